"""Suppress: whom not to contact, by the user's own word; who asked for it in their own; and both as a table to take along."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from unghost.app.people import person_of
from unghost.app.ports import Store
from unghost.app.ports_outbox import Desk, Outbox
from unghost.domain.address import canonical
from unghost.domain.deed import Deed, What
from unghost.domain.listed import Listed, ListScope, by_who
from unghost.domain.said import Scope
from unghost.errors import BadUse
from unghost.history.history import History
from unghost.silence.wishes import standing_wish

HEADER = ("who", "scope", "since", "reason")
SCOPES = tuple(scope.value for scope in ListScope if scope is not ListScope.NONE)
_ADDRESS = re.compile(r"[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+")
_DOMAIN = re.compile(r"@((?:[\w-]+\.)+[\w-]+)")
_PHONE = re.compile(r"\+[\d\s().\-/]{7,25}")
_BY_PHONE = (ListScope.ALL, ListScope.CALLS, ListScope.DO_NOT_CALL)
_TABLED = {Scope.ALL: ListScope.ALL, Scope.CALLS: ListScope.CALLS, Scope.MAIL: ListScope.MAIL}


@dataclass(frozen=True, slots=True)
class Asked:
    """Somebody who asked us to stop, in their own words."""

    person: str
    addresses: tuple[str, ...]
    scope: Scope
    since: datetime
    quote: str
    message: str | None


@dataclass(frozen=True, slots=True)
class Lists:
    """Whom not to contact at a moment: what the user's lists say, by whom they name, and who asked for it themself."""

    listed: tuple[Listed, ...]
    asked: tuple[Asked, ...]


def suppress(store: Store, outbox: Outbox, history: History, entry: Listed) -> tuple[Listed, ...]:
    """Put somebody on the list of whom not to contact; return the entries.

    ``entry.who`` is an address, ``@domain`` (and all below it), a telephone number with its country, or anybody the record knows:
    then every address of theirs is meant and, where it is about calls, every number. Each entry is a line of the log, stored
    with it: ``subject`` whom it names, ``body`` its ``scope``, ``since`` and ``reason``. Raises UnknownPerson, and BadUse for
    one of us or somebody erased.
    """
    entries = tuple(Listed(who, entry.since, entry.scope, entry.reason) for who in _named(history, entry.who, entry.scope))
    _keep(store, outbox, history, entries)
    return entries


def lift(store: Store, outbox: Outbox, history: History, entry: Listed) -> tuple[Listed, ...]:
    """Take whatever the list says of somebody back; return what is added for it. Raises BadUse where it says nothing of them.

    What they asked for in their own words stays: only they take that back.
    """
    names = [who for who in _named(history, entry.who, ListScope.ALL) if who in history.listed]
    if not names:
        raise BadUse(f"Your list says nothing of {entry.who}.", "See: unghost suppress --list")
    entries = tuple(Listed(who, entry.since, ListScope.NONE, entry.reason) for who in names)
    _keep(store, outbox, history, entries)
    return entries


def lists_of(history: History) -> Lists:
    """Return whom not to contact at the moment of a history."""
    standing = by_who(e for entries in history.listed.values() for e in entries if e.since <= history.now)
    listed = tuple(entry for who in sorted(standing) for entry in standing[who])
    return Lists(listed, tuple(_asked(history)))


def table_rows(lists: Lists) -> Iterator[tuple[str, str, str, str]]:
    """Yield the rows of a table that ``unghost sync suppress`` reads back, as ``HEADER`` has it.

    A wish about one subject or about text messages has no scope there and is left out; the mail that says so is in the record.
    """
    for entry in lists.listed:
        yield entry.who, entry.scope.value, entry.since.isoformat(), entry.reason
    for asked in lists.asked:
        if asked.scope in _TABLED:
            reason = f"asked in their own words: {' '.join(asked.quote.split())}"
            for address in asked.addresses:
                yield address, _TABLED[asked.scope].value, asked.since.isoformat(), reason


def _keep(store: Store, outbox: Outbox, history: History, entries: Sequence[Listed]) -> None:
    def work(desk: Desk) -> None:
        if None in store.left(entries):
            raise BadUse("They were erased from this home: nothing goes to them, and no list needs to name them again.")
        store.add_listed(entries)
        for entry in entries:
            body = {"scope": entry.scope.value, "since": entry.since.isoformat(), "reason": entry.reason}
            desk.write(Deed(history.now, history.settings.me[0], What.SUPPRESSED, entry.who, body))

    outbox.decide(work)


def _named(history: History, who: str, scope: ListScope) -> tuple[str, ...]:
    """Return what a list would name somebody by; raise UnknownPerson, and BadUse for one of us."""
    written = canonical(who)
    domain = _DOMAIN.fullmatch(written)
    found = history.find(who)
    if found is None and domain:
        names: tuple[str, ...] = (domain[1],)
    elif found is None and (_ADDRESS.fullmatch(written) or _PHONE.fullmatch(written)):
        names = (written if "@" in written else "+" + re.sub(r"\D", "", written),)
    else:
        person = (found or history.people[person_of(history, who)]).person
        phones = person.phones if scope in _BY_PHONE else ()
        names = tuple(dict.fromkeys((*person.addresses, *phones)))
    ours = [one for one in names if history.settings.is_ours(one) or one in history.settings.ours]
    if ours:
        raise BadUse(f"{ours[0]} is one of you.", "A list of whom not to contact names others.")
    return names


def _asked(history: History) -> Iterator[Asked]:
    for one in sorted(history.people.values(), key=lambda c: c.person.id):
        found = standing_wish(one, history.wishes.get(one.person.account, ()))
        if found is not None:
            wish, touch = found
            yield Asked(one.person.id, one.person.addresses, wish.scope, touch.at, wish.quote, touch.message)
