"""What the user told us, as it was recorded, as JSON (docs/reference/schemas)."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from unghost.app.contract_open import lapse_json
from unghost.app.ticks import Ticked, open_lapses, ticked_lapses, with_it
from unghost.app.truths import Recorded
from unghost.causes.cause import View
from unghost.domain.record import Call, Link, Note, Park, Tick

Json = dict[str, Any]


def told_json(recorded: Recorded, *, undone: bool = False) -> Json:
    """Return a truth that was recorded, or taken back."""
    truth = recorded.truth
    until = truth.until.isoformat() if truth.until else None
    kept = {"person": truth.person, "state": truth.state.value, "until": until, "at": truth.at.isoformat()}
    further = {"deal": truth.deal or None, "who": truth.to or None, "reason": truth.reason or None}
    said = {"again": recorded.again, "says": list(recorded.says)}
    return {"recorded": "undo" if undone else "truth", **kept, **further, **said}


def parked_json(park: Park) -> Json:
    """Return a park."""
    return {"recorded": "park", "person": park.person, "until": park.until.isoformat(), "at": park.at.isoformat()}


def noted_json(note: Note) -> Json:
    """Return a note; its words are the user's own, and not said again."""
    return {"recorded": "note", "person": note.person, "at": note.at.isoformat()}


def logged_json(call: Call) -> Json:
    """Return a call that was logged."""
    return {"logged": "call", "person": call.who, "at": call.at.isoformat(), "disposition": call.disposition.value}


def ticked_json(tick: Tick, at: datetime) -> Json:
    """Return the user's word on one point, told at a moment."""
    told = {"about": "lapse", "key": tick.key, "says": tick.says.value, "note": tick.note or None}
    return {"recorded": "tick", "person": tick.person, **told, "at": at.isoformat()}


def open_json(view: View) -> Json:
    """Return what is open on our side, numbered, and what has been ticked."""
    numbered = [
        {"number": number, "key": one.key, **lapse_json(one), "with_it": [other.quote for other in with_it(view, one)]}
        for number, one in enumerate(open_lapses(view), 1)
    ]
    who, now = view.correspondence.person.id, view.history.now.isoformat()
    return {"person": who, "now": now, "open": numbered, "ticked": [_ticked(one) for one in ticked_lapses(view)]}


def linked_json(action: str, link: Link) -> Json:
    """Return what was said of two addresses; ``action`` is ``merge``, ``split`` or ``assistant``."""
    return {"recorded": action, "one": link.one, "other": link.other, "at": link.at.isoformat()}


def _ticked(known: Ticked) -> dict[str, str | None]:
    lapse, tick = known.lapse, known.tick
    return {"key": lapse.key, "message": lapse.message, "quote": lapse.quote, "says": tick.says.value, "note": tick.note or None}
