"""What ties facts together: facts that share a tie are judged together, and those without a common tie never touch each other.

A group is a set of facts closed under ties. Weaving the facts of one group gives the same correspondences as weaving everything:
whatever the floor below joins (copies of a mail, threads, the addresses of one person, the people of an account, of a deal, of a
meeting) bears one of these ties. What reaches further is named in ``Quotes`` and carried along as witnesses.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import blake2b

from unghost.domain.address import Address, account_of
from unghost.domain.ledger import Entry, Sort, deal_subject
from unghost.domain.message import Message
from unghost.domain.record import Call, Deal, Meeting, Note, Park, Tick, Truth
from unghost.domain.settings import Settings
from unghost.history.dedup import bare_subject, essence
from unghost.history.identity import name_key
from unghost.history.recover import SAME_DAY, start_of_words
from unghost.history.thread import loose

Loose = Call | Deal | Meeting | Truth | Park | Note | Tick | Entry


def message_ties(message: Message, settings: Settings, phones: Collection[str], subjects: Collection[str]) -> set[str]:
    """Return the ties of a mail. ``phones`` are numbers of the call log, ``subjects`` those a reply without references bears."""
    found = {f"m:{one}" for one in (message.message_id, message.in_reply_to, *message.references) if one} | {f"k:{message.key}"}
    for address in _addresses(message):
        if address.email and not settings.is_ours(address.email):
            found |= address_ties(address.email)
            name = name_key(address.name)
            if len(name.split()) > 1:
                found.add(f"n:{name}")
    if message.signature is not None:
        found |= {f"p:{phone}" for phone in message.signature.phones if phone in phones}
    subject = bare_subject(message.subject)
    if subject in subjects or loose(message):
        found.add(f"s:{subject}")
    to_nobody = all(settings.is_ours(a.email) for a in message.to)
    if to_nobody and message.sender is not None and settings.is_ours(message.sender.email):
        found.add(f"c:{_content(message)}")
    return found


def address_ties(email: str) -> set[str]:
    """Return the ties of an address: itself and its account."""
    return {f"a:{email}", f"h:{account_of(email)}"}


def loose_ties(fact: Loose, settings: Settings) -> set[str]:
    """Return the ties of anything that is no mail."""
    if isinstance(fact, Entry):
        return {f"d:{fact.subject}"} if fact.sort is Sort.STATED else {f"a:{fact.subject}"}
    found: set[str] = set()
    if isinstance(fact, Deal):
        who: Iterable[str] = fact.contacts
        found.add(f"d:{deal_subject(fact.account, fact.name)}")
    elif isinstance(fact, Call):
        who = (fact.who,)
    elif isinstance(fact, Meeting):
        who = (address for address, _ in fact.attendees)
    else:
        who = (fact.person, *([to] if (to := getattr(fact, "to", "")) else []))
    for one in who:
        if "@" not in one:
            found.add(f"p:{one}")
        elif not settings.is_ours(one):
            found |= address_ties(one)
    return found


def _addresses(message: Message) -> Iterator[Address]:
    yield from (*message.to, *message.cc, *message.reply_to)
    yield from (a for a in (message.sender, message.typist, message.replaced) if a is not None)
    yield from (Address(email) for email in (*(f.address for f in message.failed), *message.complained))
    yield from (Address(email) for email, _ in (message.invitation.attendees if message.invitation else ()))


def _content(message: Message) -> str:
    words = (message.sender.email if message.sender else "", *sorted(a.email for a in message.to))
    told = "\x00".join((*words, bare_subject(message.subject), essence(message.text), message.kind))
    return blake2b(told.encode("utf-8", "surrogatepass"), digest_size=12).hexdigest()


@dataclass(frozen=True, slots=True)
class Quote:
    """A mail known only because one of ``within`` (a key) quotes it: its words' beginning, its writer, when."""

    within: str
    start: str
    email: str
    name: str
    at: datetime


class OpenQuotes:
    """Quotes by what a mail may meet them in, so that each mail is held against few of them."""

    def __init__(self, quotes: Iterable[Quote]) -> None:
        self._by_start: dict[str, list[Quote]] = defaultdict(list)
        self._by_email: dict[str, list[Quote]] = defaultdict(list)
        self._by_name: dict[str, list[Quote]] = defaultdict(list)
        for quote in sorted(quotes, key=lambda q: q.at):
            self._by_start[quote.start].append(quote)
            self._by_email[quote.email].append(quote)
            if not quote.email:
                self._by_name[quote.name].append(quote)
        self._dates = {email: [quote.at for quote in found] for email, found in self._by_email.items()}

    def met_by(self, message: Message, at: datetime) -> Iterator[Quote]:
        """Yield the quotes of which a mail shows whether they are missing, or who wrote them; some may come twice."""
        yield from self._by_start.get(start_of_words(message.text), ())
        sender = message.sender.email if message.sender else ""
        dates, room = self._dates.get(sender, ()), SAME_DAY + timedelta(1)
        yield from self._by_email.get(sender, ())[bisect_left(dates, at - room) : bisect_right(dates, at + room)]
        if self._by_name:
            for name in {name_key(a.name) for a in _addresses(message)}:
                yield from self._by_name.get(name, ())


def quotes(messages: Iterable[Message]) -> list[Quote]:
    """Return what is quoted in mails whose parent is not among ``messages``: all mail there is tells whether it is missing."""
    every = list(messages)
    there = {m.message_id for m in every if m.message_id}
    return [
        Quote(m.key, start_of_words(q.text), q.sender.email, name_key(q.sender.name), q.date)
        for m in every
        if m.quoted and (m.in_reply_to or next(reversed(m.references), None)) not in there
        for q in m.quoted
        if q.sender is not None and q.date is not None
    ]
