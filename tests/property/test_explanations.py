"""Every figure in an explanation can be counted again from the record; every sign of losing step knows only the past."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from unghost.domain.hours import HOURS_A_DAY, WorkWeek
from unghost.domain.odds import Odd, Odds
from unghost.domain.person import Person
from unghost.domain.touch import Channel, Side, Touch
from unghost.domain.wait import Wait
from unghost.history.history import Correspondence
from unghost.silence.assessment import Silence, State
from unghost.silence.early.signs import Habit, deviation
from unghost.silence.early.warning import Usual, early_warning
from unghost.silence.explain import explain, most_within
from unghost.silence.figures import chance
from unghost.silence.testing import sample_waits

PERSON = "ada@prospect.example"
START = datetime(2025, 2, 3, 9, tzinfo=UTC)
CHANCES = st.floats(0.0, 1.0)
HOURS = st.lists(st.floats(0.0, 900.0), max_size=12)
ODD_WORDS = re.compile(r"(?:about |more than |less than )?\d+ in \d+")


@st.composite
def odds(draw: st.DrawFn) -> Odds:
    bounds = [sorted(draw(st.tuples(CHANCES, CHANCES, CHANCES))) for _ in range(4)]
    made = [Odd(p=p, low=low, high=high) for low, p, high in bounds]
    return Odds(dict(zip((7, 14, 30), made, strict=False)), made[3], draw(CHANCES), 0)


def told(hours: Sequence[float], waited_days: float, given_odds: Odds) -> tuple[str, ...]:
    """Return the sentences of a wait so long, after answers of so many hours."""
    past = sample_waits(hours, PERSON)
    until = START + timedelta(days=waited_days)
    opener = Touch(START, Side.OURS, Channel.MAIL, PERSON, "nora@ours.example", "open")
    person = Correspondence(Person(PERSON, "Ada Byron", "prospect.example", (PERSON,)), (opener,), week=WorkWeek())
    waited = person.week.between(START, until)
    silence = Silence(State.EXPECTED, since=START, opener=opener, waited=waited, odds=given_odds)
    return explain(person, silence, past, until)


def span_in(text: str) -> float:
    """Return the working hours that a length in words stands for."""
    number, unit = re.findall(r"(\d+) working (day|hour)s?", text)[0]
    return float(number) * (HOURS_A_DAY if unit == "day" else 1)


@given(HOURS, st.floats(0.0, 200.0), odds())
def test_every_figure_can_be_counted_again(hours: list[float], waited_days: float, given_odds: Odds) -> None:
    first, *rest = told(hours, waited_days, given_odds)
    habit, _, this = first.partition("; this wait")
    waited = WorkWeek().between(START, START + timedelta(days=waited_days))
    assert abs(span_in(this) - waited) <= HOURS_A_DAY / 2 + 1e-6 or waited < 1.0
    if len(hours) > 4:
        many, of, limit = int(habit.split()[0]), int(habit.split()[2]), span_in(habit)
        assert (many, of) == (sum(h <= limit for h in hours), len(hours))
        assert many >= len(hours) * 9 // 10
    elif hours:
        assert int(habit.split()[0]) == len(hours)
    else:
        assert "No answer" in habit
    _hold_odds(rest, given_odds)


def _hold_odds(sentences: Sequence[str], given_odds: Odds) -> None:
    soon = next(s for s in sentences if s.startswith("An answer within"))
    never = next(s for s in sentences if s.startswith("No answer to this"))
    asked = [given_odds.within[14], given_odds.within[30], given_odds.never]
    for text, odd in zip([*soon.split("; "), never], asked, strict=True):
        said = [w.removeprefix("about ") for w in ODD_WORDS.findall(text)]
        expected = [chance(p).removeprefix("about ") for p in (odd.p, odd.low, odd.high)]
        assert said == expected or said == expected[:1]


@given(CHANCES)
def test_a_chance_in_words_lies_by_the_chance_and_is_never_certain(p: float) -> None:
    words = chance(p)
    one, of = map(int, re.findall(r"\d+", words))
    assert 0 < one < of
    if words.startswith("about"):
        assert abs(one / of - p) <= max(0.051, 0.2 * p)
    else:
        assert (p >= one / of) if words.startswith("more") else (p <= one / of)


@given(st.lists(st.floats(0.0, 5000.0), min_size=1, max_size=40))
def test_most_answers_are_within_the_limit_that_is_said(hours: list[float]) -> None:
    many, limit = most_within(sorted(hours))
    assert many == sum(h <= limit for h in hours) >= min(len(hours), max(1, len(hours) * 9 // 10))


@given(st.lists(st.floats(0.0, 9.0), min_size=4, max_size=30), st.floats(-5.0, 5.0))
def test_a_deviation_does_not_care_where_people_stand(values: list[float], shift: float) -> None:
    habit = Habit(variance=1.5)
    one, other = deviation(values, habit), deviation([v + shift for v in values], habit)
    assert one is not None
    assert other is not None
    assert abs(one - other) < 1e-6


@given(st.lists(st.tuples(st.floats(0.0, 200.0), st.text(max_size=60)), max_size=12), st.integers(0, 12))
def test_the_future_changes_no_warning(answers: list[tuple[float, str]], known: int) -> None:
    touches, past = _rounds(answers)
    now = past[known - 1].closed + timedelta(minutes=1) if 0 < known <= len(past) else START
    then = [t for t in touches if t.at <= now]
    seen = [w for w in past if w.closed <= now]
    whole = Correspondence(Person(PERSON, "", "prospect.example", (PERSON,)), tuple(touches))
    before = early_warning(replace(whole, touches=tuple(then)), seen, now, Usual())
    assert before.answers == len(seen)
    assert before == early_warning(whole, past, now, Usual())
    assert before == early_warning(whole, past[::-1], now, Usual())
    assert (before.score is None) == (not before.parts)
    assert not before.strong or all(part.clear for part in before.parts)
    for part in before.parts:
        assert all(e.at <= now and any(e.quote in t.text for t in then) for e in part.evidence)


def _rounds(answers: Sequence[tuple[float, str]]) -> tuple[list[Touch], list[Wait]]:
    past = sample_waits([hours for hours, _ in answers], PERSON)
    touches = []
    for wait, (_, text) in zip(past, answers, strict=True):
        touches.append(Touch(wait.opened, Side.OURS, Channel.MAIL, PERSON, "nora@ours.example", "q"))
        touches.append(Touch(wait.closed, Side.THEIRS, Channel.MAIL, PERSON, PERSON, "a", text=text))
    return touches, past
