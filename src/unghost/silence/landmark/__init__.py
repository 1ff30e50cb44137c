"""The fine model: odds of an answer at any moment of a silence, learnt from every earlier one. Pure; needs numpy."""
