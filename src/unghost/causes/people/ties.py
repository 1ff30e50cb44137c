"""How the people of a house stand to each other: who came after whom, who is whose boss, who writes, decides and is asked."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from unghost.causes.catalogue import cause_named
from unghost.causes.people.contact import Relation, Tie
from unghost.causes.people.deed_words import DEPARTURE
from unghost.causes.people.names import Names
from unghost.causes.people.saying import Slot
from unghost.causes.people.sightings import Sightings
from unghost.causes.people.told import Named, Told, addresses_in, noted, told
from unghost.causes.phrases import FOR, Heard, hear
from unghost.domain.message import Kind
from unghost.domain.record import Bond, latest_words
from unghost.domain.touch import Channel, Side, Signal
from unghost.history.envelopes import Envelope
from unghost.history.history import Correspondence

_FIRST_PERSON = re.compile(
    r"\b(?:I|I'm|I’m|I've|I’ve|I'll|I’ll|my|ich|mein\w*|je|j['’]\w+|mon|ma|yo|mi|eu|meu|minha|ik|mijn|io|mio|mia|jag|min)\b",
    re.IGNORECASE,
)
# Whoever tells of their own departure from the very mailbox has not left yet; "since I left" tells of another place.
_LEAVING = re.compile(
    r"\b(?:(?:I am|I'm|I’m|I'll|I’ll|I will|will be|shall be) (?:\w+ )?(?:leav|mov|depart|retir|step|join|start)\w*\b(?! (?:for"
    r"|on (?:vacation|holiday)))"
    r"|(?:my )?last (?:working )?day|moving on|letzter (?:Arbeits)?tag|verlasse|wechsle|höre auf|je quitte|dernier jour|dejo"
    r"|último día|me marcho|deixo"
    r"|último dia|vou sair|verlaat|laatste (?:werk)?dag|lascio|ultimo giorno|slutar|sista dag)",
    re.IGNORECASE,
)
_LEAST_COPIES = 2
_NEAR = 14  # characters before the words of a departure in which its subject stands
_SAYS = {
    Tie.CAME_AFTER: "{one} came after {other}",
    Tie.STANDS_IN: "{one} stands in for {other}",
    Tie.BOSS_OF: "{one} is the boss of {other}",
    Tie.WRITES_FOR: "{one} writes for {other}",
    Tie.DECIDES_FOR: "{one} decides or signs, as {other} says",
    Tie.ASKED_BY: "{other} means to ask {one}",
    Tie.NAMED_BY: "{other} named {one}",
    Tie.COPIED_BY: "{other} copies {one}",
}


Source = tuple[datetime, str, str | None, str]  # when, by whom, in which message, in which words


class Ties:
    """The relations of one house; ``gone`` says of each person told to have left: when, by whom, in which words and mail."""

    def __init__(self, sightings: Sightings) -> None:
        self.house = sightings
        self._called = {p: min(t.names, key=lambda n: (-t.names[n], n), default="") for p, t in sightings.traces.items()}
        for member in sightings.members:
            if member.person.id in self._called and member.person.name:
                self._called[member.person.id] = member.person.name
        self.names = Names(self._called)
        self.gone: dict[str, Source] = {}
        self._to = {m.message: m.to for m in sightings.mails}
        self._left = cause_named("contact_left")
        found = [r for mail in sorted(sightings.texts, key=lambda m: (m.at, m.message)) for r in self._said(mail)]
        found += [r for member in sightings.members for r in self._of_member(member)]
        found += [*self._links(), *self._copies()]
        self.relations = tuple(sorted(_latest(found), key=_order))

    def called(self, person: str) -> str:
        """Return the name of an identity, else the address."""
        return self._called.get(person) or person

    def _said(self, mail: Envelope) -> Iterator[Relation]:
        typed = mail.typist or mail.sender
        writer = self.house.identity(typed.email)
        if not writer or mail.kind is not Kind.HUMAN or not mail.text:
            return
        principal = self.house.identity(mail.sender.email)
        if mail.typist is not None and principal and principal != writer:
            yield self._relation(Tie.WRITES_FOR, writer, principal, _source(mail, writer))
        gone = self._gone_in(mail, writer)
        for one in told(mail.text):
            yield from self._resolved(one, writer, gone, mail)
        yield from self._given(mail, writer, gone)

    def _resolved(self, said: Told, writer: str, gone: str, mail: Envelope) -> Iterator[Relation]:
        found = self._resolve(said, writer, gone, _source(mail, writer, said.quote))
        if found is None:
            return
        yield found
        if found.tie is Tie.NAMED_BY and gone and gone not in (found.one, ""):
            yield self._relation(Tie.CAME_AFTER, found.one, gone, _source(mail, writer, said.quote), found.one_name)

    def _resolve(self, said: Told, writer: str, gone: str, source: Source) -> Relation | None:
        one, one_name = self._who(said.one, writer, gone)
        other, other_name = self._who(said.other, writer, gone)
        if not (one or one_name) or not (other or other_name) or one == other != "":
            return None
        loose = said.known or said.tie in (Tie.NAMED_BY, Tie.DECIDES_FOR)
        if loose and not (one and other):
            return None
        if self.house.history.settings.is_ours(one) or self.house.history.settings.is_ours(other):
            return None
        return self._relation(said.tie, one, other, source, one_name, other_name)

    def _who(self, named: Named | Slot, writer: str, gone: str) -> tuple[str, str]:
        """Return (identity or address, name); both empty where it cannot be told whom a name means."""
        if isinstance(named, Slot):
            return (writer if named is Slot.WRITER else gone), ""
        if named.address:
            person = self.house.history.by_address.get(named.address, named.address)
            if named.name and not self._called.get(person, "-"):
                self._called[person] = named.name
            return person, named.name
        person = self.names.whose(named.name, without=(writer,))
        if person:
            return person, ""
        return "", named.name if named.sure and not self.names.whose(named.name) else ""

    def _relation(
        self,
        tie: Tie,
        one: str,
        other: str,
        source: Source,
        one_name: str = "",
        other_name: str = "",
    ) -> Relation:
        at, by, message, quote = source
        says = _SAYS[tie].format(one=one_name or self.called(one), other=other_name or self.called(other))
        return Relation(tie, one, other, at, by, message, quote, f"{says}.", one_name, other_name)

    def _gone_in(self, mail: Envelope, writer: str) -> str:
        """Return who has left for good by a mail's own words, empty where nobody has or it cannot be told who."""
        if self._left is None or not DEPARTURE.search(mail.text):
            return ""
        heard = next((h for h in hear(mail.text, self._left) if h.polarity == FOR), None)
        if heard is None:
            return ""
        person = self._subject(heard, mail, writer)
        if person:
            self.gone[person] = _source(mail, writer, heard.sentence)  # mails come in order of time: the latest word holds
        return person

    def _subject(self, heard: Heard, mail: Envelope, writer: str) -> str:
        start = max(0, heard.sentence.find(heard.quote))
        before, near = (
            heard.sentence[: start + len(heard.quote)],
            heard.sentence[max(0, start - _NEAR) : start + len(heard.quote)],
        )
        named = [p for p in self.names.named_in(before) if p != writer]
        if named:
            return named[-1]
        if _FIRST_PERSON.search(near):
            return writer if _LEAVING.search(heard.sentence) else ""
        if any(word[0].isupper() for word in near.split()[1:]):  # somebody we do not know
            return ""
        asked = {self.house.identity(a.email) for a in self._to.get(mail.answers, ())} - {"", writer}
        return asked.pop() if len(asked) == 1 else ""

    def _given(self, mail: Envelope, writer: str, gone: str) -> Iterator[Relation]:
        """Yield the address given in a mail that tells of a departure, where no words beside it say for what."""
        if not gone or "@" not in mail.text:
            return
        named = (self.house.history.by_address.get(a, a) for a in addresses_in(mail.text))
        for address in dict.fromkeys(named):
            if address != gone and not self.house.history.settings.is_ours(address):
                quote = next((s for s in mail.text.splitlines() if address in s.casefold()), "")[:300].strip()
                yield self._relation(Tie.CAME_AFTER, address, gone, _source(mail, writer, quote))
                return

    def _of_member(self, member: Correspondence) -> Iterator[Relation]:
        person = member.person.id
        for signal in member.signals:
            yield from self._delegated(signal, person)
        for truth in member.truths:
            if truth.to and truth.to != person:
                after = self.house.history.by_address.get(truth.to, truth.to)
                yield self._relation(Tie.CAME_AFTER, after, person, (truth.at, "", None, ""))
        spoken = [(n.at, n.text) for n in member.notes]
        spoken += [(t.at, t.text) for t in member.touches if t.channel is Channel.CALL and t.side is Side.OURS and t.text]
        for at, text in spoken:
            for one in noted(text):
                found = self._resolve(one, person, "", (at, "", None, one.quote))
                if found is not None:
                    yield found

    def _delegated(self, signal: Signal, person: str) -> Iterator[Relation]:
        tie = Tie.CAME_AFTER if signal.kind is Kind.LEFT_COMPANY else Tie.STANDS_IN
        for delegate in signal.delegates:
            one = self.house.history.by_address.get(delegate.address, delegate.address)
            if one and one != person and not self.house.history.settings.is_ours(one):
                source = (signal.at, person, signal.message, delegate.quote)
                yield self._relation(tie, one, person, source, "" if one in self._called else delegate.name)

    def _links(self) -> Iterator[Relation]:
        for link in latest_words(self.house.history.links):
            one, other = self.house.identity(link.one), self.house.identity(link.other)
            if link.bond is Bond.WRITES_FOR and one in self._called and other in self._called:
                yield self._relation(Tie.WRITES_FOR, one, other, (link.at, "", None, ""))

    def _copies(self) -> Iterator[Relation]:
        for person, trace in self.house.traces.items():
            for writer, times in trace.by.items():
                wrote = self.house.traces[writer].written
                if times >= _LEAST_COPIES and 2 * times >= wrote and writer != person:
                    seen = max((s for s in trace.seen.values()), key=lambda s: (s.at, s.message or ""))
                    copies = self._relation(Tie.COPIED_BY, person, writer, (seen.at, writer, seen.message, ""))
                    yield replace(copies, says=f"{self.called(writer)} copies {self.called(person)} on {times} of {wrote} mails.")


def _source(mail: Envelope, writer: str, quote: str = "") -> Source:
    return (mail.at, writer, mail.message or None, quote)


def _order(relation: Relation) -> tuple[datetime, str, str, str, str]:
    return (relation.at, relation.tie, relation.one or relation.one_name, relation.other or relation.other_name, relation.quote)


def _latest(found: list[Relation]) -> list[Relation]:
    """Keep the latest word on each two people in each way."""
    kept: dict[tuple[str, str, str], Relation] = {}
    for relation in sorted(found, key=_order):
        kept[relation.tie, relation.one or relation.one_name, relation.other or relation.other_name] = relation
    return list(kept.values())
