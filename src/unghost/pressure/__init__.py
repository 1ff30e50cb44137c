"""Pressure in our own words: the rules that recognise it, the linter that applies them, the dose of a message."""
