"""What is told outside of this home by itself, and what keeps it: webhooks, and the notes they are sent."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol


class Event(StrEnum):
    """What somebody outside may be told of."""

    CASE_CHANGED = "case.changed"
    LETTER_SENT = "letter.sent"
    LETTER_CANCELLED = "letter.cancelled"
    LETTER_UNKNOWN = "letter.unknown"
    SIGN_OF_LIFE = "sign_of_life"
    TRUTH_RECORDED = "truth.recorded"
    SOURCE_STOPPED = "source.stopped"
    TEST = "webhook.test"


class State(StrEnum):
    """How a webhook stands: told, or not any more because nothing reached it for days."""

    ON = "on"
    DEAD = "dead"


class Went(StrEnum):
    """What became of a note."""

    WAITS = "waits"
    TOLD = "told"
    GIVEN_UP = "given_up"


@dataclass(frozen=True, slots=True)
class Webhook:
    """An address that is told when something happens. ``secret`` signs what it is sent and is never represented."""

    id: str
    at: datetime
    url: str
    events: tuple[Event, ...]
    secret: str
    state: State = State.ON
    why: str = ""

    def __repr__(self) -> str:
        return f"Webhook({self.id!r}, {self.url!r})"


@dataclass(frozen=True, slots=True)
class Note:
    """One thing one webhook is to be told: ``body`` is sent as it stands, ``subject`` is whom or what it is about. ``due`` is
    when it is tried next, None once that has ended.
    """

    id: str
    webhook: str
    event: Event
    subject: str
    body: str
    made: datetime
    due: datetime | None
    tries: int = 0
    state: Went = Went.WAITS
    why: str = ""


class Outside(Protocol):
    """What is kept of it in the store."""

    def webhooks(self) -> tuple[Webhook, ...]:
        """Return the webhooks, the oldest first."""

    def save(self, webhook: Webhook) -> None:
        """Remember a webhook, or how it stands now."""

    def drop(self, webhook: str) -> bool:
        """Forget a webhook with what it was to be told; return whether it was known."""

    def notes(self, webhook: str | None, most: int) -> tuple[Note, ...]:
        """Return the notes of a webhook or of all, the latest first."""

    def due(self, now: datetime, most: int) -> tuple[Note, ...]:
        """Return the notes that are to be told by now, the oldest first."""

    def add(self, notes: Sequence[Note], seen: Mapping[tuple[str, str], str], gone: Iterable[tuple[str, str]]) -> None:
        """Put notes into the queue and remember how things stand, all at once."""

    def went(self, note: Note) -> None:
        """Remember how telling a note went."""

    def seen(self) -> Mapping[tuple[str, str], str]:
        """Return how things stood when they were last looked at, by kind and subject."""

    def forget(self, before: datetime) -> None:
        """Forget what has ended before a moment."""
