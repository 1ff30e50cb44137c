"""Today: the few cases that need a person, best first, and what became of all the others."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal

from unghost.app.case import Case, Review
from unghost.domain.touch import Channel
from unghost.forecast.limbo import Limbo, limbo
from unghost.history.history import SourceState
from unghost.silence.assessment import State

# An early warning is a hint; more of them than this in one day would be noise.
MOST_WARNINGS = 3
# The order of the list: what we owe comes before what we hope for.
ORDER = (State.OURS, State.PARKED, State.SILENT, State.LATE, State.UNREACHABLE, State.CLOSED, State.EXPECTED)


@dataclass(frozen=True, slots=True)
class Today:
    """The list of a day: ``cases`` to act on, how many are an ordinary wait, why the others are not shown, and the limbo.

    ``stopped`` are the sources that could not be read: nothing is judged later than their last good reading. ``losing_step`` are
    people who still answer, but later and shorter than they used to, the clearest first; ``cases`` may hold them, too.
    ``ended`` is the last word of anybody where the record as a whole has ended; ``notice`` a sentence where the odds are not the
    usual ones.
    """

    now: datetime
    cases: tuple[Case, ...]
    waiting: int
    not_shown: tuple[tuple[str, int], ...]
    limbo: Limbo
    stopped: tuple[SourceState, ...] = ()
    losing_step: tuple[Case, ...] = ()
    ended: datetime | None = None
    notice: str = ""


def today(review: Review) -> Today:
    """Choose and order the cases that need a person now."""
    reasons: Counter[str] = Counter()
    chosen: list[Case] = []
    for case in review.cases:
        reason = why_not_shown(case)
        if reason is None:
            chosen.append(case)
        else:
            reasons[reason] += 1
    strangers = sum(not c.has_relationship for c in review.history.people.values())
    if strangers:
        reasons["never answered us yet, so nothing has gone quiet"] += strangers
    waiting = sum(c.state is State.EXPECTED for c in review.cases)
    not_shown = tuple(sorted(reasons.items(), key=lambda r: (-r[1], r[0])))
    return Today(
        now=review.now,
        cases=tuple(sorted(chosen, key=_rank)),
        waiting=waiting,
        not_shown=not_shown,
        limbo=_limbo(review.cases, review.now),
        stopped=review.stopped,
        losing_step=_losing_step(review.cases),
        ended=review.history.ended,
        notice=review.fitted.notice,
    )


def _losing_step(cases: Iterable[Case]) -> tuple[Case, ...]:
    strong = [(c, c.early.score or 0.0) for c in cases if c.early is not None and c.early.strong]
    ranked = sorted(strong, key=lambda one: (-one[1], one[0].correspondence.person.id))
    return tuple(case for case, _ in ranked[:MOST_WARNINGS])


def why_not_shown(case: Case) -> str | None:
    """Return why a case needs nobody today, or None where it does."""
    if case.let_be:
        return "asked not to be contacted"
    if case.state is State.CLOSED:
        return "the truth is known" if case.truth is None or case.truth.confirmed else None
    if case.state is State.EXPECTED:
        return "an ordinary wait"
    if case.state is State.PARKED and case.move.channel is Channel.NONE:
        return "resting until a day that was named"
    if case.move.play == "wait":
        return "quiet, and waiting is the better move for now"
    return None


def _rank(case: Case) -> tuple[int, Decimal, datetime, str]:
    amount = case.deal.amount if case.deal and case.deal.amount else Decimal(0)
    since = case.silence.since or (
        case.silence.last_sign_of_life.at if case.silence.last_sign_of_life else datetime.max.replace(tzinfo=UTC)
    )
    return (ORDER.index(case.state), -amount, since, case.correspondence.person.id)


def _limbo(cases: Iterable[Case], now: datetime) -> Limbo:
    return limbo(((c.correspondence, c.silence) for c in cases), now)
