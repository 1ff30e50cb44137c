"""Whether the time of day can be trusted with a letter: a clock that is behind its own log cannot."""

from __future__ import annotations

from datetime import datetime, timedelta

SLACK = timedelta(minutes=2)
"""Clocks of one machine are corrected by seconds; what is behind by more was set back, or stands still. A judgement of ours."""


def behind(now: datetime, last: datetime | None) -> str:
    """Return in a sentence that the clock is behind ``last``, the moment of the newest step of a letter; empty where it is not.

    Quiet hours, waits and the day an approval runs out are all counted by the clock, so nothing leaves by one that is wrong.
    """
    if last is None or last - now <= SLACK:
        return ""
    return (
        f"The clock of this machine says {now:%Y-%m-%d %H:%M} UTC, and the log has a line of {last:%Y-%m-%d %H:%M} UTC:"
        " nothing leaves until the clock has caught up. Set it right if it is wrong; if it is right: unghost outbox --hold,"
        " then --resume."
    )
