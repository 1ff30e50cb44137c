"""Dates in words, relative to the day and the place they were written; `data` holds the languages."""
