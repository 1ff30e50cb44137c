"""Erase: by what somebody is recognised, before every trace of them goes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from unghost.app.erased import Traces, name, number
from unghost.app.people import person_of
from unghost.domain.address import Address, canonical
from unghost.domain.listed import ListScope, entries_for
from unghost.domain.message import Message
from unghost.domain.said import Scope
from unghost.errors import BadUse
from unghost.history.history import Correspondence, Facts, History

_ADDRESS = re.compile(r"[^\s@<>]+@[^\s@<>]+")
_PHONE = re.compile(r"\+?[\d\s().\-/]{7,25}")
_FORBIDS = (ListScope.ALL, ListScope.CALLS, ListScope.MAIL, ListScope.DO_NOT_CALL)


@dataclass(frozen=True, slots=True)
class Whom:
    """Somebody to be taken out: ``title`` what to call them meanwhile, by what they are recognised, and what they had asked to
    hear no more of (empty where they had asked nothing).
    """

    title: str
    traces: Traces
    scope: str = ""


def whom(history: History, facts: Facts, who: str) -> Whom:
    """Return by what the person is recognised whom a user means.

    An address or a telephone number need not be in the record: there may be mail to come. A number that several people share is
    left out, it tells nobody apart. Raises UnknownPerson, and BadUse where it is one of us.
    """
    found = history.find(who)
    if found is None:
        return Whom(who.strip(), _unknown(history, who))
    person = found.person
    shared = {number(phone) for one in history.people.values() if one is not found for phone in one.person.phones}
    phones = frozenset(phone for phone in person.phones if number(phone) not in shared)
    addresses = frozenset(address.lower() for address in (person.id, *person.addresses) if "@" in address)
    _not_ours(history, addresses)
    phones |= frozenset(who for who in (person.id,) if "@" not in who)
    title = f"{person.name} ({person.id})" if person.name else person.id
    return Whom(title, Traces(addresses, phones, _names(addresses, facts, person.name)), _scope(history, found))


def _unknown(history: History, who: str) -> Traces:
    """Return the traces of somebody the record does not know: an address or a telephone number is enough."""
    written = who.strip()
    if _ADDRESS.fullmatch(written):
        _not_ours(history, frozenset({canonical(written)}))
        return Traces(frozenset({canonical(written)}))
    if _PHONE.fullmatch(written):
        return Traces(frozenset(), frozenset({written}))
    person_of(history, who)
    raise AssertionError(who)  # person_of knows nobody here either


def _not_ours(history: History, addresses: frozenset[str]) -> None:
    ours = sorted(address for address in addresses if history.settings.is_ours(address))
    if ours:
        raise BadUse(f"{ours[0]} is one of us.", "To forget this whole home, delete its folder; unghost doctor names it.")


def _names(addresses: frozenset[str], facts: Facts, known: str) -> frozenset[str]:
    """Return the full names that anybody gave to one of these addresses."""
    shown = (a.name for m in facts.messages for a in _everybody(m) if a.email.lower() in addresses)
    return frozenset(written for one in (known, *shown) if (written := name(one)))


def _everybody(m: Message) -> Iterator[Address]:
    yield from (a for a in (m.sender, m.typist, m.replaced, *m.to, *m.cc, *m.reply_to) if a is not None)


def _scope(history: History, found: Correspondence) -> str:
    """Return what they had asked to hear no more of, in their own words or on the user's list; the widest where they differ."""
    person = found.person
    asked = {t.said.opt_out.scope.value for t in found.theirs if t.said.opt_out is not None}
    listed = entries_for(history.listed, (person.id, *person.addresses), person.phones)
    asked |= {entry.scope.value for entry in listed if entry.scope in _FORBIDS}
    return Scope.ALL.value if Scope.ALL.value in asked else min(asked, default="")
