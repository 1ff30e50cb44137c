"""How right predictions and statements were: each frozen line held against what became true."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise
from math import log, sqrt

from unghost.domain.ledger import Sort, deal_subject
from unghost.domain.odds import HORIZONS_DAYS, Odd
from unghost.domain.record import Deal, TruthState
from unghost.forecast.intervals import reach, share
from unghost.history.history import Correspondence, History
from unghost.silence.truth import OUTCOMES

FEWEST = 10
"""Below so many deals, or people, a score is shown without a judgement: too few to tell. A judgement of ours."""
GROUPS = (0.0, 0.2, 0.4, 0.6, 0.8, 1.0)
_LEAST = 0.01  # the log score counts no forecast as surer than this, so that one statement of 0 or 1 does not decide it alone


@dataclass(frozen=True, slots=True)
class Said:
    """One forecast and what became true; ``about`` is whom or what it is about, ``came`` 1.0 or 0.0."""

    about: str
    p: float
    came: float


@dataclass(frozen=True, slots=True)
class Group:
    """Forecasts of about the same figure: their mean, how many, and the share that came true with its 90 % interval.

    The interval rests on the number of subjects: several forecasts of one silence are hardly more than one.
    """

    said: float
    n: int
    came: Odd


@dataclass(frozen=True, slots=True)
class Score:
    """The Brier score (mean squared miss, 0 best, 0.25 a coin) and the log score (mean surprise in nats, 0 best).

    ``low`` and ``high`` are the 90 % interval of the Brier score over the ``subjects`` (each counts once, with the mean of its
    forecasts), None where there are fewer than two; ``n`` counts forecasts, ``groups`` are the calibration table.
    """

    brier: float
    log: float
    low: float | None
    high: float | None
    n: int
    subjects: int
    groups: tuple[Group, ...]

    @property
    def enough(self) -> bool:
        """Whether anything may be concluded from it."""
        return self.subjects >= FEWEST


def score(said: Iterable[Said]) -> Score | None:
    """Return the score of forecasts whose truth is known, None without one. The same whatever their order."""
    by: dict[str, list[Said]] = defaultdict(list)
    for one in sorted(said, key=lambda s: (s.about, s.p, s.came)):
        by[one.about].append(one)
    if not by:
        return None
    briers = [_mean([(s.p - s.came) ** 2 for s in those]) for those in by.values()]
    logs = [_mean([_surprise(s) for s in those]) for those in by.values()]
    low, high = _interval(briers)
    everything = [s for those in by.values() for s in those]
    return Score(_mean(briers), _mean(logs), low, high, len(everything), len(by), _groups(everything))


def predictions(history: History, days: int) -> list[Said]:
    """Return what was predicted of an answer within so many days, where it is known by now whether it came.

    One line a silence and day it was frozen; a line counts once the days have passed, or an answer has come before.
    """
    found = []
    for entry in history.ledger:
        odds = entry.body.get("p")
        here = history.people.get(entry.subject)
        if entry.sort is not Sort.PREDICTED or not odds or str(days) not in odds or here is None:
            continue
        came = _answered(here, entry.at, entry.at + timedelta(days))
        if came or entry.at + timedelta(days) <= history.observed_until:
            found.append(Said(f"{entry.subject} {entry.body.get('since')}", float(odds[str(days)]), float(came)))
    return found


def statements(history: History) -> list[Said]:
    """Return what the user stated of each deal that has ended: every figure that stood while it was open."""
    ended = {deal_subject(d.account, d.name): _won(d) for d in history.deals if d.outcome}
    lines = (e for e in history.ledger if e.sort is Sort.STATED and not e.body.get("outcome"))
    return [
        Said(e.subject, float(e.body["stated"]), ended[e.subject])
        for e in lines
        if e.subject in ended and e.body.get("stated") is not None
    ]


def supports(history: History) -> list[Said]:
    """Return the odds the record supported for each deal that has ended, as they were frozen while it was open."""
    ended = {deal_subject(d.account, d.name): _won(d) for d in history.deals if d.outcome}
    lines = (e for e in history.ledger if e.sort is Sort.PREDICTED and e.body.get("supported") is not None)
    return [Said(e.body["deal"], float(e.body["supported"]), ended[e.body["deal"]]) for e in lines if e.body.get("deal") in ended]


def horizons(history: History) -> Mapping[int, Score]:
    """Return the score of what was predicted, by days ahead; those without a known truth left out."""
    found = {days: score(predictions(history, days)) for days in HORIZONS_DAYS}
    return {days: one for days, one in found.items() if one is not None}


def _won(deal: Deal) -> float:
    return float(OUTCOMES.get(deal.outcome) is TruthState.YES)


def _answered(here: Correspondence, after: datetime, until: datetime) -> bool:
    return any(t.sign_of_life and after < t.at <= until for t in here.touches)


def _surprise(said: Said) -> float:
    p = min(1.0 - _LEAST, max(_LEAST, said.p))
    return -log(p if said.came else 1.0 - p)


def _interval(values: Sequence[float]) -> tuple[float | None, float | None]:
    if len(values) < 2:
        return None, None
    mean = _mean(values)
    error = sqrt(sum((v - mean) ** 2 for v in values) / (len(values) - 1) / len(values))
    wide = reach(len(values) - 1) * error
    return max(0.0, mean - wide), min(1.0, mean + wide)


def _groups(said: Sequence[Said]) -> tuple[Group, ...]:
    found = []
    for low, high in pairwise(GROUPS):
        those = [s for s in said if low <= s.p < high or (high == GROUPS[-1] and s.p == high)]
        if those:
            subjects, came = len({s.about for s in those}), _mean([s.came for s in those])
            found.append(Group(_mean([s.p for s in those]), len(those), share(came * subjects, subjects)))
    return tuple(found)


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values)
