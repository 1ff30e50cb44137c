"""The frozen ledger in SQLite: lines chained by hashes, so that a line changed or removed afterwards is named (decision 0016)."""

from __future__ import annotations

import json
import secrets
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from hashlib import sha256
from itertools import pairwise
from typing import Any

from unghost.adapters.stores.codec import dump
from unghost.domain.ledger import Entry, Sort

START = "unghost ledger"
"""What the first mark follows."""


def append(db: sqlite3.Connection, sql: Mapping[str, str], entries: Sequence[Entry]) -> int:
    """Append lines within the transaction under way; one equal in moment, sort and subject is there already. Return how many."""
    row = db.execute(sql["last-mark"]).fetchone()
    mark = row[0] if row else START
    added = 0
    for entry in entries:
        at, words = entry.at.astimezone(UTC).isoformat(), dump(dict(sorted(entry.body.items())))
        if db.execute(sql["has-entry"], (at, entry.sort.value, entry.subject)).fetchone():
            continue
        salt = secrets.token_hex(16)
        digest = digest_of(salt, entry.subject, words)
        mark = mark_of(mark, digest, at, entry.sort.value)
        db.execute(sql["add-entry"], (at, entry.sort.value, entry.subject, words, salt, digest, mark))
        added += 1
    return added


def entries(db: sqlite3.Connection, sql: Mapping[str, str], subjects: Sequence[str] | None = None) -> Iterator[Entry]:
    """Yield the lines in the order they were frozen, those that were blanked left out; ``subjects`` see ``Store.entries``."""
    rows = db.execute(sql["all-entries"]) if subjects is None else db.execute(sql["some-entries"], (dump(list(subjects)),))
    for at, sort, subject, body in rows:
        yield Entry(datetime.fromisoformat(at), Sort(sort), subject, json.loads(body))


def changed(db: sqlite3.Connection, sql: Mapping[str, str], erased: frozenset[int]) -> list[str]:
    """Return a sentence that names the first line which is not what was frozen; empty where all are. ``erased`` may be blank."""
    length = (db.execute(sql["ledger-length"]).fetchone() or (0,))[0]
    return first_changed(db.execute(sql["whole-ledger"]).fetchall(), START, length, "The frozen ledger", erased)


def first_changed(rows: Sequence[Sequence[Any]], start: str, length: int, name: str, erased: frozenset[int]) -> list[str]:
    """Return a sentence that names the first line of a chain that is not as it was written; empty where all are.

    ``rows`` are (number, moment, label, subject, body, salt, digest, mark) in order, ``length`` how many were ever written.
    Those whose numbers are ``erased`` were blanked by an erasure; any other that is blank was blanked from outside.
    """
    mark = start
    for number, (row, at, label, subject, body, salt, digest, kept) in enumerate(rows, start=1):
        mark = mark_of(mark, digest, at, label)
        blank = row in erased and (subject, body, salt) == ("", "", "")
        if mark != kept or not (blank or digest_of(salt, subject, body) == digest):
            return [f"{name} was changed from outside: line {number} ({label} of {at[:10]}) is not as it was written."]
    ids = [0, *(one[0] for one in rows)]
    gap = next((number for number, (a, b) in enumerate(pairwise(ids), start=1) if b != a + 1), None)
    if gap is None and length > len(rows):
        gap = len(rows) + 1
    return [] if gap is None else [f"{name} was changed from outside: line {gap} was removed."]


def digest_of(salt: str, subject: str, body: str) -> str:
    """Return the hash of what a line says. The salt keeps the words from being guessed once they are blanked."""
    return _hash(salt, subject, body)


def mark_of(before: str, digest: str, at: str, sort: str) -> str:
    """Return the mark of a line: it holds the mark before it, and so every line before it."""
    return _hash(before, digest, at, sort)


def _hash(*parts: str) -> str:
    return sha256(dump(parts).encode("utf-8", "surrogatepass")).hexdigest()
