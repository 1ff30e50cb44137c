"""What the use cases need of the world, as protocols. Adapters fill them; ``testing`` ships fakes that pass the same suites."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Protocol

from unghost.domain.message import Message
from unghost.domain.record import Call, Deal, Meeting, Note, Park, Truth
from unghost.domain.settings import Settings
from unghost.history.history import Facts, SourceState


@dataclass(frozen=True, slots=True)
class RawMail:
    """The bytes of one mail, where it lies (``mbox`` path with its offset, a file), and when the place says it came in.

    ``key`` is the hash of the bytes once somebody has made it, so that none is made twice. ``original`` says that the mail it
    answers is at hand, so that it need not be recovered from what this one quotes.
    """

    raw: bytes
    origin: str
    received: datetime | None = None
    key: str = ""
    original: bool = False


@dataclass(frozen=True, slots=True)
class SetAside:
    """Something in a place that cannot be used: quarantined with where it lies and why (``too large`` ...)."""

    origin: str
    reason: str
    key: str = ""


Item = RawMail | Call | Deal | Meeting | SetAside


@dataclass(frozen=True, slots=True)
class Source:
    """A kind of place facts come from; one member a file of ``adapters/sources``.

    ``read(place)`` yields its items lazily, in constant memory, and raises MissingPlace, UnreadablePlace or BadTable with a
    sentence and a remedy **before** the first item. ``size(place)`` is the amount of work (bytes) for a progress bar.
    ``plant(folder)`` lays a small sample in an empty folder and returns the place to read.
    """

    name: str
    title: str
    read: Callable[[str], Iterator[Item]]
    size: Callable[[str], int]
    plant: Callable[[Path], str]


@dataclass(frozen=True, slots=True)
class Quarantined:
    """One message set aside: its key, where it lies, why, and when."""

    key: str
    origin: str
    reason: str
    at: datetime


class Store(Protocol):
    """Facts, and nothing but facts. One writer at a time; every ``add`` is all or nothing and says how many were new."""

    def settings(self) -> Settings:
        """Return the user's settings; raise NotInitialised where ``init`` was never run."""

    def save_settings(self, settings: Settings) -> None:
        """Replace the settings."""

    def known(self, keys: Sequence[str], reader: int) -> frozenset[str]:
        """Return which of the keys are stored or quarantined already, as read by this version of the reader or a later one."""

    def known_ids(self, ids: Sequence[str]) -> frozenset[str]:
        """Return which of these Message-IDs a stored mail bears."""

    def add_mail(
        self, messages: Sequence[Message], origins: Sequence[str], quarantined: Sequence[Quarantined], reader: int
    ) -> int:
        """Store messages and quarantined ones in one transaction; return how many messages were not stored before."""

    def add_calls(self, calls: Sequence[Call]) -> int:
        """Store calls; return how many were new."""

    def add_deals(self, deals: Sequence[Deal]) -> int:
        """Store deals, each replacing an older row of its name; return how many were new or changed."""

    def add_meetings(self, meetings: Sequence[Meeting]) -> int:
        """Store meetings, every version of each; return how many versions were new or changed."""

    def add_truth(self, truth: Truth) -> None:
        """Append a truth told by the user."""

    def add_park(self, park: Park) -> None:
        """Append a park."""

    def add_note(self, note: Note) -> None:
        """Append a note."""

    def source(self, kind: str, place: str) -> tuple[SourceState, int] | None:
        """Return the state of a place and how many items its last whole reading had, or None when it was never read."""

    def forget_source(self, kind: str, place: str) -> bool:
        """Forget that a place was ever read; what came from it stays. Return whether it was known."""

    def save_source(self, state: SourceState, items: int) -> None:
        """Remember how a reading of a place ended."""

    def facts(self) -> Facts:
        """Return everything."""

    def find(self, words: str, limit: int) -> list[tuple[str, datetime | None, str, str, str]]:
        """Full-text search: (message id, date, sender, subject, excerpt), best first. Words are words, never syntax."""

    def quarantine(self) -> Mapping[str, int]:
        """Return how many messages are set aside, by reason."""

    def counts(self) -> Mapping[str, int]:
        """Return how much of everything there is, by name."""

    def check(self) -> list[str]:
        """Return what is wrong with the store, in sentences; empty when all is well."""

    def close(self) -> None:
        """Let go of it."""


class Clock(Protocol):
    """The only thing that knows what time it is."""

    def now(self) -> datetime:
        """Return the present moment, aware."""


class Holidays(Protocol):
    """Public holidays and customary lulls of a country."""

    def __call__(self, country: str, years: Collection[int]) -> frozenset[date]:
        """Return the days off, empty for an unknown country."""


class Progress(Protocol):
    """Shows how far a long work is. A silent one is as good as any."""

    def start(self, label: str, total: int) -> None:
        """Begin a piece of work of that many units."""

    def advance(self, units: int) -> None:
        """Say that so many more units are done."""

    def finish(self) -> None:
        """The piece of work has ended, well or badly."""


class ReadBatch(Protocol):
    """Reads a batch of raw mails; runs in another process, so it and its results can be pickled."""

    def __call__(self, batch: Sequence[RawMail]) -> list[Message | SetAside]:
        """Return one result for each mail, in order."""


class Pool(Protocol):
    """Runs work in order with a bounded number of batches under way; a thin face of ``concurrent.futures.Executor``."""

    def map(
        self, work: Callable[[Sequence[RawMail]], list[Message | SetAside]], batches: Iterable[Sequence[RawMail]]
    ) -> Iterator[list[Message | SetAside]]:
        """Yield the result of each batch, in the order of the batches."""
