"""What must hold for any bytes at all that are read as mail."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import chain

from unghost.app.read_file import read_file
from unghost.domain.message import Message
from unghost.domain.settings import Settings
from unghost.errors import Unreadable
from unghost.reading import limits
from unghost.reading.kinship import kin_of
from unghost.reading.read import read
from unghost.reading.words import said

SETTINGS = Settings(me=("me@ours.example",), ours=("ours.example",), timezone="Europe/Berlin", country="DE")
NOW = datetime(2026, 6, 1, 12, tzinfo=UTC)


def check(raw: bytes) -> Message | None:
    """Read bytes and see that every law holds; return the message, None where they are no mail."""
    first, second = outcome(raw), outcome(raw)
    assert first == second, "the same bytes are read differently"
    if b"\r" not in raw and b"\x00" not in raw:
        other = outcome(raw.replace(b"\n", b"\r\n"))
        assert substance(first) == substance(other), "line ends make a difference"
    kin_of(raw)
    if isinstance(first, str):
        return None
    well_formed(first)
    said(first.text, NOW, first.language)
    json.loads(json.dumps(read_file("x.eml", raw, SETTINGS)))
    return first


def outcome(raw: bytes) -> Message | str:
    """Return what is read, or the reason why nothing is; anything else that is raised is a finding."""
    try:
        return read(raw, key="k")
    except Unreadable as error:
        return error.reason


def substance(read_as: Message | str) -> object:
    """Return what line ends must not change."""
    if isinstance(read_as, str):
        return read_as
    return (read_as.kind, read_as.sender, read_as.to, read_as.subject, read_as.date, read_as.text, read_as.message_id)


def well_formed(message: Message) -> None:
    """See that every field is of its type, bounded, and clean."""
    for text in texts(message):
        text.encode("utf-8")  # no lone surrogate
        assert "\x00" not in text, "a zero in a text"
    for line in lines(message):
        assert "\n" not in line, "a line end in a header"
        assert "\r" not in line, "a line end in a header"
    for moment in (message.date, message.received):
        assert moment is None or moment.utcoffset() is not None, "a naive moment"
    assert all(message.problems)
    assert len(set(message.problems)) == len(message.problems)
    assert len(message.text) <= limits.TEXT_CHARS
    assert len(message.references) <= limits.REFERENCES
    assert max(len(message.to), len(message.cc), len(message.reply_to)) <= limits.ADDRESSES


def lines(message: Message) -> Iterator[str]:
    """Yield every text that a header gave."""
    people = chain((message.sender,) if message.sender else (), message.to, message.cc, message.reply_to)
    yield message.subject
    yield from chain.from_iterable((one.email, one.name) for one in people)
    yield from (message.message_id or "", message.in_reply_to or "", *message.references)


def texts(message: Message) -> Iterator[str]:
    """Yield every text there is."""
    yield from lines(message)
    yield from (message.text, message.language, *message.attachments, *message.problems)
    yield from (quoted.text for quoted in message.quoted)
    if message.signature:
        yield from (message.signature.name, message.signature.title, message.signature.text, *message.signature.phones)
    yield from chain.from_iterable((f.address, f.status, f.reason) for f in message.failed)
    yield from chain.from_iterable((d.address, d.name, d.quote) for d in message.delegates)
