"""Which messages belong together: by References and In-Reply-To, and by subject only where nothing else tells."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from unghost.domain.message import Message
from unghost.history.dedup import bare_subject

SUBJECT_HOLDS = timedelta(days=60)


class Groups:
    """Disjoint sets of strings, joined pairwise (union-find with path halving)."""

    def __init__(self) -> None:
        self._parent: dict[str, str] = {}

    def root(self, item: str) -> str:
        """Return the representative of the set an item is in."""
        parent = self._parent
        parent.setdefault(item, item)
        while parent[item] != item:
            parent[item] = parent[parent[item]]
            item = parent[item]
        return item

    def join(self, one: str, other: str) -> None:
        """Put two items into one set."""
        first, second = sorted((self.root(one), self.root(other)))
        self._parent[second] = first


def threads(messages: Sequence[Message], placed: Mapping[str, datetime], aliases: Mapping[str, str]) -> dict[str, str]:
    """Return the thread of each message, by key; a thread is named by the key of its first message.

    ``messages`` in order of time. A reply without any reference joins the latest message of the same bare subject that shares
    somebody with it and is at most 60 days older.
    """
    groups = Groups()
    by_subject: dict[str, list[Message]] = {}
    for message in messages:
        own = _id(message.message_id, aliases) or message.key
        groups.join(own, message.key)
        for reference in (message.in_reply_to, *message.references):
            if reference:
                groups.join(own, _id(reference, aliases) or reference)
        subject = bare_subject(message.subject)
        if not (message.in_reply_to or message.references) and subject and subject != message.subject.strip().casefold():
            older = _same_matter(message, by_subject.get(subject, []), placed)
            if older is not None:
                groups.join(own, older.key)
        by_subject.setdefault(subject, []).append(message)
    first: dict[str, str] = {}
    return {m.key: first.setdefault(groups.root(m.key), m.key) for m in messages}


def _id(message_id: str | None, aliases: Mapping[str, str]) -> str | None:
    return aliases.get(message_id, message_id) if message_id else None


def _people(message: Message) -> set[str]:
    return {a.email for a in (*message.to, *message.cc, *([message.sender] if message.sender else []))}


def _same_matter(message: Message, older: Sequence[Message], placed: Mapping[str, datetime]) -> Message | None:
    people = _people(message)
    for other in reversed(older[-50:]):
        if placed[message.key] - placed[other.key] > SUBJECT_HOLDS:
            return None
        if people & _people(other):
            return other
    return None
