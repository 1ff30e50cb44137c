"""One person behind several addresses."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from unghost.domain.address import Address
from unghost.domain.message import Kind, Message
from unghost.domain.record import Bond, Link, latest_words
from unghost.domain.settings import Settings
from unghost.history.bonds import Bonds
from unghost.history.namesakes import Shown, folded, join_namesakes

_NOT_NAME = re.compile(
    r"[\"“”„<>\[\]]|\(.*?\)|\b(?:via|on behalf of|im auftrag|namens|de la part de|pour le compte de|en nombre de|em nome de"
    r"|per conto di|på vegne a[fv]|för räkning)\b.*$|(?-i:\bi\.\s?[VA]\.|\bp\.\s?p\.)",
    re.IGNORECASE,
)
# What stands around a name or a part of it, not within a word as in O'Neil and Al-Sa'id, nor before one as in Gerard 't Hooft.
_QUOTE = re.compile(r"(?<!\w)['‘’](?![stndkm]\s)|['‘’](?!\w)")


@dataclass(frozen=True, slots=True)
class Identities:
    """Who is who: ``of`` maps every address to its person's identity; the rest describes each identity.

    ``why`` says of each address that was joined to others what joined it.
    """

    of: Mapping[str, str]
    names: Mapping[str, str]
    addresses: Mapping[str, tuple[str, ...]]
    phones: Mapping[str, tuple[str, ...]]
    why: Mapping[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class _Seen:
    """What the messages show of one address."""

    names: Counter[str] = field(default_factory=Counter)
    threads: set[str] = field(default_factory=set)
    phones: list[str] = field(default_factory=list)
    last_sent: int = -1
    met: bool = False

    @property
    def name(self) -> str:
        return min(self.names, key=lambda n: (-self.names[n], n)) if self.names else ""


def clean_name(name: str) -> str:
    """Return a display name as people say it: quotes and additions removed, ``Last, First`` turned round."""
    name = " ".join(_QUOTE.sub(" ", _NOT_NAME.sub(" ", name)).split())
    if name.count(",") == 1 and "@" not in name:
        last, first = (part.strip() for part in name.split(","))
        name = f"{first} {last}" if first and last else first or last
    return "" if "@" in name else name


def name_key(name: str) -> str:
    """Return a display name as it is compared: cleaned, in small letters, O’Neil as O'Neil."""
    return folded(clean_name(name))


def identify(
    messages: Sequence[Message],
    thread_of: Mapping[str, str],
    settings: Settings,
    contacts: Iterable[str] = (),
    links: Sequence[Link] = (),
    ours: Collection[str] = (),
) -> Identities:
    """Say who is behind each address that is not ours. ``messages`` in order of time; ``contacts`` are addresses known otherwise,
    ``ours`` the Message-IDs we wrote.

    What the user said (``links``) comes first and is never overruled; else two addresses are one person when they bear the same
    full name and share an account, or, where
    we have met both, a thread or a telephone number. An identity is named by the address its person last wrote
    from, else by the first in the alphabet.
    """
    seen = _look(messages, thread_of, settings, frozenset(ours))
    told = [address for link in links for address in (link.one, link.other)]
    for address in (*contacts, *told):
        if not settings.is_ours(address):
            seen.setdefault(address, _Seen())
    bonds = _told(links, seen)
    join_namesakes({a: Shown(clean_name(s.name), frozenset(s.threads), tuple(s.phones), s.met) for a, s in seen.items()}, bonds)
    return _describe(seen, bonds)


def _told(links: Sequence[Link], seen: Mapping[str, _Seen]) -> Bonds:
    """Return the bonds the user's latest word on each pair makes and forbids."""
    latest = latest_words(links)
    bonds = Bonds(frozenset(frozenset((link.one, link.other)) for link in latest if link.bond is not Bond.SAME))
    for address in seen:
        bonds.root(address)
    for link in reversed(latest):
        if link.bond is Bond.SAME and link.one in seen and link.other in seen:
            bonds.join(link.one, link.other, "you said so")
    return bonds


def _look(
    messages: Sequence[Message], thread_of: Mapping[str, str], settings: Settings, ours: frozenset[str]
) -> dict[str, _Seen]:
    seen: dict[str, _Seen] = {}
    for number, message in enumerate(messages):
        if message.kind in (Kind.LIST, Kind.BOUNCE, Kind.DELAY, Kind.ARF):
            continue
        by_us = message.sender is not None and settings.is_ours(message.sender.email)
        for address in (*message.to, *message.cc):
            found = _note(seen, address, thread_of[message.key], settings)
            if found is not None:
                found.met = found.met or by_us
        if message.sender is not None:
            found = _note(seen, message.sender, thread_of[message.key], settings)
            if found is not None:
                found.met = found.met or message.in_reply_to in ours or not ours.isdisjoint(message.references)
                found.last_sent = number
                found.phones.extend(message.signature.phones if message.signature else ())
    return seen


def _note(seen: dict[str, _Seen], address: Address, thread: str, settings: Settings) -> _Seen | None:
    if not address.email or settings.is_ours(address.email):
        return None
    found = seen.setdefault(address.email, _Seen())
    found.threads.add(thread)
    name = clean_name(address.name)
    if name:
        found.names[name] += 1
    return found


def _describe(seen: Mapping[str, _Seen], bonds: Bonds) -> Identities:
    members: dict[str, list[str]] = defaultdict(list)
    for address in sorted(seen):
        members[bonds.root(address)].append(address)
    of: dict[str, str] = {}
    names: dict[str, str] = {}
    addresses: dict[str, tuple[str, ...]] = {}
    phones: dict[str, tuple[str, ...]] = {}
    for group in members.values():
        ordered = sorted(group, key=lambda a: (-seen[a].last_sent, a))
        person = ordered[0]
        of.update(dict.fromkeys(group, person))
        addresses[person] = tuple(ordered)
        counted = sum((seen[a].names for a in group), Counter[str]())
        names[person] = min(counted, key=lambda n: (-counted[n], n)) if counted else ""
        newest_first = [p for a in ordered for p in reversed(seen[a].phones)]
        phones[person] = tuple(dict.fromkeys(newest_first))
    return Identities(of, names, addresses, phones, {a: why for a, why in bonds.why.items() if len(addresses[of[a]]) > 1})
