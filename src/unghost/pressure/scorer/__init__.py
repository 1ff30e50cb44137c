"""The learned part: which sentences press though no phrase says so."""
