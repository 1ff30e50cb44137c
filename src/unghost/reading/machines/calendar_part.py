"""Invitations and answers to them, from the calendar part of a mail (RFC 5545, RFC 5546), or from the subject where none came."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from typing import Any

from unghost.domain.message import Invitation
from unghost.reading import limits
from unghost.reading.machines import calendar_words as words

_ANSWERS = frozenset({"ACCEPTED", "DECLINED", "TENTATIVE"})
_ANSWERING = ("REPLY", "COUNTER")
_SPOKEN_OF = (
    ("REPLY", "TENTATIVE", words.TENTATIVE),
    ("REPLY", "ACCEPTED", words.ACCEPTED),
    ("REPLY", "DECLINED", words.DECLINED),
    ("COUNTER", "", words.NEW_TIME),
)
_LONGEST_REMARK = 600  # characters that come with an answer
_LONGEST_PREFIX = 40
_ROUGH = re.compile(r"^(METHOD|UID|SUMMARY)(?:;[^:\n]{0,200})?:(.{0,500})$", re.IGNORECASE | re.MULTILINE)
_PART = re.compile(r"PARTSTAT=\"?([A-Z-]{4,20})", re.IGNORECASE)
_MAILTO = re.compile(r"mailto:([^\s\";:<>]{3,200})", re.IGNORECASE)


def invitation(text: str, problems: list[str], sender: str = "") -> Invitation | None:
    """Return the first event of a calendar text; None, with the problem noted, where there is none that can be read.

    ``sender`` is whose answer it is where a reply lists several attendees.
    """
    if "BEGIN:VEVENT" not in text.upper():
        return None
    if len(text) > limits.CALENDAR_BYTES:
        problems.append("calendar cut")
        return None
    from icalendar import Calendar  # heavy: only mails with a calendar part need it

    try:
        calendar = Calendar.from_ical(text)
        event = next(iter(calendar.walk("VEVENT")), None)
        return None if event is None else _read(calendar, event, sender)
    except Exception:  # whatever a foreign library raises on hostile input means the same here: no calendar
        problems.append("calendar unreadable")
        return _roughly(text, sender)


def _read(calendar: Any, event: Any, sender: str) -> Invitation:
    method = str(calendar.get("METHOD", "")).strip().upper()
    attendees = tuple(_attendee(a) for a in _many(event.get("ATTENDEE")))[: limits.ADDRESSES]
    return Invitation(
        uid=str(event.get("UID", ""))[:500],
        method=method,
        answer=_answer(method, attendees, sender),
        start=_moment(event.get("DTSTART")),
        end=_moment(event.get("DTEND")),
        summary=" ".join(str(event.get("SUMMARY", "")).split())[:500],
        attendees=attendees,
    )


def _answer(method: str, attendees: tuple[tuple[str, str], ...], sender: str) -> str:
    if method not in _ANSWERING or not attendees:
        return ""
    said = next((status for address, status in attendees if address == sender), attendees[0][1])
    return said if said in _ANSWERS else ""


def _roughly(text: str, sender: str) -> Invitation | None:
    """Read the few lines that matter of a calendar that is broken elsewhere; None where it names no method."""
    unfolded = text.replace("\r\n", "\n").replace("\n ", "").replace("\n\t", "")
    found = {m[1].upper(): m[2].strip() for m in reversed(list(_ROUGH.finditer(unfolded)))}
    method = found.get("METHOD", "").upper()
    if not method:
        return None
    lines = [line for line in unfolded.split("\n") if line[:8].upper() == "ATTENDEE"][: limits.ADDRESSES]
    attendees = tuple((m[1].lower(), _status(line)) for line in lines if (m := _MAILTO.search(line)))
    answer = _answer(method, attendees, sender)
    return Invitation(found.get("UID", "")[:500], method, answer, None, None, found.get("SUMMARY", "")[:500], attendees)


def _status(line: str) -> str:
    match = _PART.search(line)
    return match[1].upper() if match else ""


def answer_in_subject(subject: str, text: str, sender: str) -> Invitation | None:
    """Return the answer that a subject like "Accepted: Visit" tells where the calendar part was lost; None where a person writes.

    Whose words stand under it, they are few, and the subject is not about business ("Accepted: your offer").
    """
    prefix, mark, rest = subject.partition(":")
    if not mark:
        prefix, mark, rest = subject.partition("：")
    prefix = prefix.strip()
    if not mark or not prefix or len(prefix) > _LONGEST_PREFIX or len(text) > _LONGEST_REMARK or "?" in text:
        return None
    if words.OF_BUSINESS.search(rest) or not rest.strip():
        return None
    for method, answer, pattern in _SPOKEN_OF:
        if pattern.fullmatch(prefix):
            return Invitation("", method, answer, None, None, rest.strip()[:500], ((sender, answer),))
    return None


def _many(value: Any) -> list[Any]:
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def _attendee(value: Any) -> tuple[str, str]:
    address = str(value).strip().lower().removeprefix("mailto:")
    return address, str(getattr(value, "params", {}).get("PARTSTAT", "")).upper()


def _moment(value: Any) -> datetime | None:
    """Return a start or end as an aware moment; a whole day begins at midnight UTC, and a floating time is taken as UTC."""
    at = getattr(value, "dt", None)
    if isinstance(at, datetime):
        return at if at.tzinfo else at.replace(tzinfo=UTC)
    if isinstance(at, date):
        return datetime(at.year, at.month, at.day, tzinfo=UTC)
    return None
