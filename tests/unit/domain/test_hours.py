from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from time import perf_counter
from zoneinfo import ZoneInfo

import pytest

from unghost.domain.hours import LONGEST_ABSENCE_DAYS, WorkWeek, zone

BERLIN = ZoneInfo("Europe/Berlin")


def at(text: str, name: str = "Europe/Berlin") -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=zone(name))


def test_a_weekend_counts_nothing() -> None:
    assert WorkWeek("Europe/Berlin").between(at("2025-03-07T17:00"), at("2025-03-10T09:00")) == 0.0


def test_the_clock_moved_forward_costs_no_working_time() -> None:
    assert WorkWeek("Europe/Berlin").between(at("2025-03-28T16:00"), at("2025-03-31T10:00")) == 2.0


def test_the_clock_moved_back_gives_no_working_time() -> None:
    assert WorkWeek("Europe/Berlin").between(at("2025-10-24T16:00"), at("2025-10-27T10:00")) == 2.0


def test_after_the_clock_change_nine_is_nine_on_their_wall() -> None:
    week = WorkWeek("America/New_York")
    assert week.between(datetime(2025, 3, 7, 14, tzinfo=UTC), datetime(2025, 3, 7, 15, tzinfo=UTC)) == 1.0
    assert week.between(datetime(2025, 3, 10, 13, tzinfo=UTC), datetime(2025, 3, 10, 14, tzinfo=UTC)) == 1.0


@pytest.mark.parametrize("name", ["Asia/Kolkata", "Asia/Kathmandu", "Australia/Adelaide", "+05:30", "-03:30"])
def test_odd_offsets_have_a_whole_day_of_eight_hours(name: str) -> None:
    assert WorkWeek(name).between(at("2025-06-04T00:00", name), at("2025-06-05T00:00", name)) == 8.0


def test_moments_may_come_from_any_zone() -> None:
    start, end = at("2025-06-04T09:30", "Asia/Kolkata"), at("2025-06-04T11:00", "Asia/Kolkata")
    assert WorkWeek("Asia/Kolkata").between(start.astimezone(UTC), end.astimezone(BERLIN)) == 1.5


def test_a_span_over_years_is_the_sum_of_its_years() -> None:
    week = WorkWeek("Europe/Berlin", frozenset({date(2020, 12, 25), date(2022, 6, 6)}))
    marks = [at(f"{year}-01-01T00:00") for year in range(2019, 2026)]
    parts = sum(week.between(a, b) for a, b in pairwise(marks))
    assert parts == pytest.approx(week.between(marks[0], marks[-1]))


def test_absences_and_holidays_are_taken_out_once() -> None:
    week = WorkWeek("Europe/Berlin", frozenset({date(2025, 6, 9), date(2025, 6, 14)}))
    away = week.without([(date(2025, 6, 9), date(2025, 6, 12)), (date(2025, 6, 11), date(2025, 6, 12))])
    assert away.between(at("2025-06-09T00:00"), at("2025-06-14T00:00")) == 16.0


def test_an_absence_that_ends_before_it_starts_is_no_absence() -> None:
    week = WorkWeek("UTC")
    assert week.without([(date(2025, 6, 9), date(2025, 6, 2))]) == week


def test_an_absence_of_centuries_is_cut() -> None:
    assert len(WorkWeek().without([(date(2025, 1, 1), date(9999, 1, 1))]).days_off) == LONGEST_ABSENCE_DAYS


def test_backward_time_is_no_time() -> None:
    assert WorkWeek().between(at("2025-06-05T12:00"), at("2025-06-04T12:00")) == 0.0


def test_the_next_opening_skips_weekend_and_holiday() -> None:
    week = WorkWeek("Europe/Berlin", frozenset({date(2025, 6, 9)}))
    assert week.next_opening(at("2025-06-06T18:00")) == at("2025-06-10T09:00")


def test_an_open_moment_is_its_own_next_opening() -> None:
    now = at("2025-06-04T10:20")
    assert WorkWeek("Europe/Berlin").next_opening(now) == now


@pytest.mark.parametrize(
    "name", ["", "Nowhere/Land", "../../etc/passwd", "Europe", "+ab:cd", "+99:99", "+5:300", "-", "a\0b", "é"]
)
def test_a_zone_nobody_knows_is_utc(name: str) -> None:
    assert datetime(2025, 1, 1, tzinfo=zone(name)).utcoffset() == timedelta(0)


def test_a_fixed_offset_has_its_sign() -> None:
    assert datetime(2025, 1, 1, tzinfo=zone("-03:30")).utcoffset() == timedelta(hours=-3, minutes=-30)


def test_many_days_off_cost_little() -> None:
    start = at("2000-01-03T09:00")
    week = WorkWeek("Europe/Berlin", frozenset(date(2000, 1, 3) + timedelta(3 * n) for n in range(3000)))
    before = perf_counter()
    for _ in range(2000):
        week.between(start, start + timedelta(9000))
    assert perf_counter() - before < 1.0


FRIDAY_AND_SATURDAY = frozenset({4, 5})


def test_a_weekend_may_be_friday_and_saturday() -> None:
    week = WorkWeek("UTC", weekend=FRIDAY_AND_SATURDAY)
    assert week.between(at("2025-06-05T17:00", "UTC"), at("2025-06-08T09:00", "UTC")) == 0.0  # Thursday evening to Sunday morning
    assert week.between(at("2025-06-01T00:00", "UTC"), at("2025-06-15T00:00", "UTC")) == 80.0
    assert week.next_opening(at("2025-06-06T10:00", "UTC")) == at("2025-06-08T09:00", "UTC")


def test_days_off_on_their_own_weekend_take_nothing_away() -> None:
    week = WorkWeek("UTC", frozenset({date(2025, 6, 6), date(2025, 6, 8)}), FRIDAY_AND_SATURDAY)
    assert week.workdays(date(2025, 6, 1), date(2025, 6, 15)) == 9


def test_the_house_keeps_its_holidays_without_the_absence_of_one() -> None:
    week = WorkWeek("UTC", frozenset({date(2025, 6, 9)})).without([(date(2025, 6, 5), date(2025, 6, 12))])
    assert week.absent == {date(2025, 6, day) for day in (5, 6, 7, 8, 10, 11)}
    assert week.of_house == WorkWeek("UTC", frozenset({date(2025, 6, 9)}))


def test_an_hour_the_clock_jumps_over_opens_with_the_next() -> None:
    week = WorkWeek("America/Denver", weekend=frozenset())
    opening = week.next_opening(at("2025-03-09T01:00", "America/Denver"), 2, 4)
    assert opening.astimezone(ZoneInfo("America/Denver")).hour == 3
    shut = week.next_opening(at("2025-03-09T01:00", "America/Denver"), 2, 3)
    assert shut == at("2025-03-10T02:00", "America/Denver")
