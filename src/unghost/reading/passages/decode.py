"""The bytes of a file as text: which encoding, and what is no text at all."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from unghost.errors import Unreadable

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_KINDS = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a zip archive or an office document"),
    (b"\x1f\x8b", "compressed"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"{\\rtf", "a rich text document"),
)
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_ODD = re.compile(r"[\x00-\x08\x0e-\x1a]")
_LOOKED_AT = 8192


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text, how it was written (``mark`` is the byte order mark before it), and whether every byte could be read."""

    text: str
    encoding: str = "utf-8"
    mark: bytes = b""
    whole: bool = True

    def encode(self, text: str) -> bytes:
        """Return another text written the same way; raises UnicodeEncodeError where this encoding lacks a letter."""
        return self.mark + text.encode(self.encoding)


def decode(raw: bytes) -> Decoded:
    """Return bytes as text: by their byte order mark, else UTF-8, else UTF-16 by its zeros, else Windows-1252.

    Raises Unreadable with reason "binary" for what is no text. Linear.
    """
    for mark, encoding in _BOMS:
        if raw.startswith(mark):
            return _lenient(raw[len(mark) :], encoding, mark)
    start = raw[:_LOOKED_AT]
    kind = next((kind for magic, kind in _KINDS if start.startswith(magic)), "")
    if kind:
        raise Unreadable("binary", f"It is {kind}, not text.")
    if b"\x00" in start:
        return _zeros(raw, start)
    if len(_CONTROL.findall(start)) * 10 > len(start):
        raise Unreadable("binary", "It is binary, not text.")
    return _eight_bit(raw)


def _lenient(raw: bytes, encoding: str, mark: bytes) -> Decoded:
    try:
        return Decoded(raw.decode(encoding), encoding, mark)
    except UnicodeDecodeError:
        return Decoded(raw.decode(encoding, "replace"), encoding, mark, whole=False)


def _zeros(raw: bytes, start: bytes) -> Decoded:
    """Read UTF-16 without a mark: of Latin letters every other byte is zero."""
    pairs = len(start) // 2
    for offset, encoding in ((1, "utf-16-le"), (0, "utf-16-be")):
        if start[offset::2].count(0) * 2 > pairs and start[1 - offset :: 2].count(0) * 20 < pairs + 20:
            decoded = _lenient(raw, encoding, b"")
            if not _ODD.search(decoded.text[:_LOOKED_AT]):
                return decoded
    raise Unreadable("binary", "It is binary, not text.")


def _eight_bit(raw: bytes) -> Decoded:
    try:
        return Decoded(raw.decode("utf-8"))
    except UnicodeDecodeError:
        text = raw.decode("utf-8", "replace")
    if text.count("\N{REPLACEMENT CHARACTER}") * 5 < sum(1 for letter in text if letter > "\x7f"):
        return Decoded(text, whole=False)  # UTF-8, some of it damaged
    try:
        return Decoded(raw.decode("cp1252"), "cp1252")
    except UnicodeDecodeError:
        return Decoded(raw.decode("latin-1"), "latin-1")
