"""Bytes of one mail in, what it says out: kind, dates, people, the visible reply. Pure."""
