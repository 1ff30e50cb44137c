"""One mail, as it is shown to whoever asks for it: what its writer said, who it is about, and the mails beside it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from unghost.domain.address import Address
from unghost.domain.message import Message
from unghost.domain.settings import Settings
from unghost.history.apart import apart
from unghost.history.dedup import distinct
from unghost.history.place import places
from unghost.history.thread import threads


@dataclass(frozen=True, slots=True)
class OneMail:
    """A mail with its own words only.

    ``at`` is when it was written, as far as known; ``ours`` whether one of us wrote it; ``others`` are the people of the other
    side it is from or to. ``before`` and ``after`` are its neighbours in the thread. ``origin`` is where it lay when it was read.
    """

    message: Message
    origin: str
    at: datetime | None
    ours: bool
    others: tuple[Address, ...]
    before: Message | None = None
    after: Message | None = None


def one_mail(found: tuple[str, Message], beside: Sequence[Message], settings: Settings) -> OneMail:
    """Return a mail as it is shown; ``beside`` are the mails it may share a thread with, itself or not, in any order."""
    origin, message = found
    every = {m.key: m for m in (*beside, message)}
    placed = places(tuple(every.values()))
    before, after = _neighbours(message, every, placed)
    alone = apart(message, {m.message_id: m for m in every.values() if m.message_id})
    ours = message.sender is not None and settings.is_ours(message.sender.email)
    people = (*message.to, *message.cc) if ours or message.sender is None else (message.sender,)
    others = tuple(one for one in people if one.email and not settings.is_ours(one.email))
    return OneMail(alone, origin, placed.get(message.key), ours, others, before, after)


def _neighbours(
    message: Message, every: Mapping[str, Message], placed: Mapping[str, datetime]
) -> tuple[Message | None, Message | None]:
    """Return the mails just before and just after one in its thread."""
    messages, aliases = distinct(tuple(every.values()), placed)
    thread_of = threads(messages, placed, aliases)
    shown = next((m for m in messages if m.key == message.key or (m.message_id and m.message_id == message.message_id)), None)
    if shown is None:
        return None, None
    line = [m for m in messages if thread_of[m.key] == thread_of[shown.key]]
    here = line.index(shown)
    return (line[here - 1] if here else None), (line[here + 1] if here + 1 < len(line) else None)
