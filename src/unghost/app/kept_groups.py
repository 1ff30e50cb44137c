"""All facts laid in groups that never touch each other."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, time
from hashlib import blake2b

from unghost.app.kept_ties import Loose, OpenQuotes, Quote, address_ties, loose_ties, message_ties, quotes
from unghost.domain.ledger import Entry, Sort
from unghost.domain.message import Message
from unghost.domain.plain import plain
from unghost.domain.record import Deal, Meeting
from unghost.domain.settings import Settings
from unghost.history.dedup import bare_subject
from unghost.history.history import Facts
from unghost.history.notices import notices
from unghost.history.thread import Groups, loose
from unghost.history.window import stamp

ALWAYS = -1
"""The group of mails that are read with every other: notices, which are news."""
Stored = Sequence[tuple[int, Message]]


@dataclass(slots=True)
class Laid:
    """All facts in their groups."""

    ties: Groups
    loose: dict[str, set[int]] = field(default_factory=dict)
    mails: dict[int, int] = field(default_factory=dict)
    numbers: dict[str, int] = field(default_factory=dict)
    witnesses: set[tuple[int, int]] = field(default_factory=set)
    phones: set[str] = field(default_factory=set)
    subjects: set[str] = field(default_factory=set)
    quotes: list[Quote] = field(default_factory=list)
    ahead: list[tuple[str, float]] = field(default_factory=list)

    def group_of(self, person: str) -> int:
        """Return the group of a person."""
        return self.numbers[f"a:{person}"]

    def futures(self, now: datetime) -> dict[int, float]:
        """Return from when each group must be woven anew."""
        found: dict[int, float] = {}
        for tie, at in self.ahead:
            if at > now.timestamp():
                found[self.numbers[tie]] = min(at, found.get(self.numbers[tie], at))
        return found


def lay(stored: Stored, facts: Facts, settings: Settings) -> Laid:
    """Put all facts into groups."""
    laid = Laid(Groups())
    laid.phones = {c.who for c in facts.calls if "@" not in c.who}
    laid.subjects = {bare_subject(m.subject) for _, m in stored if loose(m)}
    first: dict[int, str] = {}
    for row, message in stored:
        ties = message_ties(message, settings, laid.phones, laid.subjects)
        first[row] = _join(laid.ties, ties)
        if (at := stamp(message)) is not None:
            laid.ahead.append((first[row], at.timestamp()))
    of: dict[str, str] = {}
    for fact in loose_facts(facts, facts.ledger):
        of[digest_of(fact)] = _join(laid.ties, loose_ties(fact, settings))
        laid.ahead += [(of[digest_of(fact)], at) for at in moments(fact) if of[digest_of(fact)]]
    for link in facts.links:
        _join(laid.ties, {*address_ties(link.one), *address_ties(link.other)})
    roots: dict[str, int] = {}
    for tie in list(laid.ties):
        laid.numbers[tie] = roots.setdefault(laid.ties.root(tie), len(roots) + 1)
    news = notices([m for _, m in stored], settings)
    laid.mails = {row: ALWAYS if m.key in news else laid.numbers[first[row]] for row, m in stored}
    laid.loose = {digest: {laid.numbers[tie]} if tie else set() for digest, tie in of.items()}
    laid.quotes = quotes(m for _, m in stored)
    laid.witnesses = _witnesses(stored, laid)
    return laid


def _join(ties: Groups, found: Collection[str]) -> str:
    """Join ties and return one of them, empty where there is none."""
    names = sorted(found)
    for name in names:
        ties.join(names[0], name)
    return names[0] if names else ""


def _witnesses(stored: Stored, laid: Laid) -> set[tuple[int, int]]:
    """Return the mails that show whether a mail known from quotations is missing, or whose it is: (group of the quoting, row)."""
    if not laid.quotes:
        return set()
    rows = {m.key: row for row, m in stored}
    open_ = OpenQuotes(laid.quotes)
    met = ((row, quote) for row, message in stored if (at := stamp(message)) for quote in open_.met_by(message, at))
    return {(laid.mails[rows[quote.within]], row) for row, quote in met}


def moments(fact: Loose) -> list[float]:
    """Return the moments from which on a fact is known, or known in another way."""
    if isinstance(fact, Meeting):
        return [at.timestamp() for at in (fact.known_at, fact.start, fact.end)]
    if isinstance(fact, Deal):
        return [datetime.combine(fact.opened, time(), tzinfo=UTC).timestamp()] if fact.opened else []
    return [fact.at.timestamp()]


def loose_facts(facts: Facts, ledger: Iterable[Entry]) -> list[Loose]:
    """Return everything but mails and predictions."""
    stated = (entry for entry in ledger if entry.sort is not Sort.PREDICTED)
    told: tuple[Loose, ...] = (*facts.truths, *facts.parks, *facts.notes, *facts.ticks)
    return [*facts.calls, *facts.deals, *facts.meetings, *told, *stated]


def digest_of(fact: Loose) -> str:
    """Return a name for a fact by all it says."""
    text = json.dumps([type(fact).__name__, plain(fact)], default=str)
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=12).hexdigest()
