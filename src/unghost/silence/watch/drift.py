"""The drift guard: has the fine model lost its calibration on the last closed window, so that the simple estimate must serve?

It judges forecasts as they were made, after the time they spoke of has passed. It trips when calibration is clearly and
noticeably off, when the simple estimate has clearly done better, or when the mailbox itself stopped recording; it recovers
when none of this is so any more, by a lower bar (hysteresis). Too little evidence changes nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from unghost.silence.watch.calibration import Fault, fault, log_loss, mean_by_people
from unghost.silence.watch.figure import Figure, Floats, numbered
from unghost.silence.watch.holes import DAY, Hole, touches

WINDOWS_DAYS = (60.0, 120.0, 240.0)
"""How far back to look: the shortest of these that holds enough evidence."""

_LEAST_ROWS = 60
_LEAST_PEOPLE = 12
_LEAST_EXPECTED = 8.0  # answers, and missing answers, that the forecasts themselves lead one to expect
_CHANCE = 0.002
_CHANCE_TO_RECOVER = 0.05
_LOST = 0.025  # nats a forecast: saying 50 % where 61 % answer
_LOST_TO_RECOVER = 0.0125
_TAIL = 0.05


class Reason(StrEnum):
    """Why the guard stands as it does."""

    CALIBRATED = "calibrated"
    TOO_LITTLE = "too little to tell"
    HOLE = "the mailbox recorded nothing"
    OFF = "calibration is off"
    WORSE = "the simple estimate did better"


@dataclass(frozen=True, slots=True, eq=False)
class Predictions:
    """Forecasts as known then; arrays of n rows in one order.

    ``person`` whom about; ``made`` and ``due`` when made and until when an answer counted, in seconds since 1970 (UTC);
    ``fine`` and ``simple`` P(answer by ``due``) of the two models, 0..1; ``outcome`` 1.0 where answered by then, else 0.0;
    ``silence`` which silence each is about, where that is told: there may be several about one.
    """

    person: Sequence[str]
    made: Floats
    due: Floats
    fine: Floats
    simple: Floats
    outcome: Floats
    silence: Sequence[int] = field(default=(), kw_only=True)

    def __post_init__(self) -> None:
        if {a.shape for a in (self.made, self.due, self.fine, self.simple, self.outcome)} != {(len(self.person),)}:
            raise ValueError("the columns of predictions are of one length")


@dataclass(frozen=True, slots=True)
class Drift:
    """Whether the fine model may be believed, a sentence, and the figures behind it (None where nothing could be measured).

    ``said`` is the mean forecast, ``seen`` the share answered, over ``rows`` forecasts about ``people`` people due in the last
    ``days`` days. ``against_simple`` is the fine model's log loss less the simple estimate's (nats a forecast; below 0 the fine
    one is better).
    """

    broken: bool
    reason: Reason
    rows: int
    people: int
    days: float
    said: float | None = None
    seen: float | None = None
    fault: Fault | None = None
    against_simple: Figure | None = None
    hole: Hole | None = None

    @property
    def fall_back(self) -> bool:
        """Whether to use the simple estimate: the fine one is broken, and not clearly the better of the two all the same."""
        return self.broken and not (self.against_simple is not None and self.against_simple.high < 0.0)

    @property
    def says(self) -> str:
        """The same in plain words."""
        return f"{self._finding()} {self._consequence()}".strip()

    def _finding(self) -> str:
        if self.hole is not None and self.reason is Reason.HOLE:
            return f"From {_day(self.hole.start)} to {_day(self.hole.end)} the mailbox recorded nothing from anybody."
        if self.said is None or self.seen is None:
            return f"There is too little to tell whether the odds still hold: {self.rows} forecasts about {self.people} people."
        rests = f"{self.rows} forecasts about {self.people} people, due in the last {self.days:.0f} days"
        figures = f"it said {100 * self.said:.0f} % and {100 * self.seen:.0f} % answered"
        match self.reason:
            case Reason.OFF:
                return f"The odds no longer hold: {figures} ({rests})."
            case Reason.WORSE:
                return f"Of late the simple estimate did better than the fine one: {figures} ({rests})."
            case _:
                return f"The odds hold as far as can be told: {figures} ({rests})."

    def _consequence(self) -> str:
        if self.fall_back:
            return "Until they hold again, the odds shown are those of the simple estimate."
        return "The simple estimate was further off still, so the odds stay; take them with care." if self.broken else ""


def watch_drift(past: Predictions, until: float, before: Drift | None = None, gaps: Sequence[Hole] = ()) -> Drift:
    """Return how the guard stands at ``until`` (seconds since 1970), from forecasts due by then and how it stood ``before``.

    ``gaps`` are the mailbox's holes as known at ``until``: a forecast whose time touches one is no evidence, and after the last
    one the guard stays tripped until enough forecasts made since have come due. Rows count by when they were *due*, not by when
    the answer came: else the quick answers would be in and the missing ones not.
    """
    gap = max((g for g in gaps if g.start < until), default=None)
    for days in WINDOWS_DAYS:
        chosen = _in_window(past, until, days, gaps, gap)
        if _enough(past, chosen):
            return _judge(past, chosen, days, before)
    rows, people = int(chosen.sum()), len(set(np.asarray(past.person, dtype=np.str_)[chosen].tolist()))
    if gap is not None and until - gap.end < WINDOWS_DAYS[-1] * DAY:
        return Drift(broken=True, reason=Reason.HOLE, rows=rows, people=people, days=WINDOWS_DAYS[-1], hole=gap)
    still = before is not None and before.broken and before.reason is not Reason.HOLE
    return Drift(still, Reason.TOO_LITTLE, rows, people, WINDOWS_DAYS[-1])


def _in_window(past: Predictions, until: float, days: float, gaps: Sequence[Hole], gap: Hole | None) -> NDArray[np.bool_]:
    chosen = (past.due <= until) & (past.due > until - days * DAY) & ~touches(past.made, past.due, gaps)
    return chosen if gap is None else chosen & (past.made >= gap.end)


def _enough(past: Predictions, chosen: NDArray[np.bool_]) -> bool:
    """Say whether the rows are enough, and of enough people, and answers and missing answers both to be expected."""
    said = past.fine[chosen]
    if len(said) < _LEAST_ROWS or min(float(said.sum()), float((1.0 - said).sum())) < _LEAST_EXPECTED:
        return False
    return len(np.unique(np.asarray(past.person, dtype=np.str_)[chosen])) >= _LEAST_PEOPLE


def _judge(past: Predictions, chosen: NDArray[np.bool_], days: float, before: Drift | None) -> Drift:
    person = numbered(np.asarray(past.person, dtype=np.str_)[chosen])
    fine, outcome = past.fine[chosen], past.outcome[chosen]
    off = fault(fine, outcome, person)
    against, chance = mean_by_people(log_loss(fine, outcome) - log_loss(past.simple[chosen], outcome), person, _TAIL)
    was = before is not None and before.broken
    least, lost = (_CHANCE_TO_RECOVER, _LOST_TO_RECOVER) if was else (_CHANCE, _LOST)
    if off.chance < least and off.lost >= lost:
        reason = Reason.OFF
    elif chance < least and against.value >= lost:
        reason = Reason.WORSE
    else:
        reason = Reason.CALIBRATED
    broken = reason is not Reason.CALIBRATED
    people = int(person.max()) + 1
    return Drift(broken, reason, len(fine), people, days, float(fine.mean()), float(outcome.mean()), off, against)


def _day(at: float) -> str:
    moment = datetime.fromtimestamp(at, UTC)
    return f"{moment.day} {moment:%B %Y}"
