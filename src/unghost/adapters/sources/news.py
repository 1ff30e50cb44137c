"""News of the companies you sell to: a folder of pages and notes, or a feed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from unghost.adapters.feeds import fetch, files
from unghost.app.ports import Item, Source


def news_source(bookmarks: Callable[[str], Mapping[str, str]]) -> Source:
    """Return the source; each place is a file, a folder, or the address of a feed (RSS, Atom, JSON Feed).

    ``bookmarks`` says how far an address was read, so that what has not changed is not fetched again. Reading raises BadUse,
    MissingPlace, UnreadablePlace or LineBroken before its first item.
    """

    def read(place: str) -> Iterator[Item]:
        return fetch.read(place, bookmarks(place)) if is_address(place) else files.read(place)

    return Source("news", "news of companies: a folder, or a feed (RSS, Atom, JSON Feed)", read, _size, _plant, beside=True)


def is_address(place: str) -> bool:
    """Say whether a place is an address on the web, not a path."""
    return place.lower().startswith(("http://", "https://"))


def _size(place: str) -> int:
    return 0 if is_address(place) else files.size(place)


def _plant(folder: Path) -> str:
    from unghost.testing.sample.news import plant_news

    return str(plant_news(folder))


SOURCE = news_source(lambda _place: {})
