"""One published item: its words without mark-up, its moment, and a name for each of its versions."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from hashlib import sha256

from unghost.app.ports import SetAside
from unghost.domain.news import News
from unghost.reading.visible.html import text_of

LONGEST = 100_000
"""Characters of one item's text that are kept: no event is told on page fifty."""
_LONGEST_TITLE = 500
_LONGEST_LINK = 2_000
_MARKUP = re.compile(r"<[a-zA-Z!/][^<>]*>|&(?:#\d{1,7}|#x[0-9a-fA-F]{1,6}|[a-zA-Z]{2,31});")


def item(
    origin: str, at: datetime | None, title: str, text: str, *, link: str = "", updated: datetime | None = None
) -> News | SetAside:
    """Return a piece of news, or why it is none: "news without a date", "news without words"."""
    title, text = " ".join(plain(title).split())[:_LONGEST_TITLE], plain(text)[:LONGEST]
    if not title and not text:
        return SetAside(origin, "news without words")
    if at is None:
        return SetAside(origin, "news without a date")
    link = link if link.startswith(("http://", "https://")) and link.isprintable() else ""
    key = sha256("\0".join((origin, title, text, link)).encode("utf-8", "replace")).hexdigest()[:32]
    return News(key, at, title, text, link[:_LONGEST_LINK], origin, updated=updated if updated and updated > at else None)


def plain(text: str) -> str:
    """Return what a reader sees of a text that may hold mark-up, without signs nobody can see."""
    if _MARKUP.search(text):
        text = text_of(text, [])
    return "".join(c for c in text if c.isprintable() or c in "\n\t").encode("utf-8", "replace").decode().strip()


def moment(text: str) -> datetime | None:
    """Return the moment of an ISO 8601 or RFC 5322 date; UTC where it names no offset. None where it is no date."""
    text = text.strip()[:64]
    for parse in (datetime.fromisoformat, parsedate_to_datetime):
        try:
            at = parse(text)
        except (ValueError, TypeError, IndexError, OverflowError):
            continue
        return sensible(at if at.tzinfo else at.replace(tzinfo=UTC))
    return None


def sensible(at: datetime) -> datetime | None:
    """Return a moment, or None where the year shows that it is none."""
    return at if 1970 < at.year < 2200 else None
