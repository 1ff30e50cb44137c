"""When what is being told happened."""

from __future__ import annotations

from datetime import datetime, timedelta

from unghost.errors import BadUse

CLOCKS_DIFFER = timedelta(minutes=5)
"""How far ahead of our clock a moment may lie that is told as past: two clocks never agree."""


def happened(now: datetime, at: datetime | None) -> datetime:
    """Return when what is being told happened, now where nobody says; raise BadUse for a moment still to come."""
    if at is not None and at > now + CLOCKS_DIFFER:
        raise BadUse(
            f"{at.isoformat()} is still to come, so it cannot have happened.",
            "Leave --at out for now, or give the moment it was.",
        )
    return at or now
