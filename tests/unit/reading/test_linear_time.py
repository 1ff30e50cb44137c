"""Twice the bytes take twice the time, for every function that takes mail apart, whatever the bytes are (P14)."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress

import pytest

from unghost.errors import Unreadable
from unghost.reading.kinship import kin_of
from unghost.reading.mime import armour, charsets, cleaned, decoding, headers, moments, scan, transfer, wrapped
from unghost.reading.mime.body import gather
from unghost.reading.read import read

MOST = 2.6
SMALL = 24_000  # bytes; short enough for a suite, long enough that time in the square shows
QUICK = 0.012  # seconds for the larger: under this a ratio says nothing
HEAD = b"From: Ann <ann@acme.example>\nSubject: x\nDate: Mon, 1 Jun 2026 09:00:00 +0200\n"

# Twelve families of pumps: what is repeated is the beginning of something that does not end, or its end, or its middle.
PUMPS: dict[str, bytes] = {
    "brackets": b"(",
    "angles": b"<a@b",
    "quotation marks": b'\\"',
    "encoded words": b"=?utf-8?q?x",
    "equal signs": b"=C3=",
    "blanks": b" \t",
    "semicolons": b'; a="',
    "boundaries": b"\n--xx\n",
    "header lines": b"\nX-A:",
    "packed lines": b"QUJD" * 15 + b"\n",
    "armour": b"begin 644 a\nM(S\n=ybegin name=a\n",
    "tags": b"<div><meta charset=",
    "letters": "Ã¼".encode(),
    "rich text": b"{\\rtf1 \\'e4",
    "zeros": b"a\x00",
    "lines of CR": b"a\r\rb\r",
    "at signs": b" at @ ",
    "dates": b"1 Jun 20:20 +",
}


def text_of(data: bytes) -> str:
    return data.decode("utf-8", "replace")


def clean(raw: bytes) -> None:
    with suppress(Unreadable):
        cleaned.cleaned(raw, [])


def tree(raw: bytes) -> None:
    gather(scan.scan(raw, []), [])


def parameters(data: bytes) -> None:
    scan._parameters(b"text/plain; " + data)


FUNCTIONS: dict[str, Callable[[bytes], object]] = {
    "cleaned": lambda data: clean(HEAD + b"\n" + data),
    "cleaned head": lambda data: clean(HEAD + data),
    "head": lambda data: scan.scan(HEAD + data, []),
    "parts": lambda data: tree(HEAD + b"Content-Type: multipart/mixed; boundary=xx\n\n--xx\n\n" + data),
    "guessed parts": lambda data: tree(HEAD + b"Content-Type: multipart/mixed; boundary=zz\n\n" + data),
    "plain body": lambda data: tree(HEAD + b"\n" + data),
    "html body": lambda data: tree(HEAD + b"Content-Type: text/html\n\n" + data),
    "parameters": parameters,
    "quoted-printable": lambda data: transfer.quoted_of(data, []),
    "base64": lambda data: transfer.base64_of(b"QUJD" * 15 + b"\n" + data, []),
    "unannounced": lambda data: transfer.unannounced(data, []),
    "uuencode": lambda data: transfer.uu_of(data, []),
    "charset": lambda data: charsets.text_of(data, "iso-8859-1", []),
    "header text": decoding.header_text,
    "addresses": lambda data: headers._read.__wrapped__(data),
    "addresses behind a name": lambda data: headers._read.__wrapped__(b'"Ann ' + data + b" <ann@acme.example>"),
    "identities": headers.ids,
    "moment": lambda data: moments.moment(data, []),
    "armour": lambda data: armour.without_armour(text_of(data), [], []),
    "rich text": lambda data: wrapped.rtf_text(text_of(data)),
    "enriched text": lambda data: wrapped.enriched_text(text_of(data)),
    "signed data": lambda data: wrapped.signed_content(wrapped._SIGNED + wrapped._SIGNED[:-1] + b"\x01" + data),
    "kin": lambda data: kin_of(HEAD + data),
}


def seconds(function: Callable[[bytes], object], data: bytes) -> float:
    """Return the processor time of one run."""
    begun = time.process_time()
    function(data)
    return time.process_time() - begun


def ratio(function: Callable[[bytes], object], pump: bytes) -> float:
    """Return how many times longer twice the bytes take; 1 where even the longer takes no time to speak of.

    The first look is at n and 2n bytes. What looks slow there is measured from n to 8n, size by size in turn and the best of
    each kept, so that a neighbour on the machine slows all of them, never one alone. Time in the square is 4 either way.
    """
    sizes = [pump * (SMALL * times // len(pump)) for times in (1, 2, 4, 8)]
    longer = seconds(function, sizes[1])
    if longer <= QUICK or longer / max(seconds(function, sizes[0]), 1e-9) <= MOST:
        return 1.0
    best = [float("inf")] * len(sizes)
    for _ in range(12):
        best = [min(known, seconds(function, data)) for known, data in zip(best, sizes, strict=True)]
        found = float((best[-1] / max(best[0], 1e-9)) ** (1 / 3))
        if found <= MOST:
            return found
    return found


@pytest.mark.parametrize("name", FUNCTIONS)
def test_twice_the_bytes_take_twice_the_time(name: str) -> None:
    function = FUNCTIONS[name]
    slow = {pump: round(found, 2) for pump, data in PUMPS.items() if (found := ratio(function, data)) > MOST}
    assert slow == {}


@pytest.mark.parametrize("pump", PUMPS)
def test_a_whole_message_takes_its_time_only(pump: str) -> None:
    """50 ms for 100 KB is the aim on a quiet machine; a busy one is given three times that."""
    raw = HEAD + b"Content-Type: text/plain; charset=utf-8\n\n" + PUMPS[pump] * (100_000 // len(PUMPS[pump]))
    assert min(seconds(read, raw) for _ in range(4)) < 0.15
