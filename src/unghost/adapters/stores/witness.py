"""Who remembers outside the store how far it had come, so that a restored copy is known as one (decision 0018).

Two small files: one in the home, for when only the store is put back; one in the user's state folder, for when the whole home is.
"""

from __future__ import annotations

import contextlib
import hmac
import json
import os
import secrets
import sqlite3
from collections.abc import Mapping
from pathlib import Path

from platformdirs import user_state_path

from unghost.adapters.stores.connection import writing
from unghost.errors import StoreBroken
from unghost.outbox.instance import Instance, Seen, doubt

FILE = "outbox.witness"
_NAMELESS = "unknown"
_REMEDY = "Make both folders writable, or set XDG_STATE_HOME to one that is kept: by them a restored backup is known as one."


class Witness:
    """The witnesses of one home, over the connection of its store."""

    def __init__(self, db: sqlite3.Connection, sql: Mapping[str, str], home: Path) -> None:
        self._db = db
        self._sql = sql
        self._home = home

    def doubt(self) -> str:
        """Return in a sentence why this home may be a copy that must not send; empty where it is not, or nothing was done yet."""
        noted = self._noted()
        if noted is None:
            return ""
        found = [seen for path in self._places(noted.id) if (seen := _read(path)) is not None]
        last, _ = self._last()
        return doubt(noted, self._here(noted.id), found, last, self._mark)

    def enrol(self) -> None:
        """Give this home its name, within the transaction under way, where it has none yet."""
        if self._noted() is None:
            self._save(secrets.token_hex(16))

    def name(self, words: str) -> str:
        """Return a name that nobody can guess, the same for the same words; within the transaction under way."""
        self.enrol()
        key = str(self._db.execute(self._sql["instance-key"]).fetchone()[0])
        return hmac.new(key.encode(), words.encode("utf-8", "surrogatepass"), "sha256").hexdigest()[:32]

    def note(self, *, must: bool) -> None:
        """Write down how far the log has come, unless this may be a copy. Raises StoreBroken where it ``must`` and cannot."""
        noted = self._noted()
        if noted is None or self.doubt():
            return
        try:
            for path in self._places(noted.id):
                _write(path, Seen(noted.id, *self._last()))
        except OSError as error:
            if must:
                sentence = f"What was just noted in the store could not be noted beside it ({error}), so nothing leaves."
                raise StoreBroken(sentence, _REMEDY) from error

    def trust(self) -> None:
        """Take this home for the one that goes on, at a person's word: it gets a new name, and what others saw is let go."""
        with writing(self._db):
            self._save(secrets.token_hex(16))
        noted = self._noted()
        assert noted is not None  # just saved
        try:
            for path in self._places(noted.id):
                _write(path, Seen(noted.id, *self._last()))
        except OSError as error:
            raise StoreBroken(f"How far this home has come could not be noted ({error}).", _REMEDY) from error

    def _save(self, name: str) -> None:
        here = self._here(name)
        self._db.execute(self._sql["save-instance"], (here.id, here.machine, here.path, secrets.token_hex(32)))

    def _noted(self) -> Instance | None:
        row = self._db.execute(self._sql["the-instance"]).fetchone()
        return None if row is None else Instance(*row)

    def _here(self, name: str) -> Instance:
        return Instance(name, _machine(), os.path.realpath(self._home))

    def _places(self, instance: str) -> tuple[Path, Path]:
        return user_state_path("unghost") / f"{instance}.witness", self._home / FILE

    def _last(self) -> tuple[int, str]:
        row = self._db.execute(self._sql["last-line"]).fetchone()
        return (0, "") if row is None else (int(row[0]), str(row[1]))

    def _mark(self, number: int) -> str:
        row = self._db.execute(self._sql["line-mark"], (number,)).fetchone()
        return "" if row is None else str(row[0])


def _machine() -> str:
    """Return the name this machine has for us, made when first asked for; a constant where none can be kept."""
    path = user_state_path("unghost") / "machine"
    try:
        if not path.exists():
            path.parent.mkdir(parents=True, exist_ok=True)
            whole = path.with_name(f"{path.name}.{os.getpid()}")
            whole.write_text(secrets.token_hex(16), encoding="ascii")
            with contextlib.suppress(FileExistsError):  # another process was faster
                os.link(whole, path)
            whole.unlink()
    except OSError:
        return _NAMELESS
    return _text(path) or _NAMELESS


def _read(path: Path) -> Seen | None:
    """Return what a witness saw, None where there is none or its file is no witness."""
    try:
        found = json.loads(_text(path))
        return Seen(str(found["instance"]), int(found["number"]), str(found["mark"]))
    except (ValueError, KeyError, TypeError):
        return None


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return ""


def _write(path: Path, seen: Seen) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    whole = path.with_name(f"{path.name}.{os.getpid()}")
    whole.write_text(json.dumps({"instance": seen.instance, "number": seen.number, "mark": seen.mark}), encoding="utf-8")
    os.replace(whole, path)
