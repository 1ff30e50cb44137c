"""The people of an account as lines: who they are and seem to be, how they stand to each other, and who could be asked."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from unghost.app.words import count, one_line, quote, short_day, wrapped, wrapped_all
from unghost.causes.events.care import private
from unghost.causes.people.contact import Contact, House, Relation, Tie
from unghost.causes.people.doors import Doors
from unghost.causes.strength import Strength
from unghost.pictures.account import role_words, says_of

FEW = 5
_TOLD = frozenset(Tie) - {Tie.COPIED_BY, Tie.NAMED_BY}


def short_lines(house: House, doors: Doors, us: str, now: datetime) -> list[str]:
    """Return the other people of an account in a few lines; nothing where nobody else is known."""
    others = [c for c in house.contacts if c.person != us]
    if not others:
        return []
    lines = [contact_line(c, now) for c in others[:FEW]]
    if len(others) > FEW:
        lines.append(f"and {count(len(others) - FEW, 'more', 'more')}: unghost people at {us}")
    lines += [one_line(r.says) for r in house.relations if r.tie in _TOLD][-3:]
    if doors.open:
        first = doors.open[0]
        lines.append(f"To be asked, if need be: {one_line(first.contact.called)}. {' '.join(first.reasons)}")
    return wrapped_all(lines)


def contact_line(contact: Contact, now: datetime) -> str:
    """Return one person on a line: name, title, role, when last seen, and what stands against asking them."""
    title = f", {one_line(contact.title)[:60]}" if contact.title else ""
    role = "" if role_words(contact) == "not known" else f" · {role_words(contact)}"
    seen = f" · last seen {short_day(contact.last, now)}"
    wrote = "" if contact.has_written else " · only copied" if contact.only_copied else " · has not written to us"
    gone = " · has left" if contact.gone else ""
    return f"{one_line(contact.called)}{title}{role}{seen}{wrote}{gone}"


def account_lines(house: House, doors: Doors | None, now: datetime) -> Iterator[tuple[str, list[str]]]:
    """Yield the account in full: a heading, and its lines."""
    yield f"Who is at {house.account}", [says_of(house), *_everybody(house, now)]
    ties = [r for r in house.relations if r.tie in _TOLD]
    if ties:
        yield "How they stand to each other", [line for tie in ties for line in _tie_lines(tie, now)]
    if doors is not None and (doors.open or doors.shut):
        yield "Who could be asked, in the open", [line for door in _door_lines(doors) for line in wrapped(door, 0)]


def _everybody(house: House, now: datetime) -> Iterator[str]:
    for contact in house.contacts:
        yield from wrapped(contact_line(contact, now), 0)
        yield from wrapped(", ".join(contact.addresses[:4]), 2)
        for reason in contact.reasons[:3]:
            proof = (
                f" {quote(reason.quote)}"
                if reason.quote and reason.quote not in reason.says and not private(reason.quote)
                else ""
            )
            yield from wrapped(f"{reason.role.value}: {reason.says}{proof}", 2)
        if contact.gone:
            yield from wrapped(contact.gone, 2)


def _tie_lines(tie: Relation, now: datetime) -> list[str]:
    told = f"{one_line(tie.says)} {quote(tie.quote)}" if tie.quote and not private(tie.quote) else one_line(tie.says)
    return wrapped(f"{told} ({short_day(tie.at, now)})", 0)


def _door_lines(doors: Doors) -> Iterator[str]:
    for rank, door in enumerate(doors.open[:FEW], 1):
        yield f"{rank}. {one_line(door.contact.called)}: {' '.join(door.reasons)}"
    for shut in doors.shut[:FEW]:
        yield f"not {one_line(shut.contact.called)}: {one_line(shut.reason)}"


def strength_lines(strength: Strength) -> list[str]:
    """Return how strong a relationship is with what it rests on, never a bare number."""
    lines = [f"relationship {strength.score:.1f} of 1. {strength.rests_on}"]
    return wrapped_all([*lines, *(f"  {part.name.replace('_', ' ')} {part.value:.1f}: {part.says}" for part in strength.parts)])
