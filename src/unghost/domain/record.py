"""What tables and the user tell us: calls, deals, meetings, truths, parks, notes, ticks."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from unghost.domain.touch import Disposition, Side


class TruthState(StrEnum):
    """What is known of where they stand."""

    UNKNOWN = "unknown"
    YES = "yes"
    NO = "no"
    NOT_NOW = "not_now"
    NO_DECISION = "no_decision"
    SOMEONE_ELSE = "someone_else"
    CONTACT_GONE = "contact_gone"

    @property
    def closes(self) -> bool:
        """Whether nothing is left to find out from this person."""
        return self not in (TruthState.UNKNOWN, TruthState.NOT_NOW)


@dataclass(frozen=True, slots=True)
class Call:
    """One row of the call log; ``who`` an address, or a telephone number in E.164."""

    at: datetime
    who: str
    side: Side
    disposition: Disposition
    seconds: int
    note: str = ""
    by: str = ""


@dataclass(frozen=True, slots=True)
class Deal:
    """One sale; ``stated`` is the seller's own probability in 0..1, ``outcome`` empty while it is open."""

    name: str
    account: str
    contacts: tuple[str, ...]
    stage: str = ""
    amount: Decimal | None = None
    currency: str = ""
    stated: float | None = None
    opened: date | None = None
    expected_close: date | None = None
    owner: str = ""
    outcome: str = ""
    notes: str = ""


@dataclass(frozen=True, slots=True)
class Meeting:
    """One calendar event; ``attendees`` are (address, PARTSTAT) pairs; ``known_at`` when the calendar learnt of it."""

    uid: str
    known_at: datetime
    start: datetime
    end: datetime
    summary: str
    attendees: tuple[tuple[str, str], ...]
    cancelled: bool = False


@dataclass(frozen=True, slots=True)
class Truth:
    """The truth about a person, told by the user (``confirmed``) or read in their own plain words.

    ``deal`` names the one deal it is about, empty where it is about all there is with them. ``to`` is the address of whoever
    decides now, or came after them. ``undoes`` is the moment of an earlier one that this takes back: neither counts then.
    """

    at: datetime
    person: str
    state: TruthState
    until: date | None = None
    reason: str = ""
    confirmed: bool = True
    deal: str = ""
    to: str = ""
    undoes: datetime | None = None


def standing_truths(truths: Iterable[Truth]) -> tuple[Truth, ...]:
    """Return the truths about one person that were not taken back, in order of time."""
    ordered = sorted(truths, key=lambda t: t.at)
    undone = {t.undoes for t in ordered}
    return tuple(t for t in ordered if t.undoes is None and t.at not in undone)


@dataclass(frozen=True, slots=True)
class Park:
    """The user lets a person rest until a day, for a reason."""

    at: datetime
    person: str
    until: date
    reason: str


@dataclass(frozen=True, slots=True)
class Note:
    """What the user adds in their own words."""

    at: datetime
    person: str
    text: str


class About(StrEnum):
    """What a tick of the user is about: a lapse of ours, a part of the groundwork, a cause; the play a touch of ours was; or
    only a question that was asked.
    """

    LAPSE = "lapse"
    GROUND = "ground"
    CAUSE = "cause"
    ASKED = "asked"
    PLAY = "play"


class Says(StrEnum):
    """What a tick says: it is so, it is not so, it is done; or, ``OPEN``, that the user does not know (any more)."""

    YES = "yes"
    NO = "no"
    DONE = "done"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Tick:
    """The user's own word on one point of the record; of several on one point the latest holds.

    ``key`` names the point: ``KIND:MESSAGE`` of a lapse, the part of the groundwork, the name of a cause, or the question.
    """

    at: datetime
    person: str
    about: About
    key: str
    says: Says
    note: str = ""


class Bond(StrEnum):
    """What the user says of two addresses: one person, two people, or that the first writes for the second."""

    SAME = "same"
    DIFFERENT = "different"
    WRITES_FOR = "writes_for"


@dataclass(frozen=True, slots=True)
class Link:
    """The user's own word on who is who; of several about the same two addresses the latest holds."""

    at: datetime
    one: str
    other: str
    bond: Bond


def latest_words(links: Iterable[Link]) -> tuple[Link, ...]:
    """Return the user's latest word on each two addresses, whichever was named first, in order of time."""
    ordered = sorted(links, key=lambda link: (link.at, link.one, link.other))
    latest = {frozenset((link.one, link.other)): link for link in ordered}
    return tuple(link for link in ordered if latest[frozenset((link.one, link.other))] is link)
