"""Which telephone number is known of somebody, where it is from, and where one might be found."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from unghost.domain.address import account_of
from unghost.domain.listed import ListScope, entries_for
from unghost.history.history import Correspondence, History
from unghost.reading.visible.signer import phone

_NO_CALLS = frozenset({ListScope.ALL, ListScope.CALLS, ListScope.DO_NOT_CALL})
LONGEST = 20_000
"""Characters of a text that are searched for a number."""


@dataclass(frozen=True, slots=True)
class Number:
    """A telephone number in E.164 and where it is from, in words that follow "from"."""

    e164: str
    source: str

    @property
    def shown(self) -> str:
        """The number as it is written between countries, ``+44 20 7946 0000``."""
        import phonenumbers  # takes a tenth of a second to load, and only calls need it

        parsed = phonenumbers.parse(self.e164, None)
        return str(phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.INTERNATIONAL))

    @property
    def uri(self) -> str:
        """What a telephone dials when it is opened (RFC 3966)."""
        return f"tel:{self.e164}"


def numbers(history: History, here: Correspondence) -> tuple[Number, ...]:
    """Return the numbers known of somebody, the best first: their signature, your notes and call notes, then their deals.

    One that stands on a list of yours as not to be called is left out: the guards know the numbers of signatures only.
    """
    found: dict[str, Number] = {}
    for number in _found(here, here.person.country or history.settings.country):
        found.setdefault(number.e164, number)
    return tuple(n for n in found.values() if not any(e.scope in _NO_CALLS for e in entries_for(history.listed, (), (n.e164,))))


def ways_to_a_number(history: History, here: Correspondence) -> tuple[str, ...]:
    """Return where a number might be found, where none is known: whom to ask, where to look."""
    ways = [f"ask {name}, whose number is {number.shown}" for name, number in _beside(history, here)][:1]
    domain = here.person.id.rpartition("@")[2]
    if domain and account_of(here.person.id) == domain:
        ways.append(f"look on the website of {domain}")
    return tuple(ways)


def where_to_look(history: History, here: Correspondence) -> str:
    """Return in a sentence where a number might be found, where none is known, and how it is kept then."""
    ways = (*ways_to_a_number(history, here), f'then keep it: unghost note {here.person.id} "telephone +…"')
    return f"No number of theirs is on record: {'; '.join(ways)}."


def _beside(history: History, here: Correspondence) -> Iterator[tuple[str, Number]]:
    for other in history.colleagues(here.person):
        for number in numbers(history, other)[:1]:
            yield other.person.name or other.person.id, number


def _found(here: Correspondence, region: str) -> Iterator[Number]:
    yield from (Number(known, "their signature") for known in here.person.phones)
    for note in reversed(here.notes):
        yield from (Number(e, f"your note of {note.at.day} {note.at:%B}") for e in _in(note.text, region))
    for touch in reversed(here.touches):
        if touch.disposition is not None:
            yield from (Number(e, f"your note on a call of {touch.at.day} {touch.at:%B}") for e in _in(touch.text, region))
    for deal in here.deals:
        yield from (Number(e, f"the deal {deal.name}") for e in _in(deal.notes, region) if len(deal.contacts) == 1)


def _in(text: str, region: str) -> Iterator[str]:
    """Yield the numbers a text names that can be dialled, in E.164."""
    if sum(map(str.isdigit, text[:LONGEST])) < 7:
        return
    from phonenumbers import PhoneNumberMatcher

    for match in PhoneNumberMatcher(text[:LONGEST], region or None):
        known = phone(match.raw_string, region)
        if known:
            yield known
