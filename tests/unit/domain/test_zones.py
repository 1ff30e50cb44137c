from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

from unghost.domain.hours import zone
from unghost.domain.zones import COUNTRY_OF_ZONE, LATEST, ZONES, country_of, infer_zone

YEAR = [datetime(2025, 1, 7, 10, tzinfo=UTC) + timedelta(days=12 * n) for n in range(30)]


def stamped(name: str, moments: list[datetime] = YEAR) -> list[datetime]:
    """Return the moments as a header gives them: with the bare offset of that day."""
    local = [moment.astimezone(ZoneInfo(name)) for moment in moments]
    return [moment.replace(tzinfo=timezone(moment.utcoffset() or timedelta())) for moment in local]


def fixed(hours: float, moments: list[datetime] = YEAR) -> list[datetime]:
    return [moment.astimezone(timezone(timedelta(hours=hours))) for moment in moments]


@pytest.mark.parametrize(
    "name", ["America/New_York", "Asia/Kolkata", "Australia/Sydney", "Africa/Johannesburg", "America/St_Johns"]
)
def test_a_year_of_stamps_names_the_zone(name: str) -> None:
    assert infer_zone(stamped(name), "Europe/Berlin") == name


def test_no_two_zones_of_the_list_keep_the_same_clock() -> None:
    days = [datetime(2025, 1, 1, tzinfo=UTC) + timedelta(hours=8 * n) for n in range(1200)]
    clocks = {tuple(day.astimezone(zone(name)).utcoffset() for day in days) for name in ZONES}
    assert len(clocks) == len(ZONES)


def test_nobody_heard_lives_at_home() -> None:
    assert infer_zone([], "Europe/Madrid") == "Europe/Madrid"


def test_our_own_zone_wins_a_tie() -> None:
    assert infer_zone(stamped("Europe/Paris"), "Europe/Madrid") == "Europe/Madrid"


def test_the_summer_alone_tells_berlin_from_johannesburg() -> None:
    assert infer_zone(fixed(2), "America/New_York") == "Africa/Johannesburg"
    assert infer_zone(fixed(2, YEAR[10:20]), "America/New_York") == "Europe/Berlin"


def test_programs_that_write_utc_are_not_heard_where_others_speak() -> None:
    assert infer_zone([*fixed(0), *stamped("Asia/Tokyo", YEAR[:2])], "Europe/Berlin") == "Asia/Tokyo"


def test_summer_mails_stamped_in_utc_tell_nothing_of_where_somebody_lives() -> None:
    summer = [moment for moment in YEAR if 5 <= moment.month <= 9]
    assert infer_zone(fixed(0, summer), "Europe/Berlin") == "Europe/Berlin"
    winter = [moment for moment in YEAR if moment.month in (12, 1, 2)]
    assert infer_zone(fixed(0, winter), "Europe/Berlin") == "Europe/London"


def test_utc_all_the_year_is_utc() -> None:
    assert infer_zone(fixed(0), "Europe/Berlin") == "UTC"


def test_most_stamps_decide_about_a_traveller() -> None:
    assert infer_zone([*stamped("America/Chicago"), *stamped("Europe/Rome", YEAR[3:6])], "Europe/Berlin") == "America/Chicago"


def test_somebody_who_moved_lives_where_the_latest_stamps_say() -> None:
    early = [datetime(2020, 1, 1, tzinfo=UTC) + timedelta(days=n) for n in range(2 * LATEST)]
    late = [datetime(2023, 1, 1, tzinfo=UTC) + timedelta(days=2 * n) for n in range(LATEST)]
    assert infer_zone([*stamped("Asia/Tokyo", late), *stamped("Europe/Berlin", early)], "UTC") == "Asia/Tokyo"


def test_an_offset_no_zone_keeps_comes_back_as_it_is() -> None:
    assert infer_zone(fixed(5 + 1 / 3), "Europe/Berlin") == "+05:20"
    assert infer_zone(fixed(-2.25), "Europe/Berlin") == "-02:15"


@pytest.mark.parametrize(
    ("domain", "name", "country"),
    [
        ("acme.co.uk", "America/New_York", "GB"),
        ("acme.DE", "Asia/Tokyo", "DE"),
        ("acme.io", "Europe/Berlin", "AT"),
        ("acme.example", "Europe/Berlin", "AT"),
        ("acme.example", "Asia/Kolkata", "IN"),
        ("acme.example", "America/Chicago", ""),
        ("", "+05:20", ""),
        ("uk", "America/Chicago", ""),
    ],
)
def test_the_country_is_told_by_domain_then_home_then_zone(domain: str, name: str, country: str) -> None:
    assert country_of(domain, name, "Europe/Berlin", "at") == country


def test_every_zone_with_a_country_is_in_the_list() -> None:
    assert COUNTRY_OF_ZONE.keys() <= set(ZONES)
