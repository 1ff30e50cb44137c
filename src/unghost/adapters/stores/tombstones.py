"""Who was erased from this home: known again by keyed marks, kept nowhere in clear."""

from __future__ import annotations

import hmac
import secrets
import sqlite3
from collections.abc import Iterable, Mapping
from datetime import datetime
from functools import lru_cache
from hashlib import sha256

from unghost.app.erased import Marked, Traces, number

KEY_BYTES = 32


class Tombstones:
    """The tombstones of a home, over a connection of its store."""

    def __init__(self, db: sqlite3.Connection, sql: Mapping[str, str]) -> None:
        self._db = db
        self._sql = sql

    def __len__(self) -> int:
        """Return how many marks there are."""
        return int(self._db.execute(self._sql["count-tombstones"]).fetchone()[0])

    def gone(self) -> Marked | None:
        """Return what recognises everybody erased up to now; None where nobody was. It may be used within a transaction."""
        if not len(self):
            return None
        key, db, sql = self._key(), self._db, self._sql["has-tombstone"]

        @lru_cache(maxsize=65536)
        def marked(kind: str, value: str) -> bool:
            return db.execute(sql, (mark_of(key, kind, value),)).fetchone() is not None

        return Marked(marked)

    def has(self, who: str) -> bool:
        """Say whether an address or a telephone number is that of somebody erased."""
        gone = self.gone()
        return gone is not None and gone.who(who)

    def add(self, traces: Traces, at: datetime, scope: str) -> list[str]:
        """Set the tombstones of one person within the transaction under way; return their marks."""
        key = self._key()
        marks = sorted(mark_of(key, kind, value) for kind, value in _values(traces))
        self._db.executemany(self._sql["add-tombstone"], [(mark, at.isoformat(), scope) for mark in marks])
        return marks

    def _key(self) -> bytes:
        """Return the key of this home, made when the first tombstone is set."""
        row = self._db.execute(self._sql["home-key"]).fetchone()
        if row is None:
            self._db.execute(self._sql["add-home-key"], (secrets.token_bytes(KEY_BYTES),))
            row = self._db.execute(self._sql["home-key"]).fetchone()
        return bytes(row[0])


def mark_of(key: bytes, kind: str, value: str) -> str:
    """Return the mark of an ``address`` in small letters, a ``number`` or a ``name`` as ``app.erased`` compares them."""
    return hmac.new(key, f"{kind}\0{value}".encode("utf-8", "surrogatepass"), sha256).hexdigest()


def _values(traces: Traces) -> Iterable[tuple[str, str]]:
    yield from (("address", address) for address in traces.addresses)
    yield from (("number", number(phone)) for phone in traces.phones if number(phone))
    yield from (("name", one) for one in traces.spellings)
