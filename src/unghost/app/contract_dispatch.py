"""One pass over the outbox as the contract's JSON."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from unghost.app.dispatch.dispatched import Dispatched
from unghost.domain.letter import Letter


def dispatched_json(result: Dispatched, now: datetime, *, dry_run: bool) -> dict[str, Any]:
    """Return how a pass ended; ``what`` is as in the log (docs/reference/outbox.md)."""
    return {
        "schema": 1,
        "now": now.isoformat(),
        "dry_run": dry_run,
        "done": [
            {**_letter(one.letter), "what": one.what.value, "why": one.why or None, "until": _moment(one.until)}
            for one in result.done
        ],
        "waiting": [{**_letter(one.letter), "why": one.why, "until": _moment(one.until)} for one in result.waiting],
        "asks": [{**_letter(one.letter), "why": one.why} for one in result.asks],
        "remarks": list(result.remarks),
    }


def _letter(letter: Letter) -> dict[str, Any]:
    return {"letter": letter.id, "to": letter.to, "person": letter.person, "play": letter.play}


def _moment(at: datetime | None) -> str | None:
    return at.isoformat() if at else None
