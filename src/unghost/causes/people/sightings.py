"""Where everybody of an account was seen: headers, signatures, calls, calendars, deals, automatic replies, addresses in texts."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime, time
from functools import lru_cache

from unghost.causes.people.contact import How, Seen
from unghost.causes.people.told import addresses_in
from unghost.domain.address import Address, account_of
from unghost.domain.message import Kind
from unghost.domain.touch import Channel, Side, Touch
from unghost.history.envelopes import MOST_ON_ONE_MAIL, Envelope
from unghost.history.history import Correspondence, History
from unghost.history.identity import clean_name

_LONGEST_NAME = 120
_ROBOT = re.compile(
    r"^(?:no-?reply|do-?not-?reply|noreply\w*|mailer-daemon|postmaster|bounces?|notifications?|notify|alerts?|newsletters?|news|digest"
    r"|automat\w*|daemon|root|robot|system|calendar-notification|unsubscribe|listserv|majordomo)(?:@|$|[+._-])"
)


@dataclass(slots=True)
class Trace:
    """What is gathered of one person on the way; ``by`` counts, for each colleague, the mails that copied this one."""

    person: str
    addresses: set[str] = field(default_factory=set)
    names: Counter[str] = field(default_factory=Counter)
    title: str = ""
    seen: dict[How, Seen] = field(default_factory=dict)
    written: int = 0
    copied: int = 0
    spoken: int = 0
    known_to: set[str] = field(default_factory=set)
    by: Counter[str] = field(default_factory=Counter)

    def see(self, how: How, at: datetime, message: str | None) -> None:
        """Note one sighting; of several in one way the latest is kept, and how many there were."""
        before = self.seen.get(how)
        if before is None:
            self.seen[how] = Seen(how, at, message)
        else:
            latest = (at, message or "") >= (before.at, before.message or "")
            self.seen[how] = Seen(how, at if latest else before.at, message if latest else before.message, before.times + 1)


@lru_cache(maxsize=32768)
def _clean(name: str) -> str:
    return clean_name(name)[:_LONGEST_NAME]


class Sightings:
    """Everybody of one account as ``history`` shows them. Nobody of ours, no machine, and nobody of another account gets in.

    ``texts`` are the mails to be read for what they say: those with headers, and those known from a quotation.
    """

    def __init__(self, history: History, account: str) -> None:
        self.history, self.account = history, account
        self.members = tuple(history.people[p] for p in history.by_account.get(account, ()))
        self._here = frozenset(history.by_account.get(account, ()))
        self.mails = history.envelopes.get(account, ())
        self.left_out = sum(mail.others for mail in self.mails)
        self.traces: dict[str, Trace] = {}
        self.first: dict[str, datetime] = {}
        self._identities: dict[str, str] = {}
        self._messages = {mail.message for mail in self.mails}
        self.texts: list[Envelope] = list(self.mails)
        for mail in self.mails:
            self._mail(mail)
        for member in self.members:
            self._member(member)

    def identity(self, address: str) -> str:
        """Return who is behind an address, empty for anybody who is not of this account."""
        known = self._identities.get(address)
        if known is None:
            known = self._identities[address] = self._identity(address)
        return known

    def _identity(self, address: str) -> str:
        if not address or self.history.settings.is_ours(address):
            return ""
        person = self.history.by_address.get(address, address)
        if self.account in (account_of(person), account_of(address)) or person in self._here:
            return "" if _ROBOT.match(address) else person
        return ""

    def _trace(self, address: str, name: str = "") -> Trace | None:
        person = self.identity(address)
        if not person:
            return None
        trace = self.traces.setdefault(person, Trace(person))
        trace.addresses.add(address)
        if name and (clean := _clean(name)):
            trace.names[clean] += 1
        return trace

    def _see(self, how: How, at: datetime, message: str | None, address: str, name: str = "") -> Trace | None:
        trace = self._trace(address, name)
        if trace is not None:
            trace.see(how, at, message)
            self.first[trace.person] = min(at, self.first.get(trace.person, at))
        return trace

    def _mail(self, mail: Envelope) -> None:
        calendar = mail.kind is Kind.CALENDAR
        writer = self._see(How.INVITED if calendar else How.WROTE, mail.at, mail.message, mail.sender.email, mail.sender.name)
        typist = self._see(How.TYPED, mail.at, mail.message, mail.typist.email, mail.typist.name) if mail.typist else None
        signer = typist or writer
        if signer is not None and mail.title:
            signer.title = mail.title
        if writer is not None and not calendar:
            writer.written += 1
            writer.known_to.update(a.email for a in mail.to if self.history.settings.is_ours(a.email))
        for how, addressed in ((How.ADDRESSED, mail.to), (How.COPIED, mail.cc)):
            self._addressed(how, mail, addressed, writer)
        for address in mail.invited:
            self._see(How.INVITED, mail.at, mail.message, address)
        for address in addresses_in(mail.text):
            self._see(How.NAMED, mail.at, mail.message, address)

    def _addressed(self, how: How, mail: Envelope, people: Iterable[Address], writer: Trace | None) -> None:
        for address in people:
            trace = self._see(how, mail.at, mail.message, address.email, address.name)
            if trace is not None and how is How.COPIED:
                trace.copied += 1
                if writer is not None and trace is not writer:
                    trace.by[writer.person] += 1

    def _member(self, member: Correspondence) -> None:
        trace = self._trace(member.person.id)
        if trace is None:
            return
        trace.addresses.update(member.person.addresses)
        trace.title = member.person.title or trace.title
        for touch in member.touches:
            self._touch(trace, touch)
        self._listed(member)
        for deal in member.deals:
            opened = datetime.combine(deal.opened, time(), tzinfo=UTC) if deal.opened else self.history.now
            for found in filter(None, map(self._trace, deal.contacts)):
                found.see(How.DEAL, opened, None)

    def _listed(self, member: Correspondence) -> None:
        for meeting in member.meetings:
            for address, _ in meeting.attendees[:MOST_ON_ONE_MAIL]:
                self._see(How.INVITED, meeting.known_at, None, address)
        for signal in member.signals:
            for delegate in signal.delegates:
                self._see(How.DELEGATE, signal.at, signal.message, delegate.address, delegate.name)

    def _without_headers(self, trace: Trace, touch: Touch) -> None:
        """Note a mail that is known from a quotation only: who wrote it, and their words."""
        theirs = touch.side is Side.THEIRS
        self._see(How.WROTE if theirs else How.ADDRESSED, touch.at, touch.message, trace.person)
        if theirs:
            trace.written += 1
            sender = Address(touch.by if self.identity(touch.by) else trace.person)
            self.texts.append(
                Envelope(touch.at, touch.message or "", Kind.HUMAN, touch.thread, "", sender, (), (), None, touch.text)
            )

    def _touch(self, trace: Trace, touch: Touch) -> None:
        if touch.channel is Channel.MAIL:
            if touch.recovered or touch.message not in self._messages:
                self._without_headers(trace, touch)
            return
        self._see(How.MET if touch.channel is Channel.MEETING else How.CALLED, touch.at, None, trace.person)
        if touch.sign_of_life:
            trace.spoken += 1
            if touch.side is Side.OURS and touch.by:
                trace.known_to.add(touch.by)
