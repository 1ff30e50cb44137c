"""A call as the page leads it: what one looks at before and while dialling, and the form that tells what came of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from unghost.app.called import Spoken, keep
from unghost.app.calling import Calling, Calls, admitted, call_to, calls
from unghost.app.numbers import ways_to_a_number
from unghost.app.people import person_of
from unghost.app.prepare import Prepared, prepare
from unghost.app.their_language import language_note
from unghost.app.today import peace
from unghost.app.truth_question import LATER, successors
from unghost.app.truths import REASONS
from unghost.domain.record import Truth, TruthState
from unghost.domain.touch import Channel, Disposition, Side
from unghost.errors import BadUse, CouldNot
from unghost.plays.branches import STOP
from unghost.plays.recommend import library
from unghost.web.rendering.tongue import mark
from unghost.web.views.telling import LONGEST, moment_of, without_commands
from unghost.web.views.truth_form import A_DAY, NO_DAY, with_further

if TYPE_CHECKING:
    from unghost.app.case import Case, Review
    from unghost.history.history import Correspondence
    from unghost.plays.play import Branch
    from unghost.plays.vary import Window
    from unghost.web.homes.rooms import Room
    from unghost.web.visit import Visit
    from unghost.wiring import App

ENDINGS = (
    ("a", mark("answered"), Disposition.ANSWERED),
    ("n", mark("no answer"), Disposition.NO_ANSWER),
    ("v", mark("voicemail"), Disposition.VOICEMAIL),
    ("g", mark("gatekeeper"), Disposition.GATEKEEPER),
    ("b", mark("busy"), Disposition.BUSY),
    ("m", mark("a meeting was held"), Disposition.MEETING),
)
NO_CONTACT = "stop"
LONGEST_CALL = timedelta(hours=12)
_NOT_SPOKEN = (Disposition.GATEKEEPER, Disposition.NO_ANSWER, Disposition.VOICEMAIL)


@dataclass(frozen=True, slots=True)
class Heard:
    """What may come back, with its key; ``asks`` is the one thing more it takes, ``further`` what that may be (value, words)."""

    key: int
    branch: Branch
    asks: str
    further: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Phone:
    """One call that may be made now: whom, the words, what may come back, and whom else one might be told of.

    ``note`` says that the words are not in the language the two write in, empty where they are.
    """

    one: Calling
    prepared: Prepared
    heard: tuple[Heard, ...]
    beside: tuple[Branch, ...]
    ways: tuple[str, ...]
    note: str


def phone(case: Case, review: Review, play: str | None) -> Phone:
    """Return what one needs for a call. Raises BadUse and CouldNot with the reason where none is to be made now."""
    wish = peace(case)
    if wish is not None:
        raise CouldNot(f"No call is to be made here: {wish}.")
    prepared = prepare(case, review, play, Channel.CALL)
    admitted(prepared, review.now)
    one = call_to(case, review.history, review.now, prepared.to, prepared.not_before, prepared.why)
    branches = prepared.draft.branches
    beside = tuple(branch for branch in branches if branch.record in _NOT_SPOKEN)
    ways = () if one.number is not None else ways_to_a_number(review.history, one.to)
    return Phone(one, prepared, tuple(_heard(branches, case)), beside, ways, language_note(prepared.view))


def spoken_branches(branches: tuple[Branch, ...]) -> tuple[Branch, ...]:
    """Return what may come back from whoever is on the line, in the order of its keys."""
    return tuple(branch for branch in branches if branch.record not in _NOT_SPOKEN)[:9]


def _heard(branches: tuple[Branch, ...], case: Case) -> list[Heard]:
    return [Heard(key, branch, *_further(branch, case)) for key, branch in enumerate(spoken_branches(branches), 1)]


def _further(branch: Branch, case: Case) -> tuple[str, tuple[tuple[str, str], ...]]:
    if branch.hears == STOP.hears:
        return "", ()
    match branch.record:
        case TruthState.NO:
            return "reason", (("", "other, or not said"), *((reason, reason) for reason in REASONS))
        case TruthState.NOT_NOW:
            days = tuple((str(days), words) for days, words in LATER)
            return "until", ((NO_DAY, "no day was named"), *days, (A_DAY, "until the day beside"))
        case TruthState.SOMEONE_ELSE | TruthState.CONTACT_GONE:
            return "who", (("", "not known yet who"), *((contact.person, contact.called) for contact in successors(case)))
        case _:
            return "", ()


def begun_at(text: str, now: datetime) -> datetime | None:
    """Return when a call began, as a form or an address says; None where it says nothing that could be so."""
    found = moment_of(text)
    return found if found is not None and now - LONGEST_CALL <= found <= now else None


def record(visit: Visit, app: App, review: Review, case: Case) -> str:
    """Keep what a form tells of a call, once, and return what is to be said of it.

    A form knows when its page was opened: where a call to them was kept since (to the second, as calls are), it was sent before,
    or told in another tab.
    Raises BadUse where it does not say how the call ended.
    """
    now, opened = app.now(None), moment_of(visit.field("opened"))
    begun = begun_at(visit.field("begun"), now)
    to = person_of(review.history, visit.field("to") or case.correspondence.person.id)
    since = min((moment for moment in (opened, begun) if moment is not None), default=now).replace(microsecond=0)
    kept = _kept_since(review.history.people[to], since)
    if kept is not None:
        return f"Recorded already: {kept.replace('_', ' ')}. Nothing was added."
    spoken = _spoken(visit, to, begun or now, now)
    return without_commands(keep(app.store, app.store.outbox, review.history, spoken))


def _kept_since(here: Correspondence, since: datetime) -> str | None:
    calls_ = (t for t in reversed(here.touches) if t.channel is Channel.CALL and t.side is Side.OURS and t.disposition)
    return next((t.disposition.value for t in calls_ if t.at >= since and t.disposition), None)


def _spoken(visit: Visit, to: str, at: datetime, now: datetime) -> Spoken:
    """Return what a form tells of a call, as it is kept from the terminal, too."""
    how, note, play = visit.field("how"), visit.field("note")[:LONGEST], visit.field("play")
    ending = next((one for _, _, one in ENDINGS if one.value == how), None)
    stop = how == NO_CONTACT
    if ending is None and not stop:
        raise BadUse("How it ended is not said.", "Choose one: answered, no answer, voicemail, gatekeeper, busy.")
    branch = _branch(visit.field("branch"), play) if ending is Disposition.ANSWERED else None
    stop = stop or (branch is not None and branch.hears == STOP.hears)
    truth = None if stop or branch is None else _truth(visit, branch, to, at, now)
    if branch is not None and truth is None and not stop:
        note = note or f"{branch.hears}."
    if truth is not None:
        truth = replace(truth, reason=truth.reason or note[:500])
    known = play if play in library() else ""
    return Spoken(at, to, ending or Disposition.ANSWERED, _seconds(visit.field("seconds"), at, now), note, truth, stop, known)


def _branch(chosen: str, play: str) -> Branch | None:
    """Return which of the answers on the page it was; None where none was chosen."""
    found = spoken_branches(library()[play].branches) if play in library() else ()
    return found[int(chosen) - 1] if chosen in {str(key) for key in range(1, len(found) + 1)} else None


def _truth(visit: Visit, branch: Branch, to: str, at: datetime, now: datetime) -> Truth | None:
    if not isinstance(branch.record, TruthState):
        return None
    key = visit.field("branch")
    more, own, until = (visit.field(f"{name}-{key}") for name in ("further", "own", "until"))
    return with_further(Truth(at, to, branch.record), more, own, until, now.date())


def _seconds(told: str, begun: datetime, now: datetime) -> int:
    """Return how long it took: as the clock of the page says, else until now."""
    longest = LONGEST_CALL.total_seconds()
    if told.isascii() and told.isdigit() and len(told) < 8:
        return int(min(int(told), longest))
    return round(min(max((now - begun).total_seconds(), 0.0), longest))


def is_due(one: Calling, now: datetime) -> bool:
    """Say whether somebody can be called at this hour: at a number that is known, where they are awake."""
    return one.number is not None and (one.not_before is None or one.not_before <= now)


@dataclass(frozen=True, slots=True)
class Within:
    """How many of the calls of today can be made now, how many later on, and for how many no number is on record."""

    now: int
    later: int
    nowhere: int


def within_reach(found: Calls) -> Within:
    """Count the calls of today by whether they can be made."""
    now = sum(is_due(one, found.now) for one in found.today)
    nowhere = sum(one.number is None for one in found.today)
    return Within(now, len(found.today) - now - nowhere, nowhere)


def best_hours(one: Calling) -> Window | None:
    """Return the best of their hours that are left of their day, and where none are, the best of the days ahead."""
    today = (window for window in one.windows if window.start.date() == one.there.date())
    return next(today, next(iter(one.windows), None))


def call_list(room: Room) -> Calls:
    """Return the calls worth making today, and those of a later day.

    Those first whose number is known and whose hour it is, then by when each can be called, then whose number is not known; by
    worth within.
    """
    cases = [case for case in room.today().cases if case.move.channel is Channel.CALL]
    found = calls([(case, room.review_of(case.correspondence.person.id).history) for case in cases], room.now)

    def when(one: Calling) -> tuple[bool, datetime]:
        return one.number is None, one.not_before or found.now

    return replace(found, today=tuple(sorted(found.today, key=when)))  # they stand by worth
