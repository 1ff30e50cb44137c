"""The matter a letter is about: everybody whose words bear on it, and what of it was known when the letter was written. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Set
from datetime import datetime, timedelta
from hashlib import blake2b
from itertools import takewhile

from unghost.domain.touch import Touch
from unghost.history.history import Correspondence, History

LOOK_BACK = timedelta(days=90)
"""How far back a touch is noted as known. What turns up unread and is older is another season's. A judgement of ours."""


def whom(history: History, about: Correspondence, to: str) -> tuple[Correspondence, ...]:
    """Return whom a letter concerns: whom it is about, and whoever it goes to where that is somebody else."""
    other = history.find(to)
    return (about,) if other is None or other.person.id == about.person.id else (about, other)


def beside(history: History, one: Correspondence, since: datetime) -> Iterator[tuple[Correspondence, Touch]]:
    """Yield what has passed with others in the same matter since a moment, the latest of each first."""
    threads = {touch.thread for touch in one.touches if touch.thread}
    for other in history.people.values():
        if other.person.id == one.person.id:
            continue
        for touch in takewhile(lambda touch: touch.at >= since, reversed(other.touches)):
            if _same_matter(one, other, touch, threads):
                yield other, touch


def _same_matter(one: Correspondence, other: Correspondence, touch: Touch, threads: Set[str]) -> bool:
    """Say whether a touch with another person is about this one's matter.

    A thread or a deal in common says so, and so does the house, unless whoever it was is on a deal of their own alone.
    """
    mine, theirs = {deal.name for deal in one.deals}, {deal.name for deal in other.deals}
    if touch.thread in threads or not mine.isdisjoint(theirs):
        return True
    return other.person.account == one.person.account and not theirs


def seen(history: History, about: Correspondence, to: str) -> tuple[str, ...]:
    """Return marks of all that is known to have passed in the matter of a letter lately: what whoever writes it may have read."""
    since = history.now - LOOK_BACK
    concerned = whom(history, about, to)
    known = [touch for one in concerned for touch in one.touches if touch.at >= since]
    known += [touch for one in concerned for _, touch in beside(history, one, since)]
    return tuple(sorted({mark(touch) for touch in known}))


def mark(touch: Touch) -> str:
    """Return a short mark of a touch that tells nothing of it, and is the same whenever it is read."""
    words = touch.message or f"{touch.channel.value} {touch.at.isoformat()} {touch.side.value}"
    return blake2b(words.encode("utf-8", "surrogatepass"), digest_size=6).hexdigest()
