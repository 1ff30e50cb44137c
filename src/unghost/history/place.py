"""When each message really happened: an answer never comes before what it answers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from unghost.domain.message import Message
from unghost.history.window import order_key, stamp

AFTER_ITS_PARENT = timedelta(seconds=1)


def places(messages: Sequence[Message]) -> dict[str, datetime]:
    """Return the moment of each message by key; a message that nothing can date is absent.

    A reply whose own clock puts it before the message it answers is moved just behind it, unless a server vouches for its
    arrival. A message without a date takes its place behind its parent.
    """
    by_id = {m.message_id: m for m in messages if m.message_id}
    placed: dict[str, datetime] = {}
    waiting: list[Message] = []
    for message in sorted(messages, key=order_key):
        if not _place(message, by_id, placed):
            waiting.append(message)
    while waiting:
        rest = [m for m in waiting if not _place(m, by_id, placed)]
        if len(rest) == len(waiting):
            break
        waiting = rest
    return placed


def parent_of(message: Message, by_id: Mapping[str, Message]) -> Message | None:
    """Return the message this one answers, where we have it."""
    for reference in (message.in_reply_to, *reversed(message.references)):
        parent = by_id.get(reference) if reference else None
        if parent is not None and parent.key != message.key:
            return parent
    return None


def _place(message: Message, by_id: Mapping[str, Message], placed: dict[str, datetime]) -> bool:
    at = stamp(message)
    parent = parent_of(message, by_id)
    before = None if parent is None else placed.get(parent.key) or stamp(parent)
    if at is None:
        if before is None:
            return False
        at = before + AFTER_ITS_PARENT
    elif before is not None and at < before and message.received is None:
        at = before + AFTER_ITS_PARENT
    placed[message.key] = at
    return True
