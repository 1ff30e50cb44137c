"""Facts as rows of the store, in the order of its columns, and back."""

from __future__ import annotations

from datetime import UTC, datetime

from unghost.adapters.stores import codec
from unghost.domain.item import Item
from unghost.domain.listed import Listed, ListScope
from unghost.domain.message import Message
from unghost.domain.news import News
from unghost.domain.record import Bond, Call, Deal, Link, Meeting, Note, Park, Tick, Truth
from unghost.domain.touch import Disposition, Side

Row = tuple[object, ...]


def message_row(m: Message, origin: str, reader: int) -> Row:
    """Return a mail as a row; ``sender`` is what the full-text index knows its writer by."""
    at = m.date or m.received
    sender = f"{m.sender.name} {m.sender.email}".strip() if m.sender else ""
    moment = at.isoformat() if at else None
    return (m.key, reader, origin, m.message_id, moment, sender, m.subject, m.text, codec.message_facts(m))


def call_row(c: Call) -> Row:
    """Return a call as a row."""
    return (c.at.isoformat(), c.who, c.side.value, c.disposition.value, c.seconds, c.note, c.by)


def call(at: str, who: str, side: str, disposition: str, seconds: int, note: str, by: str) -> Call:
    """Return the call of a row."""
    return Call(datetime.fromisoformat(at), who, Side(side), Disposition(disposition), seconds, note, by)


def deal_row(d: Deal) -> Row:
    """Return a deal as a row."""
    return (d.name, d.account, codec.deal_facts(d))


def meeting_row(m: Meeting) -> Row:
    """Return a version of a meeting as a row."""
    return (m.uid, m.known_at.isoformat(), codec.meeting_facts(m))


def news_row(n: News) -> Row:
    """Return a piece of news as a row."""
    return (n.key, n.at.isoformat(), codec.news_facts(n))


def told_row(told: Truth | Park | Note | Tick) -> Row:
    """Return what the user told as a row."""
    kind, facts = codec.told_facts(told)
    return (kind, told.at.isoformat(), told.person, facts)


def link_row(link: Link) -> Row:
    """Return the user's word on two addresses as a row."""
    return (link.at.isoformat(), link.one, link.other, link.bond.value)


def link(at: str, one: str, other: str, bond: str) -> Link:
    """Return the word of a row."""
    return Link(datetime.fromisoformat(at), one, other, Bond(bond))


def listed_row(entry: Listed) -> Row:
    """Return an entry of a list as a row; its moment in UTC, so that one entry is one row."""
    return (entry.who, entry.since.astimezone(UTC).isoformat(), entry.scope.value, entry.reason)


def listed(who: str, since: str, scope: str, reason: str) -> Listed:
    """Return the entry of a row."""
    return Listed(who, datetime.fromisoformat(since), ListScope(scope), reason)


def item_row(item: Item) -> Row:
    """Return an item of the library as a row."""
    return (item.place, item.at.isoformat(), codec.item_facts(item))
