"""Kinds of calm that deserve a word of praise, one a file."""
