"""Feeds as bytes to pieces of news: RSS and Atom by a library that knows their dialects, JSON Feed by itself."""

from __future__ import annotations

import json
import re
from calendar import timegm
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from io import BytesIO
from typing import Any

from unghost.adapters.feeds.item import item, moment, sensible
from unghost.app.ports import SetAside
from unghost.domain.news import News
from unghost.reading.mime import charsets

LARGEST = 10 << 20
"""Bytes of a feed. The longest in use, with whole articles in them, have two or three million."""
MOST_ITEMS = 2_000
_HEAD = 4_000
_DECLARED = re.compile(r"<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w.:-]{1,40})[\"'][^>]{0,200}?\?>", re.IGNORECASE)
_DECLARATION = re.compile(r"\A\s*<\?xml[^>]{0,400}\?>", re.IGNORECASE)
_ROOT = re.compile(r"<(?:[\w.-]{1,20}:)?(?:rss|feed|rdf)[\s>:]", re.IGNORECASE)
_ENTITY = re.compile(r"<!\s*ENTITY|<!DOCTYPE[^>\[]{0,2000}\[", re.IGNORECASE)
_WIDE = ((b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"), (b"<\0", "utf-16-le"), (b"\0<", "utf-16-be"))


class NoFeedError(Exception):
    """The bytes are no feed; the text says why, in a few words."""


def news_of(raw: bytes, origin: str, otherwise: datetime | None) -> Iterator[News | SetAside]:
    """Yield the items of a feed, as it orders them; one without a date of its own bears ``otherwise``.

    Raises NoFeedError, before the first item, where the bytes are no feed, or one that declares entities: those can grow without
    bound, and no feed needs them.
    """
    if len(raw) > LARGEST:
        raise NoFeedError("too large")
    text = _decoded(raw)
    if text.lstrip()[:1] == "{":
        return _json_items(_json(text), origin, otherwise)
    if not _ROOT.search(text[:_HEAD]):
        raise NoFeedError("no feed")
    if _ENTITY.search(text):
        raise NoFeedError("feed with entities of its own")
    return _xml_items(text, origin, otherwise)


def _decoded(raw: bytes) -> str:
    """Return the text. What it declares is believed only where a mail's charset would be: no exotic codec gets round a check."""
    wide = next((name for mark, name in _WIDE if raw.startswith(mark)), "")
    if wide:
        return raw.decode(wide, "replace").lstrip("\ufeff")
    declared = _DECLARED.search(raw[:_HEAD].decode("latin-1"))
    return charsets.text_of(raw, declared[1] if declared else "utf-8", []).lstrip("\ufeff")


def _xml_items(text: str, origin: str, otherwise: datetime | None) -> Iterator[News | SetAside]:
    import feedparser  # takes a moment to load, and only feeds need it

    body = _DECLARATION.sub("", text).replace("\0", "").encode("utf-8", "replace")
    try:
        found = feedparser.parse(
            BytesIO(body),
            response_headers={"content-type": "application/xml; charset=utf-8"},
            sanitize_html=False,
            resolve_relative_uris=False,
        )
    except Exception as error:  # its loose parser may stumble over anything; a feed costs its own place, never the run
        raise NoFeedError(f"feed cannot be read ({type(error).__name__})") from None
    general = _moment_of(found.feed) or otherwise
    return (_entry(entry, origin, general) for entry in found.entries[:MOST_ITEMS])


def _entry(entry: Mapping[str, Any], origin: str, otherwise: datetime | None) -> News | SetAside:
    get = _plainly(entry)
    title, link = _text(get("title")), _text(get("link"))
    content = [_text(part.get("value")) for part in get("content") or () if isinstance(part, Mapping)]
    body = max([*content, _text(get("summary"))], key=len, default="")
    published, updated = _time(get("published_parsed")), _time(get("updated_parsed"))
    name = _text(get("id")) or link or title
    return item(f"{origin}#{name}", published or updated or otherwise, title, body, link=link, updated=updated)


def _plainly(entry: Any) -> Callable[[str], Any]:
    """Return the lookup of what is really there: the library's own answers with one date where another is asked for."""

    def get(key: str) -> Any:
        return dict.get(entry, key)

    return get


def _moment_of(feed: Mapping[str, Any]) -> datetime | None:
    get = _plainly(feed)
    return _time(get("updated_parsed")) or _time(get("published_parsed"))


def _time(parsed: Any) -> datetime | None:
    """Return a moment from a UTC time tuple."""
    try:
        return sensible(datetime.fromtimestamp(timegm(parsed), UTC)) if parsed else None
    except (ValueError, OverflowError, OSError, TypeError):
        return None


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""


def _json(text: str) -> Mapping[str, Any]:
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        raise NoFeedError("no feed") from None
    if not isinstance(found, dict) or "jsonfeed.org/version" not in str(found.get("version")):
        raise NoFeedError("no feed")
    return found


def _json_items(feed: Mapping[str, Any], origin: str, otherwise: datetime | None) -> Iterator[News | SetAside]:
    """Yield the items of a JSON Feed (versions 1 and 1.1)."""
    items = feed.get("items")
    for one in items[:MOST_ITEMS] if isinstance(items, list) else ():
        if not isinstance(one, dict):
            yield SetAside(origin, "news without words")
            continue
        title, link = _text(one.get("title")), _text(one.get("url")) or _text(one.get("external_url"))
        body = _text(one.get("content_text")) or _text(one.get("content_html")) or _text(one.get("summary"))
        published, updated = moment(_text(one.get("date_published"))), moment(_text(one.get("date_modified")))
        name = str(one.get("id") or link or title)[:2_000]
        yield item(f"{origin}#{name}", published or updated or otherwise, title, body, link=link, updated=updated)
