"""News from files: pages, notes, newsletters and saved feeds, alone or anywhere below a folder."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from unghost.adapters.feeds import parse
from unghost.adapters.feeds.item import item, moment
from unghost.adapters.places import read_whole, require, require_file, require_folder, shown, total, walk
from unghost.app.ports import Item, SetAside
from unghost.errors import Unreadable
from unghost.reading.mime import charsets
from unghost.reading.read import read as read_mail
from unghost.reading.visible.html import text_of

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser

_PAPERS = frozenset([".pdf", ".doc", ".docx", ".odt", ".rtf", ".pages", ".msg"])
_FIELD = re.compile(r"(?:---|(title|date|published|link|url|source)[ \t]*:[ \t]*(.*))[ \t]*", re.IGNORECASE)
_MOST_FIELDS = 12
_CHARSET = re.compile(rb"charset\s*=\s*[\"']?([\w.:-]{1,40})", re.IGNORECASE)
_DATES = (
    "meta[property='article:published_time']",
    "meta[name='date']",
    "meta[name='pubdate']",
    "meta[itemprop='datePublished']",
    "meta[name='dcterms.date']",
    "time[datetime]",
)
_FURNITURE = ["script", "style", "nav", "header", "footer", "aside", "form", "noscript", "template"]
Reader = Callable[[bytes, str, datetime], Iterator[Item]]


def read(place: str) -> Iterator[Item]:
    """Yield the news of a file, or of a folder and all below it, in the order of their paths.

    Raises MissingPlace or UnreadablePlace at once. In a folder, what bears another ending than those known is left out; papers
    that only another program can open are set aside.
    """
    path = require(place)
    if not path.is_dir():
        return _file(require_file(place, "a file of news"), _READERS.get(path.suffix.lower(), _any))
    return _folder(require_folder(place, "a folder of news"))


def size(place: str) -> int:
    """Return the bytes of the file, or of everything below the folder."""
    path = require(place)
    return total(path) if path.is_dir() else path.stat().st_size


def _folder(root: Path) -> Iterator[Item]:
    for entry in walk(root):
        if isinstance(entry, SetAside):
            yield entry
            continue
        path = Path(entry.path)
        suffix = path.suffix.lower()
        if suffix in _PAPERS:
            yield SetAside(shown(path), f"{suffix[1:].upper()} file: save it as text or HTML")
        elif suffix in _READERS:
            yield from _file(path, _READERS[suffix])


def _file(path: Path, reader: Reader) -> Iterator[Item]:
    raw = read_whole(path, parse.LARGEST)
    if isinstance(raw, SetAside):
        yield raw
        return
    written = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    yield from reader(raw, shown(path), written)


def _note(raw: bytes, origin: str, written: datetime) -> Iterator[Item]:
    """Read plain text or Markdown: fields at its top (title, date, link), else its first line is the title."""
    if b"\0" in raw[:4_000] and not raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        yield SetAside(origin, "no text")
        return
    text = charsets.text_of(raw, "utf-16" if raw.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8", []).lstrip("\ufeff")
    lines = text.replace("\r\n", "\n").strip().split("\n")
    fields: dict[str, str] = {}
    while lines and len(fields) < _MOST_FIELDS and (found := _FIELD.fullmatch(lines[0])):
        lines.pop(0)
        if found[1]:
            fields[found[1].lower()] = found[2].strip().strip("\"'")
        elif fields:
            break  # the rule below the fields
    body = "\n".join(lines).strip()
    first, _, rest = body.partition("\n")
    title = fields.get("title", "") or first.lstrip("# ").strip()
    at = moment(fields.get("date", "") or fields.get("published", "")) or written
    link = fields.get("link", "") or fields.get("url", "") or fields.get("source", "")
    yield item(origin, at, title, body if fields.get("title") else rest, link=link)


def _page(raw: bytes, origin: str, written: datetime) -> Iterator[Item]:
    """Read a saved web page: its title, when it says it was published, the words of its article."""
    from selectolax.lexbor import LexborHTMLParser

    declared = _CHARSET.search(raw[:4_000])
    html = charsets.text_of(raw, declared[1].decode("ascii", "replace") if declared else "utf-8", [])
    tree = LexborHTMLParser(html[: 4 * parse.LARGEST])
    heading = tree.css_first("article h1") or tree.css_first("h1") or tree.css_first("title")
    title = heading.text(deep=True, strip=True) if heading else ""
    link = tree.css_first("link[rel=canonical]")
    at = _published(tree) or written
    tree.strip_tags(_FURNITURE)
    body = tree.css_first("article") or tree.css_first("main") or tree.body
    words = text_of(body.html or "", []) if body else ""
    yield item(origin, at, title, words, link=(link.attributes.get("href") or "") if link else "")


def _published(tree: LexborHTMLParser) -> datetime | None:
    for selector in _DATES:
        node = tree.css_first(selector)
        said = (node.attributes.get("content") or node.attributes.get("datetime") or "") if node else ""
        if said and (at := moment(said)):
            return at
    return None


def _letter(raw: bytes, origin: str, written: datetime) -> Iterator[Item]:
    """Read a saved newsletter or alert."""
    try:
        mail = read_mail(raw)
    except Unreadable as error:
        yield SetAside(origin, error.reason)
        return
    yield item(origin, mail.date or mail.received or written, mail.subject, mail.text)


def _feed(raw: bytes, origin: str, written: datetime) -> Iterator[Item]:
    """Read a saved feed."""
    try:
        yield from parse.news_of(raw, origin, written)
    except parse.NoFeedError as reason:
        yield SetAside(origin, str(reason))


def _any(raw: bytes, origin: str, written: datetime) -> Iterator[Item]:
    """Read a file whose name does not say what it is."""
    head = raw[:200].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if head.startswith((b"<?xml", b"<rss", b"<feed", b"<rdf", b'{"version')):
        return _feed(raw, origin, written)
    return (_page if head.startswith((b"<!doctype html", b"<html")) else _note)(raw, origin, written)


_READERS: dict[str, Reader] = {
    **dict.fromkeys((".txt", ".text", ".md", ".markdown"), _note),
    **dict.fromkeys((".html", ".htm", ".xhtml"), _page),
    ".eml": _letter,
    **dict.fromkeys((".xml", ".rss", ".atom", ".rdf", ".json"), _feed),
}
