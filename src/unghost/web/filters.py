"""What templates may do to a value: moments, odds and amounts in the words of the program, and where things are found."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from unghost.domain.hours import zone
from unghost.web import paths


def day(at: datetime, timezone: str) -> str:
    """Return the day of a moment where the user is: ``17 June 2026``."""
    local = at.astimezone(zone(timezone))
    return f"{local.day} {local:%B %Y}"


def clock(at: datetime, timezone: str) -> str:
    """Return the time of day of a moment where the user is: ``09:00``."""
    return f"{at.astimezone(zone(timezone)):%H:%M}"


FILTERS: Mapping[str, Callable[..., Any]] = {
    "day": day,
    "clock": clock,
    "to_person": paths.person,
    "to_message": paths.message,
    "to_draft": paths.draft,
    "to_letter": paths.letter,
}
