"""What somebody outside is told: what has changed between two looks, as notes of ids and states, with no word of any mail."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from unghost.app.case import Case, Review
from unghost.app.ports_outside import Event, Note, State, Webhook, Went
from unghost.domain.deed import Deed, What
from unghost.domain.record import Truth
from unghost.errors import BadUse
from unghost.history.history import SourceState
from unghost.silence import assessment

if TYPE_CHECKING:
    from unghost.app.kept_judged import Day
    from unghost.app.kept_lines import Line

Seen = Mapping[tuple[str, str], str]
CASE, SIGN, TRUTH, SOURCE, LOG = "case", "sign", "truth", "source", "log"
WAITS = tuple(timedelta(seconds=s) for s in (30, 120, 600, 1_800, 7_200, 21_600, 43_200, 86_400, 86_400))
"""How long after each try that failed the next one comes: ten tries in about three days."""
KEPT = timedelta(days=14)
"""How long it is kept what was told."""
MOST_WEBHOOKS, MOST_WAITING = 20, 10_000
_DEEDS = {
    What.SENT: Event.LETTER_SENT,
    What.CANCELLED: Event.LETTER_CANCELLED,
    What.WITHDRAWN: Event.LETTER_CANCELLED,
    What.EXPIRED: Event.LETTER_CANCELLED,
    What.UNKNOWN: Event.LETTER_UNKNOWN,
}


@dataclass(frozen=True, slots=True)
class Happened:
    """Something to tell: ``subject`` is whom or what it is about, ``data`` goes out as it stands."""

    event: Event
    subject: str
    data: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Stands:
    """How one relationship stands: its state, their last sign of life, and what was told of it."""

    person: str
    state: str
    life: datetime | None
    truth: Truth | None


def judged(review: Review) -> tuple[Stands, ...]:
    """Return how everybody stands who was judged."""
    return tuple(_judged(case) for case in review.cases)


def kept(day: Day) -> tuple[Stands, ...]:
    """Return the same by what is kept of a moment, without judging."""
    return tuple(_kept(state, day.line(person)) for person, state in day.states.items())


def _judged(case: Case) -> Stands:
    life = case.silence.last_sign_of_life
    return Stands(case.correspondence.person.id, case.silence.state.value, life.at if life else None, case.truth)


def _kept(state: assessment.State, line: Line) -> Stands:
    return Stands(line.person, state.value, line.stance.life, line.stance.truth)


def standing(people: Iterable[Stands], sources: Iterable[SourceState], deeds: Sequence[Deed]) -> dict[tuple[str, str], str]:
    """Return how everything stands that somebody may be told of, by kind and subject."""
    found: dict[tuple[str, str], str] = {(LOG, ""): str(deeds[-1].number if deeds else 0)}
    for one in people:
        found[CASE, one.person] = one.state
        if one.life is not None:
            found[SIGN, one.person] = one.life.isoformat()
        if one.truth is not None and one.truth.confirmed:
            until = one.truth.until.isoformat() if one.truth.until else ""
            found[TRUTH, one.person] = f"{one.truth.at.isoformat()} {one.truth.state.value} {until}".strip()
    found |= {(SOURCE, f"{one.kind} {one.place}"): "stopped" for one in sources if one.stopped}
    return found


def happened(before: Seen, now: Seen, deeds: Iterable[Deed]) -> Iterator[Happened]:
    """Yield what has changed since the last look, in the order of kinds and subjects; nothing where nobody ever looked."""
    if (LOG, "") not in before:
        return
    for (kind, subject), mark in sorted(now.items()):
        was = before.get((kind, subject))
        if mark != was and kind in _TELLS:
            yield _TELLS[kind](subject, mark, was)
    last = int(before[LOG, ""])
    for deed in deeds:
        event = _DEEDS.get(deed.what)
        if deed.number > last and event is not None:
            yield Happened(event, deed.subject, {"letter": deed.subject, "step": deed.what.value, "at": deed.at.isoformat()})


def _case(subject: str, mark: str, was: str | None) -> Happened:
    return Happened(Event.CASE_CHANGED, subject, {"person": subject, "state": mark, "before": was})


def _sign(subject: str, mark: str, _was: str | None) -> Happened:
    return Happened(Event.SIGN_OF_LIFE, subject, {"person": subject, "at": mark})


def _truth(subject: str, mark: str, _was: str | None) -> Happened:
    at, state, until = (*mark.split(" "), "")[:3]
    return Happened(Event.TRUTH_RECORDED, subject, {"person": subject, "state": state, "until": until or None, "at": at})


def _source(subject: str, _mark: str, _was: str | None) -> Happened:
    kind, _, place = subject.partition(" ")
    return Happened(Event.SOURCE_STOPPED, subject, {"kind": kind, "place": place})


_TELLS: Mapping[str, Callable[[str, str, str | None], Happened]] = {CASE: _case, SIGN: _sign, TRUTH: _truth, SOURCE: _source}


def notes(found: Iterable[Happened], webhooks: Sequence[Webhook], at: datetime, new_id: Callable[[], str]) -> Iterator[Note]:
    """Yield a note for each webhook that listens for what has happened."""
    for one in found:
        for hook in webhooks:
            if hook.state is State.ON and one.event in hook.events:
                yield note(hook, one, at, new_id())


def note(hook: Webhook, one: Happened, at: datetime, name: str) -> Note:
    """Return one note, due at once."""
    body = json.dumps({"type": one.event.value, "timestamp": at.isoformat(), "data": dict(one.data)}, ensure_ascii=False)
    return Note(name, hook.id, one.event, one.subject, body, at, at)


def after(sent: Note, trouble: str, at: datetime) -> Note:
    """Return a note after it was tried: told, to be tried again later, or given up; ``trouble`` is empty where it was taken."""
    tries = sent.tries + 1
    if not trouble:
        return replace(sent, tries=tries, due=None, state=Went.TOLD, why="")
    if tries > len(WAITS):
        return replace(sent, tries=tries, due=None, state=Went.GIVEN_UP, why=trouble)
    return replace(sent, tries=tries, due=at + WAITS[tries - 1], why=trouble)


def events_of(names: Iterable[str]) -> tuple[Event, ...]:
    """Return the events that are named, all where none is; raise BadUse for others."""
    known = {event.value: event for event in Event if event is not Event.TEST}
    found = []
    for name in names:
        if name not in known:
            raise BadUse(f"There is no event {name!r}.", f"The events are: {', '.join(known)}.")
        found.append(known[name])
    return tuple(dict.fromkeys(found)) or tuple(known.values())
