"""Machines that write like people: the same words, again and again, within moments of our mail."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from unghost.domain.message import Kind, Message
from unghost.domain.settings import Settings
from unghost.history.dedup import essence

AT_ONCE = timedelta(minutes=2)
# Fewer letters than this ("Yes", "Thanks!") a person may well repeat.
LEAST_LETTERS = 30
TWICE = 2


def robots(messages: Sequence[Message], placed: Mapping[str, datetime], settings: Settings) -> frozenset[str]:
    """Return the keys of mails that bear no mark of a machine and are one's: the same text from one sender, twice or more, each
    time within two minutes of a mail of ours to them and quoting nothing. ``messages`` in order of time.
    """
    ours: dict[str, list[datetime]] = defaultdict(list)
    at_once: dict[tuple[str, str], list[str]] = defaultdict(list)
    for message in messages:
        if message.sender is None or message.kind is not Kind.HUMAN:
            continue
        sender, at = message.sender.email, placed[message.key]
        if settings.is_ours(sender):
            for address in message.to:
                ours[address.email].append(at)
        elif not message.quoted_chars and _just_before(ours[sender], at):
            words = essence(message.text)
            if len(words) >= LEAST_LETTERS:
                at_once[sender, words].append(message.key)
    return frozenset(key for keys in at_once.values() if len(keys) >= TWICE for key in keys)


def _just_before(times: Sequence[datetime], at: datetime) -> bool:
    before = bisect_right(times, at)
    return before > 0 and at - times[before - 1] <= AT_ONCE
