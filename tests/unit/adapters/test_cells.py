"""What cells mean."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from unghost.adapters import cells


@pytest.mark.parametrize(
    ("text", "value", "currency"),
    [
        ("1200", "1200", ""),
        ("1,234.50", "1234.50", ""),
        ("1.234,50", "1234.50", ""),
        ("1 234,50 EUR", "1234.50", "EUR"),
        ("1'234'567.00", "1234567.00", ""),
        ("12,000", "12000", ""),
        ("1,00,000", "100000", ""),
        ("1.5", "1.5", ""),
        ("1,5", "1.5", ""),
        ("0,125", "0.125", ""),
        ("1.234", "1.234", ""),
        ("€ 46.600,00", "46600.00", "EUR"),
        ("£900", "900", "GBP"),
        ("$1,250", "1250", ""),
        ("-15", "-15", ""),
        ("1 000", "1000", ""),
        ("0", "0", ""),
    ],
)
def test_amounts_as_people_write_them(text: str, value: str, currency: str) -> None:
    assert cells.amount(text) == (Decimal(value), currency)


def test_a_lone_point_groups_thousands_where_commas_are_decimal() -> None:
    assert cells.amount("1.234", comma_decimal=True)[0] == 1234
    assert cells.amount("1,234", comma_decimal=True)[0] == 1234
    assert cells.amount("1.5", comma_decimal=True)[0] == Decimal("1.5")


@pytest.mark.parametrize(
    "text", ["", "n/a", "NaN", "Infinity", "12k", "3 to 4", "1e9", "9" * 30, ",", "about 5 or 6", "1.2.3,4,5.6"]
)
def test_what_is_no_sure_amount_is_none(text: str) -> None:
    assert cells.amount(text)[0] is None


@pytest.mark.parametrize(
    ("text", "percent", "value"),
    [("0.4", False, 0.4), ("40", True, 0.4), ("40%", False, 0.4), ("0,4", False, 0.4), ("1", True, 0.01), ("1", False, 1.0)],
)
def test_shares(text: str, percent: bool, value: float) -> None:
    assert cells.share(text, percent=percent) == pytest.approx(value)


@pytest.mark.parametrize("text", ["", "high", "140", "-0.1", "nan", "inf", "40"])
def test_what_is_no_share_is_none(text: str) -> None:
    assert cells.share(text, percent=False) is None


@pytest.mark.parametrize("text", ["2026-03-02", "2026-03-02 14:22", "2026-03-02T10:00:00Z", "02.03.2026", "2.3.2026"])
def test_days_that_can_be_read_one_way(text: str) -> None:
    assert cells.day(text) == date(2026, 3, 2)


def test_a_day_with_slashes_needs_to_know_which_comes_first() -> None:
    assert cells.day("2/3/2026") is None
    assert cells.day("2/3/2026", month_first=True) == date(2026, 2, 3)
    assert cells.day("2/3/2026", month_first=False) == date(2026, 3, 2)
    assert cells.day("3/3/2026") == date(2026, 3, 3)


@pytest.mark.parametrize("text", ["", "soon", "2026-02-30", "31/12/26", "0001-01-01", "13/13/2026"])
def test_what_is_no_day_is_none(text: str) -> None:
    assert cells.day(text, month_first=True) is None


def test_dates_tell_which_comes_first_by_a_number_above_twelve() -> None:
    assert cells.months_come_first(["1/2/2026", "3/31/2026"]) is True
    assert cells.months_come_first(["1/2/2026", "31/3/2026"]) is False
    assert cells.months_come_first(["1/2/2026", "", "soon"]) is None


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Jo@Harbour.example", "jo@harbour.example"),
        ("Jo Lind <jo@harbour.example>", "jo@harbour.example"),
        ("+44 1632 960 455", "+441632960455"),
        ("0044 1632 960455", "+441632960455"),
        ("tel:+44-1632-960455", "+441632960455"),
        ("'+44 1632 960455", "+441632960455"),
        ("01632 960455", "01632960455"),
        ("(030) 12 34-56", "030123456"),
        ("anonymous", ""),
        ("", ""),
        ("@", ""),
        ("12", ""),
    ],
)
def test_who_was_called(text: str, who: str) -> None:
    assert cells.who(text) == who


def test_a_moment_without_an_offset_comes_back_naive() -> None:
    assert cells.moment("2026-03-02T10:00:00+01:00") is not None
    naive = cells.moment("2026-03-02 10:00")
    assert naive is not None
    assert naive.tzinfo is None
    assert cells.moment("2026-03-02") is None
    assert cells.moment("yesterday at ten") is None
