"""What shows that a move brought the truth, or did harm."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from unghost.causes.telling import tellings
from unghost.domain.message import Kind
from unghost.domain.record import TruthState, standing_truths
from unghost.domain.said import Role
from unghost.domain.touch import Channel, Side, Touch
from unghost.history.history import Correspondence

_LEARNT = frozenset(TruthState) - {TruthState.UNKNOWN}
_EARLIER = 5  # answers before a move below which nothing is said of the one after it
_DECIDED = (Role.CONTACT_AGAIN, Role.DECISION)


@dataclass(frozen=True, slots=True)
class Shown:
    """Something that was learnt or broken, and when."""

    at: datetime
    says: str


def truths(people: Sequence[Correspondence], since: datetime) -> list[Shown]:
    """Return when it was learnt where they stand, from ``since`` on, in order of time.

    That is a truth the user recorded; a plain yes or no in their own words, or a time they named to talk or decide; and a sign of
    life in which they tell a reason (``causes.telling``), the note of a call they answered included. An answer that tells
    nothing of the kind is a conversation, and no truth yet.
    """
    told = [Shown(t.at, t.state.value) for c in people for t in standing_truths(c.truths) if t.at >= since and t.state in _LEARNT]
    alive = [t for c in people for t in c.touches if t.at >= since and t.sign_of_life]
    heard = [Shown(t.at, says) for t in alive if (says := _explains(t))]
    return sorted([*told, *heard], key=lambda shown: (shown.at, shown.says))


def _explains(touch: Touch) -> str:
    """Return in a word what a sign of life tells of where they stand, empty where it tells nothing."""
    said = touch.said
    if said.yes or said.no:
        return TruthState.YES.value if said.yes else TruthState.NO.value
    if said.when is not None and said.when.role in _DECIDED:
        return TruthState.NOT_NOW.value
    return next((told.cause for told in tellings(touch.text) if told.polarity == "for"), "") if touch.text else ""


def harms(people: Sequence[Correspondence], since: datetime) -> list[Shown]:
    """Return when they asked to be left alone, or their provider complained of our mail, from ``since`` on, in order of time."""
    alive = [t for c in people for t in c.touches if t.at >= since and t.sign_of_life]
    stops = [Shown(t.at, "opt-out") for t in alive if t.said.opt_out is not None]
    complaints = [Shown(s.at, "complaint") for c in people for s in c.signals if s.at >= since and s.kind is Kind.ARF]
    return sorted([*stops, *complaints], key=lambda shown: (shown.at, shown.says))


@dataclass(frozen=True, slots=True)
class Answer:
    """A mail of theirs to an open one of ours: when, after how many working hours, and of how many letters."""

    at: datetime
    hours: float
    letters: int


def answers(correspondence: Correspondence) -> tuple[Answer, ...]:
    """Return every mail in which they answered us, in order of time."""
    found: list[Answer] = []
    opened: datetime | None = None
    for touch in correspondence.touches:
        if touch.side is Side.THEIRS and touch.channel is Channel.MAIL and opened is not None:
            found.append(Answer(touch.at, correspondence.week.between(opened, touch.at), len(touch.text)))
        if touch.sign_of_life:
            opened = None
        elif opened is None and touch.delivered:
            opened = touch.at
    return tuple(found)


def cooled(given: Sequence[Answer], start: datetime, end: datetime) -> Shown | None:
    """Return the first answer from ``start`` on and before ``end`` if it was later *and* shorter than every earlier one (R7).

    At least five earlier answers are needed. Where nothing has changed, an answer beats all of ``n`` earlier ones in both with a
    chance of 1 in (n + 1)², 3 % at most. The hidden break (``causes.hidden_break``) looks closer and longer; here the verdict
    must stand when the window of a move has passed, and cost little for ten thousand people.
    """
    place = bisect_left([answer.at for answer in given], start)
    if not _EARLIER <= place < len(given) or given[place].at >= end:
        return None
    answer, before = given[place], given[:place]
    later = all(answer.hours > other.hours for other in before)
    shorter = all(answer.letters < other.letters for other in before)
    return Shown(answer.at, "colder afterwards") if later and shorter else None


def first(shown: Sequence[Shown], start: datetime, end: datetime) -> Shown | None:
    """Return the first of what is shown from ``start`` on and before ``end``."""
    return next(between(shown, start, end), None)


def between(shown: Sequence[Shown], start: datetime, end: datetime) -> Iterator[Shown]:
    """Yield what is shown from ``start`` on and before ``end``."""
    return (one for one in shown if start <= one.at < end)
