"""Counts of a sync, messages that were found, and who is who, as JSON (docs/reference/schemas)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from unghost.app.contract import SCHEMA
from unghost.app.doctor import Report
from unghost.app.ready import Ready
from unghost.app.sync import Synced
from unghost.history.history import Correspondence, History, SourceState

Json = dict[str, Any]


def synced_json(synced: Synced, seconds: float, ready: Ready | None) -> Json:
    """Return the counts a sync ends with, and what was learnt afterwards."""
    return {
        "kind": synced.kind,
        "places": synced.places,
        "read": synced.read,
        "new": synced.new,
        "known": synced.known,
        "quarantined": synced.quarantined,
        "reasons": dict(synced.reasons),
        "seconds": seconds,
        "learnt": None if ready is None else {"silences": ready.silences, "seconds": ready.seconds, "made": ready.made},
    }


def sources_json(sources: Iterable[SourceState]) -> Json:
    """Return the places that were read, when, and why one has stopped."""
    found = [
        {"kind": one.kind, "place": one.place, "read_at": one.read_at.isoformat(), "stopped": one.stopped or None}
        for one in sorted(sources, key=lambda one: (one.kind, one.place))
    ]
    return {"schema": SCHEMA, "sources": found}


def found_json(rows: Iterable[tuple[str, datetime | None, str, str, str]]) -> list[Json]:
    """Return the messages in which words occur."""
    return [
        {"message": message, "at": at.isoformat() if at else None, "from": sender, "subject": subject, "excerpt": excerpt}
        for message, at, sender, subject, excerpt in rows
    ]


def persons_json(people: Iterable[Correspondence], history: History, assists: Mapping[str, tuple[str, ...]]) -> list[Json]:
    """Return who is one person and why, and who writes for whom (``assists`` by address)."""
    return [_person(one, history.joined_by, assists) for one in people]


def doctor_json(report: Report, home: str, ended: datetime | None) -> Json:
    """Return what there is in a home, and what is wrong."""
    return {
        "home": home,
        "counts": report.counts,
        "quarantine": report.quarantine,
        "problems": report.problems,
        "record_ended": None if ended is None else ended.isoformat(),
        "odds": {
            "silences": report.silences,
            "since": None if report.since is None else report.since.isoformat(),
            "fine": report.fine,
            "says": list(report.says),
        },
    }


def _person(one: Correspondence, why: Mapping[str, str], assists: Mapping[str, tuple[str, ...]]) -> Json:
    person = one.person
    return {
        "person": person.id,
        "name": person.name,
        "account": person.account,
        "phones": list(person.phones),
        "addresses": [{"address": address, "why": why.get(address)} for address in person.addresses],
        "writes_for": [boss for address in person.addresses for boss in assists.get(address, ())],
    }
