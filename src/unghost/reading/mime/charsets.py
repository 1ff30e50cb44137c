"""Bytes to text: character sets by their label, or by what the bytes say where the label lies. Each repair is named."""

from __future__ import annotations

import codecs
import re
from functools import lru_cache

from unghost.reading.mime.charset_guess import codec_by_letters, unicode_by_zeros

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
    "ansi_x3.4-1986": "utf-8",
    "iso646-us": "utf-8",
    "iso_646.irv:1991": "utf-8",
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
_SINGLE_BYTE = ("cp125", "iso8859", "koi8", "mac", "tis", "cp8", "cp437")
_EAST_ASIAN = ("gb", "big5", "euc", "cp9", "shift_jis", "johab")
_WESTERN = ("cp1252", "iso8859-1")
_ASCII = ("us-ascii", "ascii", "ansi_x3.4-1968")
_LABEL = re.compile(r"[\w.:+-]+")
_IN_WORD = re.compile("[A-Za-z][ß-ÿ]|[\u2010-\u2027\u202f]")  # letters and signs that only UTF-8 has there
_BY_CHANCE = 6  # so many bytes beyond ASCII are not well-formed UTF-8 by chance
_ESCAPES = re.compile(rb"\x1b(?:\$[@B]|\([JI]|\$\))")
_KOREAN = b"\x1b$)C"
# UTF-8 that was read as windows-1252 and encoded once more. The second class are letters that a text may mean as they stand.
_TAILS = "\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"
_TWICE = re.compile(f"[ÂÃÄ-ß][{_TAILS}]|[à-ï][{_TAILS}]{{2}}|[ð-ô][{_TAILS}]{{3}}")
_SIGNS_OF_TWICE = ("Ã", "â€", "Ð", "Â")
_BEYOND = re.compile("[^\x00-\x7f]")


@lru_cache(maxsize=256)
def codec_of(label: str) -> str | None:
    """Return the Python codec for a charset label as mail spells it, or None where none is known."""
    name = label.lower().strip(" \t\"'").removeprefix("charset=").strip("\"'")
    match = _LABEL.match(name)
    name = match[0] if match else name
    name = _ALIASES.get(name, _ALIASES.get(name.replace("_", "-"), name))
    if name.startswith(("windows-", "x-cp", "cp-", "windows")):
        name = "cp" + name.lstrip("x-").removeprefix("windows").removeprefix("cp").lstrip("-")
    try:
        found = codecs.lookup(name).name
    except (LookupError, ValueError, UnicodeError):
        return None
    return found if _SAFE.match(found) else None


def text_of(data: bytes, label: str, problems: list[str], hint: str = "") -> str:
    """Return the text of bytes labelled with a charset; a wrong, unknown or missing label is repaired and noted.

    ``hint`` is a charset named elsewhere (the ``meta`` element of HTML), believed where the label fails.
    """
    if data.isascii() and b"\x1b" not in data and b"\x00" not in data and not _shifted(label):
        return data.decode("ascii")
    text = _decoded(data, label, problems, hint)
    if "7" in label or "7" in hint:  # UTF-7 may hold halves of letters
        text = text.encode("utf-8", "replace").decode("utf-8")
    return once(text, problems) if not text.isascii() else text


def _decoded(data: bytes, label: str, problems: list[str], hint: str) -> str:
    codec = codec_of(label) if label else None
    if label and codec is None:
        problems.append("unknown charset")
    if b"\x00" in data or (codec or "").startswith(("utf-16", "utf-32")):
        wide = unicode_by_zeros(data, codec or "")
        if wide is not None:
            if codec is None or not codec.startswith(("utf-16", "utf-32")):
                problems.append("charset repaired")
            return data.decode(wide, "replace").removeprefix("\ufeff")
        codec = "utf-8" if codec is None or codec.startswith(("utf-16", "utf-32")) else codec
        if label:
            problems.append("charset repaired")
    if b"\x1b" in data and (codec is None or codec == "utf-8" or codec in _WESTERN) and _ESCAPES.search(data):
        problems.append("charset repaired")
        return data.decode("iso2022_kr" if _KOREAN in data[:80] else "iso2022_jp_ext", "replace")
    return _by_codec(data, codec, label, problems, hint)


def _by_codec(data: bytes, codec: str | None, label: str, problems: list[str], hint: str) -> str:
    """Decode by the label, after UTF-8 has been tried, which no other text is by chance."""
    utf8 = _as_utf8(data, codec)
    if utf8 is not None:
        if codec not in ("utf-8", None) or label.lower() in _ASCII:
            _note(data, problems)
        return utf8
    if codec is not None and codec != "utf-8" and codec not in _WESTERN:
        try:
            return data.decode(codec)
        except (UnicodeError, ValueError):
            if codec.startswith(_SINGLE_BYTE):
                return data.decode(codec, "replace")
    elif codec is not None and codec != "utf-8" and codec_by_letters(data) is None and not hint:
        return _western(data)
    problems.append("charset repaired")
    return _guess(data, codec, hint)


def _as_utf8(data: bytes, codec: str | None) -> str | None:
    """Return the text where the bytes are well-formed UTF-8 and more than chance made them so."""
    if codec is not None and codec != "utf-8" and not codec.startswith(_SINGLE_BYTE) and not codec.startswith(_EAST_ASIAN):
        return None
    try:
        text = data.decode("utf-8")
    except UnicodeError:
        return None
    east = codec is not None and codec.startswith(_EAST_ASIAN)
    return None if east and len(data) - len(text) < _BY_CHANCE and not _IN_WORD.search(text) else text


def _note(data: bytes, problems: list[str]) -> None:
    if not data.isascii():
        problems.append("charset repaired")


def _shifted(label: str) -> bool:
    """Say whether pure ASCII bytes may mean something else in that charset."""
    low = label.lower()
    return "utf-7" in low or "utf-16" in low or "utf-32" in low or low.startswith("hz")


def _western(data: bytes) -> str:
    try:
        return data.decode("cp1252")
    except UnicodeError:
        return data.decode("latin-1")


def _guess(data: bytes, codec: str | None, hint: str) -> str:
    """Decode bytes whose label is absent or false."""
    text = data.decode("utf-8", "replace")
    # A mail cut inside a letter is still UTF-8; a mail in another charset has more broken letters than whole ones.
    broken = text.count("\ufffd")
    whole = sum(1 for letter in text[:20_000] if letter > "\x7f") - min(broken, text[:20_000].count("\ufffd"))
    if whole > broken:
        return text
    hinted = codec_of(hint) if hint else None
    found = hinted if hinted not in (None, "utf-8", codec) else codec_by_letters(data)
    if found is None:
        found = codec if codec not in (None, "utf-8", "iso2022_jp_ext") else None
    return data.decode(found, "replace") if found is not None and found not in _WESTERN else _western(data)


def once(text: str, problems: list[str]) -> str:
    """Return a text that was encoded as UTF-8 twice as it was meant; other text unchanged."""
    if not any(sign in text for sign in _SIGNS_OF_TWICE):
        return text
    runs = sum(_back(run) is not None for run in _TWICE.findall(text[:20_000]))
    if not runs:
        return text
    # Where a text is mixed, a few runs may be meant as they stand: a capital A with tilde before a closing quotation mark.
    if runs < 3 and _BEYOND.search(_TWICE.sub("", text)):
        return text
    problems.append("text encoded twice")
    return _TWICE.sub(lambda run: _back(run[0]) or run[0], text)


def _back(run: str) -> str | None:
    """Return the letter behind a run of letters that are the bytes of its UTF-8."""
    try:
        return b"".join(letter.encode("latin-1" if letter < "\u0100" else "cp1252") for letter in run).decode("utf-8")
    except UnicodeError:
        return None
