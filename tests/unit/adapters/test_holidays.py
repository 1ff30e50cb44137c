from __future__ import annotations

from datetime import date

import pytest

from unghost.adapters.holidays import MOST_YEARS, customary_lulls, days_off, public_holidays


def test_a_public_holiday_is_a_day_off() -> None:
    assert date(2025, 7, 14) in public_holidays("fr", range(2024, 2027))
    assert date(2025, 7, 14) not in public_holidays("DE", range(2024, 2027))


def test_only_the_years_asked_for_come_back() -> None:
    assert {day.year for day in days_off("US", range(2024, 2026))} <= {2023, 2024, 2025, 2026}
    assert date(2026, 7, 4) not in days_off("US", range(2024, 2026))


@pytest.mark.parametrize("country", ["", "XX", "not a country"])
def test_a_country_nobody_knows_has_no_holidays_but_the_lull_of_everybody(country: str) -> None:
    assert public_holidays(country, [2025]) == frozenset()
    assert date(2025, 12, 29) in days_off(country, [2025])


def test_the_year_ends_in_a_lull_everywhere() -> None:
    assert {date(2025, 1, 1), date(2025, 12, 24), date(2025, 12, 31)} <= customary_lulls("JP", [2025])
    assert date(2025, 12, 23) not in customary_lulls("JP", [2025])


@pytest.mark.parametrize(("country", "away"), [("FR", True), ("it", True), ("ES", True), ("DE", False), ("", False)])
def test_august_is_a_lull_where_it_is_custom(country: str, away: bool) -> None:
    assert (date(2025, 8, 20) in customary_lulls(country, [2025])) is away


def test_an_absurd_range_of_years_is_cut_to_the_latest() -> None:
    assert len({day.year for day in customary_lulls("DE", range(1, 9999))}) == MOST_YEARS
