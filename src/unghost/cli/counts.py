"""The counts a sync ends with, for programs and for people."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from unghost.app.ready import Ready
    from unghost.app.sync import Synced


def synced_json(synced: Synced, seconds: float, ready: Ready | None) -> dict[str, object]:
    """Return the counts as the contract has them, with what was learnt afterwards."""
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


def synced_line(synced: Synced) -> str:
    """Return the counts as one line."""
    return f"{synced.kind}: {synced.read} read, {synced.new} new, {synced.known} known, {synced.quarantined} set aside"
