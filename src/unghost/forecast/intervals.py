"""Intervals of 90 %: of a share that is known from counts, and of a mean."""

from __future__ import annotations

from functools import lru_cache

from unghost.domain.odds import Odd
from unghost.silence.student import incomplete_beta, student_cdf

TAIL = 0.05
_STEPS = 50  # halvings: below any figure that is shown


@lru_cache(maxsize=4096)
def beta_interval(hits: float, misses: float) -> tuple[float, float]:
    """Return the middle 90 % of a Beta(hits, misses); both above 0."""
    return _quantile(TAIL, hits, misses), _quantile(1.0 - TAIL, hits, misses)


def share(hits: float, n: float) -> Odd:
    """Return a share with its 90 % interval, from ``hits`` of ``n`` under Jeffreys' prior (half a hit and half a miss)."""
    low, high = beta_interval(round(hits + 0.5, 9), round(n - hits + 0.5, 9))
    seen = hits / n if n else 0.5
    return Odd(seen, min(low, seen), max(high, seen))


@lru_cache(maxsize=256)
def reach(df: int) -> float:
    """Return how many standard errors to each side of a mean hold it in 90 of 100 cases (Student's distribution)."""
    low, high = 0.0, 100.0
    for _ in range(_STEPS):
        middle = (low + high) / 2.0
        low, high = (middle, high) if student_cdf(middle, float(df)) < 1.0 - TAIL else (low, middle)
    return (low + high) / 2.0


def _quantile(p: float, a: float, b: float) -> float:
    low, high = 0.0, 1.0
    for _ in range(_STEPS):
        middle = (low + high) / 2.0
        low, high = (middle, high) if incomplete_beta(middle, a, b) < p else (low, middle)
    return (low + high) / 2.0
