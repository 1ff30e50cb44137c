"""Which messages belong together: by References and In-Reply-To, and by subject only where nothing else tells."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from operator import itemgetter

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

    def __iter__(self) -> Iterator[str]:
        """Yield every item that was ever looked at."""
        return iter(self._parent)

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
    latest: dict[tuple[str, str], tuple[int, Message]] = {}
    for number, message in enumerate(messages):
        own = _id(message.message_id, aliases) or message.key
        groups.join(own, message.key)
        for reference in (message.in_reply_to, *message.references):
            if reference:
                groups.join(own, _id(reference, aliases) or reference)
        subject = bare_subject(message.subject)
        marks = [(subject, person) for person in _people(message)]
        if loose(message):
            older = max((latest[mark] for mark in marks if mark in latest), key=itemgetter(0), default=None)
            if older is not None and placed[message.key] - placed[older[1].key] <= SUBJECT_HOLDS:
                groups.join(own, older[1].key)
        latest.update(dict.fromkeys(marks, (number, message)))
    first: dict[str, str] = {}
    return {m.key: first.setdefault(groups.root(m.key), m.key) for m in messages}


def _id(message_id: str | None, aliases: Mapping[str, str]) -> str | None:
    return aliases.get(message_id, message_id) if message_id else None


def _people(message: Message) -> set[str]:
    return {a.email for a in (*message.to, *message.cc, *([message.sender] if message.sender else []))}


def loose(message: Message) -> bool:
    """Say whether a reply names nothing that it answers, so that only its subject can tell."""
    subject = bare_subject(message.subject)
    marked = bool(subject) and subject != message.subject.strip().casefold()
    return marked and not (message.in_reply_to or message.references)
