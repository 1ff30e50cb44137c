"""Bytes become parts, headers and text, whatever is broken in them."""
