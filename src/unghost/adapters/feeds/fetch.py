"""Fetch a feed: over a safe line, of bounded size and time, only when it has changed, and never led into a private network."""

from __future__ import annotations

import re
import socket
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from importlib.metadata import PackageNotFoundError, version
from ipaddress import ip_address
from threading import Event
from urllib.parse import urljoin, urlsplit

from unghost.adapters.feeds import parse
from unghost.adapters.feeds.item import moment
from unghost.adapters.line import Question, ask, host_of, within
from unghost.app.endpoint import is_loopback, is_safe, require_safe
from unghost.app.ports import Bookmark, Holds, Item, SetAside
from unghost.domain.news import News
from unghost.errors import LineBroken, MissingPlace, UnreadablePlace

STEP_SECONDS = 15.0
WHOLE_SECONDS = 60.0
MOST_REDIRECTS = 5
_SHOWN = 200
_ACCEPTED = "application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5"
_NAMED_FEED = re.compile(
    r"<link\b(?=[^>]{0,600}\btype=[\"']application/(?:rss|atom|feed)\+(?:xml|json)[\"'])[^>]{0,600}?\bhref=[\"']([^\"']{1,500})[\"']",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server gave: 200 with the bytes, or 304 where nothing changed; the marks it gave for the next time."""

    status: int
    url: str
    raw: bytes = b""
    etag: str = ""
    modified: str = ""
    date: datetime | None = None


@dataclass(slots=True)
class _Asking:
    """One fetch under way: the address asked for first, what is already known, and whether anybody still waits for it."""

    url: str
    headers: dict[str, str]
    given_up: Event = field(default_factory=Event)
    hops: int = 0


def read(url: str, bookmarks: Mapping[str, str]) -> Iterator[Item]:
    """Yield the items of the feed at an address; of one that has not changed, only how many it holds.

    Raises BadUse where the address is none that may be spoken to, MissingPlace, UnreadablePlace or LineBroken, all before the
    first item.
    """
    answer = fetch(url, bookmarks)
    if answer.status == 304:
        return iter([Holds(int(bookmarks["holds"]) if bookmarks.get("holds", "").isdecimal() else 0)])
    try:
        found = parse.news_of(answer.raw, url, answer.date)
    except parse.NoFeedError as reason:
        raise _no_feed(url, answer, str(reason)) from None
    return _marked(found, answer)


def fetch(url: str, bookmarks: Mapping[str, str]) -> Answer:
    """Return what lies at an address, if it has changed since the bookmarks were made. Raises as ``read`` does."""
    require_safe(url, "a feed")
    headers = {"Accept": _ACCEPTED, "Accept-Encoding": "gzip, identity", "User-Agent": f"unghost/{_version()} (feed reader)"}
    if bookmarks.get("etag"):
        headers["If-None-Match"] = bookmarks["etag"]
    if bookmarks.get("modified"):
        headers["If-Modified-Since"] = bookmarks["modified"]
    asking = _Asking(url, headers)
    return within(WHOLE_SECONDS, url, lambda: _follow(asking), asking.given_up.set)


def _marked(found: Iterator[News | SetAside], answer: Answer) -> Iterator[Item]:
    count = 0
    for one in found:
        count += isinstance(one, News)
        yield one
    for name, value in (("etag", answer.etag), ("modified", answer.modified), ("holds", str(count))):
        yield Bookmark(name, value)


def _follow(asking: _Asking) -> Answer:
    """Ask, and go where a server leads as long as that is safe; no further than ``MOST_REDIRECTS``."""
    url = asking.url
    for _ in range(MOST_REDIRECTS + 1):
        answer, onward = _ask(url, asking)
        if answer is not None:
            return answer
        url = _led(asking.url, url, onward)
    raise UnreadablePlace(
        f"{host_of(asking.url)} leads from one address to the next without end.", "Name the address of the feed."
    )


def _ask(url: str, asking: _Asking) -> tuple[Answer | None, str]:
    """Return the answer, or None and where the server leads."""
    too_much = UnreadablePlace(
        f"{host_of(url)} gives more than {parse.LARGEST >> 20} MB, which is no feed.", "Check the address of the feed."
    )
    question = Question("GET", url, asking.headers, b"", STEP_SECONDS, parse.LARGEST, too_much, plain=True)
    found = ask(question, asking.given_up.is_set)
    if found.status in (301, 302, 303, 307, 308) and found.headers.get("location"):
        return None, found.headers["location"]
    if found.status == 304:
        return Answer(304, url), ""
    _require_good(found.status, asking.url)
    marks = (found.headers.get("etag", "")[:_SHOWN], found.headers.get("last-modified", "")[:_SHOWN])
    return Answer(200, url, found.body, *marks, moment(found.headers.get("date", ""))), ""


def _require_good(status: int, url: str) -> None:
    where = url[:_SHOWN]
    if status in (404, 410):
        raise MissingPlace(f"There is no feed at {where} (HTTP {status}).", "Look for its new address on the site.")
    if status in (401, 402, 403, 407):
        raise UnreadablePlace(
            f"{host_of(url)} does not give {where} to everybody (HTTP {status}).",
            "Save the news to a folder and name that instead.",
        )
    if status >= 500 or status == 429:
        raise LineBroken(f"{host_of(url)} has a trouble of its own (HTTP {status}).", "Run this again in a while.")
    if status != 200:
        raise UnreadablePlace(f"{host_of(url)} does not give a feed at {where} (HTTP {status}).", "Check the address.")


def _led(first: str, url: str, onward: str) -> str:
    """Return the address a server leads to; raise where that is no safe one, or leads from the open net into a private one."""
    try:
        target = urljoin(url, onward)
        host = urlsplit(target).hostname or ""
    except ValueError:
        target = host = ""
    target = target.partition("#")[0]
    if not is_safe(target):
        raise UnreadablePlace(
            f"{host_of(url)} leads to an address that is not safe: {onward[:_SHOWN]!r}.", "Name the https address of the feed."
        )
    if is_private(host) and not is_private(urlsplit(first).hostname or ""):
        raise UnreadablePlace(
            f"{host_of(url)} leads into your own network, to {host}.", "If you trust it, name that address yourself."
        )
    return target


def is_private(host: str) -> bool:
    """Say whether a host is this machine or one of a private network, by its number or by any number its name stands for."""
    if is_loopback(host):
        return True
    try:
        return not ip_address(host.strip("[]")).is_global
    except ValueError:
        pass
    try:
        found = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        return False  # nobody is there: the connection will say so
    return any(not ip_address(str(where[0]).partition("%")[0]).is_global for *_, where in found)


def _no_feed(url: str, answer: Answer, reason: str) -> UnreadablePlace:
    named = _NAMED_FEED.search(answer.raw[:200_000].decode("utf-8", "replace"))
    remedy = f"The page names this feed: {urljoin(answer.url, named[1])[:_SHOWN]}" if named else "Name an RSS, Atom or JSON feed."
    what = "what lies there is none" if reason == "no feed" else reason
    return UnreadablePlace(f"{url[:_SHOWN]} cannot be read as a feed: {what}.", remedy)


def _version() -> str:
    try:
        return version("unghost")
    except PackageNotFoundError:
        return "0"
