"""The calls worth making: whom, at which number, at which of their hours, and what happened so far."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from unghost.app.case import Case
from unghost.app.numbers import Number, numbers, where_to_look
from unghost.app.prepare import Prepared
from unghost.causes.cause import View
from unghost.causes.events.care import private
from unghost.domain.hours import zone
from unghost.domain.proposal import Proposal
from unghost.domain.touch import Channel, Touch
from unghost.errors import CouldNot
from unghost.guards.check import check
from unghost.history.history import Correspondence, History
from unghost.plays.vary import Window, windows


@dataclass(frozen=True, slots=True)
class Calling:
    """One call: whom it is to (``to``, commonly the person the case is about), the number, and when is a good time.

    ``there`` is what their clock shows; ``windows`` are their times, the best first, ``not_before`` the earliest that was
    advised, None for now. ``attempts`` are the calls that reached nobody since their last word. ``look`` says where a number
    might be found where ``number`` is None; ``why`` is None where the reason is nobody's business.
    """

    case: Case
    to: Correspondence
    number: Number | None
    others: tuple[Number, ...]
    look: str
    there: datetime
    windows: tuple[Window, ...]
    not_before: datetime | None
    attempts: tuple[Touch, ...]
    why: str | None

    @property
    def name(self) -> str:
        """What the person called is called."""
        return self.to.person.name or self.to.person.id


@dataclass(frozen=True, slots=True)
class Calls:
    """The call list of a day: the calls of today, in the order of the day's list, and those of a later day, the next first."""

    now: datetime
    today: tuple[Calling, ...]
    later: tuple[Calling, ...]


def calls(found: Iterable[tuple[Case, History]], now: datetime) -> Calls:
    """Return the calls among the cases of a day's list, each with the history it was judged from, in the order of the list.

    A call is today's until the user's day ends.
    """
    made = [(calling(case, history, now), history) for case, history in found if case.move.channel is Channel.CALL]
    due = [one for one, history in made if one.not_before is None or one.not_before < _midnight(history, now)]
    later = [one for one, history in made if one.not_before is not None and one.not_before >= _midnight(history, now)]
    return Calls(now, tuple(due), tuple(sorted(later, key=lambda one: (one.not_before or now, one.to.person.id))))


def _midnight(history: History, now: datetime) -> datetime:
    here = zone(history.settings.timezone)
    return datetime.combine(now.astimezone(here).date() + timedelta(days=1), time(0), tzinfo=here)


def calling(case: Case, history: History, now: datetime) -> Calling:
    """Return what one needs for the call a case advises."""
    return call_to(case, history, now, case.move.person, case.move.not_before, case.move.why)


def call_to(
    case: Case, history: History, now: datetime, person: str, not_before: datetime | None, why: tuple[str, ...]
) -> Calling:
    """Return what one needs for a call to a person the case names."""
    to = history.find(person) or case.correspondence
    known = numbers(history, to)
    view = View(history, to, case.silence)
    start = max(now, not_before or now)
    return Calling(
        case=case,
        to=to,
        number=known[0] if known else None,
        others=known[1:],
        look="" if known else where_to_look(history, to),
        there=to.week.local(now),
        windows=windows(view, start),
        not_before=not_before if not_before is not None and not_before > now else None,
        attempts=tuple(t for t in to.since_sign_of_life() if t.attempt),
        why=next((reason for reason in why if not private(reason)), None),
    )


def admitted(prepared: Prepared, now: datetime) -> None:
    """Raise CouldNot with every guard's reason where a prepared call may not be made now."""
    play = prepared.draft.play
    found = check(prepared.view, Proposal(play.name, Channel.CALL, prepared.to, now, once=play.once))
    if found:
        week = prepared.view.correspondence.week
        until = max((r.until for r in found if r.until is not None), default=None)
        there = week.local(until) if until is not None and all(r.until for r in found) else None
        raise CouldNot(
            "Not now: " + " ".join(dict.fromkeys(r.reason for r in found)),
            f"Call from {there:%A} {there.day} {there:%B} {there:%H:%M} their time on."
            if there
            else f"See what else is open: unghost show {prepared.view.correspondence.person.id}",
        )
