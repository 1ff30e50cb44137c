"""Maildir: one file a message in ``cur`` and ``new``, with subfolders called ``.Name`` (Maildir++) or nested plainly."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from unghost.adapters.places import link, listing, read_whole, require, require_folder, shown
from unghost.app.ports import Item, RawMail, SetAside, Source
from unghost.errors import UnreadablePlace

_STAMP = re.compile(r"(\d{9,10})[._]")
_INFO = re.compile(r"[:;!]2,([A-Za-z]*)$")


def read(place: str) -> Iterator[Item]:
    """Yield the messages of a Maildir and of all Maildirs below it, in the order of their paths.

    ``received`` is the moment in the file's name: when it was delivered, or when a synchroniser laid it down. Messages flagged as
    drafts are set aside: nobody has got them. Raises MissingPlace or UnreadablePlace at once.
    """
    root = _root(place)
    folders = list(_maildirs(root))
    if not any(isinstance(folder, str) for folder in folders):
        remedy = f"Single messages in folders are read with `unghost sync eml {shown(root)}`."
        raise UnreadablePlace(f"{shown(root)} is no Maildir: neither it nor a folder below has `cur`.", remedy)
    return _messages(folders, root)


def size(place: str) -> int:
    """Return the bytes of all messages."""
    root = _root(place)
    return sum(_bytes(entry) for folder in _maildirs(root) if isinstance(folder, str) for entry in _files(folder, root))


def plant(folder: Path) -> str:
    """Lay a small sample Maildir in a folder."""
    from unghost.testing.sample.plant import plant_maildir

    return str(plant_maildir(folder))


def _root(place: str) -> Path:
    path = require(place)
    kind = "mbox" if path.is_file() and path.suffix != ".eml" else "eml"
    return require_folder(place, "a Maildir", f"Read it with `unghost sync {kind} {shown(path)}`.")


def _maildirs(root: Path) -> Iterator[str | SetAside]:
    """Yield the folders that are Maildirs, root first, and what could not be looked into."""
    waiting = [str(root)]
    while waiting:
        folder = waiting.pop()
        entries = listing(folder)
        if isinstance(entries, SetAside):
            yield entries
            continue
        yield from (aside for e in entries if e.is_symlink() and (aside := link(e, root)))
        names = [e.name for e in entries if e.is_dir(follow_symlinks=False)]
        is_maildir = "cur" in names or {"new", "tmp"} <= set(names)
        if is_maildir:
            yield folder
        elif os.path.basename(folder).startswith(".") and folder != str(root):
            continue  # a hidden folder that is no mail folder, such as a program's own
        own = {"cur", "new", "tmp"} if is_maildir else set()
        waiting.extend(os.path.join(folder, name) for name in reversed(names) if name not in own)


def _messages(folders: list[str | SetAside], root: Path) -> Iterator[Item]:
    for folder in folders:
        if isinstance(folder, SetAside):
            yield folder
            continue
        for entry in _files(folder, root):
            yield entry if isinstance(entry, SetAside) else _item(entry)


def _files(folder: str, root: Path) -> Iterator[os.DirEntry[str] | SetAside]:
    for part in ("cur", "new"):
        entries = listing(os.path.join(folder, part))
        if isinstance(entries, SetAside):
            if os.path.isdir(os.path.join(folder, part)):
                yield entries
            continue
        for entry in entries:
            if entry.is_symlink():
                if (aside := link(entry, root)) is not None:
                    yield aside
            elif not entry.name.startswith(".") and not entry.is_dir(follow_symlinks=False):
                yield entry


def _item(entry: os.DirEntry[str]) -> Item:
    flags = _INFO.search(entry.name)
    if flags and "D" in flags[1]:
        return SetAside(shown(entry.path), "unsent draft")
    raw = read_whole(entry.path)
    return raw if isinstance(raw, SetAside) else RawMail(raw, shown(entry.path), _received(entry.name))


def _received(name: str) -> datetime | None:
    stamp = _STAMP.match(name)
    return datetime.fromtimestamp(int(stamp[1]), UTC) if stamp else None


def _bytes(entry: os.DirEntry[str] | SetAside) -> int:
    try:
        return 0 if isinstance(entry, SetAside) else entry.stat(follow_symlinks=False).st_size
    except OSError:
        return 0


SOURCE = Source("maildir", "a Maildir with its subfolders", read, size, plant)
