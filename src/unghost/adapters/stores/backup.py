"""A copy of the whole store in one file, taken while others write, and a home made from one."""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from tempfile import mkdtemp

from unghost.adapters.stores import frozen, log
from unghost.adapters.stores.outbox import SqliteDesk
from unghost.adapters.stores.sql import migrations, queries
from unghost.adapters.stores.sqlite import FILE, SqliteStore
from unghost.adapters.whole_file import written
from unghost.domain.deed import Deed, What
from unghost.errors import BadUse, CouldNot, StoreNewer, UnreadablePlace
from unghost.outbox.holds import EVERYTHING

_HEAD = b"SQLite format 3\x00"
_HELD = "This home was restored from a backup: letters it shows as waiting may have left since it was made."
_ROOM = ".restoring-"
_CHAINED = 7
"""The layout from which on there is a log."""


@dataclass(frozen=True, slots=True)
class Made:
    """A backup as it was made or read: where, how large (bytes), and how many mails it holds."""

    path: Path
    size: int
    messages: int


def back_up(home: Path, target: Path, *, replace: bool) -> Made:
    """Copy the store of a home into one file, as of one moment, and look whether the copy is sound before it gets its name.

    Others may read and write meanwhile. Secrets and whatever is made anew from the facts are not in it. Raises CouldNot.
    """
    source = home / FILE
    if not source.exists():
        raise CouldNot(f"There is nothing to back up in {home}.", "Name the right --home before the command.")
    if target.resolve().parent == home.resolve():
        raise BadUse("A backup beside its original is lost with it.", "Name a file outside of the home.")
    with written(target, replace=replace) as part:
        try:
            with closing(sqlite3.connect(source, timeout=10)) as db, closing(sqlite3.connect(part)) as copy:
                db.backup(copy)  # in one step: one read transaction, so one moment
                copy.execute("PRAGMA journal_mode = DELETE")
        except sqlite3.Error as error:
            raise CouldNot(f"The backup could not be made: {error}.", "Check the free space, and run: unghost doctor") from error
        messages = _sound(part)
        size = part.stat().st_size
    return Made(target, size, messages)


def restore(backup: Path, home: Path, at: datetime) -> Made:
    """Make a home from a backup; nothing leaves it before a person says so. Raises CouldNot, BadUse, StoreNewer, UnreadablePlace.

    The store is complete, marked as restored and held back before it gets its name: cut off at any moment, there is no home yet.
    """
    if not _free(home):
        raise BadUse(
            f"There is a home in {home} already, and restoring would write over it.",
            "Name an empty one: unghost --home DIR restore FILE; or move the old one away first.",
        )
    _right(backup)
    messages = _sound(backup)
    home.mkdir(parents=True, mode=0o700, exist_ok=True)
    for cut_off in home.glob(f"{_ROOM}*"):
        shutil.rmtree(cut_off, ignore_errors=True)
    room = Path(mkdtemp(dir=home, prefix=_ROOM))
    try:
        shutil.copyfile(backup, room / FILE)
        os.chmod(room / FILE, 0o600)
        with closing(SqliteStore(room)) as store:
            _mark(store, backup, at)
        (room / f"{FILE}-wal").unlink(missing_ok=True)  # empty since the store was closed
        with open(room / FILE, "rb") as whole:
            os.fsync(whole.fileno())
        for end in ("", "-wal", "-shm"):
            (home / f"{FILE}{end}").unlink(missing_ok=True)  # of a home where nothing was ever kept
        os.link(room / FILE, home / FILE)  # unlike a rename, it fails where another store came in between
    except FileExistsError:
        raise BadUse(f"Another home was made in {home} meanwhile.", "Name an empty one.") from None
    except OSError as error:
        raise CouldNot(f"{home} cannot be written: {error.strerror}.", "Check the folder and its free space.") from error
    finally:
        shutil.rmtree(room, ignore_errors=True)
    return Made(home / FILE, backup.stat().st_size, messages)


def _free(home: Path) -> bool:
    """Say whether a home has no store, or one where nothing was ever kept: any command makes one by looking for it."""
    if not (home / FILE).exists():
        return True
    try:
        with closing(sqlite3.connect(home / FILE)) as db:
            return not any(db.execute(f"SELECT 1 FROM {table} LIMIT 1").fetchone() for table in ("setting", "message", "told"))
    except sqlite3.Error:
        return False


def _mark(store: SqliteStore, backup: Path, at: datetime) -> None:
    """Write into the log that this home was restored, and hold everything back, in one transaction."""
    made = datetime.fromtimestamp(backup.stat().st_mtime, at.tzinfo).isoformat(timespec="seconds")
    by = store.settings().me[0]

    def work(desk: SqliteDesk) -> None:
        desk.write(Deed(at, by, What.RESTORED, EVERYTHING, {"from": backup.name, "made": made}))
        desk.write(Deed(at, by, What.HELD, EVERYTHING, {"why": _HELD}))

    store.outbox.decide(work)


def _right(backup: Path) -> None:
    """Raise UnreadablePlace where a file is plainly no backup, or only the beginning of one."""
    try:
        with backup.open("rb") as file:
            head = file.read(100)
        size = backup.stat().st_size
    except OSError as error:
        raise UnreadablePlace(f"{backup} cannot be read: {error.strerror}.", "Name the file that unghost backup made.") from error
    if not head.startswith(_HEAD) or len(head) < 100:
        raise UnreadablePlace(f"{backup} is no backup of unghost.", "Name the file that unghost backup made.")
    page = int.from_bytes(head[16:18], "big")
    whole = (65536 if page == 1 else page) * int.from_bytes(head[28:32], "big")
    if size < whole:
        raise UnreadablePlace(
            f"{backup} is only a part of a backup: {size:,} of {whole:,} bytes.", "Copy it again, whole, or take an older one."
        )


def _sound(path: Path) -> int:
    """Return how many mails a copy holds; raise where it is damaged, of a newer program, or something else altogether."""
    uri = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
    try:
        with closing(sqlite3.connect(uri, uri=True)) as db:
            layout = db.execute("PRAGMA user_version").fetchone()[0]
            tables = {name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
            if not {"message", "setting", "told"} <= tables:
                raise UnreadablePlace(f"{path} is no backup of unghost.", "Name the file that unghost backup made.")
            if layout > len(migrations()):
                raise StoreNewer(f"{path} was made by a newer unghost.", "Install the newer version, then restore it.")
            _whole(db, path, layout)
            return int(db.execute("SELECT count(*) FROM message").fetchone()[0])
    except sqlite3.DatabaseError as error:
        raise UnreadablePlace(f"{path} is damaged: {error}.", "Copy it again, or take an older one.") from error


def _whole(db: sqlite3.Connection, path: Path, layout: int) -> None:
    """Raise UnreadablePlace where a page is damaged or a line of a chain is not what was written."""
    sql = {name: query.sql for name, query in queries("queries.sql").items()}
    faults = [row[0] for row in db.execute("PRAGMA integrity_check") if row[0] != "ok"]
    if not faults and layout >= _CHAINED:
        faults = [*frozen.changed(db, sql, log.vouched(db, sql, log.BLANKED_LEDGER)), *log.changed(db, sql)]
    if faults:
        raise UnreadablePlace(f"{path} is damaged: {faults[0]}", "Copy it again, or take an older one.")
