"""Single messages: one file each, alone or anywhere below a folder."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from unghost.adapters import from_line
from unghost.adapters.places import read_whole, require, require_file, require_folder, shown, total, walk
from unghost.app.ports import Item, RawMail, SetAside, Source
from unghost.errors import UnreadablePlace

_SUFFIXES = frozenset(["", ".eml", ".emlx", ".txt", ".msg", ".mail", ".mime", ".email", ".rfc822"])
_OTHER_KINDS = {
    ".mbox": "an mbox: sync it as mbox",
    ".pst": "Outlook data file: export its folders as .eml or mbox",
    ".ost": "Outlook data file: export its folders as .eml or mbox",
}
_OLE = bytes.fromhex("d0cf11e0a1b11ae1")  # the compound files Outlook saves as .msg
_OUTLOOK = "Outlook's own .msg format: save it as .eml"
_NUMBERED = re.compile(r"\.[0-9]*")
_EMLX = re.compile(rb"[ \t]*(\d{1,12})[ \t]*\r?\n")


def read(place: str) -> Iterator[Item]:
    """Yield the messages of a file, or of a folder and all below it, in the order of their paths.

    In a folder, mail is what is called .eml, .emlx, .txt, .msg, .mail or .mime, a number, or has no suffix; hidden files are
    left out. Raises MissingPlace or UnreadablePlace at once.
    """
    path = require(place)
    if not path.is_dir():
        return iter([_single(require_file(place, "a message"))])
    folder = require_folder(place, "a folder of messages")
    if (folder / "cur").is_dir() and (folder / "new").is_dir():
        raise UnreadablePlace(f"{shown(folder)} is a Maildir.", f"Read it with `unghost sync maildir {shown(folder)}`.")
    return _folder(folder)


def size(place: str) -> int:
    """Return the bytes of the file, or of everything below the folder."""
    path = require(place)
    return total(path) if path.is_dir() else path.stat().st_size


def plant(folder: Path) -> str:
    """Lay a small sample of single messages in a folder."""
    from unghost.testing.sample.plant import plant_eml

    return str(plant_eml(folder))


def _single(path: Path) -> Item:
    other = _OTHER_KINDS.get(path.suffix.lower())
    if other and path.suffix.lower() != ".mbox":
        raise UnreadablePlace(
            f"{shown(path)} is no message but an {other.partition(':')[0]}.", "Export its folders as .eml or mbox."
        )
    item = _item(str(path))
    if isinstance(item, SetAside) and item.reason == _OUTLOOK:
        raise UnreadablePlace(
            f"{shown(path)} is in Outlook's own .msg format.", "Save the message as .eml, or drag it into another mail program."
        )
    return item


def _folder(root: Path) -> Iterator[Item]:
    for entry in walk(root):
        if isinstance(entry, SetAside):
            yield entry
            continue
        suffix = _suffix(entry.name)
        if suffix in _OTHER_KINDS:
            yield SetAside(shown(entry.path), _OTHER_KINDS[suffix])
        elif suffix in _SUFFIXES or _NUMBERED.fullmatch(suffix):
            yield _item(entry.path)


def _suffix(name: str) -> str:
    dot = name.rfind(".")
    return name[dot:].lower() if dot > 0 else ""


def _item(path: str) -> RawMail | SetAside:
    raw = read_whole(path)
    if isinstance(raw, SetAside):
        return raw
    if raw.startswith(_OLE):
        return SetAside(shown(path), _OUTLOOK)
    if path.endswith(".emlx"):
        raw = _of_apple(raw)
    mail = RawMail(raw, shown(path))
    return _without_from_line(mail) if raw.startswith(b"From ") else mail


def _of_apple(raw: bytes) -> bytes:
    """Take the message out of an .emlx file: a line with its length, the message, a property list."""
    found = _EMLX.match(raw)
    return raw[found.end() : found.end() + int(found[1])] if found else raw


def _without_from_line(mail: RawMail) -> RawMail | SetAside:
    """Take the line off that a message cut out of an mbox begins with; an mbox of several messages is set aside whole."""
    line, _, rest = mail.raw.partition(b"\n")
    if not from_line.separates(line, rest[:200], after_blank=True):
        return mail
    at = rest.find(b"\nFrom ")
    while at >= 0:
        second, _, following = rest[at + 1 : at + 2000].partition(b"\n")
        if from_line.separates(second, following, after_blank=rest[max(0, at - 2) : at].endswith((b"\n", b"\n\r"))):
            return SetAside(mail.origin, "an mbox: sync it as mbox")
        at = rest.find(b"\nFrom ", at + 1)
    return replace(mail, raw=rest, received=from_line.received(line))


SOURCE = Source("eml", "single message files, or folders of them", read, size, plant)
