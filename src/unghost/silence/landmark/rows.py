"""What a fit learns from: every closed silence looked at from several moments, with what came after each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np

from unghost.silence.landmark.arrays import DAY, Flags, Floats, Ints
from unghost.silence.landmark.spells import EXPIRE_DAYS, Spells

LANDMARKS = (0.0, 1.0, 2.0, 3.0, 5.0, 7.0, 10.0, 14.0, 21.0, 30.0, 45.0, 60.0)
HORIZONS = (7.0, 14.0, 30.0, 60.0)


@dataclass(frozen=True, slots=True)
class Landmarks:
    """Moments within spells: ``spell`` its number, ``days`` since it opened, ``at`` in seconds."""

    spell: Ints
    days: Floats
    at: Floats

    def __len__(self) -> int:
        return len(self.spell)


class Clock(Protocol):
    """How long silences have lasted for those who are silent."""

    def hours(self, spells: Spells, rows: Landmarks) -> Floats:
        """Return the hours of silence at each moment, 168 to a week."""


class Calendar:
    """The clock of a record that knows nobody's working time."""

    def hours(self, spells: Spells, rows: Landmarks) -> Floats:  # noqa: ARG002 - other clocks ask whose silence it is
        """Return calendar hours; see Clock."""
        return rows.days * 24.0


def landmarks(spells: Spells, which: Flags, since: float, until: float) -> Landmarks:
    """Return the moments of the spells in ``which`` that were still open then, within [since, until)."""
    closed = np.where(np.isnan(spells.closed), np.inf, spells.closed)
    spell, days = [], []
    for day in LANDMARKS:
        at = spells.opened + day * DAY
        here = np.flatnonzero(which & (at >= since) & (at < until) & (closed > at))
        spell.append(here)
        days.append(np.full(len(here), day))
    number, day_of = np.concatenate(spell), np.concatenate(days)
    return Landmarks(number, day_of, spells.opened[number] + day_of * DAY)


def outcomes_of(spells: Spells, rows: Landmarks, until: float, last_sent: Floats) -> Floats:
    """Return for each moment and horizon 1.0 where the answer came by then, 0.0 where not, NaN where that is not known.

    It is known only while the owner's record goes on (``last_sent``, by person) and within EXPIRE_DAYS: an end of the record is
    no silence.
    """
    known_until = np.minimum(last_sent[spells.owner[rows.spell]], until)
    answer = np.where(spells.answered, spells.closed, np.inf)[rows.spell]
    columns = []
    for horizon in HORIZONS:
        by = rows.at + horizon * DAY
        came = (answer <= by).astype(np.float64)
        came[(by > known_until) | (rows.days + horizon > EXPIRE_DAYS)] = np.nan
        columns.append(came)
    return np.column_stack(columns)
