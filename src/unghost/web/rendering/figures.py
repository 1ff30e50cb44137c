"""Days and numbers that stand in an English text of the core, written as another language writes them."""

from __future__ import annotations

import re
from collections.abc import Mapping

DAYS: Mapping[str, tuple[str, ...]] = {
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    "de": ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"),
}
MONTHS: Mapping[str, tuple[str, ...]] = {
    "en": ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
           "December"),
    "de": ("Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
           "Dezember"),
}  # fmt: skip
_SHORT = 3  # letters of a month's short name
_NAMES = ("|".join(DAYS["en"]), "|".join(MONTHS["en"]), "|".join(month[:_SHORT] for month in MONTHS["en"]))
_DAY = re.compile(
    rf"(?:(?P<weekday>{_NAMES[0]}))?(?:,? ?(?P<day>\d{{1,2}}) (?P<month>{_NAMES[1]}))?"
    r"(?: (?P<year>\d{4}))?(?P<clock> \d\d:\d\d)?"
)
_MONTH = re.compile(rf"(?P<month>{_NAMES[2]}|{_NAMES[1]})(?P<year> \d\d(?:\d\d)?)?")
_ISO = re.compile(r"(\d{4})-(\d\d)-(\d\d)")
_NUMBER = re.compile(
    r"(?P<before>[-+<>£$€¥₹ ]*)(?P<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?P<after>(?: ?%| [A-Z]{3})?)"
)


def figure(text: str, language: str) -> str | None:
    """Return a text that is a day, a month or a number, and nothing else, in a language; None where it is something else.

    The languages are those of DAYS; what is no number to be written otherwise, such as ``14``, stays as it is.
    """
    return _day(text, language) or _month(text, language) or _iso(text) or _number(text)


def _day(text: str, language: str) -> str | None:
    found = _DAY.fullmatch(text)
    if found is None or not (found["weekday"] or found["month"]):
        return None
    weekday = DAYS[language][DAYS["en"].index(found["weekday"])] if found["weekday"] else ""
    date = f"{found['day']}. {MONTHS[language][MONTHS['en'].index(found['month'])]}" if found["month"] else ""
    year = f" {found['year']}" if found["year"] else ""
    return ", ".join(part for part in (weekday, f"{date}{year}".strip(), (found["clock"] or "").strip()) if part)


def _month(text: str, language: str) -> str | None:
    found = _MONTH.fullmatch(text)
    if found is None:
        return None
    n = next(n for n, name in enumerate(MONTHS["en"]) if name.startswith(found["month"]))
    name = MONTHS[language][n]
    return f"{name if found['month'] == MONTHS['en'][n] else name[:_SHORT]}{found['year'] or ''}"


def _iso(text: str) -> str | None:
    found = _ISO.fullmatch(text)
    return f"{found[3]}.{found[2]}.{found[1]}" if found else None


def _number(text: str) -> str | None:
    found = _NUMBER.fullmatch(text)
    return f"{found['before']}{found['number'].translate(str.maketrans(',.', '.,'))}{found['after']}" if found else None
