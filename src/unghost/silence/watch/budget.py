"""The alarm budget: from how many alarms are welcome to the level of the score that gives no more.

Each closed silence of the user's is replayed as known then: its score on each day it was still open. An alarm latches on the
first day the score reaches the level, so a silence alarms at a level exactly when its highest score reaches it, and a level is
judged by the highest scores alone. Only silences opened 60 days or more before the record ends count, answered or not: of
later ones the quick answers are known and the missing ones are not.

The level is the k-th highest score of an answered silence where the budget allows k. Of silences to come k of n + 1 are then
expected at or above it, whatever their distribution (order statistics; Vovk, Gammerman and Shafer, Algorithmic Learning in a
Random World, 2005), so the promise does not rest on the silences it was chosen on.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from unghost.silence.model import GONE_DAYS
from unghost.silence.watch.figure import Figure, Floats, Ints, bounds, held, numbered, rate, resampled, share
from unghost.silence.watch.holes import DAY, Hole, touches
from unghost.silence.watch.level import ENOUGH, MONTH_DAYS, Allowed, Budget, Expectation, Level

_BORROWED = float(ENOUGH)  # answered silences the shipped table stands for while the user has none
ON_ITS_OWN = 2 * ENOUGH  # own answered silences from which nothing is borrowed
_FEWEST_GONE = 5
_ROUNDING = 1e-9


@dataclass(frozen=True, slots=True, eq=False)
class Replay:
    """Silences of the user's own, replayed as known then; all arrays of n silences in one order.

    ``person`` whose silence; ``opened`` in seconds since 1970 (UTC); ``ended`` in days after the opening: the answer, infinity
    where none has come, NaN where it cannot be known; ``scores[:, d - 1]`` the score on day d (1..60) as known on that day,
    0..1, higher is more surely gone, NaN where it could not be said (what stands on days after the answer is not read).
    ``since`` and ``until`` bound the record, in seconds since 1970; in ``holes`` nothing was recorded.
    """

    person: Sequence[str]
    opened: Floats
    ended: Floats
    scores: Floats
    since: float
    until: float
    holes: tuple[Hole, ...] = ()

    def __post_init__(self) -> None:
        n = len(self.person)
        if self.opened.shape != (n,) or self.ended.shape != (n,) or self.scores.shape != (n, GONE_DAYS):
            raise ValueError(f"{n} people, {self.opened.shape}, {self.ended.shape} and {self.scores.shape}: no replay")
        if bool(((self.scores < 0.0) | (self.scores > 1.0)).any()):
            raise ValueError("a score lies in 0..1")


@dataclass(frozen=True, slots=True)
class ShippedTops:
    """What the program knows before the user's own silences have closed: the highest scores, as quantiles, of public silences.

    ``answered`` and ``gone`` are equally likely highest scores of silences open for a day or more that ended so;
    ``share_gone`` is how many of those are gone, ``share_quick`` how many of the answered were answered within the first day,
    ``a_month`` how many open for a day or more a user has in a month.
    """

    answered: tuple[float, ...]
    gone: tuple[float, ...]
    share_gone: float
    share_quick: float
    a_month: float

    def __post_init__(self) -> None:
        shares = 0.0 <= self.share_gone < 1.0 and 0.0 <= self.share_quick < 1.0
        if not (self.answered and self.gone and shares and self.a_month > 0.0):
            raise ValueError("a table of highest scores needs both kinds, shares below 1 and a rate")


@dataclass(frozen=True, slots=True, eq=False)
class _Seen:
    """The silences whose end is known: their first day at each level follows from ``scores`` (-1 where not open or not said)."""

    person: Ints
    answered: NDArray[np.bool_]
    scores: Floats
    lived: NDArray[np.bool_]
    days: float
    left_out: int

    @property
    def tops(self) -> Floats:
        return np.asarray(self.scores.max(axis=1, initial=-1.0))


def choose_level(replay: Replay, budget: Budget, shipped: ShippedTops, least: float = 0.0) -> Level:
    """Return the lowest level that keeps the budget on the user's closed silences, and what to expect of it.

    With fewer than 40 answered silences that were open for a day, the shipped table is added as pseudo-silences: worth 20
    answered ones at first and less with each own one, so that nothing jumps. ``least`` is a score below which nobody is called
    silent: a budget is a limit, not a quota. A bigger budget never raises the level; the order of silences does not matter.
    """
    seen = _seen(replay)
    own = int((seen.answered & seen.lived).sum())
    pseudo = _BORROWED * max(0.0, 1.0 - own / ON_ITS_OWN)
    at_least = max(least, _lowest(seen, budget, shipped, pseudo))
    borrowed = pseudo / (pseudo + own)
    return Level(at_least, budget, borrowed, _expectation(seen, at_least))


def _lowest(seen: _Seen, budget: Budget, shipped: ShippedTops, pseudo: float) -> float:
    """Return the lowest level with no more alarms than allowed, ties taken together; ``pseudo`` answered ones are borrowed."""
    tops, answered = seen.tops, seen.answered
    months = seen.days / MONTH_DAYS + pseudo / (1.0 - shipped.share_gone) / shipped.a_month
    match budget.kind:
        case Allowed.SHARE_OF_ANSWERED:
            allowed = budget.most * (float(answered.sum()) + pseudo / (1.0 - shipped.share_quick))
        case Allowed.FALSE_ALARMS_A_MONTH:
            allowed = budget.most * months
        case Allowed.CASES_A_DAY:
            allowed = budget.most * months * MONTH_DAYS
    parts = [(tops[answered], 1.0), (np.array(shipped.answered), pseudo / len(shipped.answered))]
    if budget.kind is Allowed.CASES_A_DAY:
        gone = pseudo * shipped.share_gone / (1.0 - shipped.share_gone)
        parts += [(tops[~answered], 1.0), (np.array(shipped.gone), gone / len(shipped.gone))]
    values = np.concatenate([part for part, _ in parts])
    weights = np.concatenate([np.full(len(part), weight) for part, weight in parts])
    counts = (values >= 0.0) & (weights > 0.0)
    return _kth_highest(values[counts], weights[counts], allowed)


def _kth_highest(values: Floats, weights: Floats, allowed: float) -> float:
    """Return the lowest of the values at or above which lies a weight of ``allowed`` at most; just above them all if none."""
    if len(values) == 0:
        return 0.0
    unique, place = np.unique(values, return_inverse=True)
    at_or_above = np.cumsum(np.bincount(place, weights)[::-1])[::-1]
    kept = np.flatnonzero(at_or_above <= allowed + _ROUNDING)
    return float(unique[kept[0]]) if len(kept) else float(np.nextafter(unique[-1], np.inf))


def _seen(replay: Replay) -> _Seen:
    """Return the silences whose sixty days were all observed, with scores only where they were open."""
    spell = GONE_DAYS * DAY
    known = ~np.isnan(replay.ended) & (replay.opened >= replay.since) & (replay.opened + spell <= replay.until)
    known &= ~touches(replay.opened, replay.opened + spell, replay.holes)
    ended, scores = replay.ended[known], replay.scores[known]
    open_on = np.arange(1, GONE_DAYS + 1) < ended[:, None]
    scores = np.where(open_on & ~np.isnan(scores), scores, -1.0)
    people = numbered(np.asarray(replay.person, dtype=np.str_)[known])
    left_out = len(known) - int(known.sum())
    return _Seen(people, ended <= GONE_DAYS, scores, ended > 1.0, _days_seen(replay, spell), left_out)


def _days_seen(replay: Replay, spell: float) -> float:
    """Return the days on which a silence could open and be followed for sixty days: outside holes and before the end."""
    last = replay.until - spell
    lost = 0.0
    reached = replay.since
    for hole in sorted(replay.holes):
        start, end = max(reached, hole.start - spell), min(last, hole.end)
        lost += max(0.0, end - start)
        reached = max(reached, end)
    return max(0.0, last - replay.since - lost) / DAY


def _expectation(seen: _Seen, level: float) -> Expectation:
    """Return what the level did: figures from the user's own silences only."""
    answered, gone = seen.answered, ~seen.answered
    own = int((answered & seen.lived).sum())
    counts = (own, int((answered & ~seen.lived).sum()), int(gone.sum()), seen.left_out, seen.days / MONTH_DAYS)
    if own < ENOUGH:
        return Expectation(*counts)
    hit = seen.tops >= level
    false = rate(hit & answered, seen.person, seen.days / MONTH_DAYS)
    cases = rate(hit, seen.person, seen.days)
    right = share(gone[hit], seen.person[hit]) if int(hit.sum()) >= _FEWEST_GONE else None
    if int(gone.sum()) < _FEWEST_GONE:
        return Expectation(*counts, false, cases, right=right)
    found = share(hit[gone], seen.person[gone])
    median, mean = _days_to_alarm(seen.scores[gone] >= level, seen.person[gone])
    return Expectation(*counts, false, cases, found, median, mean, right)


def _days_to_alarm(reached: NDArray[np.bool_], person: Ints) -> tuple[Figure, Figure]:
    """Return median and mean day of the alarm, 60 where none came, with a bootstrap over people."""
    first = np.where(reached.any(axis=1), reached.argmax(axis=1) + 1, GONE_DAYS)
    people = np.unique(person, return_inverse=True)[1]
    grid = np.zeros((int(people.max()) + 1, GONE_DAYS))
    np.add.at(grid, (people, first - 1), 1.0)
    drawn = resampled(len(grid)) @ grid
    totals = drawn.sum(axis=1, keepdims=True)
    days = np.arange(1.0, GONE_DAYS + 1.0)
    medians = 1.0 + (np.cumsum(drawn, axis=1) < totals / 2.0).sum(axis=1)
    median = 1.0 + float((np.cumsum(grid.sum(axis=0)) < len(first) / 2.0).sum())
    return held(median, *bounds(medians), len(first)), held(float(first.mean()), *bounds(drawn @ days / totals[:, 0]), len(first))


def shipped_tops(replay: Replay, quantiles: int = 20) -> ShippedTops:
    """Return the table to ship, from silences of public correspondence: ``quantiles`` equally likely highest scores a kind."""
    seen = _seen(replay)
    middle = (np.arange(quantiles) + 0.5) / quantiles
    lived, tops = seen.lived & (seen.tops >= 0.0), seen.tops
    answered, gone = (tops[lived & kind] for kind in (seen.answered, ~seen.answered))
    return ShippedTops(
        tuple(np.quantile(answered, middle).tolist()),
        tuple(np.quantile(gone, middle).tolist()),
        len(gone) / (len(gone) + len(answered)),
        float((~seen.lived[seen.answered]).mean()),
        (len(gone) + len(answered)) / (seen.days / MONTH_DAYS),
    )
