"""The bytes of a file before anybody looks for headers in them: line ends made LF, and what disks and editors did undone."""

from __future__ import annotations

import re

from unghost.errors import Unreadable
from unghost.reading import limits

_BINARY = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_MBOX_LINE = re.compile(rb">?From (?![ \t]*:)[^\n]{0,1000}\n")
_DOUBLED = re.compile(rb"(?:[!-9;-~]{1,60}:[^\n]*\n\n){4}")
_BARE_CR = re.compile(rb"\r(?![!-9;-~]{1,60}:|[ \t\r\n]|--)")
_BLANK_LINE = re.compile(rb"[\r\n]{2}")


def cleaned(raw: bytes, problems: list[str]) -> bytes:
    """Return the bytes with LF line ends and without what mailboxes put before the header.

    Raises Unreadable with reason "empty", "too large" or "binary" for what is no mail at all.
    """
    if not raw or raw.isspace():
        raise Unreadable("empty", "There is nothing in it.")
    if len(raw) > limits.MESSAGE_BYTES:
        raise Unreadable("too large", f"It has more than {limits.MESSAGE_BYTES // 2**20} MB.")
    if b"\x00" in raw:
        raw = _without_zeros(raw, problems)
    if b"\r" in raw:
        raw = _lines(raw, problems)
    raw = _from_the_head(raw, problems)
    start = raw[:512]
    if len(_BINARY.findall(start)) * 10 > len(start):
        raise Unreadable("binary", "This is a binary file, not a mail.")
    return raw


def _from_the_head(raw: bytes, problems: list[str]) -> bytes:
    """Return a mail from its first header on: no mark, no blank lines, no line of a mailbox, none doubled."""
    if raw[:1] in b"\xef\n \t\x0c":
        raw = raw.removeprefix(b"\xef\xbb\xbf").lstrip(b"\n \t\x0c")
    line = _MBOX_LINE.match(raw)
    if line:
        raw = raw[line.end() :]
    if _DOUBLED.match(raw):
        problems.append("blank line among headers")
        raw = raw.replace(b"\n\n", b"\n")
    return raw


def _without_zeros(raw: bytes, problems: list[str]) -> bytes:
    """Return bytes without zeros: a file saved as UTF-16, blocks of a torn disk, zeros strewn among the letters."""
    if raw[:2] in (b"\xff\xfe", b"\xfe\xff"):
        problems.append("utf-16 file")
        return raw.decode("utf-16", "replace").encode("utf-8", "replace").replace(b"\x00", b"")
    kept = raw.strip(b"\x00")
    start = _BLANK_LINE.split(kept[:512], maxsplit=1)[0]
    if kept and len(_BINARY.findall(start.replace(b"\x00", b""))) * 10 <= len(start) and start.count(0) * 4 <= len(start):
        end = _BLANK_LINE.search(kept)
        head = kept[: end.end()] if end else kept
        # UTF-16 has zeros of its own; those of a body in it are left to its decoding.
        kept = head.replace(b"\x00", b"") + kept[len(head) :] if b"utf-16" in head.lower() else kept.replace(b"\x00", b"")
    if not kept:
        raise Unreadable("empty", "There is nothing in it but zeros.")
    if kept != raw:
        problems.append("bytes zero")
    return kept


def _lines(raw: bytes, problems: list[str]) -> bytes:
    """Return bytes whose lines end with LF, whatever they ended with."""
    first = raw.find(b"\n")
    if first < 0:
        problems.append("line ends repaired")
        return raw.replace(b"\r", b"\n")
    if raw[max(first - 2, 0) : first + 1] == b"\r\r\n":
        problems.append("line ends repaired")
        raw = raw.replace(b"\r\r\n", b"\n")
    elif raw[first + 1 : first + 2] == b"\r" and raw[max(first - 1, 0) : first] != b"\r":
        problems.append("line ends repaired")
        raw = raw.replace(b"\n\r", b"\n")
    raw = raw.replace(b"\r\n", b"\n")
    if b"\r" not in raw:
        return raw
    end = _BLANK_LINE.search(raw)
    at = end.end() if end else len(raw)
    # A bare CR within a header is no line end, unless a header follows it: as one it could add a header of its own.
    return _BARE_CR.sub(b" ", raw[:at]).replace(b"\r", b"\n") + raw[at:].replace(b"\r", b"\n")
