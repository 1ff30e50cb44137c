"""What the use cases need of the world, as protocols. Adapters fill them; ``testing`` ships fakes that pass the same suites."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Protocol, TypeVar

from unghost.domain.account import MailAccount
from unghost.domain.item import Item as LibraryItem
from unghost.domain.ledger import Entry
from unghost.domain.listed import Listed
from unghost.domain.message import Message
from unghost.domain.news import News
from unghost.domain.record import Call, Deal, Link, Meeting, Note, Park, Tick, Truth
from unghost.domain.settings import Settings
from unghost.history.history import Facts, SourceState

R = TypeVar("R")


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

    def __reduce__(self) -> tuple[type[RawMail], tuple[object, ...]]:
        """Travel between processes as a call with the fields in order: a fifth of the time of the default."""
        return RawMail, (self.raw, self.origin, self.received, self.key, self.original)


@dataclass(frozen=True, slots=True)
class SetAside:
    """Something in a place that cannot be used: quarantined with where it lies and why (``too large`` ...)."""

    origin: str
    reason: str
    key: str = ""


@dataclass(frozen=True, slots=True)
class Bookmark:
    """How far a place has been read, in the source's own words. Kept once everything yielded before it is stored for good, and
    given back when the place is read next, so that a source can go on from there. Losing one costs time, never mail.
    """

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class Holds:
    """How many items a place has now, from a source that reads only what is new in it."""

    items: int


@dataclass(frozen=True, slots=True)
class Gone:
    """A part of a place that was there before and is missing now: why in a few words, a sentence, its remedy.

    The rest of the place is read all the same.
    """

    why: str
    sentence: str
    remedy: str


Item = RawMail | Call | Deal | Meeting | News | Listed | SetAside | Bookmark | Holds | Gone


@dataclass(frozen=True, slots=True)
class Source:
    """A kind of place facts come from; one member a file of ``adapters/sources``.

    ``read(place)`` yields its items lazily, in constant memory, and raises MissingPlace, UnreadablePlace or BadTable with a
    sentence and a remedy **before** the first item. ``size(place)`` is the amount of work (bytes) for a progress bar.
    ``plant(folder)`` lays a small sample in an empty folder and returns the place to read.
    ``wait(place, seconds)``, where a place can tell of itself, returns True as soon as something came in, False after that time.
    ``beside`` is True where nothing of it can be anybody's answer (news): where such a place stops, no judgement waits for it.
    """

    name: str
    title: str
    read: Callable[[str], Iterator[Item]]
    size: Callable[[str], int]
    plant: Callable[[Path], str]
    wait: Callable[[str, float], bool] | None = None
    beside: bool = False


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

    def add_news(self, news: Sequence[News]) -> int:
        """Store pieces of news, every version of each; return how many versions were new."""

    def add_truth(self, truth: Truth) -> None:
        """Append a truth told by the user."""

    def add_park(self, park: Park) -> None:
        """Append a park."""

    def add_note(self, note: Note) -> None:
        """Append a note."""

    def add_tick(self, tick: Tick) -> None:
        """Append the user's word on one point."""

    def add_link(self, link: Link) -> None:
        """Append what the user said of two addresses."""

    def freeze(self, entries: Sequence[Entry]) -> int:
        """Append lines to the frozen ledger, where no line is ever changed. One equal to a line there in moment, sort and subject
        is left out, whatever its body. Return how many were new.
        """

    def source(self, kind: str, place: str) -> tuple[SourceState, int] | None:
        """Return the state of a place and how many items its last whole reading had, or None when it was never read."""

    def places(self, kind: str) -> tuple[str, ...]:
        """Return the places of a kind that were read before, in the order of their names."""

    def forget_source(self, kind: str, place: str) -> bool:
        """Forget that a place was ever read, and how far; what came from it stays. Return whether it was known."""

    def save_source(self, state: SourceState, items: int) -> None:
        """Remember how a reading of a place ended."""

    def bookmarks(self, kind: str, place: str) -> Mapping[str, str]:
        """Return how far a place has been read, as its source put it."""

    def save_bookmarks(self, kind: str, place: str, bookmarks: Mapping[str, str]) -> None:
        """Remember how far a place has been read; an empty value forgets its name."""

    def accounts(self) -> tuple[MailAccount, ...]:
        """Return the mailboxes on servers the user has named, in the order of their names."""

    def save_account(self, account: MailAccount) -> None:
        """Remember a mailbox, replacing an older one of its name."""

    def drop_account(self, name: str) -> bool:
        """Forget a mailbox and how far it was read; what came from it stays. Return whether it was known."""

    def add_listed(self, entries: Sequence[Listed]) -> int:
        """Store entries of a list of whom not to contact; return how many were new or told a new reason."""

    def left(self, facts: Sequence[R]) -> list[R | None]:
        """Return what is left of each fact once whoever was erased is taken out of it: itself, a part of it, or None. What is
        stored is so cleaned in any case; this says beforehand what will be.
        """

    def save_items(self, items: Sequence[LibraryItem]) -> int:
        """Put items into the library, each giving an older one of its place its title and topics; return how many changed it."""

    def drop_item(self, place: str) -> bool:
        """Take an item out of the library; return whether it was there."""

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


class Secrets(Protocol):
    """Keeps secrets by name where nobody else can read them: a keyring or an encrypted file. Raises NoSecretStore."""

    @property
    def where(self) -> str:
        """Return where it keeps them, in a few words for a user."""

    def ready(self) -> None:
        """Make sure that secrets can be kept, before anybody is asked for one."""

    def get(self, name: str) -> str | None:
        """Return a secret, or None where none of that name is kept."""

    def set(self, name: str, secret: str) -> None:
        """Keep a secret for good, replacing an older one of its name; all of it or nothing."""

    def delete(self, name: str) -> bool:
        """Forget a secret; return whether it was kept."""


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


class Pool(Protocol):
    """Runs work in order with a bounded number of batches under way; a thin face of ``concurrent.futures.Executor``.

    The work may run in another process: it, its batches and its results can be pickled. It returns one result for each mail, in
    order; a mail that cannot be worked on comes back set aside.
    """

    def map(
        self, work: Callable[[Sequence[RawMail]], list[R | SetAside]], batches: Iterable[Sequence[RawMail]]
    ) -> Iterator[list[R | SetAside]]:
        """Yield the result of each batch, in the order of the batches."""
