"""Learning the weights: one penalised logistic regression a stage, over every closed silence at every landmark."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from unghost.silence.landmark.arrays import Flags, Floats, Ints
from unghost.silence.landmark.events import Events
from unghost.silence.landmark.features import Moments, of_moments, of_spells
from unghost.silence.landmark.known import Known, Openings
from unghost.silence.landmark.logistic import Belief, fit_logistic
from unghost.silence.landmark.rows import Calendar, Clock, Landmarks, landmarks, outcomes_of
from unghost.silence.landmark.spells import Spells
from unghost.silence.landmark.weights import STAGES, Scales, Weights, design

# How firmly the weights of the features, and the level of the odds, are held where the prior has them: how many rows of evidence
# (times their variance) move them half way. Chosen on the development sets, each with the prior of the other.
FIRM, FIRM_LEVEL = 100.0, 5.0
# The first part of a record only feeds histories: who was known before it began cannot be seen.
WARM_UP = 0.1
CALENDAR = Calendar()
MOST = 30_000
"""Silences learnt from at most, the latest ones: more move nothing, and a fit stays within seconds whatever the record."""


@dataclass(frozen=True, slots=True)
class Lesson:
    """What a fit sees: the rows of ``design``, the outcome by each horizon (NaN unknown), and the silence each row is from."""

    x: Floats
    came: Floats
    spell: Ints

    @property
    def spells(self) -> int:
        """How many silences the rows are from."""
        return len(np.unique(self.spell))


def lesson(known: Known, which: Flags, since: float, until: float, scales: Scales, clock: Clock = CALENDAR) -> Lesson:
    """Return everything closed that the record holds on the silences in ``which``, opened before ``until``.

    ``known`` must hold nothing later than ``until``.
    """
    s = known.spells
    rows = landmarks(s, _latest(which & (s.opened >= since) & (s.opened < until)), since, until)
    came = outcomes_of(s, rows, until, known.events.last_sent())
    told = ~np.isnan(came[:, 0])
    rows, came = Landmarks(rows.spell[told], rows.days[told], rows.at[told]), came[told]
    asked = Openings.of(s)
    spell = of_spells(known, asked)
    moment = of_moments(known, asked, spell, Moments(rows.spell, rows.at, clock.hours(s, rows)))
    return Lesson(design(scales, spell[rows.spell], moment), came, rows.spell)


def _latest(which: Flags) -> Flags:
    """Return the last MOST of the chosen spells."""
    chosen = np.flatnonzero(which)[-MOST:]
    kept = np.zeros_like(which)
    kept[chosen] = True
    return kept


def learn(lessons: Lesson, prior: Weights, firm: float = FIRM, weight: Floats | None = None) -> Weights:
    """Return the weights that a lesson teaches to whoever believes the prior; with nothing to learn from, the prior itself.

    ``weight`` is how much each row counts, one where None.
    """
    counts = np.ones(len(lessons.x)) if weight is None else weight
    return Weights(prior.scales, np.vstack([_stage(lessons, counts, prior, stage, firm) for stage in range(STAGES)]))


def _stage(lessons: Lesson, weight: Floats, prior: Weights, stage: int, firm: float) -> Floats:
    came = lessons.came[:, stage]
    here = ~np.isnan(came)
    if stage:
        here &= lessons.came[:, stage - 1] == 0.0
    precision = np.full(lessons.x.shape[1], firm)
    precision[0] = FIRM_LEVEL
    return fit_logistic(lessons.x[here], came[here], weight[here], Belief(prior.by_stage[stage], precision))


def begin_of(events: Events, until: float) -> float:
    """Return from when a record is learnt from: the first tenth of what is there by ``until`` only feeds histories."""
    first = float(events.at[0]) if len(events) else until
    return first + WARM_UP * max(0.0, until - first)


def fit(
    events: Events, spells: Spells, until: float, prior: Weights, trusted: Flags | None = None, clock: Clock = CALENDAR
) -> tuple[Weights, Lesson]:
    """Return the weights that a record teaches up to a moment, and the lesson they are from.

    ``trusted`` says of each person whether silences of theirs may be learnt from (all where None). What came later than ``until``
    is not looked at.
    """
    past, known = events.until(until), spells.until(until)
    which = np.ones(len(known), dtype=np.bool_) if trusted is None else trusted[known.contact]
    taught = lesson(Known(past, known), which, begin_of(past, until), until, prior.scales, clock)
    return learn(taught, prior), taught
