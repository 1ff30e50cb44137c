"""What a cell of a table means: moment, date, amount, share, address, telephone number. None where it says nothing sure."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from email.utils import parseaddr

from unghost.domain.address import canonical

_ADDRESS = re.compile(r"[^\s@,;<>()\[\]\"']{1,64}@[^\s@,;<>()\[\]\"']{1,255}")
_AMOUNT = re.compile(r"[-+]?[\d.,'’\s\u00a0\u202f]{1,40}")
_CURRENCY = re.compile(r"[A-Z]{3}")
_SYMBOLS = {"€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR"}  # $ is the sign of a score of currencies
_PARTED_DATE = re.compile(r"(\d{1,2})([/.-])(\d{1,2})\2(\d{4})\b")
MAX_DIGITS = 18


def moment(text: str) -> datetime | None:
    """Return an ISO 8601 moment; without an offset it comes back naive, for the caller to refuse. None where it is no moment."""
    try:
        at = datetime.fromisoformat(text.strip())
    except ValueError:
        return None
    return at if 1970 < at.year < 2200 and len(text.strip()) > 10 else None


def day(text: str, *, month_first: bool | None = None) -> date | None:
    """Return the day of an ISO date or moment, or of ``31.12.2030`` and, if it is known which comes first, ``12/31/2030``."""
    text = text.strip()
    parted = _PARTED_DATE.match(text)
    try:
        found = _parted(parted, month_first=month_first) if parted else date.fromisoformat(text[:10])
    except ValueError:
        return None
    return found if found is not None and 1970 < found.year < 2200 else None


def _parted(found: re.Match[str], *, month_first: bool | None) -> date | None:
    first, mark, second, year = int(found[1]), found[2], int(found[3]), int(found[4])
    if mark == ".":
        month_first = False
    elif month_first is None and first != second:
        return None
    return date(year, first, second) if month_first else date(year, second, first)


def months_come_first(dates: Iterable[str]) -> bool | None:
    """Say whether dates with slashes or hyphens put the month first, from those with a number above 12; None where none tells."""
    for text in dates:
        found = _PARTED_DATE.match(text.strip())
        if found and found[2] != "." and (int(found[1]) > 12) != (int(found[3]) > 12):
            return int(found[3]) > 12
    return None


def amount(text: str, *, comma_decimal: bool = False) -> tuple[Decimal | None, str]:
    """Return an amount of money and the currency written beside it (ISO 4217, or empty).

    Where both marks occur the last is the decimal one; a mark that occurs twice groups thousands; a lone mark before exactly
    three digits groups thousands too, but for a lone point, which does so only where commas are decimal (``comma_decimal``: the
    table is cut by semicolons, as spreadsheets do where the comma is taken).
    """
    found = _AMOUNT.search(text) if any(c.isdigit() for c in text) else None
    while found and not any(c.isdigit() for c in found[0]):
        found = _AMOUNT.search(text, found.end())
    if not found:
        return None, ""
    rest = text[: found.start()] + " " + text[found.end() :]
    if any(c.isdigit() for c in rest) or rest.strip("( )-").lower() in ("k", "m", "mio"):
        return None, ""
    plain = _plain_number(re.sub(r"[\s'’\u00a0\u202f]", "", found[0]), comma_decimal=comma_decimal)
    code = _CURRENCY.search(rest.upper())
    symbol = next((name for mark, name in _SYMBOLS.items() if mark in rest), "")
    return plain, code[0] if code else symbol


def _plain_number(text: str, *, comma_decimal: bool) -> Decimal | None:
    text = text.rstrip(".,")
    point, comma = text.rfind("."), text.rfind(",")
    if point >= 0 and comma >= 0:
        grouping = "," if point > comma else "."
    elif text.count(".") > 1 or text.count(",") > 1:
        grouping = "." if point >= 0 else ","
    else:
        mark, at = (".", point) if point >= 0 else (",", comma)
        thousands = at >= 0 and len(text) - at == 4 and at > 0 and text[:at].strip("+-0") != ""
        grouping = mark if thousands and (mark == "," or comma_decimal) else ""
    number = (text.replace(grouping, "") if grouping else text).replace(",", ".")
    try:
        value = Decimal(number)
    except InvalidOperation:
        return None
    return value if value.is_finite() and len(value.as_tuple().digits) <= MAX_DIGITS else None


def share(text: str, *, percent: bool) -> float | None:
    """Return a probability in 0..1 from ``0.4``, ``40`` (where ``percent``) or ``40 %``; None where it is none."""
    value = number(text)
    if value is None:
        return None
    value = value / 100 if percent or "%" in text else value
    return value if 0 <= value <= 1 else None


def number(text: str) -> float | None:
    """Return a plain number, whose decimal mark may be a comma; a percent sign is overlooked."""
    try:
        value = float(text.replace("%", "").replace(",", ".").strip())
    except ValueError:
        return None
    return value if abs(value) < 1e15 else None


def addresses(text: str) -> tuple[str, ...]:
    """Return the mail addresses in a text, as the record spells them, each once."""
    return tuple(dict.fromkeys(canonical(found.rstrip(".")) for found in _ADDRESS.findall(text))) if "@" in text else ()


def who(text: str) -> str:
    """Return an address in small letters, or a telephone number: E.164 where it is written with its country, else its digits.

    Empty where it is neither.
    """
    text = text.strip().lstrip("'")
    if "@" in text:
        return next(iter(addresses(parseaddr(text)[1] or text)), "")
    text = text.removeprefix("tel:").strip()
    international = "+" + text[2:] if text.startswith("00") else text
    return (_e164(international) if international.startswith("+") else "") or _digits(text)


def _e164(text: str) -> str:
    import phonenumbers  # takes a tenth of a second to load, and only calls need it

    try:
        parsed = phonenumbers.parse(text[:60], None)
    except phonenumbers.NumberParseException:
        return ""
    return str(phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164))


def _digits(text: str) -> str:
    digits = "".join(c for c in text if c.isdecimal() and c.isascii())
    return digits if 3 <= len(digits) <= 20 and not any(c.isalpha() for c in text) else ""
