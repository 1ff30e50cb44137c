"""How long the truth takes after a move: a product-limit estimate, so that what still runs is not counted as never."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import comb

from unghost.silence.beta import LEVEL

FEWEST = 5
"""Truths below which no interval of the median is given: with four, their whole range holds it in 7 of 8 cases only."""


@dataclass(frozen=True, slots=True)
class Ran:
    """One try: how many ``days`` it took to the truth, or ran without it."""

    days: float
    truth: bool


@dataclass(frozen=True, slots=True)
class Took:
    """The median days to the truth where it comes within the window; its 90 % interval, None with too few truths."""

    median: float
    interval: tuple[float, float] | None = None


def took(ran: Sequence[Ran]) -> Took | None:
    """Return how long the truth takes where it comes, None without a truth.

    The median of F(t) / F(window), F the product-limit estimate (Kaplan and Meier, JASA 1958): most plays bring the truth in
    fewer than half of their tries, so the median over all tries would not be reached. The interval lies between two ordered
    truths (binomial, distribution-free; Conover, Practical Nonparametric Statistics), and so is never narrower than 90 %.
    """
    steps = came(ran)
    if not steps:
        return None
    median = next(day for day, share in steps if share >= steps[-1][1] / 2.0)
    return Took(median, _between(sorted(r.days for r in ran if r.truth)))


def came(ran: Sequence[Ran]) -> tuple[tuple[float, float], ...]:
    """Return (day, share of tries that have brought the truth by then) at each day on which one did; truths before censorings."""
    still, steps = 1.0, []
    for day in sorted({r.days for r in ran if r.truth}):
        at_risk = sum(r.days >= day for r in ran)
        still *= 1.0 - sum(r.truth and r.days == day for r in ran) / at_risk
        steps.append((day, 1.0 - still))
    return tuple(steps)


def _between(days: Sequence[float]) -> tuple[float, float] | None:
    n = len(days)
    if n < FEWEST:
        return None
    outside, rank = 0.0, 0
    while rank < n // 2 and (outside := outside + comb(n, rank) / 2**n) <= (1.0 - LEVEL) / 2.0:
        rank += 1
    return days[rank - 1], days[n - rank]
