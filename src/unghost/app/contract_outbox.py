"""The outbox and the log as the JSON others rely on (docs/reference/schemas)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from unghost.app.approve import Approved, Ready
from unghost.app.queue import Queue, Queued
from unghost.domain.deed import Deed
from unghost.domain.letter import Letter
from unghost.outbox.standing import Standing

Json = dict[str, Any]


def letter_json(letter: Letter, standing: Standing, hold: Deed | None = None, newer: int | None = None) -> Json:
    """Return one letter and where it stands; not its words. ``newer`` is a later version of its draft: then it will not go."""
    return {
        "letter": letter.id,
        "draft": letter.draft,
        "version": letter.version,
        "person": letter.person,
        "to": letter.to,
        "play": letter.play,
        "account": letter.account,
        "message_id": letter.message_id,
        "digest": letter.digest,
        "step": standing.step.value,
        "since": standing.since.isoformat(),
        "by": standing.by,
        "why": standing.why or None,
        "not_before": standing.not_before.isoformat(),
        "expires": standing.expires.isoformat(),
        "approvals": standing.approvals,
        "needed": standing.needed,
        "tries": standing.tries,
        "handed_at": _time(standing.handed_at),
        "copied": standing.copied,
        "held": str(hold.body.get("why", "")) if hold else None,
        "newer": newer,
    }


def queue_json(queue: Queue) -> Json:
    """Return what is in the outbox."""
    return {
        "schema": 1,
        "now": queue.now.isoformat(),
        "asks": [_queued(q) for q in queue.asks],
        "waiting": [_queued(q) for q in queue.waiting],
        "ended": [_queued(q) for q in queue.ended],
        "held": [{"what": what, **deed_json(deed)} for what, deed in queue.held.items()],
    }


def whole_json(one: Queued, deeds: tuple[Deed, ...]) -> Json:
    """Return one letter with what was done with it, and its bytes as text but for the ``Date``."""
    return {**_queued(one), "deeds": [deed_json(deed) for deed in deeds], "raw": one.letter.raw.decode("ascii")}


def letters_json(letters: Iterable[Queued]) -> list[Json]:
    """Return letters as a list of people shows them."""
    return [
        {
            "letter": one.letter.id,
            "person": one.letter.person,
            "to": one.letter.to,
            "step": one.standing.step.value,
            "not_before": one.standing.not_before.isoformat(),
        }
        for one in letters
    ]


def deed_json(deed: Deed) -> Json:
    """Return one line of the log."""
    return {
        "number": deed.number,
        "at": deed.at.isoformat(),
        "by": deed.by,
        "did": deed.what.value,
        "about": deed.subject,
        "body": dict(deed.body),
    }


def approved_json(approved: Approved, ready: Ready) -> Json:
    """Return what came of an approval."""
    found = {"approved": approved.new, "withdrawn": list(approved.withdrawn), "why_later": ready.why_later or None}
    return {**found, **letter_json(approved.letter, approved.standing)}


def _queued(queued: Queued) -> Json:
    return letter_json(queued.letter, queued.standing, queued.hold, queued.newer)


def _time(at: datetime | None) -> str | None:
    return at.isoformat() if at else None
