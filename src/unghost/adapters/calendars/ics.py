"""An agenda as iCalendar (RFC 5545), and our own entries read back from a calendar that others may have changed.

Times are written in UTC, so that no client needs a table of time zones to get them right; days as dates. A day people wake on is
an event of a whole day, not a task: most calendars that subscribe to a feed show no tasks. Nothing rings: no alarm is set.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256
from typing import TYPE_CHECKING

from unghost.app.agenda import Entry

if TYPE_CHECKING:
    from icalendar import Calendar, Component, Event

PRODUCT = "-//unghost//agenda//EN"
PLAN, WRITTEN = "X-UNGHOST-PLAN", "X-UNGHOST-WRITTEN"
_CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f]")
LARGEST = 2**18
"""Bytes of one entry that is read back; ours have a few thousand."""


@dataclass(frozen=True, slots=True)
class Read:
    """An entry of ours as it lies on a server: what it rested on when we wrote it, and whether somebody has changed it since.

    ``shown`` is what it shows, to be compared with that of an entry we would write.
    """

    uid: str
    plan: str
    edited: bool
    shown: tuple[str, ...]


def feed(entries: Iterable[Entry]) -> bytes:
    """Return a whole calendar, byte for byte the same for the same entries."""
    calendar = _calendar()
    calendar.add("x-wr-calname", "unghost")
    for entry in entries:
        calendar.add_component(_event(entry))
    return bytes(calendar.to_ical())


def single(entry: Entry) -> bytes:
    """Return a calendar that holds one entry, as a CalDAV server keeps it (RFC 4791, section 4.1)."""
    calendar = _calendar()
    calendar.add_component(_event(entry))
    return bytes(calendar.to_ical())


def shown_of(entry: Entry) -> tuple[str, ...]:
    """Return what an entry shows, as ``Read`` has it."""
    return _shown(_event(entry))


def read(raw: bytes) -> Read | None:
    """Return the one event of a calendar object, None where it holds none or cannot be read."""
    from icalendar import Calendar

    if len(raw) > LARGEST:
        return None
    try:
        found = Calendar.from_ical(raw)
        events = list(found.walk("VEVENT"))
        if not events:
            return None
        event = events[0]
        uid, plan = str(event.get("UID", "")), str(event.get(PLAN, ""))
        edited = len(events) > 1 or str(event.get(WRITTEN, "")) != _written(event)
        return Read(uid, plan, edited, _shown(event))
    except (ValueError, KeyError, IndexError, AttributeError, TypeError):
        return None


def _calendar() -> Calendar:
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", PRODUCT)
    calendar.add("calscale", "GREGORIAN")
    return calendar


def _event(entry: Entry) -> Event:
    from icalendar import Event

    event = Event()
    event.add("uid", entry.uid)
    event.add("summary", " ".join(_safe(entry.summary).split()))
    if entry.description:
        event.add("description", _safe(entry.description))
    _add_when(event, entry)
    changed = entry.changed.astimezone(UTC).replace(microsecond=0)
    event.add("dtstamp", changed)
    event.add("last-modified", changed)
    event.add("sequence", entry.sequence)
    event.add("transp", "TRANSPARENT")
    event.add("class", "PRIVATE")
    event.add(PLAN, entry.plan)
    event.add(WRITTEN, _written(event))
    return event


def _add_when(event: Event, entry: Entry) -> None:
    if entry.start is not None and entry.end is not None:
        event.add("dtstart", entry.start.astimezone(UTC))
        event.add("dtend", entry.end.astimezone(UTC))
    elif entry.day is not None:
        event.add("dtstart", entry.day)
        event.add("dtend", entry.day + timedelta(days=1))


def _written(event: Component) -> str:
    """Return a digest of what a person may change in an entry: its time, its title, and whether it is done or called off."""
    parts = [_time(event, "DTSTART"), _end(event), str(event.get("SUMMARY", "")), _status(event)]
    return sha256("\n".join(parts).encode()).hexdigest()[:16]


def _shown(event: Component) -> tuple[str, ...]:
    said = (str(event.get("SUMMARY", "")), _status(event), str(event.get("DESCRIPTION", "")))
    return _time(event, "DTSTART"), _end(event), *said


def _status(event: Component) -> str:
    """Return the state of an entry; ``CONFIRMED`` says no more than none."""
    status = str(event.get("STATUS", "")).upper()
    return "" if status == "CONFIRMED" else status


def _end(event: Component) -> str:
    start, length = _value(event, "DTSTART"), _value(event, "DURATION")
    if "DTEND" not in event and isinstance(start, date) and isinstance(length, timedelta):
        return _text(start + length)
    return _time(event, "DTEND")


def _time(event: Component, name: str) -> str:
    return _text(_value(event, name))


def _value(event: Component, name: str) -> object:
    """Return the date, moment or length a property holds, None where it holds none."""
    return getattr(event.get(name), "dt", None)


def _text(at: object) -> str:
    if isinstance(at, datetime):
        return at.astimezone(UTC).isoformat() if at.tzinfo is not None else at.isoformat()
    return at.isoformat() if isinstance(at, date) else ""


def _safe(text: str) -> str:
    """Return a text without control characters but the line break: what others wrote cannot break out of its property."""
    return _CONTROL.sub(" ", text.replace("\r\n", "\n"))
