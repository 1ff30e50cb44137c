"""The moment in an attribution line or a quoted Sent field, as mail programs of many languages write it."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone, tzinfo

_MONTHS_TEXT = (
    "jan january januar janvier enero ene gennaio gen janeiro januari tammikuuta stycznia sty ledna led ocak янв"
    " января jän jänner janv gener",
    "feb february februar février fevrier févr fév febrero febbraio fevereiro fev februari helmikuuta lutego lut"
    " února úno şubat фев февраля fébr",
    "mar march märz maerz mrz mär mars marzo março marco maart mrt maaliskuuta marca března bře mart мар марта márc már",
    "apr april avril avr abril abr aprile huhtikuuta kwietnia kwi dubna dub nisan апр апреля ápr",
    "may mai mayo maggio mag maio mei maj toukokuuta maja května kvě mayıs мая май máj",
    "jun june juni juin junio giugno giu junho kesäkuuta czerwca cze června čvn haziran июн июня jún",
    "jul july juli juillet juil julio luglio lug julho heinäkuuta lipca lip července čvc temmuz июл июля júl",
    "aug august août aout agosto ago augustus augusti elokuuta sierpnia sie srpna srp ağustos авг августа",
    "sep sept september septembre septiembre settembre set setembro syyskuuta września wrz září zář eylül сен сентября szept",
    "oct october oktober okt octobre octubre ottobre ott outubro out lokakuuta października paź října říj ekim окт октября",
    "nov november novembre noviembre novembro marraskuuta listopada lis listopadu kasım ноя ноября",
    "dec december dezember dez décembre déc diciembre dic dicembre dezembro desember des joulukuuta grudnia gru"
    " prosince pro aralık дек декабря",
)
MONTHS = {word: n for n, words in enumerate(_MONTHS_TEXT, 1) for word in words.split()}

_WORDED = re.compile(
    r"(\d{1,2})(?:st|nd|rd|th|\.|er|º|°)?\s?(?:de |d')?\s?([^\W\d_]{3,12})\.?,?\s?(?:de |del )?(\d{4}"
    r"|\d{2}\b)"
)
_MONTH_FIRST = re.compile(r"([^\W\d_]{3,12})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(?:at\s)?(\d{4})")
_ISO = re.compile(r"(\d{4})[-/.年]\s?(\d{1,2})[-/.月]\s?(\d{1,2})")
_NUMERIC = re.compile(r"(\d{1,2})([./-])\s?(\d{1,2})[./-]\s?(\d{4}|\d{2})\b")
_TIME = re.compile(r"(\d{1,2})[:.h](\d{2})(?:[:.](\d{2}))?\s?([AaPp]\.?\s?[Mm]\b)?")
_OFFSET = re.compile(r"(?:GMT|UTC)?\s?([+-])(\d{2}):?(\d{2})\b")
_NAMED = {
    "utc": 0,
    "gmt": 0,
    "est": -5,
    "edt": -4,
    "cst": -6,
    "cdt": -5,
    "mst": -7,
    "mdt": -6,
    "pst": -8,
    "pdt": -7,
    "cet": 1,
    "cest": 2,
    "bst": 1,
}
_NAME = re.compile(r"\b(UTC|GMT|[ECMP][SD]T|CES?T|BST)\b")


def moment_in(text: str, home: tzinfo | None, sent: datetime | None) -> datetime | None:
    """Return the moment a short text names, on the clock ``home`` where it has no offset of its own; None where unknown."""
    text = " ".join(text[:300].replace("\u202f", " ").replace("\xa0", " ").split())
    day = _day(text, sent)
    if day is None:
        return None
    date_end, (year, month, number) = day
    clock = _TIME.search(text, date_end) or _TIME.search(text)
    zone = _zone(text[date_end:]) or home
    if clock is None or zone is None:
        return None
    hour = int(clock[1])
    if clock[4]:
        hour = hour % 12 + (12 if clock[4][0] in "pP" else 0)
    try:
        return datetime(year, month, number, hour, int(clock[2]), int(clock[3] or 0), tzinfo=zone)
    except ValueError:
        return None


def _zone(text: str) -> tzinfo | None:
    offset = _OFFSET.search(text)
    if offset:
        minutes = int(offset[2]) * 60 + int(offset[3])
        if minutes < 24 * 60:
            return timezone(timedelta(minutes=-minutes if offset[1] == "-" else minutes))
    name = _NAME.search(text)
    return timezone(timedelta(hours=_NAMED[name[1].lower()])) if name else None


def _day(text: str, sent: datetime | None) -> tuple[int, tuple[int, int, int]] | None:
    """Return where the date ends in the text, and (year, month, day)."""
    iso = _ISO.search(text)
    if iso:
        return iso.end(), (int(iso[1]), int(iso[2]), int(iso[3]))
    for match in _MONTH_FIRST.finditer(text):
        month = MONTHS.get(match[1].lower())
        if month:
            return match.end(), (_year(match[3]), month, int(match[2]))
    for match in _WORDED.finditer(text):
        month = MONTHS.get(match[2].lower()) or MONTHS.get(match[2].lower()[:3])
        if month:
            return match.end(), (_year(match[3]), month, int(match[1]))
    numeric = _NUMERIC.search(text)
    if numeric:
        return numeric.end(), _ordered(text, numeric, sent)
    return None


def _year(text: str) -> int:
    number = int(text)
    return number if number > 99 else number + (2000 if number < 70 else 1900)


def _ordered(text: str, match: re.Match[str], sent: datetime | None) -> tuple[int, int, int]:
    """Decide which number is the month: the possible one; on a twelve-hour clock the first; never after ``sent``."""
    first, second, year = int(match[1]), int(match[3]), _year(match[4])
    if first > 12 or second > 12:
        return (year, second, first) if first > 12 else (year, first, second)
    american = match[2] != "." and re.search(r"\d\s?[AaPp]\.?[Mm]\b", text) is not None
    order = (year, first, second) if american else (year, second, first)
    other = (order[0], order[2], order[1])
    if sent is not None and _after(order, sent) and not _after(other, sent):
        return other
    return order


def _after(day: tuple[int, int, int], sent: datetime) -> bool:
    try:
        return datetime(*day, tzinfo=UTC) > sent + timedelta(days=1)
    except ValueError:
        return True
