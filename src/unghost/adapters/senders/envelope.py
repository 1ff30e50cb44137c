"""The envelope of a letter: who it is from, the one it is for, and what the server must be able to do to take it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from unghost.adapters.senders.wire import Wire

LONGEST_LINE = 998
"""Bytes of a line of a mail without its end (RFC 5322 section 2.1.1)."""
_ADDRESS = re.compile(r"[^\s<>@()\[\],;:\\\"\x00-\x20\x7f-\x9f]{1,64}@[^\s<>@,;\x00-\x20\x7f-\x9f]{1,253}")
_TWO_WAYS = frozenset("ßς\u200c\u200d")
"""Letters that lead to one domain by IDNA 2003 and to another by IDNA 2008 (RFC 5894 section 7.2): left to the server."""
_BARE = re.compile(rb"\r(?!\n)|(?<!\r)\n|\0")
_DOT = re.compile(rb"^\.", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Envelope:
    """Who it is from and for, as the server is told, and with which words of SMTPUTF8."""

    sender: str
    to: str
    wide: bool

    def mail(self, wire: Wire, size: int) -> str:
        """Return the command that begins a letter (RFC 1870, RFC 6152, RFC 6531)."""
        words = [f"MAIL FROM:<{self.sender}>"]
        words += [f"SIZE={size}"] if wire.has_extn("size") else []
        words += ["BODY=8BITMIME"] if wire.has_extn("8bitmime") else []
        words += ["SMTPUTF8"] if self.wide else []
        return " ".join(words)


def envelope_of(sender: str, to: str) -> Envelope | None:
    """Return the envelope of two addresses, None where one of them is none that may be told to a server."""
    told = [_told(sender), _told(to)]
    if None in told:
        return None
    return Envelope(str(told[0]), str(told[1]), wide=not all(map(str.isascii, filter(None, told))))


def _told(address: str) -> str | None:
    """Return an address as a server is told it, None where it is none: its domain in ASCII where that is the same one to all."""
    local, _, domain = address.rpartition("@")
    if not _ADDRESS.fullmatch(address) or len(address.encode("utf-8", "replace")) > 254:
        return None
    if not local.isascii() or _TWO_WAYS & set(domain):
        return address
    try:
        return f"{local}@{domain.encode('idna').decode()}"
    except UnicodeError:  # no domain at all, or with letters that the older standard does not know
        return None if domain.isascii() else address


def too_large(wire: Wire, size: int) -> int:
    """Return how many bytes the server takes at most, where the letter is larger; else 0."""
    limit = wire.esmtp_features.get("size", "")
    most = int(limit) if limit.isascii() and limit.isdigit() and len(limit) < 16 else 0
    return most if 0 < most < size else 0


def unfit(raw: bytes, wire: Wire) -> str:
    """Return why bytes may not leave as a letter, empty where they may.

    A bare CR or LF may be read as the end of a line by one server and not by the next, which smuggles a second letter in
    (CVE-2023-51764).
    """
    if _BARE.search(raw):
        return "It holds a bare line end or a NUL, which servers read in different ways."
    if max(map(len, raw.split(b"\r\n")), default=0) > LONGEST_LINE:
        return f"A line of it is longer than {LONGEST_LINE} bytes."
    if not raw.isascii() and not wire.has_extn("8bitmime"):
        return "It is written in eight bits, and the server takes seven."
    return ""


def stuffed(raw: bytes) -> bytes:
    """Return a letter as it is written on the line: dots at the beginning of lines doubled (RFC 5321 section 4.5.2), a line end
    at its end, and no final dot."""
    whole = raw if raw.endswith(b"\r\n") else raw + b"\r\n"
    return _DOT.sub(b"..", whole)
