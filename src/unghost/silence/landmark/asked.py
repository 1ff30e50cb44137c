"""Questions from outside: who waits for whom, since when, as of when; whether or not the record holds that silence."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from unghost.silence.landmark.arrays import Floats, Ints
from unghost.silence.landmark.features import OF_SPELL, Moments, of_moments, of_spells
from unghost.silence.landmark.intervals import bounds, doubt
from unghost.silence.landmark.known import Known, Openings
from unghost.silence.landmark.weights import STAGES, Weights, answered_by

BLOCK = 500_000
"""Questions whose silences are described at a time: what bounds the memory."""

STEP = 20_000
"""Questions answered at a time: few enough to stay near the processor."""

_ANSWERS = OF_SPELL.index("answers")


@dataclass(frozen=True, slots=True)
class Questions:
    """``owner`` waits for ``contact`` since ``opened`` (seconds), asked at ``at`` (seconds, never earlier) after so many
    ``days``. Columns of equal length; somebody the record does not know is -1.

    ``at`` alone says what may be known; ``days`` how long the silence is taken to have lasted.
    """

    owner: Ints
    contact: Ints
    opened: Floats
    at: Floats
    days: Floats

    def __len__(self) -> int:
        return len(self.at)

    def silences(self) -> tuple[Questions, Ints]:
        """Return one question for each different silence, and for every question the number of its silence."""
        order = np.lexsort((self.opened, self.contact, self.owner))
        new = np.zeros(len(order), dtype=np.bool_)
        new[:1] = True
        for column in (self.owner[order], self.contact[order], self.opened[order]):
            new[1:] |= column[1:] != column[:-1]
        number = np.empty(len(order), dtype=np.int64)
        number[order] = np.cumsum(new) - 1
        return self.rows(order[new]), number

    def rows(self, which: Ints) -> Questions:
        """Return some of the questions."""
        return Questions(self.owner[which], self.contact[which], self.opened[which], self.at[which], self.days[which])


@dataclass(frozen=True, slots=True)
class Answers:
    """P(an answer comes within each horizon), (questions, horizons), and the standard deviation of the log odds, (questions,)."""

    p: Floats
    deviation: Floats

    @classmethod
    def blank(cls, number: int) -> Answers:
        """Return room for so many answers."""
        return cls(np.empty((number, STAGES)), np.empty(number))

    def bounds(self) -> tuple[Floats, Floats]:
        """Return the 90 % bounds of ``p``, each of its shape."""
        return bounds(self.p, self.deviation)


@dataclass(frozen=True, slots=True)
class Judge:
    """What answers questions: a record, and weights learnt from so many ``silences`` (0: they are the prior's)."""

    known: Known
    weights: Weights
    silences: int

    def answers(self, questions: Questions) -> Iterator[tuple[Ints, Answers]]:
        """Yield the answers in blocks, each with the places its questions have among all."""
        silences, number = questions.silences()
        asked = Openings(silences.owner, silences.contact, silences.opened)
        order = np.lexsort((questions.at, number))
        for begin in range(0, len(order), BLOCK):
            which = order[begin : begin + BLOCK]
            first, last = int(number[which[0]]), int(number[which[-1]]) + 1
            here = _part(asked, slice(first, last))
            described = _Described(here, of_spells(self.known, here))
            step = max(STEP, len(self.known.spells) // 2)  # each step begins with an index of all spells
            for start in range(0, len(which), step):
                some = which[start : start + step]
                yield some, self._step(questions.rows(some), described, number[some] - first)

    def _step(self, questions: Questions, described: _Described, of: Ints) -> Answers:
        first, last = int(of[0]), int(of[-1]) + 1
        asked, spell = _part(described.asked, slice(first, last)), described.spell[first:last]
        of = of - first
        moment = of_moments(self.known, asked, spell, Moments(of, questions.at, questions.days * 24.0))
        deviation = doubt(np.expm1(spell[:, _ANSWERS]), self.silences)
        return Answers(answered_by(self.weights.logits(spell, moment, of)), deviation[of])


@dataclass(frozen=True, slots=True)
class _Described:
    asked: Openings
    spell: Floats


def _part(asked: Openings, which: slice) -> Openings:
    return Openings(asked.owner[which], asked.contact[which], asked.opened[which])
