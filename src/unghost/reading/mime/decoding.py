"""Header values to text: encoded words (RFC 2047), whole and broken, raw UTF-8, and no control character left."""

from __future__ import annotations

import binascii
import re

from unghost.reading.mime.charsets import codec_of, once, text_of
from unghost.reading.mime.transfer import base64_of

# A word may hold question marks, though it should not, and may lack its end; it never holds the beginning of another.
_WORD = re.compile(r"=\?([^?\s]{1,60})\?([bBqQ])\?((?:[^?=]|\?(?!=)|=(?!\?)|=(?=\?=))*)(?:\?=|$)")
_TORN = re.compile(r"(=[0-9A-Fa-f]{2})\s+(?==[89ABab])")  # a letter of UTF-8 with a fold in it
_BETWEEN = re.compile(r"(\?=)[ \t\r\n]+(?==\?[^?\s]{1,60}\?[bBqQ]\?)")
# Control characters, line ends of Unicode, and marks that turn the direction of writing.
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]+")


def header_text(raw: bytes) -> str:
    """Return the text of a raw header value: encoded words decoded, raw UTF-8 understood, no control character left."""
    text = raw.decode("ascii") if raw.isascii() else text_of(raw, "", [])
    if "=?" in text:
        text = decode_words(text)
    text = text.strip()
    return text if text.isprintable() else _CONTROL.sub(" ", text).strip()


def decode_words(text: str) -> str:
    """Decode encoded words, also one within another; neighbours of one charset are joined first, for letters cut in two."""
    found = _words(text)
    if "=?" in found and found != text:
        found = _words(found)
    return once(found, []) if not found.isascii() else found


def _words(text: str) -> str:
    text = _BETWEEN.sub(r"\1", text)
    out: list[str] = []
    at = 0
    pending: list[tuple[str, str, str]] = []
    for word in _WORD.finditer(text):
        if word.start() != at or (pending and pending[-1][0] != word[1].lower()):
            out.append(_join_words(pending))
            pending = []
            out.append(text[at : word.start()])
        pending.append((word[1].lower(), word[2].lower(), word[3] if word[0].endswith("?=") else word[3].rstrip("?")))
        at = word.end()
    out.append(_join_words(pending))
    out.append(text[at:])
    return "".join(out)


def _join_words(words: list[tuple[str, str, str]]) -> str:
    """Decode neighbouring words of one charset together; those of one encoding may be cut anywhere."""
    if not words:
        return ""
    charset = words[0][0].partition("*")[0]
    data = bytearray()
    at = 0
    while at < len(words):
        end = at
        while end < len(words) and words[end][1] == words[at][1]:
            end += 1
        pieces = [w[2] for w in words[at:end]]
        data += _quoted(pieces, charset) if words[at][1] == "q" else _packed(pieces)
        at = end
    return text_of(bytes(data), charset, [])


def _quoted(pieces: list[str], charset: str) -> bytes:
    text = "".join(pieces)
    if " " in text and codec_of(charset) == "utf-8":
        text = _TORN.sub(r"\1", text)
    return binascii.a2b_qp(text.encode("utf-8", "replace"), header=True)


def _packed(pieces: list[str]) -> bytes:
    if all(len(piece.rstrip("=")) % 4 != 1 for piece in pieces):
        return b"".join(base64_of(piece.encode("ascii", "ignore"), []) for piece in pieces)
    return base64_of("".join(pieces).encode("ascii", "ignore"), [])
