"""A calendar on a server, as keeping it in step needs it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from unghost.app.agenda import Entry


class ChangedMeanwhileError(Exception):
    """Somebody else changed or removed the entry since it was read: nothing was written."""


@dataclass(frozen=True, slots=True)
class Lying:
    """An entry of ours as it lies on the server, and the mark (ETag) by which it is changed only as long as it is this one.

    ``edited`` says that a person changed its time, its title or its state; ``shown`` is what it shows.
    """

    uid: str
    place: str
    mark: str
    plan: str
    edited: bool
    shown: tuple[str, ...]


class CalendarServer(Protocol):
    """Our own entries in one collection; entries of others are neither read nor touched."""

    def lying(self, prefix: str) -> Mapping[str, Lying]:
        """Return our entries by UID. Raises MissingPlace where there is no such collection, LoginRefused, LineBroken."""

    def create(self) -> None:
        """Make the collection."""

    def shows(self, entry: Entry) -> tuple[str, ...]:
        """Return what an entry would show there, as ``Lying.shown``."""

    def put(self, entry: Entry, over: Lying | None) -> None:
        """Write an entry, over the one that lies there or where none does; raise ChangedMeanwhileError where that is not so."""

    def remove(self, one: Lying) -> None:
        """Remove an entry of ours as it was read; raise ChangedMeanwhileError where it is another by now."""
