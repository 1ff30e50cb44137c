"""Weave facts into a History: what was known at a moment, in order, once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any, TypeVar

from unghost.domain.address import account_of
from unghost.domain.dialling import country_of_numbers
from unghost.domain.hours import WorkWeek
from unghost.domain.listed import by_who
from unghost.domain.message import Kind
from unghost.domain.person import Person
from unghost.domain.record import Deal, Note, Park, Tick, Truth, standing_truths
from unghost.domain.settings import Settings
from unghost.domain.touch import Side, Signal, Touch
from unghost.domain.weekends import weekend_of
from unghost.domain.zones import country_of, infer_zone
from unghost.history.apart import apart
from unghost.history.companies import companies
from unghost.history.dedup import distinct
from unghost.history.envelopes import envelopes, titles
from unghost.history.groups import as_written
from unghost.history.history import Correspondence, Facts, History, by_account
from unghost.history.identity import identify
from unghost.history.notices import news_of, notices
from unghost.history.place import places
from unghost.history.proxies import proxies
from unghost.history.robots import robots
from unghost.history.thread import threads
from unghost.history.touches import Loom, add_calls, add_meetings, add_message, add_recovered
from unghost.history.window import as_known_at

DaysOff = Callable[[str, Collection[int]], frozenset[date]]
Told = TypeVar("Told", Truth, Park, Note, Tick)
# An absence without a return date is believed for so long.
UNKNOWN_RETURN = timedelta(days=14)
LONGEST_ABSENCE = timedelta(days=730)


def no_holidays(_country: str, _years: Collection[int]) -> frozenset[date]:
    """Know of no day off anywhere."""
    return frozenset()


def weave(facts: Facts, now: datetime, settings: Settings, days_off: DaysOff = no_holidays) -> History:
    """Return the History as known at ``now``, using nothing later.

    ``days_off`` gives the public holidays of a country. The result does not depend on the order of the facts.
    """
    facts = as_known_at(facts, now)
    facts = replace(facts, messages=tuple(as_written(m, settings) for m in facts.messages))
    placed = {key: at for key, at in places(facts.messages).items() if at <= now}
    messages, aliases = distinct(facts.messages, placed)
    thread_of = threads(messages, placed, aliases)
    contacts = _contacts(facts)
    ours = {m.message_id for m in messages if m.message_id and m.sender and settings.is_ours(m.sender.email)}
    who = identify(messages, thread_of, settings, contacts, facts.links, ours)
    loom = Loom(settings, who, proxies(settings, who, facts.links), robots(messages, placed, settings))
    told = notices(messages, settings)
    originals = {m.message_id: m for m in messages if m.message_id}
    own = [apart(message, originals) for message in messages if message.key not in told]
    for message in own:
        add_message(loom, message, placed[message.key], thread_of[message.key], ours)
    loom.titles.update(titles(own, who.of))
    add_recovered(loom, messages, placed, thread_of)
    add_calls(loom, facts.calls)
    add_meetings(loom, facts.meetings, now)
    filed = _filed(loom, facts)
    people = {p: _correspondence(loom, p, filed.get(p, Facts()), now, days_off) for p in sorted(set(loom.who.of.values()))}
    people = {p: c for p, c in people.items() if c.known}
    return History(
        now=now,
        observed_until=min([now, *(s.read_at for s in facts.sources if s.stopped)]),
        settings=settings,
        people=people,
        by_address=_addresses(loom, people),
        by_account=by_account(people.values()),
        sources=facts.sources,
        duplicates=len(placed) - len(messages),
        undated=len(facts.messages) - len(placed),
        unknown_calls=loom.unknown_calls,
        wishes=_wishes(people.values()),
        joined_by=who.why,
        links=facts.links,
        news=tuple(sorted((*facts.news, *news_of(messages, told, placed)), key=lambda n: (n.at, n.origin, n.key))),
        companies=companies(messages, facts.deals, settings),
        envelopes=envelopes(own, placed, thread_of, settings, loom.robots, _homes(people.values())),
        ledger=facts.ledger,
        listed=by_who(facts.listed),
        items=facts.items,
        deals=tuple(sorted(facts.deals, key=lambda d: (d.account, d.name))),
    )


def _homes(people: Iterable[Correspondence]) -> dict[str, str]:
    """Return the account of every address that belongs to somebody of another account than its domain says."""
    return {a: c.person.account for c in people for a in c.person.addresses if account_of(a) != c.person.account}


def _wishes(people: Iterable[Correspondence]) -> dict[str, tuple[Touch, ...]]:
    found: dict[str, list[Touch]] = defaultdict(list)
    for one in people:
        found[one.person.account] += [t for t in one.theirs if t.said.opt_out is not None]
    return {account: tuple(touches) for account, touches in found.items()}


def _contacts(facts: Facts) -> list[str]:
    """Return every address that something other than a mail names."""
    named = [c for d in facts.deals for c in d.contacts] + [c.who for c in facts.calls]
    named += [a for m in facts.meetings for a, _ in m.attendees]
    named += [t.person for t in facts.truths] + [p.person for p in facts.parks] + [n.person for n in facts.notes]
    named += [t.person for t in facts.ticks] + [t.to for t in facts.truths]
    return [address for address in named if "@" in address]


def _addresses(loom: Loom, people: Collection[str]) -> dict[str, str]:
    found = {phone: p for p in people for phone in loom.who.phones.get(p, ())}
    return found | {a: p for p in people for a in loom.who.addresses.get(p, (p,))}


def _at_work(addresses: tuple[str, ...], deals: tuple[Deal, ...]) -> str:
    """Return the address whose house they belong to: one that a deal names, else the one they last wrote from."""
    named = {contact for deal in deals for contact in deal.contacts}
    return next((address for address in addresses if address in named), addresses[0])


def _correspondence(loom: Loom, person: str, facts: Facts, now: datetime, days_off: DaysOff) -> Correspondence:
    touches = sorted(loom.touches.get(person, ()), key=lambda t: (t.at, t.side, t.message or "", t.text))
    signals = tuple(sorted(loom.signals.get(person, ()), key=lambda s: (s.at, s.message)))
    home = loom.settings
    zone = infer_zone(loom.stamps.get(person, ()), home.timezone)
    dialled = country_of_numbers(loom.who.phones.get(person, ()))
    country = country_of(person.rpartition("@")[2], zone, home.timezone, home.country, dialled)
    years = range(min([now.year, *(t.at.year for t in touches[:1])]), now.year + 2)
    week = WorkWeek(zone, days_off(country, years) if country else frozenset(), weekend_of(country))
    addresses = loom.who.addresses.get(person, (person,))
    deals = tuple(sorted((d for d in facts.deals if person in map(loom.person, d.contacts)), key=lambda d: d.name))
    return Correspondence(
        person=Person(
            id=person,
            name=loom.who.names.get(person, ""),
            account=account_of(_at_work(addresses, deals)),
            addresses=addresses,
            phones=loom.who.phones.get(person, ()),
            zone=zone,
            country=country,
            locale=loom.languages.get(person, ""),
            title=loom.titles.get(person, ""),
        ),
        touches=tuple(touches),
        signals=signals,
        meetings=tuple(sorted(loom.meetings.get(person, ()), key=lambda m: (m.start, m.uid))),
        deals=deals,
        truths=standing_truths(_told(loom, person, facts.truths)),
        parks=_told(loom, person, facts.parks),
        notes=_told(loom, person, facts.notes),
        ticks=_told(loom, person, facts.ticks),
        week=week.without(_absences(signals, touches)),
    )


def _filed(loom: Loom, facts: Facts) -> dict[str, Facts]:
    """Return the deals of each person and what the user told us of them: sorted out once, not once for every person."""
    found: dict[str, dict[str, list[Any]]] = defaultdict(lambda: defaultdict(list))
    for deal in facts.deals:
        for person in dict.fromkeys(map(loom.person, deal.contacts)):
            found[person or ""]["deals"].append(deal)
    for kind in ("truths", "parks", "notes", "ticks"):
        for told in getattr(facts, kind):
            found[loom.person(told.person) or ""][kind].append(told)
    return {person: Facts(**{kind: tuple(those) for kind, those in kinds.items()}) for person, kinds in found.items()}


def _told(loom: Loom, person: str, records: Iterable[Told]) -> tuple[Told, ...]:
    return tuple(sorted((r for r in records if loom.person(r.person) == person), key=lambda r: r.at))


def _absences(signals: Iterable[Signal], touches: Iterable[Touch]) -> list[tuple[date, date]]:
    """Return the spans of announced absence: from the automatic reply to the day they come back, or to their next word."""
    lives = [t.at for t in touches if t.side is Side.THEIRS]
    spans = []
    for signal in signals:
        if signal.kind is not Kind.OUT_OF_OFFICE:
            continue
        away = signal.at.date()
        back = signal.return_date.date if signal.return_date else away + UNKNOWN_RETURN
        next_word = min((at.date() for at in lives if at > signal.at), default=back)
        spans.append((away, min(back, next_word, away + LONGEST_ABSENCE)))
    return spans
