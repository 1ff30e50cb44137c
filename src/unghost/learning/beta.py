"""The beta distribution without a numerics library: intervals of a chance, and how well counts agree with a spread."""

from __future__ import annotations

from functools import lru_cache
from math import exp, lgamma, log, log1p

from unghost.silence.student import incomplete_beta

LEVEL = 0.90
"""All intervals hold the true value with this probability, by the model's own reckoning."""
_STEPS = 100
_CLOSE = 1e-12
_MOST = 700.0  # the largest power of e a float holds


def interval(a: float, b: float) -> tuple[float, float]:
    """Return the central 90 % interval of Beta(a, b), a and b > 0."""
    tail = (1.0 - LEVEL) / 2.0
    return quantile(tail, a, b), quantile(1.0 - tail, a, b)


@lru_cache(maxsize=4096)
def quantile(p: float, a: float, b: float) -> float:
    """Return the value below which Beta(a, b) lies with probability ``p``: Newton's steps, halving where one would leave."""
    low, high, x = 0.0, 1.0, a / (a + b)
    scale = lgamma(a + b) - lgamma(a) - lgamma(b)
    for _ in range(_STEPS):
        off = incomplete_beta(x, a, b) - p
        if abs(off) < _CLOSE or high - low < _CLOSE:
            break
        low, high = (x, high) if off < 0.0 else (low, x)
        one_over_density = exp(min(_MOST, -scale - (a - 1.0) * log(x) - (b - 1.0) * log1p(-x)))
        step = x - off * one_over_density
        x = step if low < step < high else (low + high) / 2.0
    return x


def log_marginal(successes: int, n: int, mean: float, concentration: float) -> float:
    """Return the log probability of ``successes`` of ``n``, in one order, the chance being Beta by mean and concentration."""
    a, b = mean * concentration, (1.0 - mean) * concentration
    of_both = lgamma(concentration + n) - lgamma(concentration)
    return lgamma(a + successes) - lgamma(a) + lgamma(b + n - successes) - lgamma(b) - of_both
