"""Archives that come from elsewhere (Takeout's .zip and .tgz, a zip of letters): what can be read is taken out, and nothing else.

No name inside an archive decides where anything is written (promise P16): each file gets a name of ours in a folder of ours. A
path that leads outside, a link, a device, an archive within and whatever blows up are left, and counted with the reason.
"""

from __future__ import annotations

import re
import shutil
import stat
import tarfile
import zipfile
import zlib
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import IO, BinaryIO

from unghost.adapters.kinds import Packed
from unghost.errors import CouldNot, UnreadablePlace

CHUNK = 1 << 20
MOST_MEMBERS = 500_000
MOST_TIMES = 250
"""So many times its packed size an archive may grow: mail shrinks to a fifth, a bomb to a thousandth."""
FREELY = 64 << 20
"""Bytes up to which nobody asks how many times."""

_LETTERS = frozenset({".eml", ".emlx"})
_TABLES = frozenset({".csv", ".ics", ".tsv"})
_BOXES = frozenset({".mbox", ".mbx"})
_MAILDIR = frozenset({"cur", "new"})
_NAME = re.compile(r"[^\w.@ -]+")
LETTERS = "letters"


@dataclass(slots=True)
class Unpacked:
    """What was taken out: files of their own (mailboxes, tables), how many single letters, and what was left with the reason."""

    files: list[Path] = field(default_factory=list)
    letters: int = 0
    left: Counter[str] = field(default_factory=Counter)


@dataclass(frozen=True, slots=True)
class _Member:
    name: str
    size: int
    refused: str
    open: Callable[[], IO[bytes] | None]


def safe_name(name: str) -> str:
    """Return the last part of a name as a file may be called here: no slash, no control character, at most 80 letters."""
    last = PurePosixPath(name.replace("\\", "/")).name
    found = _NAME.sub("_", last).strip(". ")[-80:].strip(". ")
    return found or "file"


def unpack(path: Path, packed: Packed, into: Path, said: Callable[[int], None], room: int) -> Unpacked:
    """Take what can be read out of an archive into an empty folder of ours; ``said`` hears how many bytes were written.

    Raises UnreadablePlace for a damaged or locked archive and one that blows up, CouldNot where more than ``room`` bytes would be
    needed or the disk refuses. What was written until then stays for the caller to remove.
    """
    taking = _Taking(into, said, min(room, max(FREELY, path.stat().st_size * MOST_TIMES)), room)
    members = _zipped(path) if packed is Packed.ZIP else _tarred(path)
    try:
        for number, member in enumerate(members, 1):
            if number > MOST_MEMBERS:
                raise UnreadablePlace(f"{path.name} holds more than {MOST_MEMBERS:,} files.", "Pack the mail alone.")
            taking.take(member)
    except (zipfile.BadZipFile, tarfile.TarError, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError) as error:
        locked = "password" in str(error) or "encrypt" in str(error)
        what = "is locked by a password" if locked else "is damaged or cannot be read to its end"
        remedy = "Unpack it yourself, and give what is in it." if locked else "Fetch or export it again."
        raise UnreadablePlace(f"{path.name} {what}.", remedy) from None
    except OSError as error:
        sentence = f"{path.name} cannot be unpacked: {error.strerror or error}."
        raise CouldNot(sentence, "Make room on the disk, then try again.") from None
    return taking.found


@dataclass(slots=True)
class _Taking:
    """Writes what can be read, bounded in bytes as they come, whatever the archive says of itself."""

    into: Path
    said: Callable[[int], None]
    most: int
    room: int
    found: Unpacked = field(default_factory=Unpacked)
    written: int = 0

    def take(self, member: _Member) -> None:
        """Write one member, or count why it is left."""
        reason = member.refused or _unsafe(member.name)
        suffix = _suffix_of(member.name)
        if not reason and not suffix:
            reason = "nothing to read"
        if reason:
            self.found.left[reason] += 1
            return
        with_name = self._target(member.name, suffix)
        source = member.open()
        if source is None:
            self.found.left["not a file"] += 1
            return
        with source, with_name.open("xb") as out:
            with_name.chmod(0o600)
            self._copy(source, out)
        if suffix in _LETTERS:
            self.found.letters += 1
        else:
            self.found.files.append(with_name)

    def _target(self, name: str, suffix: str) -> Path:
        number = len(self.found.files) + self.found.letters + 1
        if suffix in _LETTERS:
            folder = self.into / LETTERS / f"{number // 1000:03}"
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            return folder / f"{number:07}{suffix}"
        return self.into / f"{number:03} {safe_name(name)}"

    def _copy(self, source: IO[bytes], out: BinaryIO) -> None:
        while piece := source.read(CHUNK):
            self.written += len(piece)
            if self.written > self.most:
                if self.written > self.room:
                    raise CouldNot("There is not enough room on the disk to unpack this.", "Make room, or give a smaller export.")
                raise UnreadablePlace("This archive blows up to many times its size, as no mail does.", "Give the mail itself.")
            out.write(piece)
            self.said(len(piece))


def _unsafe(name: str) -> str:
    """Return why a name is not taken, empty where it may be."""
    parts = PurePosixPath(name.replace("\\", "/")).parts
    outside = ".." in parts or name.startswith(("/", "\\")) or re.match(r"[A-Za-z]:", name) is not None
    return "a path that leads outside" if outside or "\0" in name else ""


def _suffix_of(name: str) -> str:
    """Return by which suffix a member is read, empty where it is nothing for us."""
    path = PurePosixPath(name.replace("\\", "/"))
    suffix = path.suffix.lower()
    if path.name.startswith("."):
        return ""
    if suffix in _LETTERS | _TABLES | _BOXES:
        return suffix
    return ".eml" if path.parent.name in _MAILDIR else ""


def _zipped(path: Path) -> Iterator[_Member]:
    with zipfile.ZipFile(path) as archive:
        for info in archive.infolist():
            if info.is_dir():
                continue
            mode = info.external_attr >> 16
            refused = "a link" if stat.S_ISLNK(mode) else "an archive within" if _is_packed(info.filename) else ""
            yield _Member(info.filename, info.file_size, refused, lambda info=info: archive.open(info))  # type: ignore[misc]  # bound per turn


def _tarred(path: Path) -> Iterator[_Member]:
    with tarfile.open(path, "r|*") as archive:
        for info in archive:
            if info.isdir():
                continue
            refused = "a link" if info.issym() or info.islnk() else "" if info.isfile() else "not a file"
            refused = refused or ("an archive within" if _is_packed(info.name) else "")
            yield _Member(info.name, info.size, refused, lambda info=info: archive.extractfile(info))  # type: ignore[misc]  # bound per turn


def _is_packed(name: str) -> bool:
    return name.lower().endswith((".zip", ".tgz", ".tar", ".gz", ".7z", ".rar"))


def free(folder: Path) -> int:
    """Return how many bytes the disk of a folder has free."""
    return shutil.disk_usage(folder).free
