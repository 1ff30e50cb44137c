"""Find people by what they are called and mails by what they say."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from unghost.app.case import Case, Review
from unghost.app.ports import Store
from unghost.app.words import STATE_WORDS, matter_of, name_of, standing_of
from unghost.silence.assessment import State

if TYPE_CHECKING:
    from unghost.app.kept_judged import Day
    from unghost.app.kept_lines import Line

LONGEST = 200
"""Letters of a question that are looked at."""
_APOSTROPHE = re.compile("['’‘ʼ´`]")


@dataclass(frozen=True, slots=True)
class Hit:
    """A mail that holds the words: its excerpt is plain text around them. ``message`` is empty where the mail has no id."""

    message: str
    at: datetime | None
    sender: str
    subject: str
    excerpt: str


@dataclass(frozen=True, slots=True)
class Known:
    """Somebody with a case: who they are and are called, what it is about, how it stands; ``about`` is what is searched."""

    id: str
    name: str
    matter: str
    state: str
    standing: str
    about: str


class Judges(Protocol):
    """What judges everybody: the program at a home."""

    def review(self, now: datetime) -> Review:
        """Judge everybody as of a moment."""


def question(written: str) -> str:
    """Return what is asked for in what somebody wrote: its first letters, without control characters and marks of direction."""
    plain = "".join(" " if unicodedata.category(letter) in ("Cc", "Cf", "Cs") else letter for letter in written[:LONGEST])
    return " ".join(plain.split())


def everybody(app: Judges, now: datetime) -> tuple[Known, ...]:
    """Return everybody there is a case of, as find shows them."""
    return tuple(_known(case) for case in app.review(now).cases)


def kept_names(day: Day) -> tuple[Known, ...]:
    """Return the same by what is kept of a moment, without judging: of thousands their names, addresses and companies only."""
    addresses: dict[str, list[str]] = defaultdict(list)
    for address, person in day.book.kept.addresses().items():
        addresses[person].append(address)
    return tuple(_kept(line, addresses[line.person]) for _, line in day.book.lines.values() if line.state)


def _kept(line: Line, addresses: Iterable[str]) -> Known:
    about = _plain("\n".join((line.person, line.name, line.account, *addresses)))
    return Known(line.person, line.name or line.person, line.account, line.state, STATE_WORDS[State(line.state)], about)


def people(known: Sequence[Known], words: str) -> tuple[Known, ...]:
    """Return those whose name, address, number or company holds every word, as it begins; names that begin so come first.

    Case, accents, apostrophes and the blanks of telephone numbers make no difference. No words, nobody.
    """
    wanted = _plain(words).split()
    if not wanted:
        return ()
    found = [one for one in known if all(word in one.about for word in wanted)]
    return tuple(sorted(found, key=lambda one: _nearness(one, wanted)))


def mails(store: Store, words: str, limit: int) -> tuple[Hit, ...]:
    """Return the mails that hold all the words, best first, ``limit`` at most."""
    return tuple(
        Hit(message, at, sender, subject, " ".join(said.split()))
        for message, at, sender, subject, said in store.find(words, limit)
    )


def _known(case: Case) -> Known:
    person = case.correspondence.person
    numbers = (number.replace(" ", "") for number in person.phones)
    about = "\n".join((person.id, person.name, person.account, person.title, *person.addresses, *person.phones, *numbers))
    return Known(person.id, name_of(case), matter_of(case), case.state.value, standing_of(case), _plain(about))


def _nearness(one: Known, wanted: Sequence[str]) -> tuple[bool, str]:
    name = _plain(one.name)
    begins = (*name.split(), *_plain(_APOSTROPHE.sub(" ", one.name)).split())
    return not any(part.startswith(wanted[0]) for part in begins), name


def _plain(text: str) -> str:
    apart = unicodedata.normalize("NFKD", _APOSTROPHE.sub("", text.casefold()))
    return "".join(letter for letter in apart if not unicodedata.combining(letter))
