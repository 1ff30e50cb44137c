"""Places on disk: what is there, what may be read, and a walk that follows no link and opens nothing but plain files."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterator
from pathlib import Path

from unghost.app.ports import SetAside
from unghost.errors import MissingPlace, UnreadablePlace
from unghost.reading.limits import MESSAGE_BYTES

LARGEST_MAIL = MESSAGE_BYTES
"""Bytes: what the reader would refuse is not fetched or opened at all."""

_FLAGS = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


def shown(path: str | os.PathLike[str]) -> str:
    """Return a path as text that any store and terminal can take, whatever bytes its name is made of."""
    return os.fsencode(path).decode("utf-8", "backslashreplace")


def require(place: str) -> Path:
    """Return the absolute path of a place, its last link followed. Raises MissingPlace where nothing is there."""
    try:
        path = Path(place).expanduser()
        path = (path.resolve() if path.is_symlink() else path).absolute()
        found = bool(place) and path.exists()
    except PermissionError:
        raise UnreadablePlace(f"{shown(place)} may not be looked at.", "Give yourself the right to read it.") from None
    except (OSError, RuntimeError, ValueError):
        found = False
    if not found:
        raise MissingPlace(f"There is nothing at {place!r}.", "Check the spelling; a relative path starts where you are now.")
    return path


def require_file(place: str, what: str, instead: str = "") -> Path:
    """Return the path of a file that can be opened. ``what`` names its kind, ``instead`` the remedy where a folder is given.

    Raises MissingPlace or UnreadablePlace.
    """
    path = require(place)
    if path.is_dir():
        raise UnreadablePlace(f"{shown(path)} is a folder, not {what}.", instead or "Name the file itself.")
    if not path.is_file():
        raise UnreadablePlace(f"{shown(path)} is not a plain file.", "Copy what it holds to a file and name that.")
    _try(path, path.open)
    return path


def require_folder(place: str, what: str, instead: str = "") -> Path:
    """Return the path of a folder that can be listed. Raises MissingPlace or UnreadablePlace."""
    path = require(place)
    if not path.is_dir():
        raise UnreadablePlace(f"{shown(path)} is a file, not {what}.", instead or "Name the folder.")
    _try(path, lambda: os.scandir(path))
    return path


def _try(path: Path, opened: Callable[[], object]) -> None:
    try:
        handle = opened()
    except OSError as error:
        reason = error.strerror or "it cannot be opened"
        raise UnreadablePlace(f"{shown(path)} cannot be read: {reason}.", "Give yourself the right to read it.") from None
    getattr(handle, "close", lambda: None)()


def broke_off(path: Path) -> UnreadablePlace:
    """Return the error for a file that could be opened but fails on the way, so that its half is never taken for the whole."""
    return UnreadablePlace(f"{shown(path)} is damaged or cannot be read to its end.", "Fetch it again, then repeat the sync.")


def read_whole(path: str | Path, largest: int = LARGEST_MAIL) -> bytes | SetAside:
    """Return the bytes of a plain file, or why it is set aside: unreadable file, not a file, empty file, too large."""
    try:
        with open(os.open(path, _FLAGS), "rb", buffering=0) as file:
            info = os.fstat(file.fileno())
            if not stat.S_ISREG(info.st_mode):
                return SetAside(shown(path), "not a file")
            if info.st_size > largest:
                return SetAside(shown(path), "too large")
            raw = file.read(info.st_size)
    except OSError:
        return SetAside(shown(path), "unreadable file")
    return raw or SetAside(shown(path), "empty file")


def listing(folder: str | Path) -> list[os.DirEntry[str]] | SetAside:
    """Return what lies in a folder, by name, or that it cannot be read."""
    try:
        with os.scandir(folder) as entries:
            return sorted(entries, key=lambda e: e.name)
    except OSError:
        return SetAside(shown(folder), "unreadable folder")


def link(entry: os.DirEntry[str], root: Path) -> SetAside | None:
    """Set a symbolic link aside when it leads outside or nowhere; None within the root, where its target is read anyway."""
    try:
        target = Path(entry.path).resolve(strict=True)
    except (OSError, RuntimeError):
        return SetAside(shown(entry.path), "link leads nowhere")
    return None if target.is_relative_to(root.resolve()) else SetAside(shown(entry.path), "link leads outside")


def walk(root: Path) -> Iterator[os.DirEntry[str] | SetAside]:
    """Yield the files below a folder in the order of their paths, hidden ones left out, links not followed.

    Memory: the names of one folder on each level.
    """
    stack = [_entries(root, root)]
    while stack:
        entry = next(stack[-1], None)
        if entry is None:
            stack.pop()
        elif isinstance(entry, SetAside) or not entry.is_dir(follow_symlinks=False):
            yield entry
        else:
            stack.append(_entries(entry.path, root))


def _entries(folder: str | Path, root: Path) -> Iterator[os.DirEntry[str] | SetAside]:
    found = listing(folder)
    if isinstance(found, SetAside):
        yield found
        return
    for entry in found:
        if entry.name.startswith("."):
            continue
        if not entry.is_symlink():
            yield entry
        elif (aside := link(entry, root)) is not None:
            yield aside


def total(root: Path) -> int:
    """Return the bytes of all files below a folder, for a progress bar: what cannot be read counts nothing."""
    size = 0
    for entry in walk(root):
        if isinstance(entry, os.DirEntry):
            try:
                size += entry.stat(follow_symlinks=False).st_size
            except OSError:
                continue
    return size
