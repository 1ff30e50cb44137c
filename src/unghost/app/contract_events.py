"""Events as JSON: in full for the owner looking at one case, as a note without the matter in every list."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from unghost.causes.events.care import Minimal, in_lists, minimal
from unghost.causes.events.event import Event

Json = dict[str, Any]


def events_json(events: Iterable[Event]) -> list[Json]:
    """Return the events of one case, each with its passage and the day from which it is forgotten."""
    return [
        {
            **_note(minimal(event)),
            "kind": event.kind.value,
            "who": event.who,
            "cause": event.cause or None,
            "quote": event.quote,
            "message": event.message,
            "origin": event.origin,
            "expires": event.expires.isoformat(),
            "sensitive": event.sensitive,
        }
        for event in events
    ]


def listed_json(events: Iterable[Event]) -> list[Json]:
    """Return what a list may say of events: of a sensitive one neither its kind nor its words."""
    return [
        {**_note(note), "kind": note.kind.value if note.kind else None, "quote": note.quote, "sensitive": note.kind is None}
        for note in in_lists(events)
    ]


def _note(note: Minimal) -> Json:
    return {"at": note.at.isoformat(), "about": note.about.value, "note": note.note}
