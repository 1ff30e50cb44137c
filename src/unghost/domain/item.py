"""Something of value in the user's own library: an article, a page, a file, and what it is about."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Item:
    """One item: since when it is in the library, where it is (``place``: a link, or the path of a file), title and topics."""

    at: datetime
    place: str
    title: str
    topics: tuple[str, ...] = ()

    @property
    def link(self) -> bool:
        """Whether it lies on the web rather than in a file."""
        return self.place.casefold().startswith(("http://", "https://"))
