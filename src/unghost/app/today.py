"""Today: the few cases that need a person, best first, and what became of all the others."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache

from unghost.app.case import Case, Review
from unghost.app.place import Place, place_of
from unghost.app.queue import Queued
from unghost.causes.events.care import private
from unghost.domain.hours import zone
from unghost.domain.touch import Channel
from unghost.forecast.limbo import Limbo, limbo
from unghost.history.history import SourceState
from unghost.silence.assessment import State

# An early warning is a hint; more of them than this in one day would be noise.
MOST_WARNINGS = 3
BEYOND = "beyond today's limit"
ORDINARY_WAIT = "an ordinary wait"


@dataclass(frozen=True, slots=True)
class Sleeper:
    """Somebody who is not shown: why, in a few words (``reason``) and as the advice says it (``why``), and when they wake.

    ``wakes`` is None where no day ends it: the truth is known, they asked to be left alone, or only a new fact would.
    """

    person: str
    name: str
    reason: str
    why: str
    wakes: datetime | None


@dataclass(frozen=True, slots=True)
class Today:
    """The list of a day: ``cases`` to act on, how many are an ordinary wait, why the others are not shown, and the limbo.

    ``places`` say, case by case, why they stand in this order; ``sleeping`` are the others, those who wake first before the rest.
    ``stopped`` are the sources that could not be read: nothing is judged later than their last good reading. ``losing_step`` are
    people who still answer, but later and shorter than they used to, the clearest first; ``cases`` may hold them, too.
    ``ended`` is the last word of anybody where the record as a whole has ended; ``notice`` a sentence where the odds are not the
    usual ones. ``letters`` are those that were approved and have not ended (``app.today_letters``). ``unread`` is a sentence
    where nothing has been read yet, so that nothing can be said (``app.unread``).
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
    places: tuple[Place, ...] = ()
    sleeping: tuple[Sleeper, ...] = ()
    letters: tuple[Queued, ...] = ()
    unread: str = ""


def today(review: Review, at_most: int | None = None) -> Today:
    """Choose and order the cases that need a person now.

    At most so many are shown, the rest counted; None takes the user's setting, 0 means no limit.
    """
    most = review.history.settings.today_at_most if at_most is None else at_most
    reasons = {case.correspondence.person.id: why_not_shown(case) for case in review.cases}
    placed = sorted(
        ((place_of(c), c) for c in review.cases if reasons[c.correspondence.person.id] is None), key=lambda pair: pair[0].key
    )
    shown = placed[:most] if most > 0 else placed
    beyond = [case for _, case in placed[len(shown) :]]
    asleep = [(case, reason) for case in review.cases if (reason := reasons[case.correspondence.person.id]) is not None]
    return Today(
        now=review.now,
        cases=tuple(case for _, case in shown),
        waiting=sum(c.state is State.EXPECTED for c in review.cases),
        not_shown=_counted([*(reason for _, reason in asleep), *(BEYOND for _ in beyond)], review),
        limbo=_limbo(review.cases, review.now),
        stopped=review.stopped,
        losing_step=_losing_step(review.cases),
        ended=review.history.ended,
        notice=review.fitted.notice,
        places=tuple(place for place, _ in shown),
        sleeping=tuple(sorted((_sleeper(*one) for one in [*asleep, *((c, BEYOND) for c in beyond)]), key=_waking)),
    )


def _counted(reasons: Iterable[str], review: Review) -> tuple[tuple[str, int], ...]:
    counted = Counter(reasons)
    strangers = sum(not c.has_relationship for c in review.history.people.values())
    if strangers:
        counted["never answered us yet, so nothing has gone quiet"] += strangers
    return tuple(sorted(counted.items(), key=lambda one: (-one[1], one[0])))


def _sleeper(case: Case, reason: str) -> Sleeper:
    person, why = case.correspondence.person, case.move.why
    return Sleeper(person.id, person.name, reason, _harmless(why[0]) if why else "", wakes(case))


@lru_cache(maxsize=4096)
def _harmless(why: str) -> str:
    """Return a reason as a list may show it: nothing of what is nobody's business."""
    return "" if private(why) else why


def _waking(sleeper: Sleeper) -> tuple[bool, float, str]:
    return (sleeper.wakes is None, sleeper.wakes.timestamp() if sleeper.wakes else 0.0, sleeper.person)


def wakes(case: Case) -> datetime | None:
    """Return when a case comes back by itself: at the start of its move, else on the day named; None where nothing ends it."""
    if case.let_be or case.state is State.CLOSED:
        return None
    if case.move.not_before is not None or case.silence.wake is None:
        return case.move.not_before
    week, day = case.correspondence.week, case.silence.wake
    return week.next_opening(datetime(day.year, day.month, day.day, tzinfo=zone(week.zone)))


def _losing_step(cases: Iterable[Case]) -> tuple[Case, ...]:
    strong = [(c, c.early.score or 0.0) for c in cases if c.early is not None and c.early.strong]
    ranked = sorted(strong, key=lambda one: (-one[1], one[0].correspondence.person.id))
    return tuple(case for case, _ in ranked[:MOST_WARNINGS])


def settled(state: State, *, confirmed: bool) -> str | None:
    """Return why somebody needs nobody, where their state alone says so and they never asked us to stop."""
    if state is State.CLOSED:
        return "the truth is known" if confirmed else None
    return ORDINARY_WAIT if state is State.EXPECTED else None


def peace(case: Case) -> str | None:
    """Return why somebody is to be left in peace, by their word or by the user's list; None where they are not."""
    if case.let_be:
        return "asked not to be contacted"
    if any(r.guard == "suppression-list" and r.play is None and r.channel is None for r in case.recommendation.refused):
        return "on your suppression list"
    return None


def why_not_shown(case: Case) -> str | None:
    """Return why a case needs nobody today, or None where it does."""
    wish = peace(case)
    if wish is not None:
        return wish
    if case.state in (State.CLOSED, State.EXPECTED):
        return settled(case.state, confirmed=case.truth is None or case.truth.confirmed)
    if case.state is State.PARKED and case.move.channel is Channel.NONE:
        return "resting until a day that was named"
    if case.move.play == "wait":
        return "quiet, and waiting is the better move for now"
    return None


def _limbo(cases: Iterable[Case], now: datetime) -> Limbo:
    return limbo(((c.correspondence, c.silence) for c in cases), now)
