"""The line ``From sender date`` between the messages of an mbox: telling it from prose, and its date.

Sources: RFC 4155 (its default form), and what mailing list archives, Thunderbird and Gmail's export write in its place.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from email.utils import mktime_tz, parsedate_tz

LONGEST = 998
"""Bytes of the longest line that may separate messages (the limit RFC 5322 sets to any line)."""

_DAY = rb"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)"
_MONTH = rb"(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_CLOCK = rb"(\d{1,2}:\d\d(?::\d\d)?)"
_ZONE = rb"([+-]\d{4}|[A-Z]{1,5})"
_ASCTIME = re.compile(
    _DAY + rb",? +" + _MONTH + rb" +(\d{1,2}),? +" + _CLOCK + rb" +(?:" + _ZONE + rb" +)?(\d{4})(?: +" + _ZONE + rb")?"
)
_RFC = re.compile(rb"\b(\d{1,2})[ -]" + _MONTH + rb"[ -](\d{4}),? +" + _CLOCK + rb"(?: +" + _ZONE + rb")?")
_ISO = re.compile(rb"\b(\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?)")
_SENDER_ONLY = re.compile(rb"From (?:[^\s@]+@[^\s@]+|[^\s@]+ at [^\s@]+\.[^\s@]+|-|)[ \t]*\r?")
_HEADER = re.compile(rb"[!-9;-~]{1,80}:(?:[ \t]|\r?\n)")
_USUAL_HEADER = re.compile(
    rb"(?:Return-Path|Received|Delivered-To|Envelope-To|Message-ID|Date|From|Sender|Reply-To|To|Cc|Subject|MIME-Version|References"
    rb"|In-Reply-To|Status|DKIM-Signature|Authentication-Results|(?:X|Content|List|ARC)-[!-9;-~]{1,60}):",
    re.IGNORECASE,
)


def separates(line: bytes, following: bytes, *, after_blank: bool) -> bool:
    """Say whether a line that starts with ``From `` begins a message.

    ``line`` comes without its line feed, ``following`` is the start of the next line (empty at the end of the file). With a date
    in it a header must follow, or a blank line must stand on both sides; without one it must be a bare sender after a blank line,
    with a header that mail really starts with behind it. Prose ("From now on: ...") is neither.
    """
    if dated(line):
        return _starts_headers(following) or (after_blank and following.lstrip(b"\r")[:1] in (b"", b"\n"))
    return after_blank and _SENDER_ONLY.fullmatch(line) is not None and _USUAL_HEADER.match(following) is not None


def _starts_headers(following: bytes) -> bool:
    return _HEADER.match(following) is not None or following.startswith((b">From ", b"From "))


def dated(line: bytes) -> bool:
    """Say whether the line holds a date with a time of day."""
    return any(form.search(line) for form in (_ASCTIME, _RFC, _ISO))


def received(line: bytes) -> datetime | None:
    """Return the moment the line names, in UTC (as which a time without a zone is read), or None without a plausible one.

    The year 1970 is a placeholder of archives that had no date to give.
    """
    at = _worded(line) or _iso(line)
    return at if at is not None and 1970 < at.year < 2200 else None


def _worded(line: bytes) -> datetime | None:
    if found := _ASCTIME.search(line):
        month, day, clock, zone, year, late_zone = (part.decode() if part else "" for part in found.groups())
        zone = zone or late_zone
    elif found := _RFC.search(line):
        day, month, year, clock, zone = (part.decode() if part else "" for part in found.groups())
    else:
        return None
    try:
        if zone in ("", "+0000", "UTC", "GMT"):  # nearly all lines, and ten times faster than the general case below
            hour, minute, second = (*map(int, clock.split(":")), 0)[:3]
            return datetime(int(year), _MONTHS.index(month) + 1, int(day), hour, minute, second, tzinfo=UTC)
        parts = parsedate_tz(f"{day} {month} {year} {clock} {zone}")
        return datetime.fromtimestamp(mktime_tz(parts), UTC) if parts else None
    except (ValueError, OverflowError, OSError):
        return None


def _iso(line: bytes) -> datetime | None:
    found = _ISO.search(line)
    try:
        at = datetime.fromisoformat(found[1].decode()) if found else None
        return None if at is None else at.replace(tzinfo=at.tzinfo or UTC).astimezone(UTC)
    except (ValueError, OverflowError):
        return None
