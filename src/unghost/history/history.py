"""What is known at a moment: the correspondence with every person, woven from the facts."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime

from unghost.domain.address import canonical
from unghost.domain.hours import WorkWeek
from unghost.domain.item import Item
from unghost.domain.ledger import Entry
from unghost.domain.listed import Listed, Lists
from unghost.domain.message import Kind, Message
from unghost.domain.news import News
from unghost.domain.person import Person
from unghost.domain.record import About, Call, Deal, Link, Meeting, Note, Park, Says, Tick, Truth
from unghost.domain.settings import Settings
from unghost.domain.touch import Side, Signal, Touch
from unghost.history.envelopes import Envelope
from unghost.history.namesakes import folded

# What people write between the digits of a telephone number.
_DIALLED = re.compile(r"[\s().-]")


NEVER = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class SourceState:
    """When a place was last read whole, and whether it has stopped (``stopped`` says why, empty while it runs).

    A place that was never read to its end has stopped at ``NEVER``: what is still to come from it may be their answer.
    """

    kind: str
    place: str
    read_at: datetime
    stopped: str = ""

    @property
    def ever_read(self) -> bool:
        """Whether it was read to its end once."""
        return self.read_at > NEVER


@dataclass(frozen=True, slots=True)
class Facts:
    """Everything stored, in any order: the raw material of a History. Nothing here is a conclusion."""

    messages: tuple[Message, ...] = ()
    calls: tuple[Call, ...] = ()
    deals: tuple[Deal, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    truths: tuple[Truth, ...] = ()
    parks: tuple[Park, ...] = ()
    notes: tuple[Note, ...] = ()
    sources: tuple[SourceState, ...] = ()
    links: tuple[Link, ...] = ()
    ticks: tuple[Tick, ...] = ()
    news: tuple[News, ...] = ()
    ledger: tuple[Entry, ...] = ()
    items: tuple[Item, ...] = ()
    listed: tuple[Listed, ...] = ()


@dataclass(frozen=True, slots=True)
class Correspondence:
    """All that passed between one person and us, each series in order of time.

    ``week`` is their working time with public holidays and announced absences taken out.
    """

    person: Person
    touches: tuple[Touch, ...]
    signals: tuple[Signal, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    deals: tuple[Deal, ...] = ()
    truths: tuple[Truth, ...] = ()
    parks: tuple[Park, ...] = ()
    notes: tuple[Note, ...] = ()
    week: WorkWeek = field(default_factory=WorkWeek)
    ticks: tuple[Tick, ...] = ()

    @property
    def last_sign_of_life(self) -> Touch | None:
        """The latest touch a person of theirs made on purpose, or None."""
        return next((t for t in reversed(self.touches) if t.sign_of_life), None)

    @property
    def theirs(self) -> tuple[Touch, ...]:
        """Their own touches."""
        return tuple(t for t in self.touches if t.side is Side.THEIRS)

    @property
    def ours(self) -> tuple[Touch, ...]:
        """Our touches, all of us."""
        return tuple(t for t in self.touches if t.side is Side.OURS)

    def ticked(self, about: About) -> dict[str, Tick]:
        """Return the user's latest word on each point of a kind; a word that leaves it open is none."""
        latest = {t.key: t for t in self.ticks if t.about is about}
        return {key: tick for key, tick in latest.items() if tick.says is not Says.OPEN}

    def since_sign_of_life(self) -> tuple[Touch, ...]:
        """Our touches after their last sign of life: the unanswered ones, on any channel."""
        last = self.last_sign_of_life
        return tuple(t for t in self.touches if t.side is Side.OURS and not t.sign_of_life and (last is None or t.at > last.at))

    def signals_since(self, at: datetime | None, *kinds: Kind) -> tuple[Signal, ...]:
        """Machine signals later than ``at`` (all where None) of the given kinds (all where none is given)."""
        return tuple(s for s in self.signals if (at is None or s.at > at) and (not kinds or s.kind in kinds))

    @property
    def deal(self) -> Deal | None:
        """The deal this is about: the open one, the dearest first; else the latest closed one; None without a deal."""
        ranked = sorted(self.deals, key=lambda d: (not self.ended(d), d.amount or 0, d.opened or date.min, d.name))
        return ranked[-1] if ranked else None

    def ended(self, deal: Deal) -> bool:
        """Say whether a deal of theirs has an outcome, or a truth of its own that closes it."""
        told = self.told_of(deal.name)
        return deal.outcome != "" or (told is not None and told.deal == deal.name and told.state.closes)

    def told_of(self, deal: str) -> Truth | None:
        """Return the user's latest word on a deal: about it by name, or about all there is with them."""
        return next((t for t in reversed(self.truths) if t.deal in ("", deal)), None)

    @property
    def known(self) -> bool:
        """Whether anything at all is known of them."""
        return any((self.touches, self.signals, self.meetings, self.deals, self.truths, self.parks, self.notes, self.ticks))

    @property
    def has_relationship(self) -> bool:
        """Whether this is anybody's prospect: they showed a sign of life to us, or a deal names them."""
        return bool(self.deals) or self.last_sign_of_life is not None


@dataclass(frozen=True, slots=True)
class Everybody:
    """What a history of some people needs of all of them: the working hours of each answer of ours (sorted), the deals that have
    ended, and whether any call is on record.
    """

    our_answers: tuple[float, ...] = ()
    closed_deals: tuple[Deal, ...] = ()
    calls: bool = False


@dataclass(frozen=True, slots=True)
class History:
    """Everything known at ``now``. ``observed_until`` is where the record can no longer be trusted: now, or earlier if a
    source stopped. ``undated`` counts messages that could not be placed in time, ``unknown_calls`` calls of nobody known.

    ``wishes`` are, by account, the touches in which somebody there asked that contact stop; ``joined_by`` says of an address that
    is one of several why it is; ``links`` are what the user said of who is who. ``ended`` is the last word of anybody, where the
    record as a whole has stopped since (silence/watch/ended.py); None while it goes on. ``news``
    are in order of time, the latest version of each; ``companies`` the names an account goes by in signatures and deals;
    ``envelopes`` who was on each mail, by account; ``ledger`` what was thought and said before, frozen, in order of time;
    ``items`` the user's library of things worth sending, in order of their places; ``deals`` every deal, whoever it names;
    ``listed`` who stands on a list of the user's, by the address, domain or telephone number it names.
    """

    now: datetime
    observed_until: datetime
    settings: Settings
    people: Mapping[str, Correspondence]
    by_address: Mapping[str, str]
    by_account: Mapping[str, tuple[str, ...]]
    sources: tuple[SourceState, ...] = ()
    duplicates: int = 0
    undated: int = 0
    unknown_calls: int = 0
    wishes: Mapping[str, tuple[Touch, ...]] = field(default_factory=dict)
    joined_by: Mapping[str, str] = field(default_factory=dict)
    links: tuple[Link, ...] = ()
    ended: datetime | None = None
    news: tuple[News, ...] = ()
    companies: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    envelopes: Mapping[str, tuple[Envelope, ...]] = field(default_factory=dict)
    ledger: tuple[Entry, ...] = ()
    items: tuple[Item, ...] = ()
    deals: tuple[Deal, ...] = ()
    listed: Lists = field(default_factory=dict)
    everybody: Everybody | None = None

    def find(self, who: str) -> Correspondence | None:
        """Return the correspondence with the owner of an address, a telephone number or an unambiguous name, or None."""
        wanted = who.strip()
        key = self.by_address.get(canonical(wanted)) or self.by_address.get(_DIALLED.sub("", wanted))
        if key is None and wanted:
            named = [c.person.id for c in self.people.values() if folded(wanted) == folded(c.person.name)]
            key = named[0] if len(named) == 1 else None
        return self.people.get(key) if key else None

    def colleagues(self, person: Person) -> tuple[Correspondence, ...]:
        """Return the other people of the same account."""
        return tuple(self.people[p] for p in self.by_account.get(person.account, ()) if p != person.id)


def by_account(people: Iterable[Correspondence]) -> dict[str, tuple[str, ...]]:
    """Return the identities of the people of each account, in the order given."""
    found: dict[str, list[str]] = defaultdict(list)
    for correspondence in people:
        found[correspondence.person.account].append(correspondence.person.id)
    return {account: tuple(members) for account, members in found.items()}
