"""Read what the user puts into the library: one link or file, a table of them, or a folder. Nothing is fetched from the web."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import datetime
from html import unescape
from pathlib import Path
from urllib.parse import unquote, urlsplit

from unghost.adapters.places import read_whole, require, require_file, shown, walk
from unghost.adapters.tables import Row, open_table
from unghost.app.ports import SetAside
from unghost.domain.item import Item
from unghost.errors import BadUse, UnghostError

COLUMNS = {
    **dict.fromkeys(("place", "link", "url", "address", "file", "path"), "place"),
    **dict.fromkeys(("title", "name"), "title"),
    **dict.fromkeys(("topics", "topic", "tags", "tag", "keywords", "about"), "topics"),
}
_TITLES = (re.compile(r"<title[^>]*>([^<]{1,300})</title>", re.IGNORECASE), re.compile(r"^#\s+(\S[^\n]{0,300})$", re.MULTILINE))
_TEXTS = (".html", ".htm", ".md", ".markdown")
_HEAD = 2**16  # bytes of a page that are read for its title
_LONGEST, _MOST = 120, 20


def item_at(place: str, at: datetime, title: str = "", topics: Iterable[str] = ()) -> Item:
    """Return one item: a link as it stands, or a file by its absolute path. Raises BadUse, MissingPlace or UnreadablePlace."""
    if is_link(place):
        if not urlsplit(place).netloc or re.search(r"\s", place):
            raise BadUse(f"{place!r} is no link.", "Write it as your browser shows it, with https:// in front.")
        return Item(at, place, _plain(title) or _title_of_link(place), _topics(topics))
    path = require_file(place, "an article, a page or a document", "To take in a whole folder: unghost library import FOLDER")
    return Item(at, shown(path), _plain(title) or _title_of_file(path), _topics(topics))


def items_in(place: str, at: datetime) -> Iterator[Item | SetAside]:
    """Yield the items of a table (CSV with a column for the link or file, and if you like title and topics) or of a folder.

    In a folder every file is an item, filed under the names of the folders it lies in. Raises MissingPlace, UnreadablePlace or
    BadTable before the first item.
    """
    root = require(place)
    return _folder(root, at) if root.is_dir() else _table(place, root, at)


def is_link(place: str) -> bool:
    """Say whether a place is a link, not a path."""
    return place.casefold().startswith(("http://", "https://"))


def split_topics(text: str) -> tuple[str, ...]:
    """Return topics written in one cell or option, divided by comma, semicolon or bar."""
    return _topics(re.split(r"[,;|]", text))


def _folder(root: Path, at: datetime) -> Iterator[Item | SetAside]:
    for entry in walk(root):
        if isinstance(entry, SetAside):
            yield entry
            continue
        path = Path(entry.path)
        if not entry.is_file(follow_symlinks=False):
            yield SetAside(shown(path), "not a file")
            continue
        folders = path.relative_to(root).parts[:-1]
        yield Item(at, shown(path), _title_of_file(path), _topics(name.replace("_", " ") for name in folders))


def _table(place: str, root: Path, at: datetime) -> Iterator[Item | SetAside]:
    table = open_table(place, "your library")
    if not any(table.has(title) for title, name in COLUMNS.items() if name == "place"):
        raise table.lacks(["link"], "Give it a header row with: link,title,topics")
    return _rows(table.rows(COLUMNS), root, at)


def _rows(rows: Iterator[Row | SetAside], root: Path, at: datetime) -> Iterator[Item | SetAside]:
    for row in rows:
        if isinstance(row, SetAside):
            yield row
            continue
        place = row["place"].strip()
        where = place if is_link(place) or not place else str(root.parent / Path(place).expanduser())
        try:
            yield item_at(where, at, row["title"], split_topics(row["topics"]))
        except UnghostError as error:
            yield SetAside(f"{shown(root)}:{row.number}", error.sentence)


def _title_of_link(link: str) -> str:
    parts = urlsplit(link)
    last = unquote(parts.path.rstrip("/").rpartition("/")[2])
    words = _plain(re.sub(r"[-_+]+", " ", re.sub(r"\.\w{2,5}$", "", last)))
    return words if re.search(r"[^\W\d_]{3}", words) else parts.netloc


def _title_of_file(path: Path) -> str:
    """Return the title a page gives itself, else its file name in words."""
    if path.suffix.casefold() in _TEXTS:
        raw = read_whole(path)
        text = raw[:_HEAD].decode("utf-8", "replace") if isinstance(raw, bytes) else ""
        for pattern in _TITLES:
            if (found := pattern.search(text)) and _plain(unescape(found[1])):
                return _plain(unescape(found[1]))
    return _plain(re.sub(r"[-_]+", " ", shown(path.stem))) or shown(path.name)


def _topics(topics: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(None, map(_plain, topics))))[:_MOST]


def _plain(text: str) -> str:
    return " ".join("".join(c if c.isprintable() else " " for c in text[:1000]).split())[:_LONGEST]
