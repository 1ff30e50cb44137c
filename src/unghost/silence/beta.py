"""The beta distribution without a numerics library: its function, intervals of a chance, how well counts agree with a spread."""

from __future__ import annotations

from functools import lru_cache
from math import exp, lgamma, log, log1p

LEVEL = 0.90
"""All intervals hold the true value with this probability, by the model's own reckoning."""
_STEPS = 100
_CLOSE = 1e-12
_MOST = 700.0  # the largest power of e a float holds
_TERMS = 300
_SETTLED = 1e-13
_TINY = 1e-300


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


def incomplete_beta(x: float, a: float, b: float) -> float:
    """Return the regularised incomplete beta function I_x(a, b), 0 <= x <= 1, a and b > 0 (DLMF 8.17.22)."""
    if x <= 0.0 or x >= 1.0:
        return min(1.0, max(0.0, x))
    if x > (a + 1.0) / (a + b + 2.0):
        return 1.0 - _below_the_bend(1.0 - x, b, a)
    return _below_the_bend(x, a, b)


def _below_the_bend(x: float, a: float, b: float) -> float:
    front = exp(lgamma(a + b) - lgamma(a) - lgamma(b) + a * log(x) + b * log1p(-x)) / a
    return min(1.0, front * _continued_fraction(x, a, b))


def _continued_fraction(x: float, a: float, b: float) -> float:
    """Evaluate the continued fraction by the modified method of Lentz."""
    upper, lower = 1.0, 1.0 / _away_from_zero(1.0 - (a + b) * x / (a + 1.0))
    value = lower
    for m in range(1, _TERMS):
        even = m * (b - m) * x / ((a + 2 * m - 1.0) * (a + 2 * m))
        odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1.0))
        for term in (even, odd):
            lower = 1.0 / _away_from_zero(1.0 + term * lower)
            upper = _away_from_zero(1.0 + term / upper)
            value *= lower * upper
        if abs(lower * upper - 1.0) < _SETTLED:
            break
    return value


def _away_from_zero(value: float) -> float:
    return value if abs(value) > _TINY else _TINY
