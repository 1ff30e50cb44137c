"""Reliability: of the silences of which it said about 70 %, did about 70 % answer?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

import numpy as np

from unghost.silence.watch.calibration import log_loss
from unghost.silence.watch.figure import Figure, Floats, Ints, bounds, held, likeness, numbered, resampled, share

TOO_FEW = 20
"""Silences below which nothing is said."""

_MOST_BINS = 10
_ROWS_A_BIN = 15
_CLEAR = 2.0
_TOLD = 0.7


@dataclass(frozen=True, slots=True)
class Bin:
    """Forecasts of about one size: from ``low`` to ``high``, their ``mean``, and the share that was answered."""

    low: float
    high: float
    mean: float
    seen: Figure
    answered: int
    people: int

    @property
    def says(self) -> str:
        """The bin as a sentence."""
        seen = f"{100 * self.seen.value:.0f} % answered ({self.answered} of {self.seen.n})"
        return f"When it said about {100 * self.mean:.0f} %, {seen}."


@dataclass(frozen=True, slots=True)
class Reliability:
    """How well said and seen agree, in bins of rising forecasts; without bins where there is too little to tell.

    ``error`` is the expected calibration error: the mean distance of said and seen over the bins, by rows (Naeini et al., AAAI
    2015). ``by_chance`` is what calibrated forecasts would show of it with as many rows: it is never 0. ``brier`` and
    ``log_loss`` are means over rows, with what the bare share of answers would have scored beside them. ``silences`` is how many
    silences the rows are about, where there may be several about one; None where each row is about its own.
    """

    rows: int
    people: int
    bins: tuple[Bin, ...] = ()
    error: Figure | None = None
    by_chance: float | None = None
    brier: float | None = None
    log_loss: float | None = None
    base_brier: float | None = None
    base_log_loss: float | None = None
    silences: int | None = None

    @property
    def about(self) -> str:
        """What the rows are, in words: "88 closed silences", "240 forecasts about 88 closed silences"."""
        closed = self.rows if self.silences is None else self.silences
        words = f"{closed} closed silence{'s' if closed != 1 else ''}"
        return words if self.silences is None else f"{self.rows} forecast{'s' if self.rows != 1 else ''} about {words}"

    @property
    def says(self) -> str:
        """The whole in two sentences: the bin nearest to 70 %, and in how many bins said and seen agree."""
        if not self.bins:
            return f"There is too little to tell: {self.about}."
        held_in = sum(b.seen.low <= b.mean <= b.seen.high for b in self.bins)
        telling = min(self.bins, key=lambda b: abs(b.mean - _TOLD))
        return f"{telling.says} In {held_in} of {len(self.bins)} groups said and seen agree within chance."

    @property
    def means(self) -> str:
        """What to make of it: how much it rests on, which way it is off by more than chance, and what the worst group bears out.

        Empty where there is too little to tell.
        """
        if not self.bins:
            return ""
        rests = f"This rests on {self.about} with {self.people} people"
        high = [b for b in self.bins if b.seen.high < b.mean]
        low = [b for b in self.bins if b.seen.low > b.mean]
        if not high and not low:
            return f"{rests}; no group is further off than chance allows."
        worst = max((*high, *low), key=lambda b: abs(b.mean - b.seen.value))
        which = "too high" if not low else "too low" if not high else "off, in some too high and in some too low,"
        where = f"In {len(high) + len(low)} of {len(self.bins)} groups what was said is {which} by more than chance"
        span = f"{100 * worst.seen.low:.0f} to {100 * worst.seen.high:.0f} %"
        return f"{rests}. {where}: where it says about {100 * worst.mean:.0f} %, reckon with {span}."


def reliability(p: Floats, outcome: Floats, people: Sequence[str], silences: int | None = None) -> Reliability:
    """Return how well forecasts ``p`` (0..1) agree with outcomes (1.0 answered, 0.0 not) about people; n of each, any order.

    ``silences`` is how many the rows are about, where there may be several about one. At most ten bins of equal mass and 15 rows
    or more; equal forecasts share a bin. The intervals (90 %) of the shares allow for the likeness of one person's rows, measured
    over all bins together; that of the error is a bootstrap over people.
    """
    names = np.asarray(people, dtype=np.str_)
    if (len(p) if silences is None else silences) < TOO_FEW:
        return Reliability(len(p), len(set(names.tolist())), silences=silences)
    person, place = numbered(names), _bins(p)
    rho = likeness(outcome - p, person)
    found = tuple(_bin(p[place == b], outcome[place == b], person[place == b], rho) for b in range(int(place.max()) + 1))
    error, by_chance = _error(p, outcome, person, place)
    base = np.full(len(p), outcome.mean())
    return Reliability(
        len(p),
        int(person.max()) + 1,
        found,
        error,
        by_chance,
        float(np.mean((p - outcome) ** 2)),
        float(log_loss(p, outcome).mean()),
        float(np.mean((base - outcome) ** 2)),
        float(log_loss(base, outcome).mean()),
        silences,
    )


def _bins(p: Floats) -> Ints:
    """Return the bin of each row, 0, 1, 2, ...: by the middle rank of its forecast, so that ties stay together."""
    most = min(_MOST_BINS, max(1, len(p) // _ROWS_A_BIN))
    place, sizes = np.unique(p, return_inverse=True, return_counts=True)[1:]
    middle = (np.cumsum(sizes) - sizes / 2.0) / len(p)
    wanted = np.ceil(middle * most).astype(np.int64)
    return np.unique(wanted[place], return_inverse=True)[1].astype(np.int64)


def _bin(p: Floats, outcome: Floats, person: Ints, rho: float) -> Bin:
    own = np.unique(person, return_inverse=True)[1]
    seen = share(outcome > 0.5, own, rho)
    if seen is None:
        raise ValueError("a bin has rows")
    return Bin(float(p.min()), float(p.max()), float(p.mean()), seen, ceil(outcome.sum() - 0.5), int(own.max()) + 1)


def _error(p: Floats, outcome: Floats, person: Ints, place: Ints) -> tuple[Figure, float]:
    """Return the calibration error with its interval, and the error that chance alone would show.

    A mean of distances lies above the truth: noise turns no distance into some, whichever way it goes. So where a bin's distance
    is not clear (two standard errors), all of its noise is taken off for the lower bound; where it is, noise may go either way.
    """
    people, n_bins = int(person.max()) + 1, int(place.max()) + 1
    off = np.zeros((people, n_bins))
    np.add.at(off, (person, place), p - outcome)
    gaps = off.sum(axis=0)
    error = float(np.abs(gaps).sum()) / len(p)
    noise = (resampled(people) - 1.0) @ off
    signed = noise * np.sign(gaps)
    clear = np.abs(gaps) > _CLEAR * noise.std(axis=0)
    too_high = bounds(np.where(clear, signed, np.abs(noise)).sum(axis=1) / len(p))[1]
    too_low = bounds(signed.sum(axis=1) / len(p))[0]
    variance = np.bincount(place, p * (1.0 - p), minlength=n_bins)
    by_chance = float(np.sqrt(2.0 / np.pi * variance).sum()) / len(p)
    return held(error, max(0.0, error - too_high), error - too_low, len(p)), by_chance
