"""Hear a cause where no phrase does: a learnt table of words and pairs of words, and the passages it speaks on."""
