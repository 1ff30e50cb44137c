"""The calendar: months as laws count them, and days as people say them."""

from __future__ import annotations

from calendar import monthrange
from datetime import UTC, date, datetime

from unghost.domain.hours import zone


def months_after(at: datetime, months: int, zone_name: str) -> datetime:
    """Return the same hour so many calendar months later on a clock, in UTC; the last day of a month that is too short."""
    here = at.astimezone(zone(zone_name))
    years, month = divmod(here.month - 1 + months, 12)
    year = here.year + years
    day = min(here.day, monthrange(year, month + 1)[1])
    return here.replace(year=year, month=month + 1, day=day).astimezone(UTC)


def day(at: date) -> str:
    """Return a day as a sentence names it: ``5 June``."""
    return f"{at.day} {at:%B}"


def weekday(at: date) -> str:
    """Return a day with its name: ``Friday, 5 June``."""
    return f"{at:%A}, {day(at)}"
