"""What the header of a message says: people, moments, identities; decoded, cleaned of control characters, and bounded."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from unghost.domain.address import Address, canonical
from unghost.reading import limits
from unghost.reading.mime.decoding import header_text

_PLAIN = re.compile(r'(?:"([^"\\]*)"|([^"<>,;:()\\@]*?))\s*<\s*([^<>\s@,;:"]+@[^<>\s@,;"]+)\s*>$')
_BARE = re.compile(r"[^<>\s@,;:()\"\[\]]+@(?:[^<>\s@,;:()\"\[\]]+|\[[\w.]+\])$")
_TOKEN = re.compile(r'=\?[^?\s]{1,60}\?[bBqQ]\?[^?]*\?=|"[^"]*"|<[^<>]*>|\([^()]*\)|[,;:()]|[^",;:<>()]+|.', re.DOTALL)
_SPELT = re.compile(
    r"^\s*<?([\w.+=-]{1,64})\s(?:at|\(at\)|\[at\]|<at>)\s([\w-]{1,63}(?:\.[\w-]{1,63}){1,6})>?\s*(?:\((.{0,200})\))?\s*$"
)
_ANYWHERE = re.compile(r"[\w.!#$%&'*+/=?^`{|}~-]{1,64}@(?:[\w-]{1,63}(?:\.[\w-]{1,63}){0,8}|\[[\w.]{3,40}\])")
_QUOTED_LOCAL = re.compile(r'^<?\s*("[^"@<>\s][^"@<>]{0,63}"@[\w.-]{1,250})')
_ANGLE = re.compile(r"<([^<>]*@[^<>]*)>?")
_COMMENT = re.compile(r"\([^()]*\)")
_AT = re.compile(r"\s{0,9}[\[({]\s?at\s?[\])}]\s{0,9}|\s+at\s+", re.IGNORECASE)
_DOT = re.compile(r"\s{0,9}[\[({]\s?dot\s?[\])}]\s{0,9}|\s+dot\s+", re.IGNORECASE)
_AROUND_AT = re.compile(r"\s{0,9}@+\s{0,9}")
_BLANKS = re.compile(r"\s\s+")
_ENCODED = re.compile(r"=\?[^?\s]{1,60}\?[bBqQ]\?[^?]{0,400}\?=")
_ESCAPED_QUOTE, _ESCAPED_STROKE = "\ue010", "\ue011"  # stand for \" and \\ while an address list is divided
_LONG_NAME = 300
_LONG_PIECE = 2_000
_NOBODY = ("mailer-daemon", "postmaster", "root")
_ID = re.compile(r"<\s*([^<>\s]{1,998}?)\s*>")


def addresses(raw: bytes) -> tuple[Address, ...]:
    """Return the addresses of one header value, groups flattened, what cannot be one left out."""
    return _read(raw)[0] if raw else ()


def people(headers: Mapping[bytes, list[bytes]], name: bytes, problems: list[str]) -> tuple[Address, ...]:
    """Return the addresses of all headers of a name; where they had to be found in what is no address list, that is noted."""
    values = headers.get(name)
    if not values:
        return ()
    found, broken = _read(values[0] if len(values) == 1 else b", ".join(values))
    if broken:
        problems.append("broken address")
    return found


@lru_cache(maxsize=4096)
def _read(raw: bytes) -> tuple[tuple[Address, ...], bool]:
    text = raw[: limits.ADDRESS_BYTES].decode("utf-8", "replace")
    simple = _simple(text)
    if simple:
        return (simple,), False
    if "  " in text or "\t" in text:
        text = _BLANKS.sub(" ", text)
    linked = "mailto:" in text.lower()
    if linked:
        text = re.sub("mailto:", "", text, flags=re.IGNORECASE)
    if "&lt;" in text:
        text = text.replace("&lt;", "<").replace("&gt;", ">")
    spelt = _SPELT.match(text[:400])
    if spelt:
        return (_address(f"{spelt[1]}@{spelt[2]}", spelt[3] or ""),), True
    return _listed(text, broken=linked)


def _listed(text: str, *, broken: bool) -> tuple[tuple[Address, ...], bool]:
    """Read a list; a name before a comma that nobody quoted belongs to the address behind it."""
    found: list[Address] = []
    before = ""
    for piece in _pieces(text):
        simple = _simple(piece)
        several = [simple] if simple else _odd(piece)
        broken = broken or (simple is None and bool(several) and not _lawful(piece))
        if before and several and several[0].name:
            several[0] = Address(several[0].email, f"{before}, {several[0].name}")
            broken = True
        before = "" if several or "<" in piece or "@" in piece else _display(piece)
        found += several
        if len(found) >= limits.ADDRESSES:
            break
    return tuple(found[: limits.ADDRESSES]), broken


@lru_cache(maxsize=16_384)
def _simple(text: str) -> Address | None:
    text = text.strip()
    if len(text) > _LONG_PIECE or "    " in text:
        return None
    match = _PLAIN.fullmatch(text)
    if match:
        return _address(match[3], match[1] if match[1] is not None else match[2])
    return _address(text, "") if _BARE.fullmatch(text) else None


def _address(email: str, name: str) -> Address:
    email = email.strip().strip(".'")
    if "=?" in email or not email.isprintable():
        email = header_text(email.encode("utf-8", "replace"))
    name = _display(name).removesuffix(f"<{email}>").rstrip()
    return Address(canonical(email), "" if name.lower() == email.lower() else name)


def _display(name: str) -> str:
    """Return a display name decoded, without quotation marks around it, and of a bearable length."""
    name = name.strip(" \t\n\"'")
    if name and ("=?" in name or not name.isascii() or not name.isprintable()):
        name = header_text(name.encode("utf-8", "replace")).strip("\"' \t")
    return name[:_LONG_NAME]


def _pieces(text: str) -> list[str]:
    """Divide an address list at its commas and semicolons, outside quotation marks, angle brackets and comments."""
    escaped = "\\" in text
    if escaped:
        text = text.replace("\\\\", _ESCAPED_STROKE).replace('\\"', _ESCAPED_QUOTE)
    pieces: list[str] = []
    current: list[str] = []
    depth = 0
    nesting = text.count("(") == text.count(")")
    for token in _TOKEN.findall(text):
        if token in ("(", ")"):
            depth = max(0, depth + (1 if token == "(" else -1)) if nesting else 0
        if depth == 0 and token in (",", ";"):
            pieces.append("".join(current).strip())
            current = []
        elif depth == 0 and token == ":":
            current = []  # the name of a group
        else:
            current.append(token)
    pieces.append("".join(current).strip())
    if escaped:
        pieces = [p.replace(_ESCAPED_QUOTE, '"').replace(_ESCAPED_STROKE, "\\") for p in pieces]
    return [p for p in pieces if p]


def _lawful(piece: str) -> bool:
    """Say whether an address is as the standard has it, but for its comments and encoded words."""
    bare = piece
    for _ in range(3):
        bare = _COMMENT.sub("", bare)
    bare = _ENCODED.sub("x", bare)
    closed = bare.replace('\\"', "").count('"') % 2 == 0
    return _simple(bare) is not None or (closed and _simple(bare.replace("\\", "").replace('"', "")) is not None)


def _odd(piece: str) -> list[Address]:
    """Read an address with a comment, one spelt out against robots, or a broken one; sometimes there are several."""
    if len(piece) > 2 * _LONG_PIECE:
        piece = f"{piece[:_LONG_PIECE]} {piece[-_LONG_PIECE:]}"
    if "=?" in piece and "@" not in _ENCODED.sub("", piece):
        piece = header_text(piece.encode("utf-8", "replace"))
    piece = re.sub("<[<\\s]*", "<", piece)
    local = _QUOTED_LOCAL.match(piece)
    if local:
        return [_address(local[1], "")]
    piece = _spelt_out(piece)
    angles = _ANGLE.findall(piece)
    if angles:
        return _in_angles(piece, angles)
    found = _ANYWHERE.findall(piece)
    if not found:
        low = piece.partition("(")[0].strip("<> \t\"'").lower()
        return [Address(low, "")] if low in _NOBODY else []
    if len(found) > 1 and not _ANYWHERE.sub("", piece).strip(" <>"):
        return [_address(one, "") for one in found]
    at = piece.find(found[0])
    return [_address(found[0], _outside(piece[:at] + " " + piece[at + len(found[0]) :]))]


def _spelt_out(piece: str) -> str:
    """Put the signs back that were spelt out or doubled: " at ", "[dot]", "@@", "ann @ acme"."""
    if "@" in piece:
        return _AROUND_AT.sub("@", piece)
    spelt = _DOT.sub(".", _AT.sub("@", piece, count=1))
    found = _ANYWHERE.search(spelt)
    return spelt if found and "." in found[0].partition("@")[2] else piece


def _in_angles(piece: str, angles: list[str]) -> list[Address]:
    """Read what stands in angle brackets; a route before the address (RFC 822) is left out."""
    found: list[Address] = []
    first = piece.find("<")
    for inside in angles:
        match = _ANYWHERE.search(inside.rpartition(":")[2]) or _ANYWHERE.search(inside)
        if match:
            behind = piece[first:].partition(">")[2] if len(angles) == 1 else ""
            name = "" if found else _outside(f"{piece[:first]} {behind}")
            found.append(_address(match[0], name))
    return found


def _outside(text: str) -> str:
    """Return a name: what stands outside comments, else what stands in one."""
    bare = text
    for _ in range(3):
        bare = _COMMENT.sub(" ", bare)
    bare = bare.strip(" \t<>()\"',;:[]")
    return " ".join((bare or text.strip(" \t<>()\"',;:[]")).split())


def ids(raw: bytes) -> tuple[str, ...]:
    """Return the message identities of a References or In-Reply-To value without brackets, each once, in order."""
    if not raw or b"<" not in raw:
        return ()
    text = raw[: limits.HEADER_BYTES].decode("ascii", "replace").replace("\x00", "")
    found = list(dict.fromkeys(_ID.findall(text)))
    # The first names the thread and the last ones the parents: of an endless list both ends are kept.
    return tuple(found) if len(found) <= limits.REFERENCES else tuple(found[:1] + found[1 - limits.REFERENCES :])


def message_id(raw: bytes) -> str | None:
    """Return a Message-ID without brackets; None where the header is absent or empty."""
    found = ids(raw)
    if found:
        return found[0]
    text = header_text(raw[:998]).strip("<> ")
    return text.split()[0] if text else None
