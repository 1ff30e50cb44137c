"""The people of one place: their accounts, sessions, tokens and links, and the port they are kept through."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from typing import Any, Protocol, TypeVar

from unghost.app.roles import Role, Scope

T = TypeVar("T")
PEOPLE = "people"
"""The folder of a served home in which the homes of the others lie, each named by the id of its account."""
ALONE = ""
"""Stands for the one user of a home without accounts."""


@dataclass(frozen=True, slots=True)
class Account:
    """Somebody of the team. ``owner`` says that the mail of the served home is theirs; else they have a folder of their own.

    ``password`` is the hash, empty where none was chosen yet; ``since`` is when it was. ``shares`` is their own choice alone.
    """

    id: str
    name: str
    role: Role
    owner: bool
    made: datetime
    password: str = field(default="", repr=False)
    since: datetime | None = None
    shares: bool = False


@dataclass(frozen=True, slots=True)
class Session:
    """Somebody signed in: by the mark of the secret their browser carries. ``account`` is an id, or ALONE."""

    mark: bytes
    account: str
    opened: datetime
    seen: datetime
    browser: str = ""


@dataclass(frozen=True, slots=True)
class Token:
    """What a program carries to come in: by the mark of its secret. ``agent`` says that no person wrote what it asks."""

    id: str
    mark: bytes
    account: str
    name: str
    scopes: frozenset[Scope]
    agent: bool
    made: datetime
    until: datetime | None = None
    used: datetime | None = None


class Way(Enum):
    """What a link that works once is good for."""

    OPEN = "open"  # the page of the one user
    WELCOME = "welcome"  # choosing the password of an account


@dataclass(frozen=True, slots=True)
class Link:
    """A link that works once, by the mark of its secret."""

    mark: bytes
    way: Way
    account: str
    until: datetime


@dataclass(frozen=True, slots=True)
class Tries:
    """How often somebody failed of late, and when last."""

    count: int
    last: datetime


@dataclass(frozen=True, slots=True)
class Event:
    """One line of what happened at the door: what, to which account, when, and from where where that is known."""

    at: datetime
    what: str
    account: str = ""
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Sums:
    """What a seller shows to managers: sums of one currency each, how many are quiet and for how long. Nobody's name, no words.

    ``totals`` holds (currency, deals, stated, supported); ``days`` are those of the quiet deals, added up.
    """

    at: datetime
    totals: tuple[tuple[str, int, float, float], ...]
    quiet: int
    days: int

    def as_json(self) -> str:
        """Return it as it is kept."""
        return json.dumps({"at": self.at.isoformat(), "totals": self.totals, "quiet": self.quiet, "days": self.days})


def sums_of(kept: str) -> Sums:
    """Return what ``Sums.as_json`` made a text of."""
    found: dict[str, Any] = json.loads(kept)
    totals = tuple((str(c), int(n), float(a), float(b)) for c, n, a, b in found["totals"])
    return Sums(datetime.fromisoformat(found["at"]), totals, int(found["quiet"]), int(found["days"]))


class TeamStore(Protocol):
    """Keeps a team. Safe to use from many threads; every call is all or nothing."""

    def together(self, work: Callable[[], T]) -> T:
        """Do several calls as one, with nobody else in between; return what the work returns."""

    def accounts(self) -> tuple[Account, ...]:
        """Return every account, the first one first."""

    def account(self, id: str) -> Account | None:
        """Return one account."""

    def named(self, name: str) -> Account | None:
        """Return the account of that name, small or large letters alike."""

    def save_account(self, account: Account) -> None:
        """Store an account, replacing what was known of it."""

    def drop_account(self, id: str) -> None:
        """Forget an account with its sessions, tokens, links and sums."""

    def session(self, mark: bytes) -> Session | None:
        """Return a session by the mark of its secret."""

    def sessions(self, account: str) -> tuple[Session, ...]:
        """Return the sessions of an account, the newest first."""

    def save_session(self, session: Session) -> None:
        """Store a session, replacing what was known of it."""

    def drop_sessions(self, account: str, but: bytes = b"") -> None:
        """End the sessions of an account, all but one."""

    def drop_session(self, mark: bytes) -> None:
        """End one session."""

    def token(self, mark: bytes) -> Token | None:
        """Return a token by the mark of its secret."""

    def tokens(self, account: str) -> tuple[Token, ...]:
        """Return the tokens of an account, the newest first."""

    def save_token(self, token: Token) -> None:
        """Store a token, replacing what was known of it."""

    def drop_token(self, account: str, id: str) -> bool:
        """Forget a token of an account; return whether there was one."""

    def add_link(self, link: Link) -> None:
        """Keep a link."""

    def link(self, mark: bytes) -> Link | None:
        """Return a link."""

    def drop_link(self, mark: bytes) -> bool:
        """Forget a link; return whether this call was the one that did."""

    def drop_links(self, way: Way, account: str) -> None:
        """Forget every link of a kind that an account has."""

    def tries(self, key: str) -> Tries | None:
        """Return how often somebody failed of late."""

    def save_tries(self, key: str, tries: Tries | None) -> None:
        """Remember that, or forget it."""

    def sums(self) -> tuple[tuple[str, Sums], ...]:
        """Return what is shown to managers, by the account it is of."""

    def save_sums(self, account: str, sums: Sums | None) -> None:
        """Show something to managers, or nothing any more."""

    def note(self, event: Event) -> None:
        """Write a line of what happened at the door; the oldest lines go."""

    def events(self, account: str | None, most: int) -> Sequence[Event]:
        """Return the newest lines first, of one account or of all."""

    def tidy(self, now: datetime, opened: datetime, seen: datetime, failed: datetime) -> None:
        """Forget what can no longer be used: links past their time, sessions older than these moments, old failures."""


class PasswordHasher(Protocol):
    """Hashes passwords so that guessing is dear."""

    def hash(self, password: str) -> str:
        """Return the hash of a password, with its parameters and its salt."""

    def matches(self, hashed: str, password: str) -> bool:
        """Say whether a password is the one of a hash; an empty hash fits none, and takes as long."""

    def outdated(self, hashed: str) -> bool:
        """Say whether a hash was made with weaker parameters than those of today."""


def names(accounts: Collection[Account]) -> str:
    """Return the names of accounts for a sentence."""
    return ", ".join(account.name for account in accounts) or "nobody"
