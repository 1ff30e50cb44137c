"""Days as sentences and pictures write them; machines are given ISO 8601."""

from __future__ import annotations

from datetime import date


def day_of(at: date) -> str:
    """Return a day as it is written everywhere: ``9 April 2026``."""
    return f"{at.day} {at:%B} {at.year}"
