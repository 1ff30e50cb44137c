"""Kinds of moves, what makes one fit, its words, and a move made concrete."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from unghost.causes.cause import Diagnosis, View
from unghost.domain.record import TruthState
from unghost.domain.touch import Channel, Disposition


class School(StrEnum):
    """Who teaches a play (docs/practice.md): G takes the pressure out, C asks and stays, M is patient and brings value."""

    G = "G"
    C = "C"
    M = "M"


@dataclass(frozen=True, slots=True)
class Fit:
    """How well a play fits a case: ``score`` in 0..1 for ranking only, the reasons in words, what would change it."""

    score: float
    why: tuple[str, ...]
    change_my_mind: tuple[str, ...] = ()
    channel: Channel | None = None
    person: str | None = None
    not_before: datetime | None = None


@dataclass(frozen=True, slots=True)
class Condition:
    """Something a case is or is not, checked by a machine and said in a sentence.

    ``says`` is the case where it holds, ``otherwise`` where it does not; both are said to the user about a play that is not open.
    """

    name: str
    says: str
    otherwise: str
    holds: Callable[[View, Diagnosis], bool]


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a sequence: the channel, after what it comes, and how often at most."""

    channel: Channel
    after: str
    most: int = 1


@dataclass(frozen=True, slots=True)
class Branch:
    """What may come back on the telephone, what to say then, and what to record; ``record`` None where nothing is learnt yet.

    Words in brackets are a direction for the caller, here and in every line of a script.
    """

    hears: str
    say: str
    record: TruthState | Disposition | None = None


@dataclass(frozen=True, slots=True)
class Letter:
    """A short written form, a paragraph a line: 125 words at most (EVIDENCE, V: 50 to 125 are answered most), one question."""

    subject: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class After:
    """What happens next: so many of their working days of rest (a judgement of ours; guards may ask for more), and then what.

    ``days`` is None where something else than a count of days ends it.
    """

    days: int | None
    then: str


@dataclass(frozen=True, slots=True)
class Play:
    """One member of the library: everything about one kind of move.

    It has a place where all of ``needs`` hold and none of ``never``; ``weigh`` is asked only then, and is pure. ``contacts`` says
    whether it touches the person at all, ``once`` whether an episode bears it only once,
    ``approvals`` how often a person has to say yes before it goes out, ``answers`` whether a mail of it answers their last one;
    otherwise it begins a new thread. ``sequence`` are its channels in order,
    ``script`` with ``branches`` the words for a call, ``letter`` and ``card`` those for paper; all are linted by our own rules.
    Places to fill are ``{name}`` (whom it is said to), ``{contact}`` (whom it is about), ``{topic}``, ``{about}`` (the
    topic within a sentence), ``{asked}`` (what they wait for), ``{item}``, ``{told}``,
    ``{me}``, ``{us}`` and ``{fault}`` (what we take back); "…" marks what only the user knows. ``schools`` teach it, ``disputed``
    says where another school disagrees and what decides here.
    """

    name: str
    title: str
    why: str
    source: str
    contacts: bool
    schools: tuple[School, ...]
    disputed: str
    needs: tuple[Condition, ...]
    weigh: Callable[[View, Diagnosis], Fit]
    after: After
    never: tuple[Condition, ...] = ()
    sequence: tuple[Step, ...] = ()
    once: bool = False
    approvals: int = 1
    answers: bool = False
    script: tuple[str, ...] = ()
    branches: tuple[Branch, ...] = ()
    letter: Letter | None = None
    card: tuple[str, ...] = ()

    @property
    def channels(self) -> tuple[Channel, ...]:
        """The channels it may use, the preferred first."""
        return tuple(dict.fromkeys(step.channel for step in self.sequence))

    @property
    def words(self) -> tuple[str, ...]:
        """Everything it has us say or write, a line an entry, the places not filled."""
        letter = (self.letter.subject, *self.letter.lines) if self.letter else ()
        return (*self.script, *(branch.say for branch in self.branches), *letter, *self.card)

    def fits(self, view: View, diagnosis: Diagnosis) -> Fit | None:
        """Return how well it fits, or None where it has no place."""
        return None if self._against(view, diagnosis) else self.weigh(view, diagnosis)

    def unfit(self, view: View, diagnosis: Diagnosis) -> tuple[str, ...]:
        """Return the sentences why it is not open here; empty where it fits."""
        return tuple(dict.fromkeys(self._against(view, diagnosis)))

    def _against(self, view: View, diagnosis: Diagnosis) -> tuple[str, ...]:
        lacks = [need.otherwise for need in self.needs if not need.holds(view, diagnosis)]
        return (*lacks, *(bar.says for bar in self.never if bar.holds(view, diagnosis)))


@dataclass(frozen=True, slots=True)
class Move:
    """A play made concrete: who, on which channel, not before when, and why."""

    play: str
    channel: Channel
    person: str
    not_before: datetime | None
    why: tuple[str, ...]
    change_my_mind: tuple[str, ...] = ()
