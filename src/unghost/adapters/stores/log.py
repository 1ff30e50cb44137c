"""The log of what was done, in SQLite: lines chained by hashes, as in the frozen ledger."""

from __future__ import annotations

import json
import secrets
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from unghost.adapters.stores.codec import dump
from unghost.adapters.stores.frozen import digest_of, first_changed, mark_of
from unghost.domain.deed import Deed, What

START = "unghost log"
"""What the first mark follows."""
BLANKED, BLANKED_LEDGER = "blanked", "blanked_ledger"
"""In a line ``erased``: the numbers of the lines of the log, and of the ledger, that it blanked. No other line may be blank."""
EFFECT = frozenset(
    {
        *("digest", "left", "date", "not_before", "expires", "needed", "claim", "lease_until"),
        *("draft", "version", "how", "stage", "settled", "list", "number"),
    }
)
"""What of a line takes effect, and holds nobody's words: all that ``outbox.standing`` reads of it but ``why`` is in here."""
TAKEN = "its words were taken out: somebody in them was erased"
_ONLY_TELLS = frozenset({What.DRAFTED, What.DISCARDED})
"""Lines without effect, of which nothing is left without their words."""


def write(db: sqlite3.Connection, sql: Mapping[str, str], deed: Deed) -> int:
    """Write one line within the transaction under way; return its number."""
    row = db.execute(sql["last-deed"]).fetchone()
    at, body, salt = deed.at.astimezone(UTC).isoformat(), dump(dict(sorted(deed.body.items()))), secrets.token_hex(16)
    digest = digest_of(salt, deed.subject, body)
    mark = mark_of(row[0] if row else START, digest, at, label(deed.by, deed.what))
    found = db.execute(sql["add-deed"], (at, deed.by, deed.what.value, deed.subject, body, salt, digest, mark))
    return int(found.lastrowid or 0)


def deeds(db: sqlite3.Connection, sql: Mapping[str, str], subject: str | None = None) -> Iterator[Deed]:
    """Yield lines in order, those that were blanked left out."""
    yield from lines(db.execute(sql["all-deeds"]) if subject is None else db.execute(sql["some-deeds"], (subject,)))


def lines(rows: Iterable[tuple[Any, ...]]) -> Iterator[Deed]:
    """Yield lines of the log from their rows: number, moment, by whom, what, about what, in which words."""
    for number, at, by, what, about, body in rows:
        yield Deed(datetime.fromisoformat(at), by, What(what), about, json.loads(body), number)


def stand_in(deed: Deed) -> Deed | None:
    """Return the line that takes the place of one whose words are blanked: its effect and no word; None where it had no effect.

    It is read where the blanked one stood, so the log tells the same story, and every fold of it ends where it ended.
    """
    if deed.what in _ONLY_TELLS:
        return None
    body = {name: said for name, said in deed.body.items() if name in EFFECT} | {"instead_of": deed.number}
    return replace(deed, body=body | {"why": TAKEN} if "why" in deed.body else body)


def vouched(db: sqlite3.Connection, sql: Mapping[str, str], which: str) -> frozenset[int]:
    """Return the numbers of the lines that erasures blanked: ``BLANKED`` or ``BLANKED_LEDGER``."""
    return frozenset(int(number) for (number,) in db.execute(sql["vouched"], (which,)))


def doubt(db: sqlite3.Connection, sql: Mapping[str, str]) -> str:
    """Return in a sentence why the log cannot be relied on to hand a letter over; empty where nothing was taken out of it.

    This looks for words taken out, which the file itself lets happen. All else is for ``changed``, which reads the whole log.
    """
    row = db.execute(sql["blanked-from-outside"]).fetchone()
    if row is None:
        return ""
    return f"line {row[0]} of the log was blanked from outside, and may have stopped a letter; put a backup back to go on"


def changed(db: sqlite3.Connection, sql: Mapping[str, str]) -> list[str]:
    """Return a sentence that names the first line which is not what was written; empty where all are."""
    rows = [(n, at, label(by, What(what)), *rest) for n, at, by, what, *rest in db.execute(sql["whole-log"])]
    length = (db.execute(sql["log-length"]).fetchone() or (0,))[0]
    return first_changed(rows, START, length, "The log of what was done", vouched(db, sql, BLANKED))


def label(by: str, what: What) -> str:
    """Return the part of a line that stays when its words are blanked."""
    return f"{what.value} by {by}"
