"""Calendars: an .ics file, or a folder of them as CalDAV synchronisers keep it. Each event is read on its own (RFC 5545)."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from unghost.adapters.ical import LARGEST_EVENT, Block, Calendar, blocks, survey
from unghost.adapters.places import broke_off, require, require_file, require_folder, shown, total, walk
from unghost.app.ports import Item, SetAside, Source
from unghost.domain.address import canonical
from unghost.domain.record import Meeting
from unghost.errors import UnreadablePlace

_NO_PEOPLE = ("ROOM", "RESOURCE")


class _BadEventError(Exception):
    """Why an event cannot be a meeting."""


def read(place: str) -> Iterator[Item]:
    """Yield the meetings of a calendar in the order of the file. A broken event is set aside; nothing is expanded.

    Of a recurring event only the first date is read, and a time without a zone is taken as UTC: each is reported as set aside
    besides. Raises MissingPlace or UnreadablePlace at once.
    """
    path = require(place)
    if path.is_dir():
        return _folder(require_folder(place, "a folder of calendars"))
    path = require_file(place, "a calendar")
    calendar = survey(path)
    if calendar is None:
        raise UnreadablePlace(f"{shown(path)} is no calendar.", "Export the calendar as iCalendar (.ics) and name that file.")
    return _single(calendar)


def size(place: str) -> int:
    """Return the bytes of the file, or of everything below the folder."""
    path = require(place)
    return total(path) if path.is_dir() else path.stat().st_size


def plant(folder: Path) -> str:
    """Lay a small sample calendar in a folder."""
    from unghost.testing.sample.plant import plant_ics

    return str(plant_ics(folder))


def _single(calendar: Calendar) -> Iterator[Item]:
    try:
        yield from _meetings(calendar)
    except OSError:
        raise broke_off(calendar.path) from None


def _folder(root: Path) -> Iterator[Item]:
    for entry in walk(root):
        if isinstance(entry, SetAside):
            yield entry
        elif entry.name.lower().endswith((".ics", ".ical", ".ifb")):
            yield from _one_of_many(entry)


def _one_of_many(entry: os.DirEntry[str]) -> Iterator[Item]:
    if not entry.is_file(follow_symlinks=False):
        yield SetAside(shown(entry.path), "not a file")
        return
    try:
        calendar = survey(Path(entry.path))
        if calendar is None:
            yield SetAside(shown(entry.path), "not a calendar")
        else:
            yield from _meetings(calendar)
    except OSError:
        yield SetAside(shown(entry.path), "unreadable file")


def _meetings(calendar: Calendar) -> Iterator[Item]:
    with calendar.path.open("rb") as file:
        for block in blocks(file, b"VEVENT"):
            origin = f"{shown(calendar.path)}:{block.offset}"
            if block.length > LARGEST_EVENT:
                yield SetAside(origin, "too large")
                continue
            try:
                yield from _read_event(block, calendar, origin)
            except _BadEventError as reason:
                yield SetAside(origin, str(reason))


def _read_event(block: Block, calendar: Calendar, origin: str) -> Iterator[Item]:
    event = _parse(block, calendar)
    start, end, floating = _times(event)
    uid = str(event.get("UID") or "").strip()
    if not uid:
        raise _BadEventError("event without a UID")
    cancelled = calendar.cancels or str(event.get("STATUS") or "").strip().upper() == "CANCELLED"
    instance = _moment(event, "RECURRENCE-ID")
    yield Meeting(
        uid=f"{uid}/{instance[0]:%Y%m%dT%H%M%SZ}" if instance else uid,
        known_at=_known_at(event, start, cancelled=cancelled),
        start=start,
        end=end,
        summary=str(event.get("SUMMARY") or "").strip(),
        attendees=_attendees(event),
        cancelled=cancelled,
    )
    if "RRULE" in event or "RDATE" in event:
        yield SetAside(origin, "recurring event, only its first date is read")
    if floating:
        yield SetAside(origin, "time without a zone, read as UTC")


def _parse(block: Block, calendar: Calendar) -> Any:
    import icalendar  # slow to load, and only calendars need it

    lines = b"".join(block.lines)
    zones = b"".join(zone for name, zone in calendar.zones if name in lines) if b"TZID" in lines else b""
    text = b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//unghost//EN\r\n" + zones + lines + b"END:VCALENDAR\r\n"
    try:
        return icalendar.Calendar.from_ical(text.decode("utf-8", "replace")).walk("VEVENT")[0]
    except Exception:  # the library documents ValueError, and lets others through on hostile input
        raise _BadEventError("event cannot be read") from None


def _moment(event: Any, name: str) -> tuple[datetime, bool, bool] | None:
    """Return (moment in UTC, whether it floats, whether it is a whole day) of a property, or None."""
    value = event.get(name)
    try:
        value = getattr(value[0] if isinstance(value, list) else value, "dt", None)
        if isinstance(value, datetime):
            at = value.astimezone(UTC) if value.tzinfo else value.replace(tzinfo=UTC)
            return (at, value.tzinfo is None, False) if 1970 <= at.year < 2200 else None
    except Exception:  # a broken property or time zone raises its own errors on any access
        return None
    if isinstance(value, date) and 1970 <= value.year < 2200:
        return datetime.combine(value, time(), UTC), False, True
    return None


def _times(event: Any) -> tuple[datetime, datetime, bool]:
    """Return start, end and whether they float. An event without an end lasts a day where it is a whole-day one, else no time."""
    begin = _moment(event, "DTSTART")
    if begin is None:
        raise _BadEventError("event without a start")
    start, floating, whole_day = begin
    finish = _moment(event, "DTEND")
    if finish is None:
        finish = (start + (_duration(event) or timedelta(days=int(whole_day))), floating, whole_day)
    return start, max(start, finish[0]), floating


def _duration(event: Any) -> timedelta | None:
    try:
        length = getattr(event.get("DURATION"), "dt", None)
    except Exception:  # a broken property raises its own errors on any access
        return None
    return length if isinstance(length, timedelta) and timedelta() <= length < timedelta(days=366) else None


def _known_at(event: Any, start: datetime, *, cancelled: bool) -> datetime:
    """Return when the calendar came to say this: its last change, else the stamp, else its creation, else the start.

    Exports stamp all events with the moment of the export; so a meeting that took place counts as known when it began, or when
    it was entered if that was later.
    """
    named = (_moment(event, name) for name in ("LAST-MODIFIED", "DTSTAMP", "CREATED"))
    known = next((found[0] for found in named if found), start)
    if cancelled:
        return known
    created = _moment(event, "CREATED")
    return min(known, max(start, created[0] if created else start))


def _attendees(event: Any) -> tuple[tuple[str, str], ...]:
    """Return (address, PARTSTAT) of each person once, the organizer included, who takes part unless the list says otherwise."""
    found: dict[str, str] = {}
    for person in _several(event.get("ATTENDEE")):
        params = getattr(person, "params", {})
        address = _address(person)
        if address and str(params.get("CUTYPE", "")).upper() not in _NO_PEOPLE:
            found.setdefault(address, str(params.get("PARTSTAT", "NEEDS-ACTION")).upper())
    for organizer in _several(event.get("ORGANIZER")):
        if address := _address(organizer):
            found.setdefault(address, "ACCEPTED")
    return tuple(found.items())


def _several(value: Any) -> list[Any]:
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def _address(person: Any) -> str:
    text = str(person).strip()
    text = text[7:] if text[:7].lower() == "mailto:" else str(getattr(person, "params", {}).get("EMAIL", ""))
    return canonical(text) if "@" in text and len(text) < 320 else ""


SOURCE = Source("ics", "a calendar (.ics file, or a folder of them)", read, size, plant)
