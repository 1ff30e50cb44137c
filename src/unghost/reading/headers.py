"""What the header of a message says: people, moments, identities; decoded, cleaned of control characters, and bounded."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone
from email.utils import parsedate_tz
from functools import lru_cache

from unghost.domain.address import Address
from unghost.reading import limits
from unghost.reading.decoding import header_text
from unghost.reading.tables import entries

_PLAIN = re.compile(r'(?:"([^"\\]*)"|([^"<>,;:()\\@]*?))\s*<\s*([^<>\s@,;:"]+@[^<>\s@,;"]+)\s*>$')
_BARE = re.compile(r"[^<>\s@,;:()\"]+@[^<>\s@,;:()\"]+$")
_TOKEN = re.compile(r'=\?[^?\s]{1,60}\?[bBqQ]\?[^?]*\?=|"(?:[^"\\]|\\.)*"|<[^<>]*>|\([^()]*\)|[,;:]|[^",;:<>()]+|.', re.DOTALL)
_SPELT = re.compile(
    r"^\s*<?([\w.+=-]{1,64})\s(?:at|\(at\)|\[at\]|<at>)\s([\w-]{1,63}(?:\.[\w-]{1,63}){1,6})>?\s*(?:\((.{0,200})\))?\s*$"
)
_ANYWHERE = re.compile(r"[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,8}")
_ID = re.compile(r"<\s*([^<>\s]{1,998}?)\s*>")
_DATE = re.compile(
    r"(?:[A-Za-z]{2,9}\.?,?\s+)?(\d{1,2})[\s-]+([A-Za-z]{3})[a-z]*\.?,?[\s-]+(\d{4}"
    r"|\d{2})\s+(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?:\.\d+)?"
    r"\s*(?:([+-]\d{4})|\(?([A-Za-z]{1,5})\)?)?"
)
_MONTHS = {m: n for n, m in enumerate(entries("jan feb mar apr may jun jul aug sep oct nov dec"), 1)}
_HOURS = {
    "ut": 0, "utc": 0, "gmt": 0, "z": 0, "est": -5, "edt": -4, "cst": -6, "cdt": -5, "mst": -7, "mdt": -6, "pst": -8, "pdt": -7,
    "wet": 0, "west": 1, "bst": 1, "cet": 1, "cest": 2, "met": 1, "mest": 2, "eet": 2, "eest": 3, "msk": 3, "jst": 9, "hkt": 8,
    "ist": 5.5, "aest": 10, "aedt": 11, "nzst": 12, "nzdt": 13,
}  # fmt: skip
_A_DAY = timedelta(days=1)
_AHEAD = timedelta(minutes=15)  # clocks of honest machines differ by less
EPOCH_OF_MAIL = datetime(1980, 1, 1, tzinfo=UTC)


@lru_cache(maxsize=4096)
def addresses(raw: bytes) -> tuple[Address, ...]:
    """Return the addresses of one header value, groups flattened, what cannot be one left out."""
    if not raw:
        return ()
    text = (
        raw[: limits.ADDRESS_BYTES].decode("utf-8", "replace")
        if not raw.isascii()
        else raw[: limits.ADDRESS_BYTES].decode("ascii")
    )
    simple = _simple(text)
    if simple:
        return (simple,)
    spelt = _odd(text) if _SPELT.match(text[:400]) else None
    if spelt:
        return (spelt,)
    found: list[Address] = []
    for piece in _pieces(text):
        one = _simple(piece) or _odd(piece)
        if one:
            found.append(one)
    return tuple(found[: limits.ADDRESSES])


@lru_cache(maxsize=16_384)
def _simple(text: str) -> Address | None:
    text = text.strip()
    match = _PLAIN.fullmatch(text)
    if match:
        return _address(match[3], match[1] if match[1] is not None else match[2])
    return _address(text, "") if _BARE.fullmatch(text) else None


def _address(email: str, name: str) -> Address:
    email = email.strip().strip(".'")
    if "=?" in email or not email.isprintable():
        email = header_text(email.encode("utf-8", "replace"))
    name = name.strip(" \t\n\"'")
    if name and ("=?" in name or not name.isprintable()):
        name = header_text(name.encode("utf-8", "replace")).strip("\"' \t")
    return Address(email.lower(), "" if name.lower() == email.lower() else name)


def _pieces(text: str) -> list[str]:
    """Divide an address list at its commas and semicolons, outside quotation marks, angle brackets and comments."""
    pieces: list[str] = []
    current: list[str] = []
    for token in _TOKEN.findall(text):
        if token in (",", ";"):
            pieces.append("".join(current).strip())
            current = []
        elif token == ":":
            current = []  # the name of a group
        else:
            current.append(token)
    pieces.append("".join(current).strip())
    return [p for p in pieces if p]


def _odd(piece: str) -> Address | None:
    """Read an address with a comment, one spelt out against robots, or a broken one."""
    spelt = _SPELT.match(piece[:400])
    if spelt:
        return _address(f"{spelt[1]}@{spelt[2]}", spelt[3] or "")
    if "=?" in piece:
        piece = header_text(piece.encode("utf-8", "replace"))
    match = _ANYWHERE.search(piece[:2000])
    if not match:
        low = piece.partition("(")[0].strip("<> \t\"'").lower()
        return Address(low, "") if low in ("mailer-daemon", "postmaster", "root") else None
    rest = piece[: match.start()] + piece[match.end() :]
    name = rest.strip(" \t<>()\"',;:")
    return _address(match[0], name.partition("(")[0].strip(" \"'<>") or name)


def ids(raw: bytes) -> tuple[str, ...]:
    """Return the message identities of a References or In-Reply-To value without brackets, each once, in order."""
    if not raw or b"<" not in raw:
        return ()
    text = raw[: limits.HEADER_BYTES].decode("ascii", "replace").replace("\x00", "")
    found = list(dict.fromkeys(_ID.findall(text)))
    # The first names the thread and the last ones the parents: of an endless list both ends are kept.
    return tuple(found) if len(found) <= limits.REFERENCES else tuple(found[:1] + found[1 - limits.REFERENCES :])


def message_id(raw: bytes) -> str | None:
    """Return a Message-ID without brackets; None where the header is absent or empty."""
    found = ids(raw)
    if found:
        return found[0]
    text = header_text(raw[:998]).strip("<> ")
    return text.split()[0] if text else None


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
    text = raw[:200].decode("ascii", "replace").strip()
    if not text:
        problems.append("no date")
        return None
    match = _DATE.match(text)
    found = _matched(match, problems) if match else _lenient(text, problems)
    if found is None:
        problems.append("impossible date")
    return found


def _matched(match: re.Match[str], problems: list[str]) -> datetime | None:
    day, month, year, hour, minute, second, digits, name = match.groups()
    number = int(year)
    if number < 100:
        number += 2000 if number < 70 else 1900
    try:
        return datetime(
            number,
            _MONTHS.get(month.lower(), 0),
            int(day),
            int(hour),
            int(minute),
            min(int(second or 0), 59),
            tzinfo=_offset(digits, name, problems),
        )
    except ValueError:
        return None


def _lenient(text: str, problems: list[str]) -> datetime | None:
    """Read the many other spellings (ctime, ISO 8601) that old and odd senders use."""
    try:
        iso = datetime.fromisoformat(text)
        found = iso if iso.tzinfo else iso.replace(tzinfo=UTC)
        if not iso.tzinfo:
            problems.append("no time zone")
        found.astimezone(UTC)
        return found
    except (ValueError, OverflowError):
        pass
    try:
        parsed = parsedate_tz(text)
        if parsed is None:
            return None
        if parsed[9] is None:
            problems.append("no time zone")
        minutes = (parsed[9] or 0) // 60
        return datetime(*parsed[:5], min(parsed[5], 59), tzinfo=_zone(minutes if abs(minutes) < 24 * 60 else 0))
    except (ValueError, IndexError, TypeError, OverflowError):
        return None


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
