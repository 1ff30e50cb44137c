"""A record that ends before it is asked: everybody falls quiet at once, though nobody would have expected it of all of them.

Then the mailbox has stopped, not the people: a password was revoked, an archive was cut off, nobody syncs any more. Two things
must both say so, since one or two people who fall quiet make a small mailbox quiet without its having ended:

- what came in has a hole up to now (``holes``);
- people fall quiet each by themselves. How often an account that was in touch stays quiet for so long is counted in the record
  itself; that so many of them do it at once must be less likely than one in ten thousand.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

import numpy as np

from unghost.history.history import History
from unghost.silence.watch.figure import Floats, Ints, numbered
from unghost.silence.watch.holes import DAY, Hole, holes

CHANCE = 1e-4
QUIET_DAYS = (21, 60)
"""How long a quiet is looked for in the record: the least that can be a hole, and as long as makes somebody gone."""

_IN_TOUCH_DAYS = 60.0
_YEAR = 365.0
_STEP_DAYS = 7.0


@dataclass(frozen=True, slots=True)
class Ended:
    """``last`` is when the last word of anybody came in; by ``noticed`` that had become too long to be chance."""

    last: datetime
    noticed: datetime


def observed(history: History) -> History:
    """Return the history with the end of its record told, and judged no later than when that could be noticed.

    Later time is not observation. It stops there and not at the last word, so that somebody who waited long looks no more usual
    once the end is noticed; ``History.ended`` says from when on quiet is held against nobody.
    """
    heard = [(t.at, c.person.account) for c in history.people.values() for t in c.theirs]
    heard += [(s.at, c.person.account) for c in history.people.values() for s in c.signals]
    heard = [(at, account) for at, account in heard if at <= history.observed_until]
    found = record_end([at.timestamp() for at, _ in heard], [account for _, account in heard], history.observed_until)
    return history if found is None else replace(history, observed_until=found.noticed, ended=found.last)


def record_end(at: Sequence[float], account: Sequence[str], until: datetime) -> Ended | None:
    """Return the end of a record in which something came in ``at`` (seconds since 1970) from each ``account``; None where it
    goes on, or where too few accounts were in touch to tell.
    """
    now = until.timestamp()
    if not at or now - max(at) < QUIET_DAYS[0] * DAY:
        return None
    stamps, accounts = np.asarray(at, dtype=np.float64), numbered(list(account))
    last = float(stamps.max())
    least = next((days for days in QUIET_DAYS if last + days * DAY <= now and _too_many(stamps, accounts, days)), None)
    if least is None or not _is_hole(stamps, last, (now - last) / DAY):
        return None
    quiet = float(_first_day(stamps, last, least, (now - last) / DAY))
    ended = datetime.fromtimestamp(last, UTC)
    return Ended(ended, min(until, ended + timedelta(quiet)))


def of_everybody(found: Sequence[Hole], stamps: Floats, account: Ints) -> tuple[Hole, ...]:
    """Return the holes in which more accounts fell quiet at once than would by themselves.

    ``stamps`` (seconds) are when something came in, each from an ``account``. A pause of a few people is no hole.
    """
    return tuple(hole for hole in found if _all_quiet(hole, stamps, account))


def _all_quiet(hole: Hole, stamps: Floats, account: Ints) -> bool:
    before = stamps <= hole.start
    if not before.any():
        return False
    numbers = np.unique(account[before], return_inverse=True)[1].astype(np.int64)
    return any(hole.days >= days and _too_many(stamps[before], numbers, days) for days in QUIET_DAYS)


def _first_day(stamps: Floats, last: float, least: int, most: float) -> int:
    """Return after how many days of quiet the hole showed; once it shows it stays."""
    low, high = least, max(least, int(np.ceil(most)))
    while low < high:
        middle = (low + high) // 2
        low, high = (low, middle) if _is_hole(stamps, last, float(middle)) else (middle + 1, high)
    return low


def _is_hole(stamps: Floats, last: float, days: float) -> bool:
    until = last + days * DAY
    return any(hole.end == until for hole in holes(stamps, until))


def _too_many(stamps: Floats, account: Ints, days: int) -> bool:
    """Say whether more accounts fell quiet at the last stamp than would by themselves."""
    last = float(stamps.max())
    in_touch = len(np.unique(account[stamps >= last - _IN_TOUCH_DAYS * DAY]))
    share = _quiet_share(stamps, account, days)
    return share is not None and share**in_touch < CHANCE


def _quiet_share(stamps: Floats, account: Ints, days: int) -> float | None:
    """Return how often an account that had been in touch for the last 60 days stayed quiet for so many days from then on.

    Counted each week of the last year, each account weighing the same; one more account that was always quiet is added, so that
    few of them prove little. None where the record is too short.
    """
    last = float(stamps.max())
    first = max(float(stamps.min()), last - _YEAR * DAY)
    weeks = np.arange(last - days * DAY, first, -_STEP_DAYS * DAY)
    if not len(weeks):
        return None
    shares = [share for n in range(int(account.max()) + 1) if (share := _quiet(np.sort(stamps[account == n]), weeks, days)) >= 0]
    return (sum(shares) + 1.0) / (len(shares) + 1.0)


def _quiet(theirs: Floats, weeks: Floats, days: int) -> float:
    """Return the share of the weeks in which an account was in touch after which it was quiet for so long; -1 without any."""
    so_far = np.searchsorted(theirs, weeks, side="right")
    in_touch = so_far > np.searchsorted(theirs, weeks - _IN_TOUCH_DAYS * DAY, side="left")
    heard = np.searchsorted(theirs, weeks + days * DAY, side="right") > so_far
    return float((~heard[in_touch]).mean()) if in_touch.any() else -1.0
