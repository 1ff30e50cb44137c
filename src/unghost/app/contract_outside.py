"""Webhooks and what they were told, as JSON (docs/reference/schemas)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from unghost.app.contract import SCHEMA
from unghost.app.ports_outside import Note, Webhook

Json = dict[str, Any]


def webhook_json(hook: Webhook, notes: Iterable[Note] = (), *, secret: bool = False) -> Json:
    """Return a webhook with its latest notes; its secret only where it is shown for the first and last time."""
    found = {
        "id": hook.id,
        "url": hook.url,
        "events": [event.value for event in hook.events],
        "since": hook.at.isoformat(),
        "state": hook.state.value,
        "why": hook.why or None,
        "notes": [_note(note) for note in notes],
    }
    return {**found, "secret": hook.secret} if secret else found


def webhooks_json(found: Iterable[tuple[Webhook, Iterable[Note]]]) -> Json:
    """Return every webhook with its latest notes."""
    return {"schema": SCHEMA, "webhooks": [webhook_json(hook, notes) for hook, notes in found]}


def told_json(note: Note) -> Json:
    """Return how one note went."""
    return {"schema": SCHEMA, **_note(note)}


def _note(note: Note) -> Json:
    return {
        "id": note.id,
        "event": note.event.value,
        "about": note.subject,
        "at": note.made.isoformat(),
        "state": note.state.value,
        "tries": note.tries,
        "next": note.due.isoformat() if note.due else None,
        "why": note.why or None,
    }
