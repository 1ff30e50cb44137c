"""The cache of judgements in one SQLite file beside the facts: whatever is wrong with it, it is thrown away and made anew."""

from __future__ import annotations

import contextlib
import json
import os
import sqlite3
import sys
from array import array
from collections.abc import Collection, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from functools import cache
from hashlib import blake2b
from pathlib import Path
from typing import Any

import unghost
from unghost.adapters.stores.connection import KEPT, telling, writing
from unghost.adapters.stores.sql import queries, statements
from unghost.app.kept_lines import Line
from unghost.domain.plain import Json

FILE = KEPT
BUSY_SECONDS = 10.0
WAITING = 2_000
"""So many new readings are gathered before they are written."""
_PERSON = "id, name, account, state, steady, start, opened, flags, week, figures, rest, tried"


@cache
def version() -> str:
    """Return a digest of everything that judges: the files of the program, and what is installed beside it."""
    found = blake2b(sys.version.encode(), digest_size=16)
    root = Path(unghost.__file__).parent
    for folder, folders, files in os.walk(root):
        folders[:] = sorted(name for name in folders if name != "__pycache__")
        for name in sorted(files):
            known = os.stat(os.path.join(folder, name))
            found.update(f"{folder}/{name} {known.st_size} {known.st_mtime_ns}\n".encode("utf-8", "surrogatepass"))
    for place in (path for path in sys.path if path.endswith("-packages") and os.path.isdir(path)):
        found.update(f"{place} {os.stat(place).st_mtime_ns}\n".encode("utf-8", "surrogatepass"))
    return found.hexdigest()


def kept_at(home: Path) -> KeptFile | None:
    """Return the cache of a home; None where there can be none: then everything is judged from scratch."""
    try:
        return KeptFile(home)
    except (OSError, KeptBroken, sqlite3.Error):
        return None


class KeptBroken(ValueError):
    """The cache cannot be used: damaged, locked for too long, or on a full disk."""


_Connection = telling(lambda error: KeptBroken(str(error)))


class KeptFile:
    """The cache of one home; fills the port ``Kept`` of ``app.kept`` and is a shelf of readings."""

    def __init__(self, home: Path) -> None:
        self._path = home / FILE
        self._new: dict[bytes, str] = {}
        self._db = self._open()

    # -- the file ---------------------------------------------------------------------------------------------------------

    def _open(self) -> sqlite3.Connection:
        """Return the file as this version of the program left it, an empty one where it is damaged or another's."""
        with contextlib.suppress(KeptBroken, sqlite3.Error):
            db = self._connect()
            if _version_of(db) == version():
                return db
            db.close()
        for end in ("", "-wal", "-shm"):
            Path(f"{self._path}{end}").unlink(missing_ok=True)
        db = self._connect()
        with writing(db):
            if _version_of(db) != version():  # another process was faster
                for statement in statements(queries("kept.sql")["layout"].sql):
                    db.execute(statement)
                db.execute("INSERT INTO meta VALUES ('version', ?)", (version(),))
        return db

    def _connect(self) -> sqlite3.Connection:
        self._path.touch(mode=0o600, exist_ok=True)
        db = sqlite3.connect(self._path, timeout=BUSY_SECONDS, isolation_level=None, factory=_Connection)
        db.execute("PRAGMA journal_mode = WAL")
        db.execute("PRAGMA synchronous = NORMAL")
        return db

    def close(self) -> None:
        """Write what is waiting, and let go of the file."""
        with contextlib.suppress(KeptBroken, sqlite3.Error):
            self._write_readings()
            self._db.close()

    def lose(self) -> None:
        """Throw away all that is kept, for something is wrong with it; it is made anew when it is next needed."""
        with contextlib.suppress(sqlite3.Error):
            self._db.close()
        for end in ("", "-wal", "-shm"):
            Path(f"{self._path}{end}").unlink(missing_ok=True)

    def writing(self) -> AbstractContextManager[None]:
        """Hold the write lock for one transaction; all of it is kept, or nothing."""
        return writing(self._db)

    # -- what is kept -----------------------------------------------------------------------------------------------------

    def meta(self) -> dict[str, str]:
        """Return what is noted of the whole."""
        return dict(self._db.execute("SELECT name, value FROM meta"))

    def note(self, noted: Mapping[str, str]) -> None:
        """Note something of the whole."""
        self._db.executemany("INSERT INTO meta VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value", noted.items())

    def clear(self) -> None:
        """Forget every group; readings and judgements stay."""
        for table in ("tie", "mail", "witness", "loose", "person", "address", "firm", "future"):
            self._db.execute(f"DELETE FROM {table}")

    def groups_of(self, ties: Collection[str]) -> dict[str, int]:
        """Return the group of each tie that is known."""
        return dict(self._db.execute("SELECT tie, grp FROM tie WHERE tie IN (SELECT value FROM json_each(?))", (_list(ties),)))

    def next_group(self) -> int:
        """Return a number no group bears."""
        return int(self._db.execute("SELECT coalesce(max(grp), 0) + 1 FROM tie").fetchone()[0])

    def bind(self, ties: Iterable[tuple[str, int]], mails: Iterable[tuple[int, int]]) -> None:
        """Put ties and rows of mail into groups."""
        self._db.executemany("INSERT INTO tie VALUES (?, ?) ON CONFLICT DO UPDATE SET grp = excluded.grp", ties)
        self._db.executemany("INSERT OR REPLACE INTO mail VALUES (?, ?)", mails)

    def witnesses(self, found: Iterable[tuple[int, int]]) -> None:
        """Note mails that other groups need: (group, row)."""
        self._db.executemany("INSERT OR IGNORE INTO witness VALUES (?, ?)", found)

    def loose(self) -> dict[str, list[int]]:
        """Return the groups of everything that is no mail, by its digest."""
        return {digest: json.loads(grps) for digest, grps in self._db.execute("SELECT digest, grps FROM loose")}

    def save_loose(self, found: Mapping[str, Collection[int]]) -> None:
        """Replace what is noted of everything that is no mail."""
        self._db.execute("DELETE FROM loose")
        self._db.executemany("INSERT INTO loose VALUES (?, ?)", [(digest, _list(grps)) for digest, grps in found.items()])

    def merge(self, groups: Collection[int]) -> int:
        """Make some groups one and return its number."""
        kept = min(groups)
        for table in ("tie", "mail", "person", "address", "firm", "judged"):
            self._db.execute(
                f"UPDATE {table} SET grp = ? WHERE grp IN (SELECT value FROM json_each(?))", (kept, _list(set(groups) - {kept}))
            )
        own = "UPDATE OR IGNORE witness SET grp = ? WHERE grp IN (SELECT value FROM json_each(?))"
        self._db.execute(own, (kept, _list(groups)))
        return kept

    def mails_of(self, groups: Collection[int]) -> list[int]:
        """Return the rows of mail to read for some groups."""
        rows = self._db.execute(
            "SELECT id FROM mail WHERE grp IN (SELECT value FROM json_each(?1)) OR grp = -1"
            " UNION SELECT id FROM witness WHERE grp IN (SELECT value FROM json_each(?1))",
            (_list(groups),),
        )
        return [row for (row,) in rows]

    def lines(self, groups: Collection[int] | None = None) -> list[tuple[int, Line]]:
        """Return the lines of some groups, or of all, each with its group."""
        where = "" if groups is None else " WHERE grp IN (SELECT value FROM json_each(?))"
        rows = self._db.execute(f"SELECT grp, {_PERSON} FROM person{where}", () if groups is None else (_list(groups),))
        return [(grp, _line(*rest)) for grp, *rest in rows]

    def save_lines(
        self,
        groups: Collection[int],
        lines: Iterable[tuple[int, Line]],
        addresses: Iterable[tuple[str, str, int]],
        firms: Iterable[tuple[str, str, int]],
    ) -> None:
        """Replace the people of some groups: their lines, (address, person, group), (account, name of it, group)."""
        for table in ("person", "address", "firm"):
            self._db.execute(f"DELETE FROM {table} WHERE grp IN (SELECT value FROM json_each(?))", (_list(groups),))
        rows = [
            (x.person, grp, x.name, x.account, x.state, *_times(x), x.flags, x.week, x.figures.tobytes(), x.rest, x.tried)
            for grp, x in lines
        ]
        self._db.executemany(f"INSERT OR REPLACE INTO person VALUES ({', '.join('?' * 13)})", rows)
        self._db.executemany("INSERT OR REPLACE INTO address VALUES (?, ?, ?)", addresses)
        self._db.executemany("INSERT OR REPLACE INTO firm VALUES (?, ?, ?)", firms)

    def addresses(self) -> dict[str, str]:
        """Return whose every address and telephone number is."""
        return dict(self._db.execute("SELECT address, person FROM address"))

    def firms(self) -> list[tuple[str, str]]:
        """Return the names every account goes by."""
        return self._db.execute("SELECT account, name FROM firm ORDER BY account, name").fetchall()

    def futures(self) -> dict[int, float]:
        """Return from when (seconds) each group must be woven anew, because something of it lies ahead."""
        return dict(self._db.execute("SELECT grp, at FROM future"))

    def save_futures(self, groups: Collection[int], found: Mapping[int, float]) -> None:
        """Replace that of some groups."""
        self._db.execute("DELETE FROM future WHERE grp IN (SELECT value FROM json_each(?))", (_list(groups),))
        self._db.executemany("INSERT OR REPLACE INTO future VALUES (?, ?)", found.items())

    def judged(self) -> dict[str, str]:
        """Return every judgement by person."""
        return dict(self._db.execute("SELECT person, judged FROM judged"))

    def save_judged(self, found: Iterable[tuple[str, int, str]]) -> None:
        """Keep judgements: (person, group, judgement)."""
        self._db.executemany("INSERT OR REPLACE INTO judged VALUES (?, ?, ?)", found)

    def drop_judged(self, groups: Collection[int] | None) -> None:
        """Forget the judgements of some groups, or all."""
        if groups is None:
            self._db.execute("DELETE FROM judged")
        else:
            self._db.execute("DELETE FROM judged WHERE grp IN (SELECT value FROM json_each(?))", (_list(groups),))

    # -- readings of texts ------------------------------------------------------------------------------------------------

    def get(self, name: str, read: str) -> Json:
        """Return what was found in a text, None where that is not known."""
        place = _place(name, read)
        found = self._new.get(place)
        with contextlib.suppress(KeptBroken, sqlite3.Error):
            row = found is None and self._db.execute("SELECT found FROM reading WHERE digest = ?", (place,)).fetchone()
            found = row[0] if row else found
        return None if found is None else json.loads(found)

    def put(self, name: str, read: str, found: Json) -> None:
        """Keep what was found in a text."""
        self._new[_place(name, read)] = json.dumps(found, ensure_ascii=False, separators=(",", ":"))
        if len(self._new) >= WAITING and not self._db.in_transaction:
            with contextlib.suppress(KeptBroken, sqlite3.Error):
                self._write_readings()

    def _write_readings(self) -> None:
        if self._new:
            with writing(self._db):
                self._db.executemany("INSERT OR IGNORE INTO reading VALUES (?, ?)", self._new.items())
            self._new.clear()


def _version_of(db: sqlite3.Connection) -> str:
    """Return the version a file was made by, empty where it is new or nothing of ours."""
    if not db.execute("SELECT 1 FROM sqlite_master WHERE name = 'reading'").fetchone():
        return ""
    found = db.execute("SELECT value FROM meta WHERE name = 'version'").fetchone()
    return str(found[0]) if found else ""


def _list(values: Iterable[object]) -> str:
    return json.dumps(list(values))


def _place(name: str, read: str) -> bytes:
    return blake2b(f"{name}\x00{read}".encode("utf-8", "surrogatepass"), digest_size=16).digest()


def _times(line: Line) -> Sequence[float | None]:
    return [None if at != at else at for at in (line.steady, line.start, line.opened)]  # SQLite knows no NaN


def _line(person: str, name: str, account: str, state: str, *rest: Any) -> Line:
    """Return a line by its columns."""
    steady, start, opened, flags, week, figures, stance, tried = rest
    numbers = array("d")
    numbers.frombytes(figures)
    steady, start, opened = (float("nan") if at is None else at for at in (steady, start, opened))
    return Line(person, name, account, state, steady, start, opened, flags, week, numbers, stance, tried)
