"""Calendars: what is written into them, and servers that keep them."""
