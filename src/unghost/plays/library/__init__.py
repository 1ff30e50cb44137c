"""The catalogue of plays: one kind of move a file."""
