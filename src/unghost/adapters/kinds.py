"""What a file or folder on disk is, by its own bytes: which source reads it, or why none does."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import re
import zipfile
import zlib
from collections.abc import Callable, Iterator
from enum import StrEnum
from pathlib import Path
from typing import BinaryIO, cast

from unghost.adapters.places import require, shown, walk
from unghost.app.ports import SetAside
from unghost.errors import BadTable, UnreadablePlace

HEAD = 4096
MOST_FILES = 20_000
"""So many files of a folder are looked at for the mailboxes among them."""

_TAR_MARK = slice(257, 262)  # where POSIX tar writes "ustar"
_HEADER = re.compile(rb"[!-9;-~]{1,80}:[ \t]|>?From ")
_PACKED: dict[bytes, Callable[[BinaryIO], object]] = {
    b"\x1f\x8b": lambda file: gzip.GzipFile(fileobj=file),
    b"BZh": bz2.BZ2File,
    b"\xfd7zXZ": lzma.LZMAFile,
}
_SUFFIXES = {b"\x1f\x8b": (".gz",), b"BZh": (".bz2",), b"\xfd7zXZ": (".xz", ".lzma")}
_FOREIGN = (
    (b"!BDN", "an Outlook data file", "In Outlook, export the folders as .eml, or read the mailbox on its server instead."),
    (bytes.fromhex("d0cf11e0a1b11ae1"), "in a format of Outlook or old Excel", "Save a message as .eml, a table as CSV."),
    (b"%PDF", "a PDF", "What is read here is mail, a calendar (.ics) or a table (.csv)."),
    (b"\x89PNG", "a picture", "What is read here is mail, a calendar (.ics) or a table (.csv)."),
    (b"\xff\xd8\xff", "a picture", "What is read here is mail, a calendar (.ics) or a table (.csv)."),
    (b"Rar!", "a RAR archive", "Pack it as .zip or .tgz, or take out what is in it."),
    (b"7z\xbc\xaf", "a 7-Zip archive", "Pack it as .zip or .tgz, or take out what is in it."),
)
_REMEDY = "What is read here: an mbox, a Takeout .zip or .tgz, .eml files, a calendar (.ics), a table of calls or deals (.csv)."
_TABLES = ("calls", "deals", "suppress")
_SHEET = "[Content_Types].xml"


class Packed(StrEnum):
    """An archive, which is unpacked before it is read."""

    ZIP = "zip"
    TAR = "tar"


def kind_of(path: Path, reads: Callable[[str, str], bool]) -> str | Packed:
    """Return the kind of source that reads a file, or how it is packed. Raises UnreadablePlace or BadTable with a remedy.

    ``reads(kind, place)`` says whether a table can be read as that kind; it may raise BadTable with the reason.
    """
    with path.open("rb") as file:
        head = file.read(HEAD)
    if not head.strip(b"\r\n\t \0"):
        raise UnreadablePlace(f"{path.name} is empty.", "Export it once more, and give the new file.")
    for mark, what, remedy in _FOREIGN:
        if head.startswith(mark):
            raise UnreadablePlace(f"{path.name} is {what}.", remedy)
    if head.startswith(b"PK\x03\x04") or head.startswith(b"PK\x05\x06"):
        return _zip(path)
    for mark in _PACKED:
        if head.startswith(mark):
            return _compressed(path, mark)
    return _plain(path, head, reads)


def _zip(path: Path) -> Packed:
    try:
        with zipfile.ZipFile(path) as archive:
            names = archive.namelist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        raise UnreadablePlace(f"{path.name} is a damaged .zip.", "Fetch or export it again: half of it is no use.") from None
    if _SHEET in names:
        raise UnreadablePlace(f"{path.name} is a document of Office.", "Save the table as CSV, and give that file.")
    return Packed.ZIP


def _compressed(path: Path, mark: bytes) -> str | Packed:
    try:
        with path.open("rb") as file, cast("BinaryIO", _PACKED[mark](file)) as inside:
            head = inside.read(HEAD)
    except (OSError, EOFError, lzma.LZMAError, zlib.error, ValueError):
        raise UnreadablePlace(f"{path.name} is compressed, and damaged.", "Fetch or export it again.") from None
    if head[_TAR_MARK] == b"ustar":
        return Packed.TAR
    if head.startswith(b"From ") and path.suffix.lower() in _SUFFIXES[mark]:
        return "mbox"
    raise UnreadablePlace(f"What {path.name} holds is neither an mbox nor a .tgz.", _REMEDY)


def _plain(path: Path, head: bytes, reads: Callable[[str, str], bool]) -> str | Packed:
    if head[_TAR_MARK] == b"ustar":
        return Packed.TAR
    text = head.lstrip(b"\xef\xbb\xbf\r\n\t ")
    if text.startswith(b"From "):
        return "mbox"
    if text[:15].upper() == b"BEGIN:VCALENDAR":
        return "ics"
    if path.suffix.lower() in (".csv", ".tsv") or not _HEADER.match(text):
        return _table(path, head, reads)
    return "eml"


def _table(path: Path, head: bytes, reads: Callable[[str, str], bool]) -> str:
    """Return which table it is; what is no text at all is told as that."""
    utf16 = head[:2] in (b"\xff\xfe", b"\xfe\xff")
    if b"\0" in head and not utf16:
        raise UnreadablePlace(f"{path.name} is nothing that can be read here.", _REMEDY)
    for kind in _TABLES:
        try:
            if reads(kind, str(path)):
                return kind
        except BadTable:
            continue
    first = io.StringIO(head.decode("utf-16" if utf16 else "utf-8", "replace")).readline().strip()[:120]
    remedy = "Calls need the columns at, who, direction, disposition; deals deal and account; a list of whom not to contact: who."
    raise BadTable(f"{path.name} is no table that can be read here; its first row is: {first}", f"{_REMEDY} {remedy}")


def mailboxes(folder: str) -> Iterator[tuple[str, str]]:
    """Yield (kind, place) for everything in a folder that can be read: it as a Maildir, the mbox files in it, single messages.

    Raises MissingPlace or UnreadablePlace; nothing is yielded where there is no mail in it.
    """
    root = require(folder)
    if (root / "cur").is_dir() and (root / "new").is_dir():
        yield "maildir", str(root)
        return
    single = False
    for number, entry in enumerate(walk(root)):
        if isinstance(entry, SetAside):
            continue
        if number >= MOST_FILES:
            raise UnreadablePlace(f"{shown(root)} holds more than {MOST_FILES:,} files.", "Name the folder of the mail itself.")
        kind = _in_folder(Path(entry.path))
        if kind in ("mbox", "ics"):
            yield kind, entry.path
        single = single or kind == "eml"
    if single:
        yield "eml", str(root)


def _in_folder(path: Path) -> str:
    """Return what a file of a folder is, empty where it is nothing for us or cannot be looked at."""
    try:
        kind = kind_of(path, lambda _kind, _place: False)
    except (UnreadablePlace, BadTable, OSError):
        return ""
    return "" if isinstance(kind, Packed) else kind
