"""Everything a feature may ask of the record, indexed once: messages by pair and by person, and how earlier spells ended."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from unghost.silence.landmark.arrays import DAY, Flags, Floats, Ints
from unghost.silence.landmark.asof import AsOf
from unghost.silence.landmark.events import Events
from unghost.silence.landmark.house import Houses
from unghost.silence.landmark.spells import Spells

# A wait that has lasted so long counts as missed, as soon as it has; an answer after that still counts as an answer.
MISSED_DAYS = 14.0
# A slow wait is one still open after the first number of days; it was caught up where an answer came by the second.
SLOW_DAYS, CAUGHT_UP_DAYS = 7.0, 60.0
SOFT_HOURS = 2.0
_SHORTEST = 60.0


def log_hours(seconds: Floats) -> Floats:
    """Return log(1 + hours / 2), which makes minutes alike and tells days from weeks; 0 for what is negative."""
    logs: Floats = np.log1p(np.maximum(seconds, 0.0) / 3600.0 / SOFT_HOURS)
    return logs


@dataclass(frozen=True, slots=True)
class Openings:
    """The silences to describe: ``owner`` to ``contact``, since ``opened`` (seconds). Columns of equal length; somebody the
    record does not know is -1.
    """

    owner: Ints
    contact: Ints
    opened: Floats

    @classmethod
    def of(cls, spells: Spells) -> Openings:
        """Return the openings of spells that are in the record itself."""
        return cls(spells.owner, spells.contact, spells.opened)

    def __len__(self) -> int:
        return len(self.opened)


@dataclass(frozen=True)
class Known:
    """Indexes over events and spells, built when first asked for.

    Pairs are ordered, (owner, contact). ``ours`` and ``theirs`` hold messages by pair: the owner's, and the contact's. A pair
    or a person the record does not know is the last, empty group.
    """

    events: Events
    spells: Spells

    @cached_property
    def human(self) -> Events:
        """What people wrote."""
        return self.events.rows(~self.events.machine) if self.events.machine.any() else self.events

    @cached_property
    def _forward(self) -> Ints:
        return self._code(self.human.sender, self.human.recipient)

    @cached_property
    def _codes(self) -> Ints:
        """The pairs anybody wrote in, in either direction, sorted."""
        backward = self._code(self.human.recipient, self.human.sender)
        return np.unique(np.concatenate([np.unique(self._forward), np.unique(backward)]))

    def _code(self, owner: Ints, contact: Ints) -> Ints:
        return owner * np.int64(self.events.people) + contact

    def pair(self, owner: Ints, contact: Ints) -> Ints:
        """Return the number of each ordered pair."""
        code = np.where((owner < 0) | (contact < 0), -1, self._code(owner, contact))
        place = np.searchsorted(self._codes, code)
        there = place < len(self._codes)
        there[there] = self._codes[place[there]] == code[there]
        return np.where(there, place, self.pairs)

    def person(self, number: Ints) -> Ints:
        """Return people's numbers with the unknown ones as the last, empty group."""
        return np.where(number < 0, self.events.people, number)

    @property
    def pairs(self) -> int:
        """How many pairs there are."""
        return len(self._codes)

    @cached_property
    def spell_pair(self) -> Ints:
        """The pair of each spell of the record."""
        return self.pair(self.spells.owner, self.spells.contact)

    @cached_property
    def ours(self) -> AsOf:
        """Owner to contact, by pair."""
        return AsOf(np.searchsorted(self._codes, self._forward), self.human.at, self.pairs + 1)

    @cached_property
    def theirs(self) -> AsOf:
        """Contact to owner, by pair."""
        back = np.searchsorted(self._codes, self._code(self.human.recipient, self.human.sender))
        return AsOf(back, self.human.at, self.pairs + 1)

    @cached_property
    def sent(self) -> AsOf:
        """What each person sent to anybody."""
        return AsOf(self.human.sender, self.human.at, self.events.people + 1)

    @cached_property
    def received(self) -> AsOf:
        """What each person received from anybody."""
        return AsOf(self.human.recipient, self.human.at, self.events.people + 1)

    @cached_property
    def waits(self) -> Floats:
        """Log hours of each answered spell, 0 of the others."""
        s = self.spells
        return np.where(s.answered, log_hours(np.maximum(s.seconds, _SHORTEST)), 0.0)

    @cached_property
    def missed(self) -> Flags:
        """Whether each spell was open for longer than MISSED_DAYS, whatever came later; of a young one it is not yet asked."""
        s = self.spells
        return ~(s.answered & (s.closed - s.opened <= MISSED_DAYS * DAY))

    @cached_property
    def slow(self) -> Flags:
        """Whether each spell was open for longer than SLOW_DAYS."""
        s = self.spells
        return ~(s.answered & (s.closed - s.opened <= SLOW_DAYS * DAY))

    @cached_property
    def caught_up(self) -> Flags:
        """Whether each slow spell was answered all the same by CAUGHT_UP_DAYS."""
        s = self.spells
        return self.slow & s.answered & (s.closed - s.opened <= CAUGHT_UP_DAYS * DAY)

    @cached_property
    def answers_of(self) -> AsOf:
        """Answered spells of anybody, by the contact, as they were answered."""
        return self._answered(self.spells.contact)

    @cached_property
    def answers_to(self) -> AsOf:
        """Answered spells with anybody, by the owner, as they were answered."""
        return self._answered(self.spells.owner)

    @cached_property
    def houses(self) -> Houses | None:
        """What the contacts' houses do; None where nobody's is known."""
        return Houses.of(self.human, self.spells) if (self.events.account >= 0).any() else None

    def _answered(self, person: Ints) -> AsOf:
        s = self.spells
        return AsOf(person[s.answered], s.closed[s.answered], self.events.people + 1)


@dataclass(frozen=True, slots=True)
class Outcomes:
    """How the earlier spells of each group (a pair, a contact, an owner, everybody) had ended when a spell opened.

    All columns have one entry for each asked opening: ``answers`` and ``misses`` known by then; sums of ``waits`` and of their
    ``squares``, ``caught_up`` of the ``slow``.
    """

    answers: Floats
    misses: Floats
    waits: Floats
    squares: Floats
    caught_up: Floats
    slow: Floats


@dataclass(frozen=True, slots=True)
class Groups:
    """One way of grouping: the group of each ``spell`` of the record and of each one ``asked`` about; ``number`` of groups."""

    spell: Ints
    asked: Ints
    number: int


def outcomes(known: Known, groups: Groups, at: Floats) -> Outcomes:
    """Return what was known of each asked group at a moment. Nothing counts before it could be known."""
    s = known.spells
    ended = AsOf(groups.spell[s.answered], s.closed[s.answered], groups.number)
    place = ended.found(groups.asked, at)
    waits = known.waits[s.answered]
    sums = (ended.total(ended.running(v), groups.asked, place) for v in (waits, waits**2))
    missed = AsOf(groups.spell[known.missed], s.opened[known.missed] + MISSED_DAYS * DAY, groups.number)
    later = s.opened + CAUGHT_UP_DAYS * DAY
    tails = (AsOf(groups.spell[w], later[w], groups.number).count(groups.asked, at) for w in (known.caught_up, known.slow))
    return Outcomes(
        (place - ended.first(groups.asked)).astype(np.float64),
        missed.count(groups.asked, at).astype(np.float64),
        *sums,
        *(tail.astype(np.float64) for tail in tails),
    )
