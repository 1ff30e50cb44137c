"""Text to the bytes a mail may hold: encoded words, folded lines, quoted-printable; what no mail may hold is refused."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterable

from unghost.domain.address import ascii_domain
from unghost.errors import NotSendable
from unghost.reading.mime.decoding import decode_words

CRLF = b"\r\n"
LINE = 76
"""How long a line of ours gets at most, but for a word that cannot be broken (RFC 5322 bears 998)."""
_UNBROKEN = 900
_HEADER = 2_000  # characters of a subject or a name that we still write
_WORD_BYTES = 42  # of UTF-8 in one encoded word: 75 signs with its frame (RFC 2047, 2)
_ATOMS = re.compile(r"[A-Za-z0-9!#$%&'*+/=^_`{|}~-]+(?: [A-Za-z0-9!#$%&'*+/=^_`{|}~-]+)*")
_PLAIN = re.compile(r"[\x20-\x7e]*")
_LOCAL = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*")
_DOMAIN = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*")
_ID = re.compile(r"[\x21-\x3b\x3d\x3f\x41-\x7e]+@[\x21-\x3b\x3d\x3f\x41-\x7e]+")
# Control characters and halves of characters; in a header also what some readers take for the end of a line.
_NOT_IN_A_HEADER = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
_NOT_IN_A_BODY = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
_DEEPEST = 8


def header_line(text: str, what: str) -> str:
    """Return a text fit for one header: blanks at its ends and double ones gone; raise NotSendable for what may not be in one.

    Control characters are refused also where they hide in an encoded word, or in one within another: a program that decodes a
    header and writes it again would make a header of its own out of them. ``what`` names the text in the sentence.
    """
    if len(text) > _HEADER:
        raise NotSendable(f"{what} has {len(text)} characters; a mail bears {_HEADER}.", "Shorten it.")
    seen = text
    for _ in range(_DEEPEST):
        _refuse_control(seen, what, forbidden=_NOT_IN_A_HEADER)
        inner = decode_words(seen)
        if inner == seen:
            return re.sub(" +", " ", text).strip(" ")
        seen = inner
    raise NotSendable(f"{what} holds encoded words within encoded words.", "Write it in plain letters.")


def body_text(text: str, what: str = "The letter") -> str:
    """Return a body with line feeds for line ends and one at its end; raise NotSendable for what no text holds."""
    text = text.replace("\r\n", "\n")
    _refuse_control(text, what, forbidden=_NOT_IN_A_BODY)
    return text.rstrip("\n") + "\n"


def _refuse_control(text: str, what: str, *, forbidden: re.Pattern[str]) -> None:
    found = forbidden.search(text)
    if found:
        raise NotSendable(
            f"{what} holds a character that no mail may hold there: U+{ord(found[0]):04X}, at place {found.start() + 1}.",
            "Write it anew without that character; it may have come in with a copied text.",
        )


def address_line(email: str) -> str:
    """Return an address as it is spelt on the way, an international domain by its ASCII name; raise NotSendable for any other."""
    local, _, domain = email.rpartition("@")
    if len(email) > _UNBROKEN or not _LOCAL.fullmatch(local):
        letters = "has letters in front of the @ that not every server takes" if not email.isascii() else "is no address"
        raise NotSendable(f"{email[:80]!r} {letters}.", "Name an address of letters, digits and dots, or telephone.")
    name = domain.lower() if domain.isascii() else ascii_domain(domain)
    if not _DOMAIN.fullmatch(name):
        raise NotSendable(f"{domain[:80]!r} is no domain that mail can be sent to.", "Name another address, or telephone.")
    return f"{local}@{name}"


def well_formed(message_id: str) -> bool:
    """Say whether a Message-ID, given without brackets, may be repeated in a header of ours."""
    return len(message_id) <= _UNBROKEN and "=?" not in message_id and _ID.fullmatch(message_id) is not None


def unstructured(name: str, text: str) -> bytes:
    """Return a header of free text, in encoded words where it must be."""
    plain = _PLAIN.fullmatch(text) and "=?" not in text and max(map(len, text.split(" "))) < LINE - len(name) - 2
    return folded(name, text.split(" ") if plain else encoded_words(text))


def mailbox(name: str, email: str) -> list[str]:
    """Return an address and the name to show for it, in pieces between which a line may be folded."""
    if not name:
        return [email]
    if _ATOMS.fullmatch(name) and "=?" not in name and max(map(len, name.split(" "))) < LINE:
        return [*name.split(" "), f"<{email}>"]
    if _PLAIN.fullmatch(name) and "=?" not in name and len(name) < LINE // 2:
        quoted = name.replace("\\", "\\\\").replace('"', '\\"')
        return [f'"{quoted}"', f"<{email}>"]
    return [*encoded_words(name), f"<{email}>"]


def encoded_words(text: str) -> list[str]:
    """Return a text as encoded words of RFC 2047, none of which divides a character."""
    pieces, current = [], b""
    for sign in text:
        more = sign.encode()
        if len(current) + len(more) > _WORD_BYTES:
            pieces.append(current)
            current = b""
        current += more
    return [f"=?utf-8?b?{base64.b64encode(piece).decode('ascii')}?=" for piece in (*pieces, current)]


def folded(name: str, words: Iterable[str]) -> bytes:
    """Return a header with its words joined by blanks, folded where a line would grow long. Every word is printable ASCII."""
    lines, current = [], f"{name}:"
    for word in words:
        if len(current) + 1 + len(word) > LINE and not current.endswith(":"):
            lines.append(current)
            current = ""
        current += f" {word}"
    return CRLF.join(line.encode("ascii") for line in (*lines, current)) + CRLF


def quoted_printable(text: str) -> bytes:
    """Return a text, its lines ended by line feeds, as quoted-printable (RFC 2045, 6.7).

    What a relay might touch is spelt out: a dot or ``From `` that begins a line, blanks that end one.
    """
    return b"".join(_quoted_line(line.encode()) + CRLF for line in text.split("\n")[:-1])


_SPELT = tuple(bytes((code,)) if code in b" \t" or (33 <= code <= 126 and code != 61) else b"=%02X" % code for code in range(256))
_PIECE = LINE - 3  # a sign more at the end that says that the line goes on, and two where its first sign is spelt out


def _quoted_line(line: bytes) -> bytes:
    spelt = b"".join(map(_SPELT.__getitem__, line))
    if spelt.endswith((b" ", b"\t")):
        spelt = spelt[:-1] + b"=%02X" % spelt[-1]
    pieces, at = [], 0
    while at < len(spelt):
        piece = spelt[at : at + _PIECE]
        if at + len(piece) < len(spelt) and b"=" in piece[-2:]:
            piece = piece[: piece.rindex(b"=")]  # a letter that is spelt out stays whole
        at += len(piece)
        pieces.append(b"=%02X" % piece[0] + piece[1:] if piece.startswith((b".", b"From ")) else piece)
    return b"=\r\n".join(pieces)
