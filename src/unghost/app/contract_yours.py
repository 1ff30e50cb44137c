"""Choices, lists, erasure and the log as JSON (docs/reference/schemas)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

from unghost.app.contract import SCHEMA
from unghost.app.contract_outbox import deed_json
from unghost.app.settings import default_of
from unghost.app.settings_table import Row
from unghost.app.suppress import Asked, Lists
from unghost.domain.deed import Deed
from unghost.domain.listed import Listed
from unghost.domain.settings import Settings

Json = dict[str, Any]


def settings_json(rows: Sequence[Row], settings: Settings) -> Json:
    """Return settings with what they mean and what they take."""
    chosen = asdict(settings)
    found = [
        {"name": r.name, "value": chosen[r.name], "default": default_of(r.name), "takes": r.range, "meaning": r.meaning}
        for r in rows
    ]
    return {"schema": SCHEMA, "settings": found}


def changed_json(deeds: Sequence[Deed]) -> Json:
    """Return the settings that are others now."""
    changes = [{"name": deed.subject, "old": deed.body["old"], "new": deed.body["new"]} for deed in deeds]
    return {"schema": SCHEMA, "changed": changes}


def lists_json(lists: Lists, erased: int) -> Json:
    """Return whom not to contact, by the user's lists and by their own words; ``erased`` counts marks nobody can read."""
    asked = [_asked(one) for one in lists.asked]
    return {"schema": SCHEMA, "listed": [_entry(entry) for entry in lists.listed], "asked": asked, "erased": erased}


def listed_json(entries: Sequence[Listed]) -> Json:
    """Return what was added to the list of whom not to contact."""
    return {"schema": SCHEMA, "recorded": [_entry(entry) for entry in entries]}


def erased_json(counts: Mapping[str, int], remaining: Sequence[str], *, swept: bool) -> Json:
    """Return how an erasure ended."""
    return {"schema": SCHEMA, "erased": dict(counts), "swept": swept, "remaining": list(remaining)}


def would_erase_json(person: str, counts: Mapping[str, int]) -> Json:
    """Return what an erasure would take."""
    return {"schema": SCHEMA, "person": person, "would_erase": dict(counts)}


def audit_json(deeds: Sequence[Deed], changed: Sequence[str], *, verify: bool) -> Json:
    """Return the log, or with ``verify`` only whether each of its lines is as it was written."""
    log = [] if verify else [deed_json(deed) for deed in deeds]
    return {"schema": SCHEMA, "lines": len(deeds), "sound": not changed, "changed": list(changed), "log": log}


def _entry(entry: Listed) -> dict[str, str]:
    return {"who": entry.who, "scope": entry.scope.value, "since": entry.since.isoformat(), "reason": entry.reason}


def _asked(one: Asked) -> dict[str, object]:
    return {
        "person": one.person,
        "addresses": list(one.addresses),
        "scope": one.scope.value,
        "since": one.since.isoformat(),
        "quote": one.quote,
        "message": one.message,
    }
