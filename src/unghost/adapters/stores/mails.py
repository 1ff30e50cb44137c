"""One mail of the store, by the name a page or a report calls it."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping

from unghost.adapters.stores import codec
from unghost.domain.message import Message


def named(db: sqlite3.Connection, sql: Mapping[str, str], name: str) -> list[tuple[str, Message]]:
    """Return the mails that bear this Message-ID or key, with where each lies, in the order they came."""
    return [(origin, codec.message(*row)) for origin, *row in db.execute(sql["mail-called"], (name,))]
