"""What the open deals may bring in all: the exact distribution of a sum of deals that are each won or not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

STEPS = 4000
"""Steps of the grid the amounts are put on: what is off is half a step a deal at most."""
LOW, MIDDLE, HIGH = 0.1, 0.5, 0.9


@dataclass(frozen=True, slots=True)
class Span:
    """Worst, likely and best: the sums that are reached nine times in ten, half the time, and one time in ten."""

    worst: float
    likely: float
    best: float


NOTHING = Span(0.0, 0.0, 0.0)


def span(deals: Sequence[tuple[float, float]]) -> Span:
    """Return worst, likely and best of (amount, probability won) by convolution, one deal after the other.

    The deals are taken as independent; a bad year for all of them at once makes the true span wider, which is said where it is
    shown. Amounts are 0 or more.
    """
    total = sum(amount for amount, _ in deals)
    if total <= 0.0:
        return NOTHING
    step = total / STEPS
    mass = np.zeros(STEPS + len(deals) + 1)
    mass[0] = 1.0
    for amount, p in deals:
        shift = round(amount / step)
        won = np.zeros_like(mass)
        won[shift:] = mass[: len(mass) - shift] * p
        mass = mass * (1.0 - p) + won
    reached = np.cumsum(mass)
    worst, likely, best = (min(total, float(np.searchsorted(reached, q - 1e-9)) * step) for q in (LOW, MIDDLE, HIGH))
    return Span(worst, likely, best)
