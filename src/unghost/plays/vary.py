"""Vary how we try (R21): another weekday and hour than the tries that found nobody, and near when they write or answer."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta

from unghost.causes.cause import View
from unghost.causes.people.house import house
from unghost.domain.hours import WorkWeek
from unghost.domain.proposal import Proposal
from unghost.domain.touch import Channel, Side, Touch
from unghost.plays.catalogue import library
from unghost.plays.desk import Desk
from unghost.plays.play import Move

# Judgements of ours: how much a plain week counts beside their own habit, and how much a repeated time is worth less.
PLAIN = 6.0  # touches that the plain prior of each weekday, and of each part of the day, is worth
REPEAT = 0.7  # of its worth, for every try on that weekday, and again for every try in that part of the day
LATER = 0.93  # of its worth, for every working day later
CLEAR = 1.3  # how much better another time must be to wait for it
HABIT = 1.2  # from here on a time counts as theirs,
FEW = 5  # where at least so many touches of theirs tell
DAYS = 4  # working days looked at, this one included
_WORKDAYS, _PARTS = 5, 3
_PARTS_OF_DAY = ((12, "morning", 10), (15, "early afternoon", 13), (24, "late afternoon", 15))  # until, its name, its hour
_SAME_SENDER = 2
_NOUNS = {Channel.CALL: "call", Channel.MAIL: "mail", Channel.LETTER: "letter"}
_NUMBERS = {2: "two", 3: "three", 4: "four", 5: "five"}


@dataclass(frozen=True, slots=True)
class Moment:
    """A better moment, on their clock, with why in a sentence."""

    at: datetime
    says: str


@dataclass(frozen=True, slots=True)
class _Slot:
    """A weekday (0 for Monday) and a part of the day."""

    day: int
    part: str

    def __str__(self) -> str:
        return f"{_DAY_NAMES[self.day]} {self.part}"


_DAY_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def varied(desk: Desk, move: Move) -> Move:
    """Return a move with its moment, and what is said of channel and sender, varied on purpose; inside what the guards allow."""
    if move.person != desk.person or move.channel not in (Channel.CALL, Channel.MAIL):
        return move

    def free(at: datetime) -> bool:
        return not desk.refuse(Proposal(move.play, move.channel, move.person, at, once=library()[move.play].once))

    found = moment(desk.view, move.channel, max(desk.now, move.not_before or desk.now), free)
    said = [found.says] if found else []
    return replace(
        move,
        not_before=found.at if found else move.not_before,
        why=(*move.why, *said, *_channel(desk.view, move.channel), *_sender(desk.view, move.channel)),
    )


def moment(view: View, channel: Channel, at: datetime, free: Callable[[datetime], bool]) -> Moment | None:
    """Return a clearly better moment than ``at`` within four working days of theirs that is ``free``; None where none is.

    Worth of a time = their habit x ``REPEAT`` for each earlier try like it x ``LATER`` for each day. The habit is the share of
    their own mails and answered calls on that weekday and in that part of the day, pooled with a plain week (``PLAIN``).
    """
    week = view.correspondence.week
    theirs, tries = _theirs(view, week), _tries(view, channel)
    tried = [_slot(week, t.at) for t in tries]
    if not tries and len(theirs) < FEW:
        return None
    here = _slot(week, at)
    least = CLEAR * _worth(here, theirs, tried, 0)
    ranked = sorted(_ahead(week, at), key=lambda one: (-_worth(_slot(week, one[0]), theirs, tried, one[1]), one[0]))
    for when, later in ranked:
        slot = _slot(week, when)
        if _worth(slot, theirs, tried, later) < least:
            return None
        if free(when) and (tries or _is_theirs(slot, theirs)):
            return Moment(when, _says(slot, theirs, tried, channel))
    return None


def _ahead(week: WorkWeek, at: datetime) -> Iterator[tuple[datetime, int]]:
    """Yield the times of the next working days of theirs after ``at``, each with how many working days later it is."""
    local, later = week.local(at), 0
    for n in range(3 * DAYS):
        day = local.date() + timedelta(days=n)
        if later >= DAYS or not week.is_workday(day):
            continue
        yield from (
            (when, later) for _, _, hour in _PARTS_OF_DAY if (when := datetime.combine(day, time(hour), local.tzinfo)) > at
        )
        later += 1


def _theirs(view: View, week: WorkWeek) -> list[_Slot]:
    """Return when they wrote, called or answered a call, on working days."""
    alive = (t for t in view.correspondence.touches if t.sign_of_life and not t.recovered)
    slots = (_slot(week, t.at) for t in alive if t.channel in (Channel.CALL, Channel.MAIL))
    return [slot for slot in slots if slot.day < _WORKDAYS]


def _tries(view: View, channel: Channel) -> tuple[Touch, ...]:
    """Return what is open of ours on a channel."""
    return tuple(t for t in view.silence.unanswered if t.channel is channel and t.side is Side.OURS)


def _slot(week: WorkWeek, at: datetime) -> _Slot:
    local = week.local(at)
    return _Slot(local.weekday(), next(name for until, name, _ in _PARTS_OF_DAY if local.hour < until))


def _worth(slot: _Slot, theirs: Sequence[_Slot], tried: Sequence[_Slot], later: int) -> float:
    again = sum(t.day == slot.day for t in tried) + sum(t.part == slot.part for t in tried)
    return _habit(slot, theirs) * REPEAT**again * LATER**later


def _habit(slot: _Slot, theirs: Sequence[_Slot]) -> float:
    """Return how much more often than in a plain week they are there: 1 where nothing tells."""
    days, parts, n = Counter(t.day for t in theirs), Counter(t.part for t in theirs), len(theirs)
    by_day = _WORKDAYS * (days[slot.day] + PLAIN) / (n + _WORKDAYS * PLAIN)
    by_part = _PARTS * (parts[slot.part] + PLAIN) / (n + _PARTS * PLAIN)
    return by_day * by_part


def _is_theirs(slot: _Slot, theirs: Sequence[_Slot]) -> bool:
    return len(theirs) >= FEW and _habit(slot, theirs) >= HABIT


def _says(slot: _Slot, theirs: Sequence[_Slot], tried: Sequence[_Slot], channel: Channel) -> str:
    when = f"{slot} is when they usually write or answer" if _is_theirs(slot, theirs) else f"{slot} is another time"
    return f"{_tried(tried, _NOUNS[channel])}; {when}." if tried else f"{when}."


def _tried(tried: Sequence[_Slot], noun: str) -> str:
    """Say when the tries were: ``Your two calls were on Tuesday mornings``."""
    if len(tried) == 1:
        return f"Your last {noun} was on a {tried[0]}"
    days, parts = {t.day for t in tried}, {t.part for t in tried}
    many = f"Your {_NUMBERS.get(len(tried), len(tried))} {noun}s were"
    if len(days) == 1:
        name = _DAY_NAMES[tried[0].day]
        return f"{many} on {name} {tried[0].part}s" if len(parts) == 1 else f"{many} on {name}s"
    return f"{many} in the {tried[0].part}" if len(parts) == 1 else f"{many} at other times"


def _channel(view: View, channel: Channel) -> Iterator[str]:
    calls = len(view.silence.attempts)
    if channel is Channel.MAIL and calls >= view.history.settings.max_attempts:
        yield f"{str(_NUMBERS.get(calls, calls)).capitalize()} calls found nobody, so this goes in writing."


def _sender(view: View, channel: Channel) -> Iterator[str]:
    """Name a colleague of ours who knows them, where two tries of one sender stayed open."""
    senders = [t.by for t in _tries(view, channel) if t.by][-_SAME_SENDER:]
    if len(senders) < _SAME_SENDER or len(set(senders)) > 1:
        return
    contact = house(view.history, view.correspondence.person.account).of(view.correspondence.person)
    others = [who for who in contact.known_to if who not in senders and who not in view.history.settings.me] if contact else []
    if others:
        yield f"Two tries came from {senders[0]}; {others[0]}, whom they know too, could make this one."
