"""When the days fall that people name instead of a date: Easter, Thanksgiving, the summer holidays."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

Days = tuple[date, date]

# First days of festivals that follow the moon, by year (published calendars of India, China and the Gulf states).
_DIWALI = {2024: (11, 1), 2025: (10, 20), 2026: (11, 8), 2027: (10, 29), 2028: (10, 17), 2029: (11, 5), 2030: (10, 26)}
_HOLI = {2024: (3, 25), 2025: (3, 14), 2026: (3, 4), 2027: (3, 22), 2028: (3, 11), 2029: (3, 1), 2030: (3, 20)}
_LUNAR = {2024: (2, 10), 2025: (1, 29), 2026: (2, 17), 2027: (2, 6), 2028: (1, 26), 2029: (2, 13), 2030: (2, 3)}
_SACRIFICE = {2024: (6, 16), 2025: (6, 6), 2026: (5, 27), 2027: (5, 16), 2028: (5, 5), 2029: (4, 24), 2030: (4, 13)}
_CHUSEOK = {2024: (9, 16), 2025: (10, 5), 2026: (9, 24), 2027: (9, 14), 2028: (10, 2), 2029: (9, 21), 2030: (9, 11)}
_ROSH_HASHANAH = {2024: (10, 3), 2025: (9, 23), 2026: (9, 12), 2027: (10, 2), 2028: (9, 21), 2029: (9, 10), 2030: (9, 28)}
_DRAGON_BOAT = {2024: (6, 10), 2025: (5, 31), 2026: (6, 19), 2027: (6, 9), 2028: (5, 28), 2029: (6, 16), 2030: (6, 5)}
_DUSSEHRA = {2024: (10, 12), 2025: (10, 2), 2026: (10, 20), 2027: (10, 9), 2028: (9, 27), 2029: (10, 16), 2030: (10, 6)}
_EID = {2024: (4, 10), 2025: (3, 31), 2026: (3, 20), 2027: (3, 10), 2028: (2, 27), 2029: (2, 15), 2030: (2, 5)}


def festival(name: str, year: int) -> Days | None:
    """Return the first and last day of a festival in a year, or None where that year's date is not known."""
    rule = _RULES.get(name)
    return rule(year) if rule else None


def easter(year: int) -> date:
    """Return Easter Sunday of the Gregorian calendar (the anonymous algorithm, Meeus, Astronomical Algorithms, chapter 8)."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = b // 4, b % 4
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = c // 4, c % 4
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return date(year, month, day + 1)


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> date:
    """Return the nth weekday (0 is Monday) of a month; -1 is the last."""
    if nth > 0:
        first = date(year, month, 1)
        return first + timedelta((weekday - first.weekday()) % 7 + 7 * (nth - 1))
    last = date(year + month // 12, month % 12 + 1, 1) - timedelta(1)
    return last - timedelta((last.weekday() - weekday) % 7)


def _fixed(month: int, day: int, days: int = 1) -> Callable[[int], Days]:
    return lambda year: (date(year, month, day), date(year, month, day) + timedelta(days - 1))


def _nth(month: int, weekday: int, nth: int) -> Callable[[int], Days]:
    return lambda year: (nth_weekday(year, month, weekday, nth),) * 2


def _moving(before: int, after: int) -> Callable[[int], Days]:
    return lambda year: (easter(year) + timedelta(before), easter(year) + timedelta(after))


def _table(days: dict[int, tuple[int, int]], length: int = 1, lead: int = 0) -> Callable[[int], Days | None]:
    def rule(year: int) -> Days | None:
        if year not in days:
            return None
        first = date(year, *days[year]) - timedelta(lead)
        return first, first + timedelta(length - 1)

    return rule


def _midsummer(year: int) -> Days:
    eve = date(year, 6, 19)
    friday = eve + timedelta((4 - eve.weekday()) % 7)
    return friday, friday + timedelta(2)


def _orthodox(before: int, after: int) -> Callable[[int], Days]:
    """Count from Easter of the Julian calendar (Meeus), thirteen days behind ours from 1900 to 2099."""

    def rule(year: int) -> Days:
        d = (19 * (year % 19) + 15) % 30
        e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
        sunday = date(year, (d + e + 114) // 31, (d + e + 114) % 31 + 1) + timedelta(13)
        return sunday + timedelta(before), sunday + timedelta(after)

    return rule


def _victoria(year: int) -> Days:
    first = date(year, 5, 24) - timedelta(date(year, 5, 24).weekday())
    return first, first


def _black_friday(year: int) -> Days:
    friday = nth_weekday(year, 11, 3, 4) + timedelta(1)
    return friday, friday


_RULES: dict[str, Callable[[int], Days | None]] = {
    "new_year": _fixed(1, 1),
    "epiphany": _fixed(1, 6),
    "mlk": _nth(1, 0, 3),
    "australia": _fixed(1, 26),
    "presidents": _nth(2, 0, 3),
    "carnival": _moving(-48, -47),
    "lunar_new_year": _table(_LUNAR, 7),
    "holi": _table(_HOLI),
    "ramadan": _table(_EID, 30, 30),
    "eid": _table(_EID, 3),
    "easter": _moving(0, 1),
    "good_friday": _moving(-2, -2),
    "orthodox_easter": _orthodox(0, 1),
    "orthodox_pentecost": _orthodox(49, 50),
    "sacrifice": _table(_SACRIFICE, 4),
    "chuseok": _table(_CHUSEOK, 3),
    "rosh_hashanah": _table(_ROSH_HASHANAH, 2),
    "dragon_boat": _table(_DRAGON_BOAT),
    "dussehra": _table(_DUSSEHRA),
    "victoria": _victoria,
    "black_friday": _black_friday,
    "saint_jean": _fixed(6, 24),
    "juneteenth": _fixed(6, 19),
    "swiss_day": _fixed(8, 1),
    "belgian_day": _fixed(7, 21),
    "liberation_it": _fixed(4, 25),
    "republic_it": _fixed(6, 2),
    "republic_in": _fixed(1, 26),
    "womens_day": _fixed(3, 8),
    "ru_may": _fixed(5, 1, 11),
    "ru_new_year": _fixed(1, 1, 8),
    "turkish_republic": _fixed(10, 29),
    "state_foundation_hu": _fixed(8, 20),
    "norway_day": _fixed(5, 17),
    "mexico_day": _fixed(9, 16),
    "hispanic_day": _fixed(10, 12),
    "brazil_day": _fixed(9, 7),
    "immaculate": _fixed(12, 8),
    "guadalupe": _fixed(12, 12),
    "harvest": _nth(10, 6, 1),
    "labour_days_cn": _fixed(5, 1, 5),
    "china_day": _fixed(10, 1, 7),
    "japan_new_year": lambda year: (date(year, 12, 29), date(year + 1, 1, 3)),
    "silver_week": _fixed(9, 19, 5),
    "boxing_day": _fixed(12, 26),
    "mothers_day": _nth(5, 6, 2),
    "fathers_day": _nth(6, 6, 3),
    "valentine": _fixed(2, 14),
    "st_patrick": _fixed(3, 17),
    "super_bowl": _nth(2, 6, 2),
    "tax_day": _fixed(4, 15),
    "tax_season": _fixed(4, 15),
    "anzac": _fixed(4, 25),
    "kings_day": _fixed(4, 27),
    "golden_week": _fixed(4, 29, 7),
    "may_day": _fixed(5, 1),
    "majowka": _fixed(5, 1, 3),
    "may_bank": _nth(5, 0, 1),
    "ascension": _moving(39, 39),
    "pentecost": _moving(49, 50),
    "corpus": _moving(60, 60),
    "spring_bank": _nth(5, 0, -1),
    "memorial": _nth(5, 0, -1),
    "midsummer": _midsummer,
    "canada": _fixed(7, 1),
    "july_4": _fixed(7, 4),
    "bastille": _fixed(7, 14),
    "bouwvak": _fixed(7, 20, 21),
    "summer_break": _fixed(6, 15, 78),
    "obon": _fixed(8, 13, 4),
    "assumption": _fixed(8, 15),
    "august_bank": _nth(8, 0, -1),
    "back_to_work": _fixed(9, 1, 30),
    "labor": _nth(9, 0, 1),
    "unity": _fixed(10, 3),
    "columbus": _nth(10, 0, 2),
    "autumn_break": _fixed(10, 12, 14),
    "diwali": _table(_DIWALI, 2),
    "halloween": _fixed(10, 31),
    "all_saints": _fixed(11, 1),
    "veterans": _fixed(11, 11),
    "thanksgiving": _nth(11, 3, 4),
    "sinterklaas": _fixed(12, 5),
    "constitution": _fixed(12, 6, 3),
    "christmas": _fixed(12, 25, 2),
    "year_break": lambda year: (date(year, 12, 24), date(year + 1, 1, 1)),
}
