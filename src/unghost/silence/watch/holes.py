"""Holes: stretches in which a whole mailbox recorded nothing from anybody, though by its own habit it should have.

A person left, a password was revoked, an archive is missing: then everybody looks silent, and nobody is. Time in a hole is not
observation.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

DAY = 86_400.0

_LEAST_DAYS = 21.0  # holidays of a whole office are shorter, and three weeks do no harm
_TIMES_USUAL = 3.0
_CHANCE = 1e-4
_TAIL = 0.9
_NEIGHBOURS_DAYS = 365.0
_FEWEST_GAPS = 10


@dataclass(frozen=True, slots=True, order=True)
class Hole:
    """From the last thing recorded before to the first one after, in seconds since 1970 (UTC)."""

    start: float
    end: float

    @property
    def days(self) -> float:
        """Its length in days."""
        return (self.end - self.start) / DAY


def touches(start: NDArray[np.float64], end: NDArray[np.float64], holes: Sequence[Hole]) -> NDArray[np.bool_]:
    """Return which of the stretches from ``start`` to ``end`` (seconds) share time with a hole."""
    found = np.zeros(len(start), dtype=np.bool_)
    for hole in holes:
        found |= (start < hole.end) & (end > hole.start)
    return found


def holes(timestamps: Sequence[float] | NDArray[np.float64], until: float) -> tuple[Hole, ...]:
    """Return the holes in a store, from the times (seconds since 1970) of everything it holds, up to ``until``.

    A gap is a hole when it is three weeks or longer, three times the longest of fifty usual gaps of the year around it, and so
    long that a mailbox of this habit would show one by chance in less than one of ten thousand. The habit is read from the gaps
    between days with any mail within a year on either side, all but the gap itself: an exponential tail above their ninth
    decile (peaks over threshold; Coles, Introduction to Statistical Modeling of Extreme Values, 2001, ch. 4). So weekends,
    holidays and quiet mailboxes set their own measure. The open gap up to ``until`` counts; fewer than ten gaps tell nothing.
    """
    stamps = np.unique(np.asarray(timestamps, dtype=np.float64))
    stamps = stamps[stamps <= until]
    if len(stamps) <= _FEWEST_GAPS:
        return ()
    edges = np.append(stamps, until)
    days = np.unique(stamps // DAY)
    found: list[Hole] = []
    for i in np.argsort(-np.diff(edges), kind="stable"):
        gap = Hole(float(edges[i]), float(edges[i + 1]))
        if gap.days < _LEAST_DAYS:
            break
        if _improbable(gap, days, found):
            found.append(gap)
    return tuple(sorted(found))


def _improbable(gap: Hole, days: NDArray[np.float64], found: Sequence[Hole]) -> bool:
    """Say whether a gap is out of all proportion to the habit of the year before and the year after it; holes are no habit."""
    first, last = gap.start // DAY, gap.end // DAY
    before = days[(days <= first) & (days >= first - _NEIGHBOURS_DAYS)]
    after = days[(days >= last) & (days <= last + _NEIGHBOURS_DAYS)]
    others = np.concatenate([_gaps(before, found), _gaps(after, found)])
    if len(others) < _FEWEST_GAPS:
        return False
    usual = float(np.quantile(others, _TAIL))
    excess = others[others > usual] - usual
    mean_excess = max(1.0, float(excess.mean()) if len(excess) else 0.0)
    chance = len(others) * (1.0 - _TAIL) * np.exp(-(gap.days - usual) / mean_excess)
    return bool(chance < _CHANCE and gap.days >= _TIMES_USUAL * float(np.quantile(others, 0.98)))


def _gaps(days: NDArray[np.float64], found: Sequence[Hole]) -> NDArray[np.float64]:
    """Return the days from one day with mail to the next, without the holes found so far."""
    gaps = np.diff(days)
    return gaps[~np.isin(days[:-1], [hole.start // DAY for hole in found])]
