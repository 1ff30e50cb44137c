"""The numbers of a silence as sentences: the same figures in plain words, each of which can be counted again from the record."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from math import ceil

from unghost.domain.hours import HOURS_A_DAY
from unghost.domain.message import Kind
from unghost.domain.odds import Odds
from unghost.domain.touch import Channel, Side
from unghost.domain.wait import Wait
from unghost.history.history import Correspondence
from unghost.silence.assessment import Silence, State
from unghost.silence.clock import named_day, start_of
from unghost.silence.figures import chance_between, day_name, listed, span, spans
from unghost.silence.waits import counts_from

# From so many answers on, nine in ten of them are a figure worth saying.
ENOUGH = 5
# Up to so many answers, what is usual for others weighs at least as much as they do.
FEW = 4
SOON, LATER = 14, 30
# The days left out are worth a sentence while they are a good part of the wait.
LONG_HOURS = 10.0 * HOURS_A_DAY
_SAME = 0.01
_SATURDAY = 5

_NO_CLOCK = {
    State.OURS: "No odds are given: they asked something that is not answered yet, so it is our turn and no clock runs",
    State.PARKED: "No odds are given: they rest until a day that was named, and no clock runs",
    State.UNREACHABLE: "No odds are given: our mail does not reach them, so nobody knows whether they would answer",
    State.CLOSED: "No odds are given: what they think is known, so nothing is waited for",
    State.EXPECTED: "No odds are given: nothing of ours waits for an answer",
}


def explain(correspondence: Correspondence, silence: Silence, past: Sequence[Wait], until: datetime) -> tuple[str, ...]:
    """Return what the numbers of a silence mean, sentence by sentence; where there are none, why.

    ``past`` are this person's closed waits, ``until`` the moment the silence was judged for. Working days are theirs. Nothing is
    called certain, nobody is blamed, and a person is called by their name or *they*.
    """
    if silence.let_be:
        return ("No odds are given: they asked not to be contacted.",)
    if silence.odds is None:
        return (_no_clock(silence, correspondence.week.local(until).date()),)
    told = _Told(correspondence, silence, silence.odds, sorted(w.hours for w in past if w.answered), until)
    sentences = (
        _habit(told),
        _spoken(told, past),
        _normal_until(told),
        _unusual(told),
        _soon(told),
        _never(told),
        _named(told),
        _left_out(told),
    )
    return tuple(sentence for sentence in sentences if sentence)


def _no_clock(silence: Silence, today: date) -> str:
    if silence.state in (State.EXPECTED, State.PARKED) and silence.wake is not None:
        day = f"{day_name(silence.wake)} {silence.wake.year}"
        if silence.why_known.startswith("you spoke"):
            return f"No odds are given: {silence.why_known}; {day} is the day to look again, and no clock runs."
        if silence.wake > today:
            return f"No odds are given: quiet until {day} is what was agreed, and no clock runs."
        return f"No odds are given: the day that was agreed, {day}, has come, and a clock starts when we write."
    if silence.state is State.UNREACHABLE and silence.why_known:
        return f"No odds are given: {silence.why_known}, so nobody knows whether they would answer."
    return _NO_CLOCK.get(silence.state, "No odds are given: no clock runs") + "."


@dataclass(frozen=True, slots=True)
class _Told:
    """What the sentences speak of; ``hours`` are the person's answered waits, shortest first."""

    correspondence: Correspondence
    silence: Silence
    odds: Odds
    hours: Sequence[float]
    until: datetime

    @property
    def whose(self) -> str:
        """The answers of whom: by name where there is one."""
        name = self.correspondence.person.name
        return f"of {name}’s answers" if name else "of their answers"

    @property
    def waited(self) -> str:
        """How long this wait is, rounded as everywhere."""
        return span(self.silence.waited)


def most_within(hours: Sequence[float]) -> tuple[int, float]:
    """Return (how many, within how many working hours): nine in ten of the answers, the limit up to a whole day or hour.

    ``hours`` are sorted and not empty. The limit is rounded up, and the answers are counted against the rounded limit.
    """
    exact = hours[max(0, len(hours) * 9 // 10 - 1)]
    unit = HOURS_A_DAY if exact > HOURS_A_DAY - 1 else 1
    limit = float(max(1, ceil(exact / unit)) * unit)
    return sum(h <= limit for h in hours), limit


def _habit(told: _Told) -> str:
    """Their own answers beside this wait, with what little history leans on."""
    this, name, n = f"this wait has lasted {told.waited}", told.correspondence.person.name, len(told.hours)
    if n == 0:
        return f"No answer of {name or 'theirs'} to a message of ours is known, so the odds are what is usual for others; {this}."
    if n >= ENOUGH:
        many, limit = most_within(told.hours)
        return f"{many} of {n} {told.whose} came within {span(limit)}; {this}."
    answers = "1 answer" if n == 1 else f"{n} answers"
    leans = f"this leans {'mostly' if n < FEW else 'in good part'} on what is usual for others"
    return f"{answers} from {name or 'them'} so far, after {spans(told.hours)}, so {leans}; {this}."


def _spoken(told: _Told, past: Sequence[Wait]) -> str:
    """How many of the answers were not written."""
    ends = {w.closed for w in past if w.answered}
    spoken = {t.at for t in told.correspondence.touches if t.sign_of_life and t.channel is not Channel.MAIL} & ends
    if not spoken:
        return ""
    if len(spoken) == len(ends):
        return "They answered by phone or in person, never in writing, so a mail may not be what they answer."
    return f"{len(spoken)} of these {len(ends)} answers came by phone or in person."


def _normal_until(told: _Told) -> str:
    """The day by which most of their answers would have come."""
    start = _start(told)
    if len(told.hours) < ENOUGH or start is None:
        return ""
    many, limit = most_within(told.hours)
    day = _day_after(told.correspondence, start, limit)
    return f"By {day_name(day)}, {many} of {len(told.hours)} answers would have come."


def _day_after(correspondence: Correspondence, start: datetime, hours: float) -> date:
    """Return the local day on which so many working hours have passed."""
    week = correspondence.week
    first = week.local(start).date()
    day = first + timedelta(max(0, ceil(hours / HOURS_A_DAY) - 1))  # it cannot be earlier: no day has more working hours
    while week.between(start, start_of(day + timedelta(1), week)) < hours:
        day += timedelta(1)
    return day


def _unusual(told: _Told) -> str:
    over = min(99, round(100 * told.odds.unusual))
    return f"{over} in 100 of the waits they answer would be over by now." if told.hours and over else ""


def _soon(told: _Told) -> str:
    soon, later = told.odds.within[SOON], told.odds.within[LATER]
    return f"An answer within {SOON} days: {chance_between(soon)}; within {LATER} days: {chance_between(later)}."


def _never(told: _Told) -> str:
    return f"No answer to this any more: {chance_between(told.odds.never)}."


def _start(told: _Told) -> datetime | None:
    """Return when the wait began to count: at our message, or on the day they had named; None where neither gives its hours."""
    silence, correspondence = told.silence, told.correspondence
    for start in _starts(silence, correspondence):
        if abs(correspondence.week.between(start, told.until) - silence.waited) < _SAME:
            return start
    return None


def _starts(silence: Silence, correspondence: Correspondence) -> Iterator[datetime]:
    if silence.since is not None:
        yield silence.since
    if silence.opener is not None:
        yield counts_from(correspondence, silence.opener, silence.last_sign_of_life)
    named = named_day(correspondence)
    if named is not None:
        yield start_of(named.day, correspondence.week)


def _named(told: _Told) -> str:
    """Say where the wait counts from a day of theirs and not from our message."""
    start, since, opener = _start(told), told.silence.since, told.silence.opener
    if start is None or since is None or opener is None or (start <= since and opener.side is Side.OURS):
        return ""
    return f"It counts from {day_name(told.correspondence.week.local(start).date())}, the day that was named."


def _left_out(told: _Told) -> str:
    """Name the days that are not counted, where they matter."""
    start = _start(told)
    if start is None:
        return ""
    weekend, absent, holidays = days_left_out(told.correspondence, start, told.until)
    if not (absent or holidays) and told.silence.waited > LONG_HOURS:
        return ""
    kinds = ((weekend, "weekend day"), (holidays, "public holiday"), (absent, "day of their absence"))
    named = [f"{n} {_plural(what, n)}" for n, what in kinds if n]
    return f"Not counted since then: {listed(named)}." if named else ""


def _plural(what: str, number: int) -> str:
    first, _, rest = what.partition(" of ")
    return what if number == 1 else f"{first}s{' of ' + rest if rest else ''}"


def days_left_out(correspondence: Correspondence, start: datetime, until: datetime) -> tuple[int, int, int]:
    """Return how many whole days from ``start`` to ``until`` are not counted: weekend days, days of absence, public holidays."""
    week = correspondence.week
    first, last = week.local(start).date(), week.local(until).date()
    days = [first + timedelta(n) for n in range((last - first).days + 1)]
    off = [day for day in days if day in week.days_off and day.weekday() < _SATURDAY]
    absent = sum(_away(correspondence, day) for day in off)
    return sum(day.weekday() >= _SATURDAY for day in days), absent, len(off) - absent


def _away(correspondence: Correspondence, day: date) -> bool:
    """Say whether an automatic reply had announced that they are away on a day."""
    spans_away = (
        (s.at.date(), s.return_date.date if s.return_date else None)
        for s in correspondence.signals
        if s.kind is Kind.OUT_OF_OFFICE
    )
    return any(first <= day and (back is None or day < back) for first, back in spans_away)
