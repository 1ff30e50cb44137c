"""One person behind several addresses."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from unghost.domain.address import Address, account_of
from unghost.domain.message import Kind, Message
from unghost.domain.settings import Settings
from unghost.history.thread import Groups

# Addresses of a function rather than of a person: never merged with anybody's.
ROLE = re.compile(
    r"^(?:no-?reply|do-?not-?reply|info|sales|support|office|contact|admin|billing|invoice|accounts?|hello|team|service|mail"
    r"|kontakt|vertrieb|buchhaltung|rechnung|contacto|ventas|comercial|kundenservice|mailer-daemon|postmaster|bounces?)\b"
)
_NOT_NAME = re.compile(r"[\"'<>\[\]]|\(.*?\)|\bvia\b.*$|\bi\.?\s?v\.?\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Identities:
    """Who is who: ``of`` maps every address to its person's identity; the rest describes each identity."""

    of: Mapping[str, str]
    names: Mapping[str, str]
    addresses: Mapping[str, tuple[str, ...]]
    phones: Mapping[str, tuple[str, ...]]


@dataclass(slots=True)
class _Seen:
    """What the messages show of one address."""

    names: Counter[str] = field(default_factory=Counter)
    threads: set[str] = field(default_factory=set)
    phones: list[str] = field(default_factory=list)
    last_sent: int = -1


def clean_name(name: str) -> str:
    """Return a display name as people say it: quotes and additions removed, ``Last, First`` turned round."""
    name = " ".join(_NOT_NAME.sub(" ", name).split())
    if name.count(",") == 1 and "@" not in name:
        last, first = (part.strip() for part in name.split(","))
        name = f"{first} {last}" if first and last else first or last
    return "" if "@" in name else name


def identify(
    messages: Sequence[Message], thread_of: Mapping[str, str], settings: Settings, contacts: Iterable[str] = ()
) -> Identities:
    """Say who is behind each address that is not ours. ``messages`` in order of time; ``contacts`` are addresses known otherwise.

    Two addresses are one person when they bear the same full name at the same account, or the same full name in one thread,
    or the same full name with the same telephone number; or when the user said so. An identity is named by the address its
    person last wrote from, else by the first in the alphabet.
    """
    seen = _look(messages, thread_of, settings)
    for address in contacts:
        if not settings.is_ours(address):
            seen.setdefault(address, _Seen())
    groups = Groups()
    for address in seen:
        groups.root(address)
    _join_namesakes(seen, groups)
    for one, other in settings.merges:
        groups.join(one, other)
    return _describe(seen, groups)


def _look(messages: Sequence[Message], thread_of: Mapping[str, str], settings: Settings) -> dict[str, _Seen]:
    seen: dict[str, _Seen] = {}
    for number, message in enumerate(messages):
        if message.kind in (Kind.LIST, Kind.BOUNCE, Kind.DELAY, Kind.ARF):
            continue
        for address in (*message.to, *message.cc):
            _note(seen, address, thread_of[message.key], settings)
        if message.sender is not None:
            found = _note(seen, message.sender, thread_of[message.key], settings)
            if found is not None:
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


def _full_name(found: _Seen) -> str:
    if not found.names:
        return ""
    name = min(found.names, key=lambda n: (-found.names[n], n)).casefold()
    return name if len(name.split()) >= 2 else ""


def _join_namesakes(seen: Mapping[str, _Seen], groups: Groups) -> None:
    by_name: dict[str, list[str]] = defaultdict(list)
    for address, found in seen.items():
        name = _full_name(found)
        if name and not ROLE.match(address):
            by_name[name].append(address)
    for namesakes in by_name.values():
        first_with: dict[tuple[str, str], str] = {}
        for address in sorted(namesakes):
            found = seen[address]
            marks = [
                ("account", account_of(address)),
                *(("thread", t) for t in found.threads),
                *(("phone", p) for p in found.phones),
            ]
            for mark in marks:
                groups.join(first_with.setdefault(mark, address), address)


def _describe(seen: Mapping[str, _Seen], groups: Groups) -> Identities:
    members: dict[str, list[str]] = defaultdict(list)
    for address in sorted(seen):
        members[groups.root(address)].append(address)
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
    return Identities(of, names, addresses, phones)
