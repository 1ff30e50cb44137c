"""What is left of the bytes after an erasure: free pages, write-ahead log, full-text index, what is kept beside the facts.

It can be done again at any moment, and goes on at the next start where it was cut off: the store notes that it is owed.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime
from pathlib import Path

from unghost.adapters.fits import FOLDER as FITS
from unghost.adapters.stores import log
from unghost.adapters.stores.connection import KEPT, writing
from unghost.app.erased import Traces
from unghost.app.team import PEOPLE
from unghost.domain.deed import Deed, What
from unghost.errors import CouldNot
from unghost.outbox.standing import Step, standing_of

Point = Callable[[str], None]
PATIENCE_MS = 1_000
"""How long to wait for other processes; what cannot be done now is done at a later start."""
_CHUNK = 1 << 20
_OVERLAP = 1 << 10


def sweep(db: sqlite3.Connection, sql: Mapping[str, str], home: Path, point: Point = lambda _: None) -> bool:
    """Take away what is left of the bytes of whoever was erased; return whether all of it is gone.

    It is not while a letter to them is leaving this very moment, another process holds the store, or the disk has no room.
    """
    if db.execute(sql["is-unswept"]).fetchone() is None:
        return True
    before = db.execute("PRAGMA busy_timeout").fetchone()[0]
    db.execute(f"PRAGMA busy_timeout = {PATIENCE_MS}")
    try:
        leaving = _settle(db, sql)
        point("beside")
        for path in beside(home):
            path.unlink(missing_ok=True)
        point("index")
        db.execute("INSERT INTO found (found) VALUES ('optimize')")
        point("vacuum")
        db.execute("VACUUM")
        point("log")
        if leaving or _held(db):
            return False
        db.execute(sql["drop-unswept"])
        point("end")
        _held(db)
        return True
    except (CouldNot, OSError):  # held by another process, or no room to write it anew: the facts are gone all the same
        return False
    finally:
        db.execute(f"PRAGMA busy_timeout = {before}")


def beside(home: Path) -> Iterator[Path]:
    """Yield the files of a home that are made anew from the facts, and so may hold traces of facts that are gone."""
    yield from (home / f"{KEPT}{end}" for end in ("", "-wal", "-shm"))
    yield from sorted((home / FITS).glob("*"))


def remaining(home: Path, traces: Traces) -> list[Path]:
    """Return the files of a home whose bytes hold an address or a full name still, whoever wrote them.

    The homes of others of a team lie within it, and are theirs to tell of.
    """
    own = (path for path in home.rglob("*") if path.relative_to(home).parts[0] != PEOPLE)
    found = sorted(path for path in own if path.is_file() and not path.is_symlink())
    words = [word.encode() for word in (*traces.addresses, *traces.names)]
    return [path for path in found if _holds(path, words)]


def _settle(db: sqlite3.Connection, sql: Mapping[str, str]) -> bool:
    """Drop what was kept of letters that were leaving while their reader was erased; return whether one is leaving still."""
    leaving = False
    with writing(db):
        for (letter,) in db.execute(sql["emptied-letters"]).fetchall():
            stands = standing_of(log.deeds(db, sql, letter))
            if stands is not None and stands.step is Step.HANDING:
                leaving = True
                continue
            if stands is not None:
                _blank(db, sql, letter, stands.since)
            db.execute(sql["erase-letter"], (letter,))
    return leaving


def _blank(db: sqlite3.Connection, sql: Mapping[str, str], letter: str, at: datetime) -> None:
    """Blank every line about a letter, and say so in the log."""
    numbers = [number for number, *_, subject, _body in db.execute(sql["erase-deeds"]).fetchall() if subject == letter]
    db.executemany(sql["blank-deed"], [(number,) for number in numbers])
    log.write(db, sql, Deed(at, "unghost", What.ERASED, "a letter that was leaving", {log.BLANKED: numbers}))


def _held(db: sqlite3.Connection) -> bool:
    """Write the log into the store and cut it to nothing; return whether another process kept us from it."""
    return bool(db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0])


def _holds(path: Path, words: Iterable[bytes]) -> bool:
    """Say whether a file holds one of these words, in small or large letters."""
    kept_back = b""
    try:
        with path.open("rb") as file:
            while piece := file.read(_CHUNK):
                text = (kept_back + piece).lower()
                if any(word in text for word in words):
                    return True
                kept_back = piece[-_OVERLAP:]
    except OSError:
        return False
    return False
