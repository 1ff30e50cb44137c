"""mbox files: many messages in one file, each behind a line ``From sender date``. Read as a stream, whatever their size."""

from __future__ import annotations

import bz2
import gzip
import lzma
import re
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO, cast

from unghost.adapters import from_line
from unghost.adapters.places import LARGEST_MAIL, broke_off, require, require_file, shown
from unghost.app.ports import Item, RawMail, SetAside, Source
from unghost.errors import UnreadablePlace

CHUNK = 2**20
LOOK_AHEAD = 4096  # a From line is judged only when it and the line after it are in view
LOOK_BEHIND = 4  # enough to see a blank line of either kind before it

_OPENERS: dict[str, Callable[[Path, str], object]] = {".gz": gzip.open, ".bz2": bz2.open, ".xz": lzma.open, ".lzma": lzma.open}
_BROKEN = (OSError, EOFError, lzma.LZMAError, zlib.error)
_ESCAPED = re.compile(rb"^>(?=>*From )", re.MULTILINE)


def read(place: str) -> Iterator[Item]:
    """Yield the messages of an mbox, plain or compressed, in the order of the file.

    Raises MissingPlace or UnreadablePlace at once where the place is no mbox, and UnreadablePlace later where the disk or the
    compressed stream fails on the way, so that half a mailbox is never taken for the whole.
    """
    path = _file(place)
    with _open(path) as file:
        empty = _check(path, file)
    return iter(()) if empty else _messages(path, LARGEST_MAIL)


def size(place: str) -> int:
    """Return the bytes of the file; for a compressed one an estimate of what comes out of it."""
    path = _file(place)
    return path.stat().st_size * (4 if path.suffix.lower() in _OPENERS else 1)


def plant(folder: Path) -> str:
    """Lay a small sample mbox in a folder."""
    from unghost.testing.sample.plant import plant_mbox

    return str(plant_mbox(folder))


def one_at(file: str, offset: int) -> RawMail | None:
    """Return the mail whose From line stands at an offset of an mbox; None where none stands there, or it cannot be read."""
    path = Path(file)
    try:
        with _open(path) as opened:
            opened.seek(offset)
            _, line, raw = next(split(opened, LARGEST_MAIL), (0, b"", None))
    except _BROKEN:
        return None
    return None if raw is None else RawMail(raw, f"{shown(path)}:{offset}", from_line.received(line))


def _file(place: str) -> Path:
    path = require(place)
    if path.is_dir() and (path / "mbox").is_file():  # how Apple Mail exports a mailbox
        path = path / "mbox"
    kind = "maildir" if (path / "cur").is_dir() else "eml"
    return require_file(
        str(path), "an mbox file", f"Read it with `unghost sync {kind} {shown(path)}`, or name the mbox files in it."
    )


def _open(path: Path) -> BinaryIO:
    opener = _OPENERS.get(path.suffix.lower())
    return cast("BinaryIO", opener(path, "rb")) if opener else path.open("rb")


def _check(path: Path, file: BinaryIO) -> bool:
    """Return whether there is nothing in the file; raise UnreadablePlace where it does not begin like an mbox."""
    try:
        head = file.read(CHUNK).lstrip(b"\r\n\t ")
    except _BROKEN:
        raise broke_off(path) from None
    line, _, following = head.partition(b"\n")
    if head and not (line.startswith(b"From ") and from_line.separates(line, following[:LOOK_AHEAD], after_blank=True)):
        single = f"A single message is read with `unghost sync eml {shown(path)}`"
        remedy = f"{single}; what Outlook keeps must be exported as mbox or .eml first."
        raise UnreadablePlace(f"{shown(path)} does not begin like an mbox.", remedy)
    return not head


def _messages(path: Path, largest: int) -> Iterator[Item]:
    name = shown(path)
    try:
        with _open(path) as file:
            for offset, line, raw in split(file, largest):
                origin = f"{name}:{offset}"
                if raw is None:
                    yield SetAside(origin, "too large")
                else:
                    yield RawMail(raw, origin, from_line.received(line))
    except _BROKEN:
        raise broke_off(path) from None


def split(file: BinaryIO, largest: int) -> Iterator[tuple[int, bytes, bytes | None]]:
    """Yield (offset of its From line, that line, message) for each message, None for one of more than ``largest`` bytes.

    One ``>`` is taken from each line ``>From ``, ``>>From `` ... (mboxrd). Memory: ``largest`` and two chunks at most.
    """
    offset, line, message = 0, b"", _Pieces(largest)
    for at, data in _blocks(file):
        if at is None:
            message.add(data)
            continue
        if line:
            yield offset, line, message.take()
        offset, line, message = at, data, _Pieces(largest)
    if line:
        yield offset, line, message.take()


class _Pieces:
    """The bytes of one message as they come; forgotten as soon as there are too many."""

    def __init__(self, largest: int) -> None:
        self._largest = largest
        self._length = 0
        self._parts: list[bytes] = []

    def add(self, data: bytes) -> None:
        self._length += len(data)
        if self._length > self._largest:
            self._parts.clear()
        else:
            self._parts.append(data)

    def take(self) -> bytes | None:
        if self._length > self._largest:
            return None
        raw = b"".join(self._parts)
        if raw.endswith((b"\n\n", b"\n\r\n")):  # the blank line before the next From line belongs to the mbox
            raw = raw[:-2] if raw.endswith(b"\r\n") else raw[:-1]
        return _ESCAPED.sub(b"", raw) if b">From " in raw else raw


def _blocks(file: BinaryIO) -> Iterator[tuple[int | None, bytes]]:
    """Yield (offset, line) for each From line that separates, and (None, data) for what lies between, in pieces of any size."""
    window, base, start = b"\n" * LOOK_BEHIND, -LOOK_BEHIND, LOOK_BEHIND  # a file begins as if after a blank line
    final = False
    while not final:
        chunk = file.read(CHUNK)
        window, final = window + chunk, not chunk
        safe = len(window) if final else max(start, len(window) - LOOK_AHEAD)
        for begin, end in _separators(window, start, safe):
            if begin > start:
                yield None, window[start:begin]
            yield base + begin, window[begin:end]
            start = end + 1
        if safe > start:
            yield None, window[start:safe]
        start = max(start, safe)
        cut = start - LOOK_BEHIND
        window, base, start = window[cut:], base + cut, LOOK_BEHIND


def _separators(window: bytes, start: int, safe: int) -> Iterator[tuple[int, int]]:
    """Yield (begin, end) of the From lines that separate and begin in window[start:safe]; ``end`` is where their line feed is."""
    at = window.find(b"\nFrom ", start - 1)
    while 0 <= at < safe - 1:
        begin = at + 1
        end = window.find(b"\n", begin, begin + from_line.LONGEST)
        end = end if end >= 0 else min(len(window), begin + from_line.LONGEST)
        blank = window[begin - 2 : begin] == b"\n\n" or window[begin - 3 : begin] == b"\n\r\n"
        if from_line.separates(window[begin:end], window[end + 1 : end + 200], after_blank=blank):
            yield begin, end
        at = window.find(b"\nFrom ", end)


SOURCE = Source("mbox", "an mbox file, plain or compressed (.gz, .bz2, .xz)", read, size, plant)
