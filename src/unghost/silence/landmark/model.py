"""The fine model at work: questions of today's list in, odds out, all of them at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from unghost.domain.odds import HORIZONS_DAYS, Odd, Odds
from unghost.domain.wait import Wait
from unghost.silence.landmark.arrays import Floats
from unghost.silence.landmark.features import Moments, of_moments, of_spells
from unghost.silence.landmark.intervals import bounds, doubt
from unghost.silence.landmark.known import Known
from unghost.silence.landmark.record import Record
from unghost.silence.landmark.rows import HORIZONS
from unghost.silence.landmark.weights import STAGES, Weights, answered_by
from unghost.silence.model import ALARM_DAYS, GONE_DAYS, Question, hours_until_gone
from unghost.silence.typical import Population, typical_of, unusual

# Working hours in each stage of an ordinary stretch of days: five days of eight hours a week.
_USUAL = np.diff([0.0, *HORIZONS]) * 40.0 / 7.0
_NO_CHANCE = -40.0


@dataclass(frozen=True, slots=True)
class LandmarkModel:
    """Weights applied to one record. The hours ahead stretch or shrink each stage's chance; none ahead leave no chance at all.

    ``silences`` is how many closed silences the weights were learnt from: what is left is the prior's, and widens intervals.
    """

    record: Record
    weights: Weights
    population: Population
    silences: int

    def odds(self, questions: Sequence[Question]) -> list[Odds]:
        """Return the odds for open waits; see SilenceModel."""
        if not questions:
            return []
        answers = np.array([_answers(q.past) for q in questions], dtype=np.float64)
        ordinary = self._logits(questions)
        worked = np.array([_stages(q.ahead) for q in questions]) / _USUAL
        ahead = np.where(worked > 0.0, ordinary + np.log(np.maximum(worked, 1e-9)), _NO_CHANCE)
        p, alarm = answered_by(ahead), 1.0 - answered_by(ordinary)[:, HORIZONS.index(ALARM_DAYS)]
        low, high = bounds(p, doubt(answers, self.silences))
        return [self._one(q, p[i], low[i], high[i], float(alarm[i])) for i, q in enumerate(questions)]

    def scores(self, questions: Sequence[Question]) -> Sequence[tuple[float, float | None]]:
        """Return what the states rest on: the percentile of each open wait, and its score (P(no answer within ALARM_DAYS))."""
        if not questions:
            return []
        alarm = 1.0 - answered_by(self._logits(questions))[:, HORIZONS.index(ALARM_DAYS)]
        return list(zip(map(self.passed, questions), alarm.tolist(), strict=True))

    def passed(self, question: Question) -> float:
        """Return the percentile of an open wait among the person's answered ones."""
        return unusual(max(0.0, question.elapsed), typical_of(question.past, self.population))

    def _logits(self, questions: Sequence[Question]) -> Floats:
        asked, now, hours = self.record.questions(questions)
        known = _indexed(self.record)
        spell = of_spells(known, asked)
        of = np.arange(len(questions))
        return self.weights.logits(spell, of_moments(known, asked, spell, Moments(of, now, hours)), of)

    def _one(self, question: Question, p: Floats, low: Floats, high: Floats, alarm: float) -> Odds:
        typical = typical_of(question.past, self.population)
        within = {d: _odd(p, low, high, HORIZONS.index(d)) for d in HORIZONS_DAYS}
        gone = _odd(p, low, high, STAGES - 1)
        never = Odd(1.0 - gone.p, 1.0 - gone.high, 1.0 - gone.low)
        return Odds(within, never, unusual(max(0.0, question.elapsed), typical), typical.answers, alarm=alarm)


_LATEST: list[tuple[Record, Known]] = []
"""The record that was asked about last, with its indexes: of ten thousand people they take a tenth of a second to make."""


def _indexed(record: Record) -> Known:
    """Return the indexes of a record, made at the first question about it."""
    if not _LATEST or _LATEST[-1][0] is not record:
        _LATEST[:] = [(record, Known(record.events, record.spells))]
    return _LATEST[-1][1]


def _answers(past: Sequence[Wait]) -> int:
    return sum(wait.answered for wait in past)


def _odd(p: Floats, low: Floats, high: Floats, stage: int) -> Odd:
    middle = float(p[stage])
    return Odd(middle, min(middle, float(low[stage])), max(middle, float(high[stage])))


def _stages(ahead: Mapping[int, float]) -> Floats:
    """Return the working hours of each stage, from the hours within each horizon; a horizon not named is filled in evenly."""
    by_day = sorted({**ahead, GONE_DAYS: hours_until_gone(ahead)}.items())
    hours = np.maximum.accumulate([0.0, *(hours for _, hours in by_day)])
    stages: Floats = np.diff(np.interp([0.0, *HORIZONS], [0.0, *(day for day, _ in by_day)], hours))
    return stages
