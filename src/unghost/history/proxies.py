"""Whose word it also is when somebody else of their house writes: an assistant's, a delegate's, a shared mailbox's."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from unghost.domain.address import account_of
from unghost.domain.message import Message
from unghost.domain.record import Bond, Link, latest_words
from unghost.domain.settings import Settings
from unghost.history.identity import Identities
from unghost.history.namesakes import ROLE

_SCANNED = 2_000
_SHORTEST_NAME = 3
# To hand a word on is to speak for somebody; to promise that one will pass ours on is not.
_PHRASES = (
    r"on behalf of|(?:has |have |had )?asked (?:me|us) to|(?:has |have |had )?told (?:me|us) (?:to|that)",
    r"want(?:s|ed) (?:me|us) to (?:tell|let)|sends? (?:his|her|their) (?:regards|apologies)",
    r"im (?:auftrag|namen) (?:von|des|der)|lässt (?:ihnen |dir |euch |sie |dich )?(?:ausrichten|mitteilen|sagen|grüßen|fragen)",
    r"bat (?:mich|uns)|(?:hat|haben) (?:mich|uns) gebeten",
    r"(?:au nom|de la part) d(?:e|u)|m'?a (?:demandé|chargée?|priée?)|me (?:demande|charge|prie) de|vous fait (?:dire|savoir)",
    r"en nombre de|de parte de|me (?:ha )?(?:pidió|pedido|encarg(?:ó|ado))|em nome de|(?:me )?pediu(?:-me)? (?:para|que)",
    r"(?:a nome|per conto) d(?:i|el)|mi ha (?:chiesto|incaricat[oa]|pregat[oa])",
    r"namens|heeft (?:mij|me|ons) gevraagd|laat (?:u|je) weten",
    r"på vegne a[fv]|(?:har )?bad(?:e|t)? (?:mig|meg)|bett mig|för .{2,30} räkning",
    r"w imieniu|prosi(?:ł|ła)? (?:mnie )?(?:o|by|żebym)",
)
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[^a-z\s])|\n{2,}")
_WORD = re.compile(r"[^\W\d_]+")
_DENIED = re.compile(
    r"\b(?:not|cannot|never|nobody|none|no one|nicht|kein\w*|niemand|nie|pas|jamais|personne|no|nadie|nunca|não|ninguém|non"
    r"|nessuno|niet|geen|niemand|inte|ingen|ikke)\b|n['’]t\b",
    re.IGNORECASE,
)
_SPEAKS_FOR = re.compile(rf"\b(?:{'|'.join(_PHRASES)})\b", re.IGNORECASE)


@dataclass(slots=True)
class Proxies:
    """Who may speak for whom, gathered while the mail is gone through in order of time.

    ``asked`` are the addresses each mail of ours was meant for, by Message-ID.
    """

    settings: Settings
    who: Identities
    told: Mapping[str, frozenset[str]]
    asked: dict[str, tuple[str, ...]] = field(default_factory=dict)
    typed: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    wrote: set[str] = field(default_factory=set)
    by_thread: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))

    def note(self, message: Message, thread: str) -> None:
        """Take in one mail of a person, theirs or ours, after it was asked about."""
        sender = message.sender.email if message.sender else ""
        if self.settings.is_ours(sender):
            people = tuple(dict.fromkeys(p for a in message.to if (p := self.who.of.get(a.email)) is not None))
            self.by_thread[thread].update(people)
            if message.message_id:
                self.asked[message.message_id] = people
            return
        self.wrote.add(self.who.of.get(sender, sender))
        if message.typist is not None:
            self.typed[self.who.of.get(message.typist.email, message.typist.email)].add(self.who.of.get(sender, sender))

    def principals(self, message: Message, person: str, thread: str) -> tuple[str, ...]:
        """Return the people whose word a mail of ``person`` is besides their own.

        They are those the user named for this writer; those our mail had asked, where the writer sent mail in their name before
        or says that they speak for them; and a shared mailbox we asked, which answers through whoever reads it.
        """
        told = self.told.get(person, frozenset()) - {person}
        here = told if len(told) == 1 else told & self.by_thread[thread]
        return tuple(dict.fromkeys([*sorted(here), *self._asked_through(message, person)]))

    def _asked_through(self, message: Message, person: str) -> Iterator[str]:
        parents = (message.in_reply_to, *message.references[-1:])
        asked = next((self.asked[p] for p in parents if p in self.asked), ())
        if person in asked:
            return
        for other in asked:
            if account_of(other) != account_of(person):
                continue
            shared = other not in self.wrote and ROLE.match(other) is not None
            if shared or other in self.typed[person] or self._speaks_for(message.text, other):
                yield other

    def _speaks_for(self, text: str, other: str) -> bool:
        """Say whether a sentence names the person as a word of its own and hands their word on, unless it denies that."""
        names = frozenset(part for part in self.who.names.get(other, "").split() if len(part) >= _SHORTEST_NAME)
        return any(_hands_on(sentence, names) for sentence in _SENTENCE.split(text[:_SCANNED])) if names else False


def _hands_on(sentence: str, names: frozenset[str]) -> bool:
    said = _SPEAKS_FOR.search(sentence)
    if said is None or _DENIED.search(sentence, 0, said.end()):
        return False
    return not names.isdisjoint(_WORD.findall(sentence))


def proxies(settings: Settings, who: Identities, links: Sequence[Link]) -> Proxies:
    """Return what the user said of who writes for whom, by identity, ready to be filled."""
    told: dict[str, set[str]] = defaultdict(set)
    for link in latest_words(links):
        if link.bond is Bond.WRITES_FOR:
            told[who.of.get(link.one, link.one)].add(who.of.get(link.other, link.other))
    return Proxies(settings, who, {one: frozenset(others) for one, others in told.items()})
