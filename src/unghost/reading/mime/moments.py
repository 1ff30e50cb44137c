"""Moments in a header: the writer's date in every spelling seen, and the arrival that overrules an impossible one."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone
from functools import lru_cache

from unghost.reading.mime.decoding import header_text
from unghost.reading.tables import entries

_DATE = re.compile(
    r"(?:[A-Za-z]{2,9}\.?,?\s*)?0?(\d{1,2})[\s-]+([A-Za-z]{3})[a-z]*\.?,?[\s-]+(\d{4}"
    r"|\d{2})\s+(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?:\.\d+)?"
    r"\s*(?:([+-]\d{4})(?!\d)|\(?([A-Za-z]{1,5})\)?(?![A-Za-z+-]))?"
)
_MONTHS = {m: n for n, m in enumerate(entries("jan feb mar apr may jun jul aug sep oct nov dec"), 1)}
# Beginnings of the months in the languages in which programs are known to write headers, by month.
_FOREIGN = (
    "ene gen янв sty led tam oca",
    "fév fev фев lut úno hel şub fév",
    "mär maa mrt мар bře",
    "avr abr апр kwi dub huh nis",
    "mai mag mei maj мая май kvě tou",
    "juin giu июн cze čer kes haz",
    "juil lug июл lip hei tem",
    "aoû aou ago авг sie srp elo ağu",
    "set сен wrz zář syy eyl",
    "okt out ott окт paź říj lok eki",
    "ноя lis kas",
    "dez dic déc des дек gru pro jou ara",
)
_NAMES = _MONTHS | {word: n for n, words in enumerate(_FOREIGN, 1) for word in entries(words)}
_HOURS = {
    "ut": 0, "utc": 0, "gmt": 0, "z": 0, "est": -5, "edt": -4, "cst": -6, "cdt": -5, "mst": -7, "mdt": -6, "pst": -8, "pdt": -7,
    "wet": 0, "west": 1, "bst": 1, "cet": 1, "cest": 2, "met": 1, "mest": 2, "eet": 2, "eest": 3, "msk": 3, "jst": 9, "hkt": 8,
    "mez": 1, "mesz": 2, "ist": 5.5, "aest": 10, "aedt": 11, "nzst": 12, "nzdt": 13,
}  # fmt: skip
_SECONDS = re.compile(r"(\d{9,10})(?:\d{3})?")
_TIME = re.compile(r"(?<!\d)(\d{1,2}):(\d{1,2})(?::(\d{1,2}))?(?:[.,]\d{1,9})?(?!\d)\s*(?:([ap])\.?m\b\.?)?", re.IGNORECASE)
_DOTTED_TIME = re.compile(r"(?<![\d.])(\d{1,2})\.(\d{2})\.(\d{2})(?![\d.])()")
_SHIFT = re.compile(r"([+-])(\d{1,2}):?(\d{2})?(?!\d)")
_WORD = re.compile(r"[^\W\d_]+")
_YEAR_FIRST = re.compile(r"(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})")
_YEAR_LAST = re.compile(r"(?<!\d)(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)")
_DAY_MONTH = re.compile(r"(?<!\d)0?(\d{1,2})(?:\.|º|er)?(?:\s+de)?[\s/-]+([^\W\d_]{3,12})")
_MONTH_DAY = re.compile(r"([^\W\d_]{3,12})\.?\s+(\d{1,2})(?!\d)")
_YEAR = re.compile(r"(?<![\d:])(\d{4}|1\d\d|\d{2})(?![\d:])")
_A_DAY = timedelta(days=1)
_AHEAD = timedelta(minutes=15)  # clocks of honest machines differ by less
EPOCH_OF_MAIL = datetime(1980, 1, 1, tzinfo=UTC)


@lru_cache(maxsize=256)
def _zone(minutes: int) -> timezone:
    return timezone(timedelta(minutes=minutes))


def _offset(digits: str | None, name: str | None, problems: list[str]) -> timezone:
    if digits:
        minutes = int(digits[1:3]) * 60 + int(digits[3:5])
        if minutes < 24 * 60:
            return _zone(-minutes if digits[0] == "-" else minutes)
    elif name and name.lower() in _HOURS:
        return _zone(int(_HOURS[name.lower()] * 60))
    problems.append("no time zone")
    return _zone(0)


def moment(raw: bytes, problems: list[str]) -> datetime | None:
    """Return the moment of a Date value with its own offset; None, with the problem noted, where it names no possible one."""
    text = raw[:200].decode("ascii", "replace").strip() if raw.isascii() else header_text(raw[:200])
    if not text:
        problems.append("no date")
        return None
    match = _DATE.match(text)
    if match and match[2].lower() in _MONTHS and _ends(text, match.end()) and (match[8] or "").lower() not in ("am", "pm"):
        found = _matched(match, problems)
    else:
        found = _iso(text, problems) or _mended(text, problems)
    if found is None:
        problems.append("impossible date")
    return found


def _ends(text: str, at: int) -> bool:
    """Say whether nothing follows that could be part of the date."""
    rest = text[at : at + 20].lstrip(" \x00")
    return not rest or rest[0] in "(;" or (rest[0] not in "+-" and not any(c.isdigit() or c == '"' for c in rest))


def _year(digits: str) -> int:
    """Return the year; of two digits the nearer one, of three the years since 1900 (RFC 5322, 4.3)."""
    number = int(digits)
    if len(digits) == 3:
        return number + 1900
    if 0 < number < 100 or len(digits) == 2:
        return number + (2000 if number < 70 else 1900)
    return number


def _made(year: int, month: int, day: int, clock: tuple[int, int, int], zone: timezone) -> datetime | None:
    hour, minute, second = clock
    late = hour == 24 and minute == 0
    try:
        found = datetime(year, month, day, 0 if late else hour, minute, min(second, 59), tzinfo=zone)
        return found + _A_DAY if late else found
    except (ValueError, OverflowError):
        return None


def _matched(match: re.Match[str], problems: list[str]) -> datetime | None:
    day, month, year, hour, minute, second, digits, name = match.groups()
    if hour == "24":
        problems.append("date repaired")
    clock = (int(hour), int(minute), int(second or 0))
    return _made(_year(year), _MONTHS[month.lower()], int(day), clock, _offset(digits, name, problems))


def _iso(text: str, problems: list[str]) -> datetime | None:
    """Read ISO 8601."""
    try:
        iso = datetime.fromisoformat(text)
        found = iso if iso.tzinfo else iso.replace(tzinfo=UTC)
        if not iso.tzinfo:
            problems.append("no time zone")
        found.astimezone(UTC)
        return found
    except (ValueError, OverflowError):
        return None


def _mended(text: str, problems: list[str]) -> datetime | None:
    """Read the many other spellings that old, odd and foreign senders use: find the time, the zone and the day by themselves."""
    problems.append("date repaired")
    seconds = _SECONDS.fullmatch(text)
    if seconds:
        return datetime.fromtimestamp(int(seconds[1]), UTC)
    time = _TIME.search(text) or _DOTTED_TIME.search(text)
    if time is None:
        return None
    hour = int(time[1])
    if time[4]:
        hour = hour % 12 + (12 if time[4].lower() == "p" else 0)
    before, behind = text[: time.start()], text[time.end() :]
    day = _day(before, american=bool(time[4])) or _day(f"{before} {behind}", american=bool(time[4]))
    if day is None:
        return None
    zone = _offset(*_zone_in(behind), problems)
    return _made(*day, (hour, int(time[2]), int(time[3] or 0)), zone)


def _zone_in(text: str) -> tuple[str | None, str | None]:
    """Return the offset as sign and four digits, or the letters of a zone, wherever behind the time they stand."""
    shift = _SHIFT.search(text)
    if shift:
        digits = (shift[2] + (shift[3] or "")).replace(":", "")
        hours, minutes = (digits[:-2], digits[-2:]) if len(digits) > 2 else (digits, "00")
        return f"{shift[1]}{int(hours):02}{minutes}", None
    return None, next((word for word in _WORD.findall(text) if word.lower() in _HOURS), None)


def _day(text: str, *, american: bool) -> tuple[int, int, int] | None:
    """Return year, month and day."""
    numbers = _YEAR_FIRST.search(text)
    if numbers:
        return int(numbers[1]), int(numbers[2]), int(numbers[3])
    numbers = _YEAR_LAST.search(text)
    if numbers:
        first, second = int(numbers[1]), int(numbers[3])
        month_first = second > 12 or (numbers[2] == "/" and first <= 12) or (american and first <= 12)
        month, day = (first, second) if month_first else (second, first)
        return _year(numbers[4]), month, day
    named = _DAY_MONTH.search(text)
    month_of = _month(named[2]) if named else None
    if named and month_of:
        return _with_year(text, named.end(), month_of, int(named[1]))
    for named in _MONTH_DAY.finditer(text):
        month_of = _month(named[1])
        if month_of:
            return _with_year(text, named.end(), month_of, int(named[2]))
    return None


def _with_year(text: str, at: int, month: int, day: int) -> tuple[int, int, int] | None:
    year = _YEAR.search(text, at)
    return (_year(year[1]), month, day) if year else None


def _month(text: str) -> int | None:
    """Return the month a word begins like."""
    low = text.lower()
    return _NAMES.get(low[:4]) or _NAMES.get(low[:3])


def arrival(received: list[bytes]) -> datetime | None:
    """Return when the last server took the message in: the moment behind the last semicolon of the topmost Received header."""
    if not received:
        return None
    _, semicolon, tail = received[0].rpartition(b";")
    return moment(tail.strip(), []) if semicolon else None


def settle(date: datetime | None, received: datetime | None, problems: list[str]) -> datetime | None:
    """Return the writer's date, or the arrival on the writer's clock where that date cannot be true."""
    if date is None:
        return None
    try:
        early = date < EPOCH_OF_MAIL
        if received is None:
            if early:
                problems.append("clock")
            return None if early else date
        if not early and date - received <= _AHEAD and received - date <= _A_DAY:
            return date
        problems.append("clock")
        return received.astimezone(date.tzinfo)
    except OverflowError:
        problems.append("clock")
        return received
