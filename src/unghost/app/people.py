"""Find the person a user means, and what to keep of what the user says of who is who."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

from unghost.app.case import Case, Review
from unghost.domain.record import Bond, Link, latest_words
from unghost.errors import BadUse, UnknownPerson
from unghost.history.history import History

_LONGEST_NAME = 200  # characters of what was written that are compared


def person_of(history: History, who: str) -> str:
    """Return the identity of whoever the user names; raise UnknownPerson with the nearest names otherwise."""
    found = history.find(who)
    if found is not None:
        return found.person.id
    raise UnknownPerson(f"Nobody called {who!r} is in the record.", _nearest(history, who))


def case_of(review: Review, who: str) -> Case:
    """Return the case of whoever the user names; raise UnknownPerson where there is none."""
    person = person_of(review.history, who)
    for case in review.cases:
        if case.correspondence.person.id == person:
            return case
    raise UnknownPerson(
        f"{person} has never answered us, and no deal names them: nothing has gone quiet.",
        "Sync the mailbox that holds their answers, or a deals table that names them.",
    )


def linked(history: History, told: Link) -> tuple[Link, ...]:
    """Return what is to be kept of the user's word on two addresses, the word itself last; raise UnknownPerson, and BadUse where
    it can mean nothing.

    Each may be named as a person is. Two addresses of one person are set apart as they were written: who parts two of its
    addresses takes back the words that made them one.
    """
    one, other = (_address(history, who) for who in (told.one, told.other))
    known = history.by_address
    if one == other:
        raise BadUse(f"{one} is one address.", "Name two.")
    spoken = any({link.one, link.other} == {one, other} for link in history.links)
    if told.bond is Bond.DIFFERENT and known[one] != known[other] and not spoken:
        raise BadUse(f"{one} and {other} are two people already.", "See who is one person: unghost people list")
    if told.bond is Bond.SAME and known[one] == known[other]:
        raise BadUse(f"{one} and {other} are one person already.", "See who is one person: unghost people list")
    before = _merged_by_hand(history, known[one]) if told.bond is Bond.DIFFERENT else []
    return (*(Link(told.at, x, y, Bond.DIFFERENT) for x, y in before), Link(told.at, one, other, told.bond))


def _merged_by_hand(history: History, person: str) -> list[tuple[str, str]]:
    """Return the pairs the user once said are this person."""
    here = history.by_address
    return [
        (link.one, link.other)
        for link in latest_words(history.links)
        if link.bond is Bond.SAME and here.get(link.one) == person == here.get(link.other)
    ]


def writes_for(history: History) -> dict[str, tuple[str, ...]]:
    """Return for whom each address writes, as the user said."""
    found: dict[str, tuple[str, ...]] = {}
    for link in latest_words(history.links):
        if link.bond is Bond.WRITES_FOR:
            found[link.one] = (*found.get(link.one, ()), link.other)
    return found


def _address(history: History, who: str) -> str:
    written = who.strip().lower()
    return written if "@" in written and written in history.by_address else person_of(history, who)


def _nearest(history: History, who: str) -> str:
    near = nearest((name for one in history.people.values() for name in (one.person.id, one.person.name)), who)
    return f"Did you mean {' or '.join(near)}?" if near else "See: unghost cases"


def nearest(names: Iterable[str], who: str) -> list[str]:
    """Return the names and addresses that are nearest to what was written, at most three."""
    return get_close_matches(who[:_LONGEST_NAME], [name for name in names if name], n=3, cutoff=0.5)
