"""Words for a person to say or edit, from a play and a case."""
