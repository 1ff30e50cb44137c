"""Student's distribution without a numerics library: the predictive of a log-normal whose place and spread are learnt."""

from __future__ import annotations

from unghost.silence.beta import incomplete_beta


def student_cdf(t: float, df: float) -> float:
    """Return P(T <= t) for Student's distribution with ``df`` > 0 degrees of freedom (need not be whole)."""
    if t == 0.0:
        return 0.5
    tail = 0.5 * incomplete_beta(df / (df + t * t), df / 2.0, 0.5)
    return tail if t < 0.0 else 1.0 - tail
