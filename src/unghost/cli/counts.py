"""The counts a sync ends with, for people."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from unghost.app.sync import Synced


def synced_line(synced: Synced) -> str:
    """Return the counts as one line."""
    return f"{synced.kind}: {synced.read} read, {synced.new} new, {synced.known} known, {synced.quarantined} set aside"
