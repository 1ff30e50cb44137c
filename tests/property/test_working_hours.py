"""Working hours equal the naive walk from minute to minute, packed around clock changes, weekends and days off."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import find, given, settings
from hypothesis import strategies as st

from unghost.domain.hours import HOURS_A_DAY, WORK_FROM, WORK_TO, WorkWeek

ZONES = ("Europe/Berlin", "America/New_York", "Asia/Kathmandu", "Australia/Adelaide", "America/St_Johns", "+05:30", "UTC")
CHANGES = (date(2025, 3, 9), date(2025, 3, 30), date(2025, 4, 6), date(2025, 10, 5), date(2025, 10, 26), date(2025, 11, 2))
Between = Callable[[WorkWeek, datetime, datetime], float]


@st.composite
def spans(draw: st.DrawFn) -> tuple[WorkWeek, datetime, datetime]:
    change = draw(st.sampled_from(CHANGES))
    near = st.integers(-6, 6).map(lambda n: change + timedelta(n))
    week = WorkWeek(draw(st.sampled_from(ZONES)), frozenset(draw(st.lists(near, max_size=4))))
    start = datetime(change.year, change.month, change.day, tzinfo=UTC) + timedelta(minutes=draw(st.integers(-6000, 3000)))
    return week, start, start + timedelta(minutes=draw(st.integers(0, 9000)))


def walked(week: WorkWeek, start: datetime, end: datetime) -> float:
    minutes, at = 0, start
    while at < end:
        here = week.local(at)
        minutes += week.is_workday(here.date()) and WORK_FROM <= here.hour < WORK_TO
        at += timedelta(minutes=1)
    return minutes / 60


def agrees(between: Between, span: tuple[WorkWeek, datetime, datetime]) -> bool:
    return abs(between(*span) - walked(*span)) < 1e-6


@given(span=spans())
@settings(max_examples=40, deadline=None)
def test_working_hours_equal_a_walk_from_minute_to_minute(span: tuple[WorkWeek, datetime, datetime]) -> None:
    assert agrees(WorkWeek.between, span)


@given(span=spans(), share=st.floats(0.0, 1.0))
@settings(max_examples=100, deadline=None)
def test_the_hours_of_two_parts_are_the_hours_of_the_whole(span: tuple[WorkWeek, datetime, datetime], share: float) -> None:
    week, start, end = span
    middle = start + (end - start) * share
    assert week.between(start, middle) + week.between(middle, end) == pytest.approx(week.between(start, end), abs=1e-6)


def _elapsed_third(week: WorkWeek, start: datetime, end: datetime) -> float:
    """A wrong version: a third of all the time that passes is working time."""
    del week
    return (end - start) / timedelta(hours=1) * HOURS_A_DAY / 24


def _deaf_to_holidays(week: WorkWeek, start: datetime, end: datetime) -> float:
    return WorkWeek(week.zone).between(start, end)


def _in_utc(week: WorkWeek, start: datetime, end: datetime) -> float:
    return WorkWeek("UTC", week.days_off).between(start, end)


@pytest.mark.parametrize("wrong", [_elapsed_third, _deaf_to_holidays, _in_utc])
def test_the_walk_catches_a_wrong_count(wrong: Between) -> None:
    span = find(spans(), lambda span: not agrees(wrong, span), settings=settings(max_examples=300, deadline=None))
    assert agrees(WorkWeek.between, span)
