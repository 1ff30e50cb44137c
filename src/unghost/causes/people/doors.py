"""Second doors: who else there could be asked, in the open, best first; and whom we leave in peace (R20)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from unghost.causes.cause import View
from unghost.causes.people.contact import Contact, House, Relation, Role, Tie
from unghost.causes.people.house import house
from unghost.causes.people.roles import ENOUGH
from unghost.domain.days import day_of

_AWKWARD = frozenset({Role.LEGAL, Role.FINANCE})
_FRESH, _STALE = timedelta(days=60), timedelta(days=365)


@dataclass(frozen=True, slots=True)
class Door:
    """One person who could be asked: ``score`` orders them (policy, no odds), each of ``reasons`` is a sentence."""

    contact: Contact
    score: float
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Shut:
    """One person who must not be asked, and why, in a sentence."""

    contact: Contact
    reason: str


@dataclass(frozen=True, slots=True)
class Doors:
    """Who could open a second door, best first, and who must not be asked."""

    open: tuple[Door, ...] = ()
    shut: tuple[Shut, ...] = ()


@dataclass(frozen=True, slots=True)
class _Seat:
    """What of an account bears on one contact of ours: who is above them, who was named by them or in their place, and where."""

    us: str
    now: datetime
    above: frozenset[str]
    named: Mapping[str, Relation]
    near: frozenset[str]
    decides: bool


def doors(view: View, *, apologising: bool = False) -> Doors:
    """Return the other people of the account as second doors.

    Where our contact asked us to stop, all are shut. Else shut are: who has left, who asked us to stop, who is under an event
    that asks for patience, and a boss while an apology is our move (it would go over somebody's
    head). The score is the sum of what speaks for each: wrote or spoke to us (3), on the
    same thread (1), named to us (2), a peer (1) rather than a boss (-1), seen within 60 days (1) or not for a year (-1), away
    (-2), a message of ours with them already (-1), a shared mailbox (-1): policy in whole steps, so that it can be read.
    """
    here = house(view.history, view.correspondence.person.account)
    seat = _seat(view, here)
    if view.silence.let_be:
        return Doors((), tuple(Shut(c, _ROUND) for c in here.contacts if c.person != seat.us))
    opened, shut = [], []
    for contact in here.contacts:
        if contact.person == seat.us:
            continue
        reason = _against(contact, seat, apologising=apologising)
        if reason:
            shut.append(Shut(contact, reason))
        else:
            found = [*_alone(contact, seat), *_beside(contact, seat)]
            opened.append(Door(contact, sum(points for points, _ in found), tuple(says for _, says in found)))
    opened.sort(key=lambda d: (-d.score, -d.contact.last.timestamp(), d.contact.person))
    return Doors(tuple(opened), tuple(shut))


def _seat(view: View, here: House) -> _Seat:
    us = view.correspondence.person.id
    told = {r.one for r in here.relations if r.tie is Tie.BOSS_OF and r.other == us}
    titled = {c.person for c in here.contacts if c.role is Role.BOSS}
    return _Seat(
        us,
        view.history.now,
        frozenset(told | titled),
        {r.one: r for r in here.relations if r.tie in _NAMES and us in (r.other, r.by)},
        _on_the_threads(view),
        _decides(here.by_person.get(us)),
    )


def _decides(contact: Contact | None) -> bool:
    return contact is not None and any(r.role is Role.DECIDER and r.points >= ENOUGH for r in contact.reasons)


def _against(contact: Contact, seat: _Seat, *, apologising: bool) -> str:
    if contact.gone or contact.let_be:
        return contact.gone or contact.let_be
    if apologising and contact.person in seat.above:
        return "Above our contact: while we owe an apology, that would go over their head."
    return ""


def _alone(contact: Contact, seat: _Seat) -> Iterator[tuple[float, str]]:
    """Yield what speaks for and against somebody by themselves."""
    if contact.has_written:
        yield 3.0, "They have written or spoken to us themselves."
    age = seat.now - contact.last
    if age <= _FRESH:
        yield 1.0, f"Seen lately, on {day_of(contact.last)}."
    elif age > _STALE:
        yield -1.0, f"Not seen since {day_of(contact.last)}."
    if contact.shared:
        yield -1.0, "A mailbox that several people read."
    if contact.away is not None and contact.away > seat.now.date():
        yield -2.0, f"Away until {day_of(contact.away)}."
    if contact.waiting:
        yield -1.0, "A message of ours waits with them already."


def _beside(contact: Contact, seat: _Seat) -> Iterator[tuple[float, str]]:
    """Yield what speaks for and against somebody beside our contact."""
    named = seat.named.get(contact.person)
    if named is not None:
        yield 2.0, named.says
    if contact.person in seat.above:
        yield -1.0, "Above our contact; a peer comes first."
    elif contact.role in _AWKWARD:
        yield -0.5, f"Seems to be of {contact.role.value}: hardly the one to ask how things stand."
    elif _decides(contact) and not seat.decides:
        yield 0.0, "Seems to decide; somebody beside our contact comes first."
    elif contact.has_written or contact.role is not Role.UNKNOWN:
        yield 1.0, "Nothing says that they are above our contact."
    if not seat.near.isdisjoint(contact.addresses):
        yield 1.0, "On the same thread, so it is no secret."


_ROUND = "Our contact asked us to stop; to ask around them would not honour that."
_NAMES = frozenset({Tie.CAME_AFTER, Tie.STANDS_IN, Tie.NAMED_BY, Tie.ASKED_BY})


def _on_the_threads(view: View) -> frozenset[str]:
    """Return the addresses on the mails of our threads with somebody, the latest two hundred of the account."""
    threads = {t.thread for t in view.correspondence.touches[-20:] if t.thread}
    mails = view.history.envelopes.get(view.correspondence.person.account, ())
    return frozenset(a.email for m in mails[-200:] if m.thread in threads for a in m.people) if threads else frozenset()
