"""iCalendar files as a stream of components (RFC 5545), so that one event at a time is held and parsed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

LARGEST_EVENT = 256 * 2**10
"""Bytes of the properties we read; attachments and descriptions are skipped before they count."""

_LONGEST_LINE = 2**16
_MAX_ZONES = 500
_LARGEST_ZONE = 2**14
_ZONE_NAME = re.compile(rb"^TZID(?:;[^:\r\n]{1,200})?:(.{1,200})$", re.MULTILINE | re.IGNORECASE)
_FOLD = re.compile(rb"\r?\n[ \t]")
_CLOCK_CHANGE = re.compile(rb"RRULE:FREQ=YEARLY(?:;(?:UNTIL|INTERVAL|BYMONTH|BYMONTHDAY|BYDAY|COUNT|WKST)=[-+0-9A-Z,]{1,60})*")
_NAME = re.compile(rb"[A-Za-z-]{1,40}(?=[;:])")
_ABOUT = b"UID SUMMARY STATUS ATTENDEE ORGANIZER"
_TIMES = b"DTSTAMP CREATED LAST-MODIFIED DTSTART DTEND DURATION RRULE RDATE RECURRENCE-ID"
_READ = frozenset((*_ABOUT.split(), *_TIMES.split()))


@dataclass(frozen=True, slots=True)
class Calendar:
    """What a file says once for all its events; ``zones`` are pairs (name, definition)."""

    path: Path
    cancels: bool
    zones: tuple[tuple[bytes, bytes], ...]


@dataclass(slots=True)
class Block:
    """The lines of one component as they come, with the offset of its first one."""

    name: bytes
    offset: int
    lines: list[bytes] = field(default_factory=list)
    length: int = 0

    def add(self, line: bytes) -> None:
        """Take one more line; past the limit only its length counts."""
        self.length += len(line)
        if self.length <= LARGEST_EVENT:
            self.lines.append(line)


def survey(path: Path) -> Calendar | None:
    """Read the file once for its method and time zones; None where it does not begin like a calendar."""
    cancels, zones = False, list[tuple[bytes, bytes]]()
    with path.open("rb") as file:
        head = file.readline(_LONGEST_LINE).removeprefix(b"\xef\xbb\xbf")
        while head and not head.strip():
            head = file.readline(_LONGEST_LINE)
        if head.strip().upper() != b"BEGIN:VCALENDAR":
            return None
        for line in iter(lambda: file.readline(_LONGEST_LINE), b""):
            if line[:7].upper() == b"METHOD:":
                cancels = cancels or line.strip().upper() == b"METHOD:CANCEL"
    with path.open("rb") as file:
        for block in blocks(file, b"VTIMEZONE"):
            if len(zones) < _MAX_ZONES and _is_sane(zone := b"".join(block.lines)):
                zones.extend((name.strip(), zone) for name in _ZONE_NAME.findall(zone))
    return Calendar(path, cancels, tuple(zones))


def _is_sane(zone: bytes) -> bool:
    """Say whether a time zone changes its clocks by the year, as real ones do: the library walks through every change."""
    rules = (line for line in _FOLD.sub(b"", zone).upper().splitlines() if line.startswith(b"RRULE"))
    return len(zone) <= _LARGEST_ZONE and all(_CLOCK_CHANGE.fullmatch(rule.strip()) for rule in rules)


def blocks(file: BinaryIO, name: bytes) -> Iterator[Block]:
    """Yield the components of that name with the lines of all properties in view; of events only those we read."""
    block: Block | None = None
    offset, kept, depth = 0, True, 0
    for line in iter(lambda: file.readline(_LONGEST_LINE), b""):
        bare = line.strip().upper()
        if block is None:
            if bare == b"BEGIN:" + name:
                block, kept, depth = Block(name, offset, [line]), True, 0
        elif bare == b"END:" + name:
            block.lines.append(line)
            yield block
            block = None
        else:
            depth += bare.startswith(b"BEGIN:")
            kept = _keeps(line, name, depth, before=kept)
            depth -= bare.startswith(b"END:")
            if kept:
                block.add(line if line.endswith(b"\n") else line + b"\n")
        offset += len(line)
    if block is not None:
        yield block


def _keeps(line: bytes, name: bytes, depth: int, *, before: bool) -> bool:
    if name != b"VEVENT":
        return True
    if depth:  # an alarm inside the event
        return False
    if line[:1] in b" \t":
        return before
    found = _NAME.match(line)
    return found is not None and found[0].upper() in _READ
