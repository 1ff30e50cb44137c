"""Intervals of 90 %: of a share that is known from counts, and of a mean."""

from __future__ import annotations

from functools import lru_cache

from unghost.domain.odds import Odd
from unghost.silence.beta import LEVEL, interval
from unghost.silence.student import student_cdf

_TAIL = (1.0 - LEVEL) / 2.0
_STEPS = 50  # halvings: below any figure that is shown


def share(hits: float, n: float) -> Odd:
    """Return a share with its 90 % interval, from ``hits`` of ``n`` under Jeffreys' prior (half a hit and half a miss)."""
    low, high = interval(round(hits + 0.5, 9), round(n - hits + 0.5, 9))
    seen = hits / n if n else 0.5
    return Odd(seen, min(low, seen), max(high, seen))


@lru_cache(maxsize=256)
def reach(df: int) -> float:
    """Return how many standard errors to each side of a mean hold it in 90 of 100 cases (Student's distribution)."""
    low, high = 0.0, 100.0
    for _ in range(_STEPS):
        middle = (low + high) / 2.0
        low, high = (middle, high) if student_cdf(middle, float(df)) < 1.0 - _TAIL else (low, middle)
    return (low + high) / 2.0
