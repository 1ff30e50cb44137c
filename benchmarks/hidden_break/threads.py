"""Real mail as exchanges of two: every pair of people who answered one another, as the program's own correspondence.

A mail counts as one to the person it answers; where it answers nobody, to those it names, if they are few. One of the two is
taken for us, and then the other: an exchange is two threads, and both always fall on the same side of a split.
"""

from __future__ import annotations

import hashlib
import pickle
import shutil
import tarfile
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from unghost.adapters.sources import eml, mbox
from unghost.app.ports import Item, RawMail
from unghost.causes.hidden_break.find import LATEST
from unghost.causes.hidden_break.steps import Step, steps
from unghost.domain.hours import WorkWeek
from unghost.domain.message import Kind, Message
from unghost.domain.person import Person
from unghost.domain.touch import Channel, Side, Touch
from unghost.errors import Unreadable
from unghost.history.history import Correspondence
from unghost.reading.locale import locale_of
from unghost.reading.read import read
from unghost.reading.words import said

MOST_NAMED = 3
LEAST_MAILS = 5
"""Fewest mails of each side in an exchange that is used."""
_NEVER = datetime(1970, 1, 1, tzinfo=UTC)
_LONGEST = 6000  # characters of a mail: longer ones are code and logs


def threads(place: Path, cache: Path, least: int = LEAST_MAILS) -> list[Correspondence]:
    """Return the exchanges of two in an mbox or an archive of folders; read once and kept in ``cache``.

    ``least`` are the fewest mails of each side.
    """
    kept = cache / (f"{place.name}.pickle" if least == LEAST_MAILS else f"{place.name}.{least}.pickle")
    if not kept.exists():
        cache.mkdir(parents=True, exist_ok=True)
        kept.write_bytes(pickle.dumps(list(_threads(_messages(place, cache), least))))
    found: list[Correspondence] = pickle.loads(kept.read_bytes())
    return found


def tuned_on(place: Path, thread: Correspondence) -> bool:
    """Say whether to learn and to tune on a thread: one list whole, half of another; the rest is judged."""
    pair = " ".join(sorted({t.by for t in thread.touches}))
    return place.name.startswith("linux-raid") or (place.name.startswith("r-sig-mac") and is_half(pair, "tune"))


def seen_steps(thread: Correspondence) -> tuple[Step, ...]:
    """Return the latest steps of a thread, up to its last mail."""
    return steps(thread, thread.touches[-1].at, watched=True)[-LATEST:]


def is_half(name: str, salt: str) -> bool:
    """Say whether a name falls into the first half of all names; the same on every machine."""
    return hashlib.sha256(f"{salt}:{name}".encode()).digest()[0] < 128


def _messages(place: Path, cache: Path) -> Iterator[Message]:
    known: set[tuple[str, str]] = set()
    for item in _items(place, cache):
        if not isinstance(item, RawMail):
            continue
        try:
            message = read(item.raw, received=item.received, quotations=False)
        except Unreadable:
            continue
        words = (message.sender.email if message.sender else "", " ".join(message.text.split())[:400])
        if message.kind in (Kind.HUMAN, Kind.LIST) and message.date and message.sender and words not in known:
            known.add(words)
            yield message


def _items(place: Path, cache: Path) -> Iterator[Item]:
    if ".tar" not in place.suffixes:
        yield from mbox.read(str(place))
        return
    unpacked = cache / f"{place.name}.unpacked"
    with tarfile.open(place) as tar:
        tar.extractall(unpacked, filter="data")
    yield from eml.read(str(unpacked))
    shutil.rmtree(unpacked)


def _threads(messages: Iterable[Message], least: int) -> Iterator[Correspondence]:
    mails = sorted(messages, key=lambda m: (m.date, m.key))
    by_id = {m.message_id: m for m in mails if m.message_id}
    pairs: dict[tuple[str, str], list[tuple[Message, str]]] = defaultdict(list)
    for message in mails:
        for reader in _readers(message, by_id):
            one, other = sorted((_sender(message), reader))
            pairs[one, other].append((message, reader))
    for pair, passed in pairs.items():
        wrote = [_sender(m) for m, _ in passed]
        if min(wrote.count(who) for who in pair) >= least:
            both = [m for m, _ in passed]
            yield _correspondence(pair[0], pair[1], both)
            yield _correspondence(pair[1], pair[0], both)


def _readers(message: Message, by_id: dict[str, Message]) -> list[str]:
    parents = [by_id[i] for i in (message.in_reply_to, *message.references[-1:]) if i in by_id]
    if parents and _sender(parents[0]) != _sender(message):
        return [_sender(parents[0])]
    named = list(dict.fromkeys(a.email for a in message.to if a.email and a.email != _sender(message)))
    return named if len(named) <= MOST_NAMED else []


def _sender(message: Message) -> str:
    return message.sender.email if message.sender else ""


def _correspondence(us: str, them: str, mails: list[Message]) -> Correspondence:
    touches = {m.key: _touch(m, us, them) for m in mails}
    zone = _zone([m.date for m in mails if m.date and _sender(m) == them])
    return Correspondence(
        person=Person(them, "", them.partition("@")[2], (them,), (), zone, ""),
        touches=tuple(sorted(touches.values(), key=lambda t: t.at)),
        week=WorkWeek(zone),
    )


def _zone(dates: list[datetime]) -> str:
    """Return the offset most of their mails were sent at, as the name of a zone."""
    text = Counter(f"{date:%z}" for date in dates).most_common(1)[0][0]
    return f"{text[:3]}:{text[3:5]}"


def _touch(message: Message, us: str, them: str) -> Touch:
    text = message.text[:_LONGEST]
    at = message.date or _NEVER
    return Touch(
        at=at,
        side=Side.OURS if _sender(message) == us else Side.THEIRS,
        channel=Channel.MAIL,
        person=them,
        by=_sender(message),
        message=message.message_id or message.key,
        subject=message.subject,
        text=text,
        recipients=1 if _sender(message) == us else max(1, len(message.to) + len(message.cc)),
        attachments=len(message.attachments),
        said=said(text, at, locale_of(message.language, message.sender, "")),
    )
