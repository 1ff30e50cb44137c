"""One piece of news: what somebody published, never what it means."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class News:
    """One item from a folder, a feed, or a notice that came by mail.

    ``key`` is one version of the item, ``origin`` the item itself (a path, a feed with the item's own id, a Message-ID): of
    several versions the one with the latest ``stamp`` holds. ``at`` is when it was published, ``text`` plain text without
    mark-up, ``link`` where it may be read, empty where unknown; ``message`` the Message-ID of a notice that came by mail.
    """

    key: str
    at: datetime
    title: str
    text: str
    link: str
    origin: str
    message: str | None = None
    updated: datetime | None = None

    @property
    def stamp(self) -> datetime:
        """The moment this version became known."""
        return max(self.at, self.updated) if self.updated else self.at
