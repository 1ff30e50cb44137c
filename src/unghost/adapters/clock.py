"""The only place that asks what time it is."""

from __future__ import annotations

import time
from datetime import UTC, datetime

_STEADY = getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC)


class SystemClock:
    """The computer's own clock; fills the port ``Clock``."""

    def now(self) -> datetime:
        """Return the present moment in UTC."""
        return datetime.now(UTC)


class ClockFrom(SystemClock):
    """A clock that shows a moment when it is made, and runs on from there; fills the port ``Clock``."""

    def __init__(self, start: datetime) -> None:
        self._ahead = start.astimezone(UTC) - datetime.now(UTC)

    def now(self) -> datetime:
        """Return the moment it shows, in UTC."""
        return datetime.now(UTC) + self._ahead


def steady_seconds() -> float:
    """Return the seconds of a clock that only runs forward, of which only differences mean something.

    It goes on while the program is stopped and, where the system can tell, while the machine sleeps.
    """
    return time.clock_gettime(_STEADY)
