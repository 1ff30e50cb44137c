"""Stretches of days as people name them: a day, a week, a month, a quarter, their parts and the day after them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import NamedTuple

from unghost.domain.message import Precision
from unghost.reading.dates.words import DAY, HALF, MONTH, QUARTER, WEEK, YEAR

ONE_DAY = timedelta(1)


class Period(NamedTuple):
    """Days ``first`` to ``last``, how exactly they were named, and the unit; ``dated`` where the year was said."""

    first: date
    last: date
    precision: Precision
    unit: int = DAY
    dated: bool = False
    is_range: bool = False


def day(at: date, precision: Precision = Precision.DAY, *, dated: bool = False) -> Period:
    """Return the period of a single day."""
    return Period(at, at, precision, DAY, dated)


def month(year: int, number: int, *, dated: bool = False) -> Period:
    """Return the period of a month (1 to 12)."""
    return Period(date(year, number, 1), months_on(date(year, number, 1), 1) - ONE_DAY, Precision.MONTH, MONTH, dated)


def quarter(year: int, number: int, *, dated: bool = False) -> Period:
    """Return the period of a quarter (1 to 4)."""
    first = date(year, 3 * number - 2, 1)
    return Period(first, months_on(first, 3) - ONE_DAY, Precision.QUARTER, QUARTER, dated)


def half(year: int, number: int, *, dated: bool = False) -> Period:
    """Return the period of a half year (1 or 2)."""
    first = date(year, 6 * number - 5, 1)
    return Period(first, months_on(first, 6) - ONE_DAY, Precision.QUARTER, HALF, dated)


def whole_year(year: int) -> Period:
    """Return the period of a year."""
    return Period(date(year, 1, 1), date(year, 12, 31), Precision.QUARTER, YEAR, dated=True)


def week(first: date) -> Period:
    """Return the period of the week that begins on a Monday."""
    return Period(first, first + timedelta(6), Precision.WEEK, WEEK)


def after(period: Period) -> Period:
    """Return the day after a period, as exact as the period was named."""
    return period._replace(first=period.last + ONE_DAY, last=period.last + ONE_DAY)


def modified(period: Period, tag: str) -> Period:
    """Return the early (C), middle (D), late (J) or last (E) part of a period."""
    rule = _PARTS.get((tag, period.unit))
    return rule(period) if rule else period


def _part(first: date, last: date, precision: Precision, period: Period) -> Period:
    return Period(first, last, precision, DAY, period.dated)


def _finer(period: Period) -> Precision:
    return {WEEK: Precision.DAY, MONTH: Precision.WEEK}.get(period.unit, Precision.MONTH)


def _early(period: Period) -> Period:
    days = {WEEK: 2, MONTH: 10, QUARTER: 31, HALF: 62}.get(period.unit, 90)
    precision = Precision.WEEK if period.unit in (WEEK, MONTH) else Precision.MONTH
    return _part(period.first, period.first + timedelta(days), precision, period)


def _middle(period: Period) -> Period:
    if period.unit == WEEK:
        return day(period.first + timedelta(2))
    if period.unit == MONTH:
        return _part(period.first.replace(day=15), period.first.replace(day=20), Precision.WEEK, period)
    months = {QUARTER: 1, HALF: 3, YEAR: 6}[period.unit]
    first = months_on(period.first, months)
    first = first.replace(day=15) if period.unit == QUARTER else first
    return _part(first, first, Precision.MONTH, period)


def _late(period: Period) -> Period:
    if period.unit == WEEK:
        return _part(period.first + timedelta(3), period.last, Precision.WEEK, period)
    return _part(period.last.replace(day=21), period.last, _finer(period), period)


def _end(period: Period) -> Period:
    if period.unit == WEEK:
        return day(period.first + timedelta(4))
    return _part(period.last, period.last, _finer(period), period)


_PARTS: dict[tuple[str, int], Callable[[Period], Period]] = {
    (tag, unit): rule
    for tag, rule in (("C", _early), ("D", _middle), ("J", _late), ("E", _end))
    for unit in (WEEK, MONTH, QUARTER, HALF, YEAR)
}


def months_on(first: date, months: int) -> date:
    """Return the same day some months later, or the last day of that month where it is shorter."""
    index = first.year * 12 + first.month - 1 + months
    year, number = index // 12, index % 12 + 1
    for back in range(4):
        try:
            return date(year, number, first.day - back)
        except ValueError:
            continue
    return date(year, number, 1)


def valid_day(year: int, number: int, at: int) -> date | None:
    """Return a day, None where the month (1 to 12) has none of that number."""
    try:
        return date(year, number, at)
    except ValueError:
        return None
