"""What goes wrong with the store's file, said as errors of ours with a remedy."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from unghost.adapters.stores.connection import telling
from unghost.errors import StoreBroken, StoreBusy


def translated(error: Exception, home: Path | None) -> Exception:
    """Return what a trouble is called among ours: busy, or broken; ``home`` is named where it is known."""
    text = str(error)
    if "locked" in text or "busy" in text:
        return StoreBusy("Another unghost is writing to this home.", "Wait until it has finished, then run this again.")
    where = f" in {home}" if home else ""
    return StoreBroken(
        f"The store{where} cannot be used: {text}.", "Check the folder and its free space, or name another --home."
    )


def _said_plainly(error: sqlite3.Error) -> Exception | None:
    """Let a fault of the program itself through; whatever is wrong with the file is said with a remedy."""
    if isinstance(error, sqlite3.DatabaseError) and not isinstance(error, sqlite3.IntegrityError | sqlite3.ProgrammingError):
        return translated(error, None)
    return None


Connection = telling(_said_plainly)
