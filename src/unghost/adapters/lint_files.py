"""The files a person names: folders walked, kinds told apart, bytes read, and one bad file never stops the rest."""

from __future__ import annotations

import os
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from unghost.errors import BadUse, Unreadable, UnreadablePlace
from unghost.reading.passages.decode import Decoded, decode
from unghost.reading.passages.kinds import known

MOST_BYTES = 20_000_000
STDIN = "-"
_NEVER = frozenset(("node_modules", "__pycache__", "site-packages", "venv"))


@dataclass(frozen=True, slots=True)
class Loaded:
    """A file in memory: ``name`` as it is shown, ``path`` absolute, its bytes, and the text they are."""

    name: str
    path: str
    raw: bytes
    decoded: Decoded


@dataclass(slots=True)
class Skipped:
    """What was passed over, by reason: endings of names that are no text kind, and files the settings leave out."""

    kinds: Counter[str] = field(default_factory=Counter)
    excluded: int = 0


def walk(places: Sequence[str], excluded: Callable[[str], bool], skipped: Skipped) -> Iterator[str]:
    """Yield the names of the files to lint, each once, those of a folder in order; a name that leads nowhere is yielded, too."""
    seen: set[str] = set()
    for place in places:
        for name in _within(place, skipped) if place != STDIN and os.path.isdir(place) else (place,):
            path = name if name == STDIN else os.path.abspath(name)
            if path in seen:
                continue
            seen.add(path)
            if name != STDIN and excluded(path):
                skipped.excluded += 1
            else:
                yield name


def _within(folder: str, skipped: Skipped) -> Iterator[str]:
    for at, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith(".") and name not in _NEVER)
        for name in sorted(files):
            if known(name):
                yield os.path.normpath(os.path.join(at, name))
            elif not name.startswith("."):
                skipped.kinds[os.path.splitext(name)[1].lower() or name] += 1


def load(name: str, stdin_name: str = "") -> Loaded:
    """Read one file, or standard input where ``name`` is ``-``; raise BadUse where there is none, else CouldNot."""
    if name == STDIN:
        raw = sys.stdin.buffer.read(MOST_BYTES + 1)
        return _loaded(stdin_name or STDIN, os.path.abspath(stdin_name or "stdin"), raw)
    try:
        if not os.path.exists(name):
            raise BadUse(f"There is no text at {name}.", "Name a file or a folder, or - for standard input.")
        if not os.path.isfile(name):
            raise UnreadablePlace(f"{name} is no file.", "Name a file or a folder, or - for standard input.")
        with open(name, "rb") as file:
            return _loaded(name, os.path.abspath(name), file.read(MOST_BYTES + 1))
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else "its name is none"
        raise UnreadablePlace(f"{name} cannot be read: {reason}.", "Check its permissions.") from None


def _loaded(name: str, path: str, raw: bytes) -> Loaded:
    if len(raw) > MOST_BYTES:
        raise UnreadablePlace(f"{name} is larger than 20 MB.", "Lint the text itself, not an archive of it.")
    if raw[:5] == b"From " and raw.count(b"\nFrom ", 0, 1_000_000) > 0 and b"\nSubject:" in raw[:100_000]:
        raise UnreadablePlace(f"{name} is an archive of mails.", "Save the mail itself as an .eml file.")
    try:
        return Loaded(name, path, raw, decode(raw))
    except Unreadable as error:
        raise UnreadablePlace(f"{name} is not linted. {error.sentence}", "Save the text itself as a file.") from None


def rewrite(loaded: Loaded, text: str) -> None:
    """Write a text into its file: into another one first, which then takes its place and keeps its permissions.

    Raises UnreadablePlace where the file has changed since it was read, or cannot be written letter by letter.
    """
    left = f"{loaded.name} is left as it is"
    if not loaded.decoded.whole or loaded.decoded.encode(loaded.decoded.text) != loaded.raw:
        raise UnreadablePlace(f"{left}: some of its bytes are no text.", "Save it as UTF-8 first.")
    try:
        new = loaded.decoded.encode(text)
    except UnicodeEncodeError:
        raise UnreadablePlace(f"{left}: its encoding lacks a letter.", "Save it as UTF-8 first.") from None
    path = os.path.realpath(loaded.path)
    try:
        with open(path, "rb") as file:
            if file.read() != loaded.raw:
                raise UnreadablePlace(f"{left}: somebody changed it meanwhile.", "Run the same again.")
        _replace(path, new)
    except OSError as error:
        raise UnreadablePlace(f"{loaded.name} cannot be written: {error.strerror}.", "Check its folder and free space.") from None


def _replace(path: str, new: bytes) -> None:
    import tempfile  # only those who fix write

    handle, temporary = tempfile.mkstemp(dir=os.path.dirname(path), prefix=".unghost-")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(new)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(temporary, os.stat(path).st_mode & 0o7777)
        os.replace(temporary, path)
    except BaseException:
        os.unlink(temporary)
        raise
