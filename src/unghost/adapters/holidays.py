"""Public holidays from the ``holidays`` library, and the customary lulls that are no holidays but keep people from answering."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date, timedelta
from functools import lru_cache

AUGUST_AWAY = frozenset({"FR", "IT", "ES"})
"""Countries that are away in August."""

MOST_YEARS = 60
"""More years than any correspondence spans; a longer range comes from a wrong date and is cut to its latest years."""


def days_off(country: str, years: Collection[int]) -> frozenset[date]:
    """Return the days on which nobody is expected to answer: public holidays and customary lulls of a country, by ISO 3166 code.

    An unknown or empty country has the lulls that hold everywhere, and no holidays.
    """
    return public_holidays(country, years) | customary_lulls(country, years)


def public_holidays(country: str, years: Collection[int]) -> frozenset[date]:
    """Return the national public holidays, with the days observed in their stead; none for a country nobody knows."""
    return _public(country.upper(), _span(years))


def customary_lulls(country: str, years: Collection[int]) -> frozenset[date]:
    """Return the days of the lulls: 24 December to 1 January everywhere, all August in France, Italy and Spain."""
    return _lulls(_span(years), august=country.upper() in AUGUST_AWAY)


def _span(years: Collection[int]) -> tuple[int, ...]:
    return tuple(sorted({year for year in years if 1900 <= year <= 2100}))[-MOST_YEARS:]


@lru_cache(maxsize=256)
def _public(country: str, years: tuple[int, ...]) -> frozenset[date]:
    if not country or not years:
        return frozenset()
    import holidays  # takes a moment to load, and most commands need no country

    try:
        return frozenset(holidays.country_holidays(country, years=years))
    except NotImplementedError:
        return frozenset()


@lru_cache(maxsize=256)
def _lulls(years: tuple[int, ...], *, august: bool) -> frozenset[date]:
    return frozenset(day for year in years for day in _lull_days(year, august=august))


def _lull_days(year: int, *, august: bool) -> Iterator[date]:
    yield date(year, 1, 1)
    for n in range(8):
        yield date(year, 12, 24) + timedelta(n)
    for n in range(31 if august else 0):
        yield date(year, 8, 1) + timedelta(n)
