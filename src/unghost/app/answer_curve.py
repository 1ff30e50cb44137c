"""A person's answer times as a picture shows them: the share of their answers that had come by each working day."""

from __future__ import annotations

from collections.abc import Sequence

from scipy import special

from unghost.app.case import Case
from unghost.domain.hours import HOURS_A_DAY
from unghost.history.history import History
from unghost.pictures.answer_times import AnswerTimes, Knot
from unghost.silence.model import LEVEL
from unghost.silence.waits import waits

_TAIL = (1.0 - LEVEL) / 2.0
_HALF = 0.5  # Jeffreys' prior


def answer_curve(case: Case, history: History) -> AnswerTimes | None:
    """Return the curve of a case, and where its wait stands on it; None where no answer of theirs to us is known."""
    past = waits(case.correspondence, history.observed_until)
    days = sorted(wait.hours / HOURS_A_DAY for wait in past if wait.answered)
    if not days:
        return None
    person, waiting = case.correspondence.person, case.silence.odds is not None and not case.let_be
    answers = "1 answer" if len(days) == 1 else f"{len(days)} answers"
    says = case.explanation[0] if waiting and case.explanation else f"{answers} of theirs to us known."
    now = max(0.0, case.silence.waited) / HOURS_A_DAY if waiting else None
    return AnswerTimes(person.name or person.id, _knots(days), now, says, "working days")


def _knots(days: Sequence[float]) -> tuple[Knot, ...]:
    """Return the empirical distribution of the days (sorted) with Jeffreys' 90 % intervals, a knot a distinct day, from day 0.

    Brown, Cai and DasGupta, Statistical Science 2001; pointwise: each interval speaks of its own day.
    """
    n = len(days)
    by = {round(day, 2): k for k, day in enumerate(days, 1)}
    at_once = by.pop(0.0, 0)
    knots = [_knot(0.0, at_once, n), *(_knot(day, k, n) for day, k in by.items())]
    return tuple(knots) if len(knots) > 1 else (*knots, _knot(1.0, n, n))


def _knot(day: float, by_then: int, n: int) -> Knot:
    low, high = (float(special.betaincinv(by_then + _HALF, n - by_then + _HALF, tail)) for tail in (_TAIL, 1.0 - _TAIL))
    share = by_then / n
    return Knot(day, share, 0.0 if by_then == 0 else min(low, share), 1.0 if by_then == n else max(high, share))
