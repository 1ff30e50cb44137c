"""Bytes of mail to text: transfer encodings, character sets, encoded words. Lenient, linear, and honest about each repair."""

from __future__ import annotations

import binascii
import codecs
import re
from functools import lru_cache

_BASE64_RUN = re.compile(rb"[A-Za-z0-9+/\s]*=*\s*")
_BASE64_LINE = re.compile(rb"[ \t]*[A-Za-z0-9+/]+={0,2}[ \t]*")
_SPACES = re.compile(rb"\s+")
_WORD = re.compile(r"=\?([^?\s]{1,60})\?([bBqQ])\?([^?]*)\?=")
_BETWEEN = re.compile(r"(\?=)[ \t\r\n]+(?==\?[^?\s]{1,60}\?[bBqQ]\?)")
# Control characters, line ends of Unicode, and marks that turn the direction of writing.
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]+")
# Codecs of Python for mail; others (idna, punycode, unicode_escape ...) are no character sets, and some are slow.
_SAFE = re.compile(
    r"(?:utf[-_]?(?:8|7|16|32).*|iso8859.*|latin.*|cp\d+|koi8.*|gb.*|big5.*|euc.*|shift_jis.*|iso2022.*|mac.*"
    r"|tis[-_]620|hz|johab|ptcp154"
    r"|kz1048|hp[-_]roman8|ascii)$"
)
_ALIASES = {
    "us-ascii": "utf-8",
    "ascii": "utf-8",
    "ansi_x3.4-1968": "utf-8",
    "unknown-8bit": "utf-8",
    "x-unknown": "utf-8",
    "8bit": "utf-8",
    "default_charset": "utf-8",
    "utf8mb4": "utf-8",
    "unicode": "utf-8",
    "iso-8859-1": "cp1252",
    "latin1": "cp1252",
    "latin-1": "cp1252",
    "iso8859-1": "cp1252",
    "iso-8859-8-i": "iso-8859-8",
    "iso-8859-8-e": "iso-8859-8",
    "iso-8859-6-i": "iso-8859-6",
    "unicode-1-1-utf-7": "utf-7",
    "unicode-1-1-utf-8": "utf-8",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "x-gbk": "gb18030",
    "ks_c_5601-1987": "cp949",
    "ks_c_5601": "cp949",
    "euc-kr": "cp949",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "x-sjis": "cp932",
    "iso-2022-jp": "iso2022_jp_ext",
    "x-mac-roman": "mac-roman",
    "macintosh": "mac-roman",
    "x-windows-949": "cp949",
    "big5": "cp950",
}
_SINGLE_BYTE = ("cp125", "iso8859", "koi8", "mac", "tis")


@lru_cache(maxsize=256)
def codec_of(label: str) -> str | None:
    """Return the Python codec for a charset label as mail spells it, or None where none is known."""
    name = label.strip(" \"'").lower()
    name = _ALIASES.get(name, name)
    if name.startswith(("windows-", "x-cp", "cp-", "windows")):
        name = "cp" + name.lstrip("x-").removeprefix("windows").removeprefix("cp").lstrip("-")
    try:
        found = codecs.lookup(name).name
    except (LookupError, ValueError, UnicodeError):
        return None
    return found if _SAFE.match(found) else None


def text_of(data: bytes, label: str, problems: list[str]) -> str:
    """Return the text of bytes labelled with a charset; a wrong, unknown or missing label is repaired and noted."""
    if data.isascii() and b"\x1b" not in data and not _shifted(label):
        return data.decode("ascii")
    codec = codec_of(label) if label else "utf-8"
    if codec is None:
        problems.append("unknown charset")
        codec = "utf-8"
    if codec.startswith(_SINGLE_BYTE):
        return _single_byte(data, codec, problems)
    try:
        return data.decode(codec)
    except (UnicodeError, ValueError):
        problems.append("charset repaired")
    return _guess(data, codec)


def _shifted(label: str) -> bool:
    """Say whether pure ASCII bytes may mean something else in that charset."""
    low = label.lower()
    return "utf-7" in low or "utf-16" in low or "utf-32" in low or low.startswith("hz")


def _single_byte(data: bytes, codec: str, problems: list[str]) -> str:
    """Decode an eight-bit charset, unless the bytes are well-formed UTF-8, which no other text is by chance."""
    try:
        text = data.decode("utf-8")
    except UnicodeError:
        return data.decode(codec, "replace") if codec != "cp1252" else _cp1252(data)
    if not data.isascii():
        problems.append("charset repaired")
    return text


def _cp1252(data: bytes) -> str:
    try:
        return data.decode("cp1252")
    except UnicodeError:
        return data.decode("latin-1")


def _guess(data: bytes, codec: str) -> str:
    if codec != "utf-8":
        try:
            return data.decode("utf-8")
        except UnicodeError:
            return data.decode(codec, "replace")
    text = data.decode("utf-8", "replace")
    # A mail cut inside a letter is still UTF-8; a mail in another charset has more broken letters than whole ones.
    broken = text.count("\ufffd")
    whole = sum(1 for letter in text[:20_000] if letter > "\x7f") - broken
    return text if whole > broken else _cp1252(data)


def unpack(body: bytes, encoding: str, problems: list[str]) -> bytes:
    """Undo a Content-Transfer-Encoding. Whatever cannot be undone is returned as it came."""
    low = encoding.strip().lower()
    if low.startswith("quoted"):
        return binascii.a2b_qp(body)
    if low.startswith("base64") or low == "b":
        return base64_of(body, problems)
    if low in ("x-uuencode", "uuencode", "x-uue", "uue"):
        return uu_of(body, problems)
    if low and not low.startswith(("7bit", "8bit", "binary", "7-bit", "8-bit")):
        problems.append("unknown transfer encoding")
    return body


def base64_of(body: bytes, problems: list[str]) -> bytes:
    """Return the bytes of base64 text, also where it was truncated or a list server wrote its footer behind it."""
    run = _BASE64_RUN.match(body)
    end = run.end() if run else 0
    footer = b""
    if end < len(body):
        body, footer = _cut_base64(body)
        if not body:
            problems.append("not base64")
            return footer
        problems.append("text behind base64")
    whole = _SPACES.sub(b"", body)
    packed = whole.rstrip(b"=")
    if len(whole) % 4:
        problems.append("truncated base64")
    if len(packed) % 4 == 1:
        packed = packed[:-1]
    return binascii.a2b_base64(packed + b"=" * (-len(packed) % 4)) + (b"\n" + footer if footer.strip() else b"")


def _cut_base64(body: bytes) -> tuple[bytes, bytes]:
    """Divide base64 from plain lines behind it: it ends at the first line that is none, or after its padding."""
    at = 0
    for line in body.split(b"\n"):
        if line.strip() and not _BASE64_LINE.fullmatch(line.rstrip(b"\r")):
            break
        at += len(line) + 1
        if line.rstrip().endswith(b"="):
            break
    return body[:at], body[at:]


def uu_of(body: bytes, problems: list[str]) -> bytes:
    """Return the bytes of uuencoded text; a broken line is left out."""
    out: list[bytes] = []
    for line in body.split(b"\n"):
        if line.startswith(b"begin ") or not line.strip():
            continue
        if line.strip() == b"end":
            break
        try:
            out.append(binascii.a2b_uu(line))
        except (binascii.Error, ValueError):
            problems.append("broken uuencode")
    return b"".join(out)


def header_text(raw: bytes) -> str:
    """Return the text of a raw header value: encoded words decoded, raw UTF-8 understood, no control character left."""
    text = raw.decode("ascii") if raw.isascii() else text_of(raw, "", [])
    if "=?" in text:
        text = decode_words(text)
    text = text.strip()
    return text if text.isprintable() else _CONTROL.sub(" ", text).strip()


def decode_words(text: str) -> str:
    """Decode RFC 2047 encoded words; neighbours of one charset are joined before decoding, for letters cut in two."""
    text = _BETWEEN.sub(r"\1", text)
    out: list[str] = []
    at = 0
    pending: list[tuple[str, str, str]] = []
    for word in _WORD.finditer(text):
        if word.start() != at or (pending and pending[-1][:2] != (word[1].lower(), word[2].lower())):
            out.append(_join_words(pending))
            pending = []
            out.append(text[at : word.start()])
        pending.append((word[1].lower(), word[2].lower(), word[3]))
        at = word.end()
    out.append(_join_words(pending))
    out.append(text[at:])
    return "".join(out)


def _join_words(words: list[tuple[str, str, str]]) -> str:
    if not words:
        return ""
    charset = words[0][0].partition("*")[0]
    if words[0][1] == "q":
        data = b"".join(binascii.a2b_qp(w[2].encode("utf-8", "replace"), header=True) for w in words)
    elif all(len(w[2].rstrip("=")) % 4 != 1 for w in words):
        data = b"".join(base64_of(w[2].encode("ascii", "ignore"), []) for w in words)
    else:
        data = base64_of("".join(w[2] for w in words).encode("ascii", "ignore"), [])
    return text_of(data, charset, [])
