"""Invitations and answers to them, from the calendar part of a mail (RFC 5545, RFC 5546)."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

from unghost.domain.message import Invitation
from unghost.reading import limits

_ANSWERS = frozenset({"ACCEPTED", "DECLINED", "TENTATIVE"})


def invitation(text: str, problems: list[str]) -> Invitation | None:
    """Return the first event of a calendar text; None, with the problem noted, where there is none that can be read."""
    if "BEGIN:VEVENT" not in text.upper():
        return None
    if len(text) > limits.CALENDAR_BYTES:
        problems.append("calendar cut")
        return None
    from icalendar import Calendar  # heavy: only mails with a calendar part need it

    try:
        calendar = Calendar.from_ical(text)
        event = next(iter(calendar.walk("VEVENT")), None)
        return None if event is None else _read(calendar, event)
    except Exception:  # whatever a foreign library raises on hostile input means the same here: no calendar
        problems.append("calendar unreadable")
        return None


def _read(calendar: Any, event: Any) -> Invitation:
    method = str(calendar.get("METHOD", "")).strip().upper()
    attendees = tuple(_attendee(a) for a in _many(event.get("ATTENDEE")))[: limits.ADDRESSES]
    answer = attendees[0][1] if method == "REPLY" and attendees and attendees[0][1] in _ANSWERS else ""
    return Invitation(
        uid=str(event.get("UID", ""))[:500],
        method=method,
        answer=answer,
        start=_moment(event.get("DTSTART")),
        end=_moment(event.get("DTEND")),
        summary=" ".join(str(event.get("SUMMARY", "")).split())[:500],
        attendees=attendees,
    )


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
