"""The signs that somebody is losing step, measured on plain numbers: their last answers beside their own earlier ones.

A sign is in standard deviations: how far the mean of the last RECENT answers lies from what the earlier ones led to expect. What
is expected leans on the user's other people while a person's own answers are few, so that two quick answers make no habit.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import fsum, log1p, sqrt

RECENT = 2
"""How many of the latest answers are held against the earlier ones."""

EARLIER = 2
"""Fewest earlier answers that make anything usual; with RECENT, four answers in all."""

MEMORY = 24
"""How many earlier answers count at most: a habit of years ago is none."""

WIDEST = 3.0
"""No sign counts for more standard deviations than this: one odd answer must not decide alone."""

PULL = 3.0
"""How many answers of a person weigh as much as what is usual of the user's people, once these are well known."""

FIRMNESS = 8.0
"""How many answers of a person weigh as much as the spread that is usual within one person."""

PEOPLE = 4.0
ANSWERS = 60.0
"""How many well-known people of the user's own give half of PULL, and how many answers to spare half of the variance."""

SOFT_HOURS = 2.0


@dataclass(frozen=True, slots=True)
class Habit:
    """What is usual of people on a log scale: the mean of their means, and the variance within one person.

    ``pull`` is how many answers of one person the mean weighs as much as; 0 where no people are known yet, so that nobody is
    measured by the habits of strangers.
    """

    variance: float
    mean: float = 0.0
    pull: float = 0.0


def habit_of(people: Iterable[Sequence[float]], shipped: Habit) -> Habit:
    """Return what is usual of the user's people, each with their values on the log scale.

    The variance leans on the shipped habit. The mean does not: places differ, and nobody writes tersely or late for being unlike
    a mailing list.
    """
    known = [(len(values), fsum(values) / len(values), values) for values in people if values]
    weights = [n / (n + PULL) for n, _, _ in known]
    weight = fsum(weights)
    mean = fsum(w * m for w, (_, m, _) in zip(weights, known, strict=True)) / weight if known else shipped.mean
    squares = fsum((value - m) ** 2 for _, m, values in known for value in values)
    spare = sum(n - 1 for n, _, _ in known)
    variance = (ANSWERS * shipped.variance + squares) / (ANSWERS + spare)
    return Habit(variance, mean, PULL * weight / (weight + PEOPLE))


def log_hours(hours: float) -> float:
    """Return log(1 + hours / 2): half an hour and an hour are alike, a day and a month are not."""
    return log1p(max(0.0, hours) / SOFT_HOURS)


def log_words(words: float) -> float:
    """Return log(1 + words)."""
    return log1p(max(0.0, words))


def deviation(values: Sequence[float], habit: Habit) -> float | None:
    """Return by how many standard deviations the mean of the last RECENT values lies above the usual.

    None with too few values, or where nothing ever varied.

    The usual is the mean of the earlier values with ``habit.pull`` values of ``habit.mean`` added, its variance the scaled
    inverse chi-square estimate with FIRMNESS values of the habit's added (Gelman et al., Bayesian Data Analysis, ch. 3).
    """
    recent, earlier = values[-RECENT:], values[-RECENT - MEMORY : -RECENT]
    n = len(earlier)
    if n < EARLIER:
        return None
    total = fsum(earlier)
    usual = (total + habit.pull * habit.mean) / (n + habit.pull)
    own = fsum((value - total / n) ** 2 for value in earlier)
    variance = (FIRMNESS * habit.variance + own) / (FIRMNESS + n - 1)
    spread = sqrt(variance * (1.0 / RECENT + 1.0 / (n + habit.pull)))
    return min(WIDEST, max(-WIDEST, (fsum(recent) / RECENT - usual) / spread)) if spread else None


def later(hours: Sequence[float], habit: Habit) -> float | None:
    """Return how much later than usual the last answers came; ``hours`` are working hours of theirs, oldest first."""
    return deviation([log_hours(h) for h in hours], habit)


def shorter(words: Sequence[int], habit: Habit) -> float | None:
    """Return how much shorter than usual the last written answers were; ``words`` are own words, oldest first."""
    found = deviation([log_words(w) for w in words], habit)
    return None if found is None else -found
