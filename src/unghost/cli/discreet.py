"""What a list may quote: nothing about health, family or a death."""

from __future__ import annotations

from unghost.app.case import Case
from unghost.causes.events.care import in_lists, private
from unghost.cli.words import quote, short_day
from unghost.domain.hours import zone

IN_FULL = "(their words: unghost show)"


def quoted(text: str) -> str:
    """Return a passage in quotation marks, or where to read it if it speaks of what is nobody's business."""
    return IN_FULL if private(text) else quote(text)


def harmless(line: str) -> bool:
    """Say whether a line may stand in a list as it is."""
    return not private(line)


def kind_notes(case: Case) -> list[str]:
    """Return the notes to be kind that a list shows for a case, without what happened."""
    return [note.note for note in in_lists(case.events) if note.kind is None]


def event_lines(case: Case) -> list[str]:
    """Return the events of one case for its owner: what, about whom, the passage, and the day it is forgotten."""
    here = zone(case.correspondence.week.zone)
    now = max((e.at for e in case.events), default=None)
    lines = []
    for event, title in ((e, e.kind.value.replace("_", " ")) for e in reversed(case.events)):
        at, ends = event.at.astimezone(here), event.expires.astimezone(here)
        about = f", {event.about.value}: {event.who}" if event.about.value != "person" else ""
        lines.append(f"{title}{about}  {short_day(at, now or at)}  ({event.origin})")
        lines.append(f"    {quote(event.quote)}  forgotten on {short_day(ends, now or at)}")
    return lines
