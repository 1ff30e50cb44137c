"""What is kept of one person: the figures everybody's judgement rests on, and how they stand as far as time alone goes."""

from __future__ import annotations

import json
from array import array
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from functools import cached_property, lru_cache
from math import isnan, nan

from unghost.app.known import Known
from unghost.causes.around import our_answers
from unghost.domain.hours import WorkWeek
from unghost.domain.person import Person
from unghost.domain.plain import from_plain, plain
from unghost.domain.record import Deal, Truth
from unghost.domain.settings import Settings
from unghost.domain.touch import Channel, Side, Touch
from unghost.domain.wait import Wait
from unghost.history.history import Correspondence, History
from unghost.learning.moves import Try, tries
from unghost.silence.assess import stand, state_at
from unghost.silence.assessment import Silence, State
from unghost.silence.early.warning import Pace, pace_of
from unghost.silence.landmark.record import Strand, strand_of
from unghost.silence.model import Fitted, Question

AHEAD_DAYS = (1, 2, 4, 8, 16, 32)
"""How far ahead a standing is looked at: with time alone it goes one way, so what is the same then was the same before."""


@dataclass(frozen=True, slots=True)
class Stance:
    """How one relationship stands but for the odds. It holds from when it was made until ``steady``.

    Where a clock runs it counts from ``start``, was opened at ``opened``, and the model decides the state. ``suppressed`` says
    that they asked us to stop, ``warns`` that losing step would be worth a word. The rest is what not knowing costs
    (forecast.limbo): ``unanswered`` are the ways of our touches they have not answered. ``life`` is when they last gave a sign of
    it.
    """

    state: State
    steady: datetime
    start: datetime | None
    opened: datetime | None
    since: datetime | None
    truth: Truth | None
    suppressed: bool
    warns: bool
    unanswered: tuple[Channel, ...]
    deals: tuple[Deal, ...]
    truths: tuple[Truth, ...]
    life: datetime | None


@dataclass(frozen=True)
class Line:
    """One person as kept: few columns that are always looked at, and two packed ones that are opened where they are needed.

    ``figures`` are plain numbers (see ``_packed``), moments in seconds since 1970. ``state`` is empty where there is no
    relationship: they never answered us. ``steady`` is until when the standing holds by itself; ``start`` and ``opened`` are of
    the clock that runs, NaN where none does. ``flags`` are SUPPRESSED, WARNS, CALLS and CLOSES; ``rest`` is the Stance as JSON,
    ``tried`` what was tried with them (learning.moves), empty where nothing was.
    """

    person: str
    name: str
    account: str
    state: str
    steady: float
    start: float
    opened: float
    flags: int
    week: str
    figures: array[float]
    rest: str
    tried: str = ""

    @cached_property
    def stance(self) -> Stance:
        """The standing with what it costs not to know."""
        found: Stance = from_plain(Stance, json.loads(self.rest))
        return found

    @property
    def tries(self) -> tuple[Try, ...]:
        """What was tried with them."""
        found: tuple[Try, ...] = from_plain(tuple[Try, ...], json.loads(self.tried)) if self.tried else ()
        return found

    @cached_property
    def parts(self) -> list[list[float]]:
        """The figures part by part, in the order of ``_packed``."""
        numbers = self.figures.tolist()
        found, at = [], PARTS
        for length in numbers[:PARTS]:
            found.append(numbers[at : at + int(length)])
            at += int(length)
        return found

    @property
    def strand(self) -> Strand:
        """What the correspondence gives the record."""
        first, began, _ = self.parts[0]
        rows, closed = self.parts[1], self.parts[2]
        return Strand(
            self.person,
            self.account,
            None if isnan(first) else first,
            tuple(zip(rows[::4], map(bool, rows[1::4]), map(int, rows[2::4]), rows[3::4], strict=True)),
            tuple(zip(closed[::4], closed[1::4], map(bool, closed[2::4]), closed[3::4], strict=True)),
            None if isnan(began) else began,
        )

    @cached_property
    def waits(self) -> tuple[Wait, ...]:
        """The closed waits."""
        n = self.parts[3]
        each = zip(n[::6], n[1::6], n[2::6], n[3::6], n[4::6], n[5::6], strict=True)
        return tuple(Wait(self.person, _at(o), _at(c), h, bool(a), int(p), _maybe(f)) for o, c, h, a, p, f in each)

    @property
    def pace(self) -> Pace:
        """Their answers in figures."""
        return Pace(tuple(self.parts[4]), tuple(map(int, self.parts[5])), _maybe(self.parts[0][2]))

    @property
    def our_answers(self) -> list[float]:
        """The working hours of each answer of ours."""
        return self.parts[6]

    @property
    def heard(self) -> list[float]:
        """When anything came from them."""
        return self.parts[7]


PARTS = 8
SUPPRESSED, WARNS, CALLS, CLOSES = 1, 2, 4, 8


def _packed(c: Correspondence, past: Sequence[Wait], until: datetime) -> array[float]:
    """Return the figures: how many numbers each part has, then the parts."""
    strand, pace = strand_of(c, past, until), pace_of(c, past, until)
    heard = [t.at.timestamp() for t in c.theirs if t.at <= until] + [s.at.timestamp() for s in c.signals if s.at <= until]
    waits = (
        (w.opened.timestamp(), w.closed.timestamp(), w.hours, w.answered, w.past_answers, _seconds(w.counted_from)) for w in past
    )
    parts: list[list[float]] = [
        [_none(strand.first), _none(strand.began), _seconds(pace.last)],
        [n for row in strand.rows for n in row],
        [n for wait in strand.closed for n in wait],
        [n for wait in waits for n in wait],
        list(pace.hours),
        list(pace.words),
        [hours for _, _, hours in our_answers(c)],
        heard,
    ]
    return array("d", [*map(len, parts), *(n for part in parts for n in part)])


def _none(number: float | None) -> float:
    return nan if number is None else number


def _seconds(at: datetime | None) -> float:
    return nan if at is None else at.timestamp()


def _at(seconds: float) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)


def _maybe(seconds: float) -> datetime | None:
    return None if isnan(seconds) else _at(seconds)


def lines_of(known: Known, people: Iterable[str]) -> list[Line]:
    """Return the lines of some people of what is known."""
    made: dict[str, list[Try]] = defaultdict(list)
    for one in tries(known.history):
        made[one.person].append(one)
    return [_line(known, person, made.get(person, [])) for person in people]


def _line(known: Known, person: str, made: Sequence[Try]) -> Line:
    c, past = known.history.people[person], known.past.get(person, ())
    stance = _stance(known.history, c, past) if c.has_relationship else None
    calls = CALLS if any(t.channel is Channel.CALL for t in c.touches) else 0
    week = json.dumps([c.week.zone, sorted(c.week.weekend), _days(c.week.of_house.days_off), _days(c.week.absent)])
    return Line(
        c.person.id,
        c.person.name,
        c.person.account,
        stance.state.value if stance else "",
        _seconds(stance.steady) if stance else nan,
        _seconds(stance.start) if stance else nan,
        _seconds(stance.opened) if stance else nan,
        calls | (_flags(stance) if stance else 0) | (SUPPRESSED if _listed(known.history, c.person) else 0),
        week,
        _packed(c, past, known.history.observed_until),
        json.dumps(plain(stance), ensure_ascii=False, separators=(",", ":")) if stance else "",
        json.dumps(plain(tuple(made)), ensure_ascii=False, separators=(",", ":")) if made else "",
    )


def _flags(stance: Stance) -> int:
    closes = stance.truth is None or stance.truth.confirmed
    return SUPPRESSED * stance.suppressed | WARNS * stance.warns | CLOSES * closes


def _listed(history: History, person: Person) -> bool:
    """Say whether a list of the user's may name them."""
    domains = (address.rpartition("@")[2] for address in person.addresses)
    return any(who in history.listed for who in (*person.addresses, *person.phones, *domains))


def _days(days: Iterable[date]) -> list[int]:
    return sorted(day.toordinal() for day in days)


@lru_cache(maxsize=4096)
def week_of(text: str) -> WorkWeek:
    """Return a working week as it was kept."""
    zone, weekend, off, absent = json.loads(text)
    away = frozenset(map(date.fromordinal, absent))
    return WorkWeek(zone, frozenset(map(date.fromordinal, off)) | away, frozenset(weekend), away)


def _stance(history: History, c: Correspondence, past: Sequence[Wait]) -> Stance:
    silence = stand(history, c, past)
    mark, steady = _mark(silence), history.now
    for days in AHEAD_DAYS:
        then = history.now + timedelta(days)
        if _mark(stand(replace(history, now=then, observed_until=then), c, past)) != mark:
            break
        steady = then
    asked = silence.question
    return Stance(
        silence.state,
        steady,
        asked.counted_from if asked else None,
        asked.opened if asked else None,
        silence.since,
        silence.truth,
        silence.suppressed is not None,
        silence.wake is None and not silence.let_be,
        tuple(t.channel for t in silence.unanswered),
        c.deals,
        c.truths,
        silence.last_sign_of_life.at if silence.last_sign_of_life else None,
    )


def _mark(silence: Silence) -> tuple[object, ...]:
    """Return what of a standing time alone may change."""
    asked = silence.question
    clock = (asked.counted_from, asked.opened) if asked else None
    return (silence.state, silence.wake, silence.since, clock, silence.why_known, silence.truth, silence.suppressed)


def states(lines: Iterable[Line], settings: Settings, fitted: Fitted, now: datetime) -> dict[str, State]:
    """Return the state of every relationship at a moment; the model is asked about those alone that wait for unusually long."""
    found: dict[str, State] = {}
    asked: list[Question] = []
    model = fitted.model
    for line in lines:
        if not line.state:
            continue
        found[line.person] = State(line.state)
        if not isnan(line.start):
            start, opened = _at(line.start), _at(line.opened)
            question = Question(line.person, opened, now, line.waits, week_of(line.week).between(start, now), {}, start)
            if model.passed(question) >= settings.late_at:
                asked.append(question)
    for question, (unusual, alarm) in zip(asked, model.scores(asked), strict=True):
        found[question.person] = state_at(settings, fitted, unusual, alarm)
    return found


def as_quiet(line: Line, state: State) -> tuple[Correspondence, Silence]:
    """Return a relationship as far as the cost of not knowing is counted."""
    stance = line.stance
    since = stance.since or _at(0.0)
    touches = tuple(Touch(since, Side.OURS, way, line.person, "") for way in stance.unanswered)
    person = Person(line.person, line.name, line.account, (line.person,))
    silence = Silence(state, since=stance.since, unanswered=touches, truth=stance.truth)
    return Correspondence(person, (), deals=stance.deals, truths=stance.truths), silence
