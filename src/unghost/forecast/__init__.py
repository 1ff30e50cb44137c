"""Honest hope: the odds the record supports beside those that are stated, and what not knowing costs."""
