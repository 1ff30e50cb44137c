"""Vary how we try (R21): another weekday and hour than the tries that found nobody, and near when they write or answer.

Of a call this is a rule: no weekday and no part of the day is tried again while another is left, and never one weekday and part
together. Of a mail it is a leaning.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta

from unghost.causes.cause import View
from unghost.causes.people.house import house
from unghost.domain.hours import WORK_FROM, WORK_TO, WorkWeek, zone
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
DAYS = 5  # working days looked at, this one included: as many as there are weekdays to choose from
_WALK = 40  # calendar days walked to find them: the longest lull is August, and it has its weekends
_PARTS = 3
# From and until which hour, its name, and the hour a try is best made at.
_PARTS_OF_DAY = ((0, 12, "morning", 10), (12, 15, "early afternoon", 13), (15, 24, "late afternoon", 15))
_SAME_SENDER = 2
_NOUNS = {Channel.CALL: "call", Channel.MAIL: "mail", Channel.LETTER: "letter"}
_NUMBERS = {2: "two", 3: "three", 4: "four", 5: "five"}


@dataclass(frozen=True, slots=True)
class Moment:
    """A better moment, on their clock, with why in a sentence."""

    at: datetime
    says: str


@dataclass(frozen=True, slots=True, order=True)
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
    moved = _moved(desk, move)
    return replace(moved, why=(*moved.why, *_channel(desk.view, move.channel), *_sender(desk.view, move.channel)))


def another_hour(desk: Desk, move: Move) -> Move:
    """Return a call at another hour than the calls that reached nobody; any other move, and a first call, as it is."""
    tried = move.channel is Channel.CALL and move.person == desk.person and _tries(desk.view, Channel.CALL)
    return _moved(desk, move) if tried else move


def _moved(desk: Desk, move: Move) -> Move:
    def free(at: datetime) -> bool:
        return not desk.refuse(Proposal(move.play, move.channel, move.person, at, once=library()[move.play].once))

    found = moment(desk.view, move.channel, max(desk.now, move.not_before or desk.now), free)
    return replace(move, not_before=found.at, why=(*move.why, found.says)) if found else move


def moment(view: View, channel: Channel, at: datetime, free: Callable[[datetime], bool]) -> Moment | None:
    """Return a better moment than ``at`` within five working days of theirs that is ``free``; None where none is.

    For a call the times tried least come first (``_again``). Worth of a time = their habit x ``REPEAT`` for each earlier try like
    it x ``LATER`` for each day; among times tried alike only a clearly worthier one is waited for. The habit is the share of
    their own mails and answered calls on that weekday and in that part of the day, pooled with a plain week (``PLAIN``).
    """
    week, (first, last) = view.correspondence.week, open_hours(view)
    theirs, tries = _theirs(view, week), _tries(view, channel)
    tried = [_slot(week, t.at) for t in tries]
    if not tries and len(theirs) < FEW:
        return None
    here = _slot(week, at)
    again = _again if channel is Channel.CALL else _alike
    before, least = again(here, tried), CLEAR * _worth(here, theirs, tried, 0)
    found = [(_slot(week, when), when, later) for when, later in _ahead(week, at, first, last)]
    ranked = sorted((again(slot, tried), -_worth(slot, theirs, tried, later), when, slot) for slot, when, later in found)
    for repeats, worth, when, slot in ranked:
        if repeats > before or (repeats == before and -worth < least):
            return None
        known = tries or _is_theirs(slot, theirs)
        if known and free(when):
            return Moment(when, _says(slot, theirs, tried, channel))
    return None


@dataclass(frozen=True, slots=True)
class Window:
    """A time of theirs that is good to call in, on their clock: from and until when, and whether they have shown to be there."""

    start: datetime
    end: datetime
    habit: bool


def windows(view: View, at: datetime) -> tuple[Window, ...]:
    """Return the times to call them that are not over at a moment, the best first: the least tried, the worthiest, the soonest.

    Within five working days of theirs and outside their quiet hours. The first of a day may have begun already.
    """
    week, (first, last) = view.correspondence.week, open_hours(view)
    theirs, tried = _theirs(view, week), [_slot(week, t.at) for t in _tries(view, Channel.CALL)]
    found = []
    for start, end, later in _spans(week, at, first, last):
        slot = _slot(week, start)
        window = Window(start, end, _is_theirs(slot, theirs))
        found.append(((_again(slot, tried), -_worth(slot, theirs, tried, later), start), window))
    return tuple(window for _, window in sorted(found, key=lambda one: one[0]))


def open_hours(view: View) -> tuple[int, int]:
    """Return from and until which hour of theirs the quiet hours let us be in touch; the usual day where they leave none."""
    first, last = view.history.settings.quiet_to_hour, view.history.settings.quiet_from_hour
    return (first, last) if 0 <= first < last <= 24 else (WORK_FROM, WORK_TO)


def _ahead(week: WorkWeek, at: datetime, first: int, last: int) -> Iterator[tuple[datetime, int]]:
    """Yield the times of the next working days of theirs after ``at``, each with how many working days later it is."""
    for day, later in _days(week, at):
        for begins, ends, _, hour in _PARTS_OF_DAY:
            begins, ends = max(begins, first), min(ends, last)
            if begins < ends and (when := _on(week, day, min(max(hour, begins), ends - 1))) > at:
                yield when, later


def _spans(week: WorkWeek, at: datetime, first: int, last: int) -> Iterator[tuple[datetime, datetime, int]]:
    """Yield the parts of the next working days of theirs that have not ended at ``at``, each with how many working days later."""
    for day, later in _days(week, at):
        for begins, ends, _, _ in _PARTS_OF_DAY:
            begins, ends = max(begins, first), min(ends, last)
            if begins < ends and (end := _on(week, day, ends)) > at:
                yield _on(week, day, begins), end, later


def _days(week: WorkWeek, at: datetime) -> Iterator[tuple[date, int]]:
    today, later = week.local(at).date(), 0
    for n in range(_WALK):
        day = today + timedelta(days=n)
        if later < DAYS and week.is_workday(day):
            yield day, later
            later += 1


def _on(week: WorkWeek, day: date, hour: int) -> datetime:
    """Return an hour of a day on their clock; where the clock jumps over it, the moment it jumps to."""
    there = zone(week.zone)
    midnight = datetime.combine(day + timedelta(days=hour // 24), time(hour % 24), tzinfo=there)
    return midnight.astimezone(UTC).astimezone(there)


def _theirs(view: View, week: WorkWeek) -> list[_Slot]:
    """Return when they wrote, called or answered a call, on working days."""
    alive = (t for t in view.correspondence.touches if t.sign_of_life and not t.recovered)
    slots = (_slot(week, t.at) for t in alive if t.channel in (Channel.CALL, Channel.MAIL))
    return [slot for slot in slots if slot.day not in week.weekend]


def _tries(view: View, channel: Channel) -> tuple[Touch, ...]:
    """Return what is open of ours on a channel: of calls all that reached nobody since their last word."""
    if channel is Channel.CALL:
        return tuple(t for t in view.correspondence.since_sign_of_life() if t.attempt)
    return tuple(t for t in view.silence.unanswered if t.channel is channel and t.side is Side.OURS)


def _slot(week: WorkWeek, at: datetime) -> _Slot:
    local = week.local(at)
    return _Slot(local.weekday(), next(name for _, until, name, _ in _PARTS_OF_DAY if local.hour < until))


def _again(slot: _Slot, tried: Sequence[_Slot]) -> tuple[int, int]:
    """Return how much of a time was tried before: that very one, then its weekday and its part of the day."""
    return sum(t == slot for t in tried), sum(t.day == slot.day for t in tried) + sum(t.part == slot.part for t in tried)


def _alike(_slot: _Slot, _tried: Sequence[_Slot]) -> tuple[int, int]:
    """Return that every time counts as new: how often a time was tried is in its worth already."""
    return 0, 0


def _worth(slot: _Slot, theirs: Sequence[_Slot], tried: Sequence[_Slot], later: int) -> float:
    again = sum(t.day == slot.day for t in tried) + sum(t.part == slot.part for t in tried)
    return _habit(slot, theirs) * REPEAT**again * LATER**later


def _habit(slot: _Slot, theirs: Sequence[_Slot]) -> float:
    """Return how much more often than in a plain week they are there: 1 where nothing tells."""
    days, parts, n = Counter(t.day for t in theirs), Counter(t.part for t in theirs), len(theirs)
    by_day = DAYS * (days[slot.day] + PLAIN) / (n + DAYS * PLAIN)
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
        day = _DAY_NAMES[tried[0].day]
        return f"{many} on {day} {tried[0].part}s" if len(parts) == 1 else f"{many} on {day}s"
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
