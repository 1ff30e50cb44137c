"""Text in a wrapping that is no MIME: signed data (RFC 5652), winmail.dat (MS-OXTNEF), rich text, enriched text (RFC 1896)."""

from __future__ import annotations

import re

_SIGNED = bytes((6, 9, 42, 134, 72, 134, 247, 13, 1, 7, 2))  # the object identifier of signed-data
_OCTETS, _PIECES = 0x04, 0x24  # tags of an octet string, whole and in pieces
_MOST_PIECES = 20_000
_TNEF = bytes((0x78, 0x9F, 0x3E, 0x22))
_TNEF_BODY = 0x0002800C
_RTF_WORD = re.compile(r"\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\([^a-z])|([{}])|([^\\{}\n]+)|\n", re.IGNORECASE)
_RTF_SKIP = frozenset(
    [
        "fonttbl",
        "colortbl",
        "stylesheet",
        "info",
        "pict",
        "object",
        "themedata",
        "datastore",
        "listtable",
        "listoverridetable",
        "rsidtbl",
        "generator",
        "header",
        "footer",
        "xmlnstbl",
        "latentstyles",
    ]
)
_RTF_SAYS = {"par": "\n", "line": "\n", "row": "\n", "sect": "\n", "tab": "\t", "cell": "\t", "emdash": "—", "endash": "–"}
_RTF_SAYS |= {"lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”", "bullet": "•"}
_RTF_TEXT = re.compile(r"\\ansicpg(\d{3,5})")
_PARAMETER = re.compile(r"<param>[^<]{0,500}</param>", re.IGNORECASE)
_COMMAND = re.compile(r"</?[a-z-]{1,60}>", re.IGNORECASE)


def signed_content(data: bytes) -> bytes:
    """Return what was signed in one piece (S/MIME), without looking at the signature; empty where there is nothing to find."""
    at = data.find(_SIGNED)
    if at < 0:
        return b""
    # The content follows its own identifier, 1.2.840.113549.1.7.1 for plain data.
    at = data.find(_SIGNED[:-1] + b"\x01", at + len(_SIGNED))
    return _octets(data, at + len(_SIGNED)) if at >= 0 else b""


def _octets(data: bytes, at: int) -> bytes:
    """Return an octet string behind its context tag, put together from its pieces."""
    out: list[bytes] = []
    for _ in range(_MOST_PIECES):
        tag = data[at : at + 1]
        size, start = _length(data, at + 1)
        if tag in (b"\xa0", bytes((_PIECES,))):
            at = start
        elif tag == bytes((_OCTETS,)) and size >= 0:
            out.append(data[start : start + size])
            at = start + size
        else:
            break
        if out and data[at : at + 1] != bytes((_OCTETS,)):
            break
    return b"".join(out)


def _length(data: bytes, at: int) -> tuple[int, int]:
    """Return a DER length, -1 where it is open, and where the content begins."""
    first = data[at] if at < len(data) else 0
    if first < 0x80:
        return first, at + 1
    count = first & 0x7F
    if count == 0 or count > 4:
        return -1, at + 1
    return int.from_bytes(data[at + 1 : at + 1 + count], "big"), at + 1 + count


def tnef_text(data: bytes) -> bytes:
    """Return the plain text of a winmail.dat; empty where it has none."""
    if not data.startswith(_TNEF):
        return b""
    at = 6
    while at + 9 < len(data):
        ident = int.from_bytes(data[at + 1 : at + 5], "little")
        size = int.from_bytes(data[at + 5 : at + 9], "little")
        if ident == _TNEF_BODY:
            return data[at + 9 : at + 9 + size].rstrip(b"\x00")
        at += 9 + size + 2
    return b""


def rtf_text(rtf: str) -> str:
    """Return the text of rich text format: its letters and line ends, nothing of its dress."""
    page = _RTF_TEXT.search(rtf[:2000])
    codec = (
        f"cp{page[1]}" if page and page[1] in ("1250", "1251", "1253", "1254", "1255", "1256", "1257", "874", "932") else "cp1252"
    )
    out: list[str] = []
    depth = 0
    silent = 0  # the depth from which on a group is not shown
    for match in _RTF_WORD.finditer(rtf):
        word, number, letter, sign, brace, text = match.groups()
        if brace:
            depth += 1 if brace == "{" else -1
            silent = 0 if depth < silent else silent
        elif silent:
            continue
        elif sign == "*" or word in _RTF_SKIP:
            silent = max(depth, 1)
        else:
            out.append(_rtf_piece(word, number, letter, sign, text, codec))
    return re.sub(r"\n{3,}", "\n\n", "".join(out)).strip()


def _rtf_piece(word: str | None, number: str | None, letter: str | None, sign: str | None, text: str | None, codec: str) -> str:
    if text:
        return text
    if letter:
        return bytes.fromhex(letter).decode(codec, "replace")
    if word == "u" and number:
        value = int(number) & 0xFFFF
        return chr(value) if not 0xD800 <= value <= 0xDFFF else ""
    if sign:
        return {"~": " ", "_": "-"}.get(sign, sign if sign in "\\{}" else "")
    return _RTF_SAYS.get(word or "", "")


def enriched_text(text: str) -> str:
    """Return enriched text as plain text: commands left out, single line ends are blanks, two are one."""
    text = _PARAMETER.sub("", text.replace("<<", "\ue010"))
    text = _COMMAND.sub("", text).replace("\ue010", "<")
    return re.sub(r"\n+", lambda run: " " if len(run[0]) == 1 else run[0][1:], text)
