"""The user's own closed silences judged again as of then, by weights learnt from what came before them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from unghost.domain.wait import Wait
from unghost.silence.kaplan_meier import fit_kaplan_meier
from unghost.silence.landmark.arrays import DAY, Floats, Ints
from unghost.silence.landmark.features import Moments, of_moments, of_spells
from unghost.silence.landmark.known import Known, Openings
from unghost.silence.landmark.record import WEEK_OF_WORK, Record
from unghost.silence.landmark.rows import HORIZONS, Landmarks
from unghost.silence.landmark.weights import Weights, answered_by
from unghost.silence.model import ALARM_DAYS, GONE_DAYS
from unghost.silence.prior import shipped_prior
from unghost.silence.typical import Typical, learn_population, typical_of, unusual
from unghost.silence.watch.budget import Replay
from unghost.silence.watch.drift import Predictions
from unghost.silence.watch.holes import Hole

# The days into a silence at which the odds of old are compared with what came, and how far ahead they looked.
COMPARED_DAYS, COMPARED_AHEAD = (1.0, 3.0, 7.0, 14.0), 30.0
MOST = 2000
"""Silences replayed at most: the latest ones. More would only sharpen what is sharp."""
TELLING = 200
"""The latest waits of a person that say what is usual of them in a replay: more say the same, and cost."""
_A_DAY = 40.0 / 7.0  # working hours of an ordinary day of the week


@dataclass(frozen=True)
class Past:
    """What was judged again: ``spells`` (numbers of the record) opened from ``since`` on, with the name of each one's person.

    ``weights`` were learnt from what was known at ``since``; ``waits`` are each person's closed ones. Nothing later than
    ``until`` is looked at.
    """

    record: Record
    weights: Weights
    waits: Mapping[str, Sequence[Wait]]
    since: float
    until: float
    spells: Ints
    names: Sequence[str]

    @classmethod
    def of(cls, record: Record, weights: Weights, waits: Mapping[str, Sequence[Wait]], since: float, until: float) -> Past:
        """Return the silences opened within [since, until), the latest MOST of them."""
        s = record.spells
        chosen = np.flatnonzero((s.opened >= since) & (s.opened < until))[-MOST:]
        by_number = {number: person for person, number in record.number.items()}
        return cls(record, weights, waits, since, until, chosen, [by_number[int(n)] for n in s.contact[chosen]])

    def known(self) -> list[Wait]:
        """Return the waits of everybody that had closed when the replay begins."""
        return [w for theirs in self.waits.values() for w in theirs if w.closed.timestamp() <= self.since]

    def answers(self, spell: int) -> list[Wait]:
        """Return the latest waits of a replayed silence's person that had closed when it opened."""
        opened = float(self.record.spells.opened[self.spells[spell]])
        known = [w for w in self.waits.get(self.names[spell], ()) if w.closed.timestamp() <= opened]
        return known[-TELLING:]

    def rows(self, days: Sequence[float]) -> Landmarks:
        """Return the moments so many days into each silence at which it was still open, and that had come by ``until``."""
        s = self.record.spells
        closed = np.where(np.isnan(s.closed), np.inf, s.closed)[self.spells]
        at = s.opened[self.spells][:, None] + np.asarray(days)[None, :] * DAY
        here, day = np.nonzero((closed[:, None] > at) & (at < self.until))
        return Landmarks(self.spells[here], np.asarray(days)[day], at[here, day])

    def odds(self, rows: Landmarks) -> Floats:
        """Return P(answer within each horizon) at each moment, as known then: (moments, horizons)."""
        known, asked, spell = self._described
        moments = Moments(rows.spell, rows.at, self.record.hours(self.record.spells, rows))
        return answered_by(self.weights.logits(spell, of_moments(known, asked, spell, moments), rows.spell))

    @cached_property
    def _described(self) -> tuple[Known, Openings, Floats]:
        """The indexed record and what there is to say of every opening in it: the same for whatever is asked of it."""
        known, asked = Known(self.record.events, self.record.spells), Openings.of(self.record.spells)
        return known, asked, of_spells(known, asked)


def replay(past: Past, late_at: float, holes: Sequence[Hole] = ()) -> Replay:
    """Return the score of each silence on each of its days: P(no answer within ALARM_DAYS), 0 while the wait was still usual.

    A wait is usual up to the percentile ``late_at`` of its person.
    """
    s = past.record.spells
    rows = past.rows(np.arange(1.0, GONE_DAYS + 1.0).tolist())
    place = _places(past, rows)
    late = np.array([_days_until(late_at, typical) for typical in _typical(past)])
    scores = np.full((len(past.spells), GONE_DAYS), np.nan)
    if len(rows):
        none_soon = 1.0 - past.odds(rows)[:, HORIZONS.index(ALARM_DAYS)]
        scores[place, rows.days.astype(np.int64) - 1] = np.where(rows.days >= late[place], none_soon, 0.0)
    opened = s.opened[past.spells]
    answered = s.answered[past.spells] & (s.closed[past.spells] <= past.until)
    ended = np.where(answered, (s.closed[past.spells] - opened) / DAY, np.inf)
    ended[~answered & (opened + GONE_DAYS * DAY > past.until)] = np.nan
    since = past.since if len(past.spells) < MOST else float(opened.min())  # nor is the time of earlier ones looked at
    return Replay(past.names, opened, ended, scores, since, past.until, tuple(holes))


def predictions(past: Past) -> Predictions:
    """Return what the fine and the simple model would have said of the next 30 days, where it is known by now what came."""
    s = past.record.spells
    rows = past.rows(COMPARED_DAYS)
    due = rows.at + COMPARED_AHEAD * DAY
    seen = due <= min(past.until, float(past.record.events.at[-1]) if len(past.record.events) else past.until)
    rows, due = Landmarks(rows.spell[seen], rows.days[seen], rows.at[seen]), due[seen]
    place = _places(past, rows)
    answered = s.answered[rows.spell] & (s.closed[rows.spell] <= due)
    fine = past.odds(rows)[:, HORIZONS.index(COMPARED_AHEAD)] if len(rows) else np.empty(0)
    simple = np.array(_simple(past, rows, place), dtype=np.float64)
    names = [past.names[i] for i in place]
    return Predictions(names, rows.at, due, fine, simple, answered.astype(np.float64), silence=rows.spell.tolist())


def _simple(past: Past, rows: Landmarks, place: Ints) -> list[float]:
    model = fit_kaplan_meier(past.known())
    hours = past.record.hours(past.record.spells, rows) / WEEK_OF_WORK
    ahead = {int(COMPARED_AHEAD): COMPARED_AHEAD * _A_DAY}
    answers = [past.answers(i) for i in range(len(past.spells))]
    return [model.one(answers[i], float(h), ahead).within[int(COMPARED_AHEAD)].p for i, h in zip(place, hours, strict=True)]


def _places(past: Past, rows: Landmarks) -> Ints:
    """Return the place within ``past.spells`` of each row's silence."""
    place: Ints = np.searchsorted(past.spells, rows.spell)
    return place


def _typical(past: Past) -> list[Typical]:
    population = learn_population(past.known(), shipped_prior().population)
    return [typical_of(past.answers(i), population) for i in range(len(past.spells))]


def _days_until(percentile: float, typical: Typical) -> float:
    """Return after how many ordinary days a wait reaches a percentile of its person; found by halving, to a thousandth."""
    low, high = 0.0, GONE_DAYS * _A_DAY
    if unusual(high, typical) < percentile:
        return float(GONE_DAYS + 1)
    while high - low > _A_DAY * 1e-3:
        middle = 0.5 * (low + high)
        low, high = (middle, high) if unusual(middle, typical) < percentile else (low, middle)
    return high / _A_DAY
