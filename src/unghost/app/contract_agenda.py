"""The agenda, and a calendar that was brought in step, as JSON (docs/reference/schemas)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from unghost.app.agenda import Entry, order
from unghost.app.agenda_sync import Kept
from unghost.app.contract import SCHEMA

Json = dict[str, Any]


def agenda_json(entries: Iterable[Entry], now: datetime) -> Json:
    """Return the agenda, the next entry first."""
    return {"schema": SCHEMA, "now": now.isoformat(), "entries": [_entry(entry) for entry in sorted(entries, key=order)]}


def kept_json(kept: Kept) -> Json:
    """Return the counts of a calendar that was brought in step."""
    return {
        "schema": SCHEMA,
        "new": kept.written,
        "changed": kept.changed,
        "removed": kept.removed,
        "same": kept.same,
        "respected": kept.respected,
        "left": kept.left,
    }


def _entry(entry: Entry) -> Json:
    return {
        "uid": entry.uid,
        "kind": entry.kind.value,
        "summary": entry.summary,
        "description": entry.description,
        "start": entry.start.isoformat() if entry.start else None,
        "end": entry.end.isoformat() if entry.end else None,
        "day": entry.day.isoformat() if entry.day else None,
        "changed": entry.changed.isoformat(),
    }
