"""The same mail found in several places, under the same Message-ID or under others, counts once."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from unghost.domain.message import Message

SAME_COPY = timedelta(minutes=2)
ZONE_ERROR = timedelta(hours=14)
HALF_HOUR = 1800
MOST_COPIES = 50

_REPLY_MARK = re.compile(r"^\s*(?:(?:re|aw|antw|antwort|sv|vs|fwd?|wg|tr|rif|res|enc|odp|ynt|re\[\d+\])\s*:\s*)+", re.IGNORECASE)
_SPACE = re.compile(r"\W+")


def bare_subject(subject: str) -> str:
    """Return a subject without its reply and forward marks, in small letters, with single spaces."""
    return " ".join(_REPLY_MARK.sub("", subject).split()).casefold()


def essence(text: str) -> str:
    """Return the letters and digits of a text: what stays the same through wrapping and re-encoding."""
    return _SPACE.sub("", text).casefold()


def distinct(messages: Sequence[Message], placed: Mapping[str, datetime]) -> tuple[list[Message], dict[str, str]]:
    """Return one of each mail, in order of time, and which Message-ID stands for each Message-ID that was dropped.

    Copies share sender, addressees, subject and words, and lie within two minutes of each other, or a whole number of half
    hours apart (a copy with a wrong time zone); or they share the Message-ID and the sender. The copy kept is the earliest
    that has a Message-ID, so the order of arrival does not matter.
    """
    dated = sorted((m for m in messages if m.key in placed), key=lambda m: (placed[m.key], m.message_id is None, m.key))
    kept: list[Message] = []
    by_content: dict[tuple[object, ...], list[Message]] = defaultdict(list)
    by_id: dict[tuple[str, str], Message] = {}
    aliases: dict[str, str] = {}
    for message in dated:
        sender = message.sender.email if message.sender else ""
        twin = by_id.get((message.message_id, sender)) if message.message_id else None
        content = (
            sender,
            frozenset(a.email for a in message.to),
            bare_subject(message.subject),
            essence(message.text),
            message.kind,
        )
        if twin is None or abs(placed[twin.key] - placed[message.key]) > ZONE_ERROR:
            twin = next((m for m in by_content[content][-MOST_COPIES:] if _same_time(placed[m.key], placed[message.key])), None)
        if twin is None:
            kept.append(message)
            by_content[content].append(message)
            if message.message_id:
                by_id.setdefault((message.message_id, sender), message)
        elif message.message_id and twin.message_id and message.message_id != twin.message_id:
            aliases[message.message_id] = twin.message_id
    return kept, aliases


def _same_time(one: datetime, other: datetime) -> bool:
    apart = abs(one - other)
    if apart <= SAME_COPY:
        return True
    odd = apart.total_seconds() % HALF_HOUR
    return apart <= ZONE_ERROR and min(odd, HALF_HOUR - odd) <= 1
