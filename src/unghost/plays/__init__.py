"""Kinds of moves, and the choice of the one to make."""
