"""A connection to SQLite whose troubles (locked, full, damaged) come out as errors of ours, and one transaction on it."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable, Iterator
from typing import Any

KEPT = "kept.db"
"""The file of kept judgements, beside the store: only a cache, and dear to load, so that its name stands here."""


def telling(said_plainly: Callable[[sqlite3.Error], Exception | None]) -> type[sqlite3.Connection]:
    """Return a kind of connection that raises what ``said_plainly`` makes of each trouble; None lets it through as it is."""

    @contextlib.contextmanager
    def plainly() -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            ours = said_plainly(error)
            if ours is None:
                raise
            raise ours from error

    class Telling(sqlite3.Connection):
        """A connection that says plainly what went wrong."""

        def execute(self, *words: Any) -> sqlite3.Cursor:
            """Run one statement."""
            with plainly():
                return super().execute(*words)

        def executemany(self, *words: Any) -> sqlite3.Cursor:
            """Run one statement for many rows."""
            with plainly():
                return super().executemany(*words)

    return Telling


@contextlib.contextmanager
def writing(db: sqlite3.Connection) -> Iterator[None]:
    """Hold the write lock for one transaction; all of it is stored, or nothing. Within another one it is a part of that one."""
    part = db.in_transaction
    if part:
        yield
        return
    db.execute("BEGIN IMMEDIATE")
    try:
        yield
        db.execute("COMMIT")
    except BaseException:
        if db.in_transaction:  # on a full disk SQLite has rolled back by itself
            db.execute("ROLLBACK")
        raise
