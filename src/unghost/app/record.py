"""Record: what the user tells us. Appended, never changed."""

from __future__ import annotations

from dataclasses import replace

from unghost.app.people import person_of
from unghost.app.ports import Store
from unghost.app.truths import tell
from unghost.domain.record import About, Call, Note, Park, Says, Tick, Truth
from unghost.history.history import History
from unghost.learning.moves import touch_key


def log_call(store: Store, history: History, call: Call, play: str = "") -> Call:
    """Log a call with somebody the record knows. ``play`` is the user's own word on which play it was, kept as a tick."""
    logged = replace(call, who=person_of(history, call.who), by=history.settings.me[0])
    store.add_calls([logged])
    if play:
        store.add_tick(Tick(logged.at, logged.who, About.PLAY, touch_key(logged.at), Says.YES, play))
    return logged


def record_truth(store: Store, history: History, truth: Truth) -> Truth:
    """Record the truth about a person; see ``app.truths.tell``."""
    return tell(store, history, truth).truth


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
