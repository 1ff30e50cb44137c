"""Record: what the user tells us. Appended, never changed."""

from __future__ import annotations

from dataclasses import replace

from unghost.app.people import person_of
from unghost.app.ports import Store
from unghost.domain.record import Call, Note, Park, Tick, Truth
from unghost.history.history import History


def log_call(store: Store, history: History, call: Call) -> Call:
    """Log a call with somebody the record knows."""
    logged = replace(call, who=person_of(history, call.who), by=history.settings.me[0])
    store.add_calls([logged])
    return logged


def record_truth(store: Store, history: History, truth: Truth) -> Truth:
    """Record the truth about a person."""
    recorded = replace(truth, person=person_of(history, truth.person))
    store.add_truth(recorded)
    return recorded


def park(store: Store, history: History, parked: Park) -> Park:
    """Let a person rest until a day."""
    recorded = replace(parked, person=person_of(history, parked.person))
    store.add_park(recorded)
    return recorded


def note(store: Store, history: History, noted: Note) -> Note:
    """Keep a note about a person."""
    recorded = replace(noted, person=person_of(history, noted.person))
    store.add_note(recorded)
    return recorded


def tick(store: Store, history: History, ticked: Tick) -> Tick:
    """Keep the user's word on one point."""
    recorded = replace(ticked, person=person_of(history, ticked.person))
    store.add_tick(recorded)
    return recorded
