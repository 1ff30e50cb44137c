"""Facts as they were known at a moment, so that nothing later than ``now`` can leak into an answer (promise P24)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from unghost.domain.message import Message
from unghost.domain.news import News
from unghost.domain.record import Meeting
from unghost.history.history import Facts

CLOCKS_DIFFER = timedelta(minutes=15)
"""Clocks of honest machines differ by less (reading/mime/moments.py): no sign of a wrong date, yet nothing arrives before it is
written."""


def stamp(message: Message) -> datetime | None:
    """Return the moment a message bears by itself: its date (clock errors already repaired), else its arrival, else None.

    A clock that is a little ahead does not put into the future what has arrived.
    """
    date, received = message.date, message.received
    if date is not None and received is not None and timedelta(0) < date - received <= CLOCKS_DIFFER:
        return received.astimezone(date.tzinfo)
    return date or received


def as_known_at(facts: Facts, now: datetime) -> Facts:
    """Return the facts no later than ``now``. Messages without any stamp stay: only their place in a thread can date them.

    Deals are known from the day they were opened; a source read later than ``now`` counts as read at ``now``.
    """
    return Facts(
        messages=tuple(m for m in facts.messages if (at := stamp(m)) is None or at <= now),
        calls=tuple(c for c in facts.calls if c.at <= now),
        deals=tuple(d for d in facts.deals if d.opened is None or d.opened <= now.date()),
        meetings=_latest_versions(facts.meetings, now),
        truths=tuple(t for t in facts.truths if t.at <= now),
        parks=tuple(p for p in facts.parks if p.at <= now),
        notes=tuple(n for n in facts.notes if n.at <= now),
        sources=tuple(
            replace(s, read_at=min(s.read_at, now), stopped=s.stopped if s.read_at <= now else "") for s in facts.sources
        ),
        links=tuple(link for link in facts.links if link.at <= now),
        ticks=tuple(t for t in facts.ticks if t.at <= now),
        news=latest_news(facts.news, now),
        items=tuple(sorted((i for i in facts.items if i.at <= now), key=lambda i: i.place)),
        listed=tuple(entry for entry in facts.listed if entry.since <= now),
        ledger=tuple(sorted((e for e in facts.ledger if e.at <= now), key=lambda e: (e.at, e.sort, e.subject))),
    )


def read_until(facts: Facts, ahead: timedelta) -> Facts:
    """Return the facts as a question about a moment that lies so far ahead sees them: whoever asks goes on reading until then."""
    if ahead <= timedelta(0):
        return facts
    return replace(facts, sources=tuple(s if s.stopped else replace(s, read_at=s.read_at + ahead) for s in facts.sources))


def _latest_versions(meetings: Iterable[Meeting], now: datetime) -> tuple[Meeting, ...]:
    """Return each meeting as it was known: the latest version no later than ``now``."""
    known = sorted((m for m in meetings if m.known_at <= now), key=lambda m: (m.known_at, m.start, m.summary, m.attendees))
    return tuple({m.uid: m for m in known}.values())


def latest_news(news: Iterable[News], now: datetime) -> tuple[News, ...]:
    """Return each piece of news as it was known, in order of time: the latest version no later than ``now``."""
    known = sorted((n for n in news if n.stamp <= now), key=lambda n: (n.stamp, n.at, n.key))
    return tuple(sorted({n.origin: n for n in known}.values(), key=lambda n: (n.at, n.origin, n.key)))


def order_key(message: Message) -> tuple[datetime, str]:
    """Return what messages are sorted by, so that the order of arrival never matters."""
    return (stamp(message) or datetime.min.replace(tzinfo=UTC), message.key)
