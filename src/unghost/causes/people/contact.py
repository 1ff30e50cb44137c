"""The types: a person at an account, where they were seen, what they seem to be, and how two of them stand to each other."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from unghost.domain.person import Person


class How(StrEnum):
    """Where somebody was seen."""

    WROTE = "wrote"
    ADDRESSED = "addressed"
    COPIED = "copied"
    TYPED = "typed"
    CALLED = "called"
    MET = "met"
    INVITED = "invited"
    DELEGATE = "delegate"
    NAMED = "named"
    DEAL = "deal"


class Role(StrEnum):
    """What somebody seems to be in this matter. ``UNKNOWN`` is a proper answer."""

    BOSS = "boss"
    DECIDER = "decider"
    CHAMPION = "champion"
    USER = "user"
    TECHNICAL = "technical"
    LEGAL = "legal"
    PROCUREMENT = "procurement"
    FINANCE = "finance"
    ASSISTANT = "assistant"
    GATEKEEPER = "gatekeeper"
    SUCCESSOR = "successor"
    DELEGATE = "delegate"
    UNKNOWN = "unknown"


class Tie(StrEnum):
    """How ``one`` stands to ``other``: "Mia came after Jo" is (Mia, CAME_AFTER, Jo); "Jo copies Mia" is (Mia, COPIED_BY, Jo)."""

    CAME_AFTER = "came_after"
    STANDS_IN = "stands_in_for"
    BOSS_OF = "boss_of"
    WRITES_FOR = "writes_for"
    DECIDES_FOR = "decides_for"
    ASKED_BY = "asked_by"
    NAMED_BY = "named_by"
    COPIED_BY = "copied_by"


@dataclass(frozen=True, slots=True)
class Seen:
    """The latest time somebody was seen in one way, and how often they were; ``message`` None where no mail shows it."""

    how: How
    at: datetime
    message: str | None
    times: int = 1


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason for a role, in a sentence; ``points`` are policy, 1.5 and more name a role. ``quote`` is verbatim or empty."""

    role: Role
    points: float
    says: str
    quote: str = ""
    message: str | None = None


@dataclass(frozen=True, slots=True)
class Relation:
    """``one`` <tie> ``other``, as addresses; where only a name is known the address is empty and ``one_name`` has the name.

    ``by`` is the address of whoever said it, ``quote`` verbatim from that message (or note: ``message`` None); empty where
    the headers alone show it. ``says`` tells it in a sentence.
    """

    tie: Tie
    one: str
    other: str
    at: datetime
    by: str
    message: str | None
    quote: str
    says: str
    one_name: str = ""
    other_name: str = ""


@dataclass(frozen=True, slots=True)
class Contact:
    """One person at an account. ``person`` is the identity (the address used most lately); ``seen`` the latest first.

    ``written`` counts their own mails to us, ``copied`` the mails they were only copied on; ``known_to`` are those of us who
    exchanged words with them. ``role`` is never named without ``reasons`` (the weightiest first, of all roles they may have).
    ``gone`` and ``let_be`` say in a sentence that they have left, or that we should leave them in peace; empty otherwise.
    ``away`` is the day their latest absence ends, ``waiting`` says that a message of ours is with them unanswered.
    """

    person: str
    addresses: tuple[str, ...]
    name: str
    title: str
    account: str
    seen: tuple[Seen, ...]
    first: datetime
    last: datetime
    written: int = 0
    copied: int = 0
    spoken: int = 0
    known_to: tuple[str, ...] = ()
    role: Role = Role.UNKNOWN
    reasons: tuple[Reason, ...] = ()
    shared: bool = False
    gone: str = ""
    let_be: str = ""
    away: date | None = None
    waiting: bool = False

    @property
    def called(self) -> str:
        """Their name, else their address."""
        return self.name or self.person

    @property
    def has_written(self) -> bool:
        """Whether they wrote or spoke to us themselves."""
        return self.written + self.spoken > 0

    @property
    def only_copied(self) -> bool:
        """Whether they are known from copies, and never wrote or spoke to us."""
        return not self.has_written and all(s.how is How.COPIED for s in self.seen)


@dataclass(frozen=True, slots=True)
class House:
    """Everybody at an account, those who wrote lately first, and how they stand to each other, in order of time.

    ``left_out`` counts addressees of large mails who were not looked at.
    """

    account: str
    contacts: tuple[Contact, ...] = ()
    relations: tuple[Relation, ...] = ()
    left_out: int = 0
    by_person: Mapping[str, Contact] = field(default_factory=dict)

    def of(self, person: Person) -> Contact | None:
        """Return the contact who is this person, or None."""
        return self.by_person.get(person.id)
