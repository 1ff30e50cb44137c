"""When a letter that could not be handed over is tried again: later each time, and after five days no more."""

from __future__ import annotations

from datetime import datetime, timedelta

WAITS = (
    timedelta(minutes=5),
    timedelta(minutes=15),
    timedelta(minutes=30),
    timedelta(hours=1),
    timedelta(hours=2),
    timedelta(hours=4),
    timedelta(hours=8),
)
"""How long after each try; the last one again and again. From the third on no shorter than RFC 5321 (4.5.4.1) asks of a sender;
the first two are shorter, for a line that was down for a moment and for greylisting, which commonly lifts after five minutes."""
GIVE_UP = timedelta(days=5)
"""How long after the first try a letter is given up: the upper end of what RFC 5321 (4.5.4.1) asks for."""


def next_try(tries: int, first: datetime, now: datetime) -> datetime | None:
    """Return when to try again after so many tries (1 or more), the first one at ``first``; None where it is given up.

    No dice: the same letter waits as long on every run, so that what is promised to the user holds.
    """
    later = now + WAITS[min(max(tries, 1), len(WAITS)) - 1]
    return None if later - first > GIVE_UP else later
