"""Tests of calibration on rows of which those of one person resemble one another: is what was said what was seen?

The recalibrated forecast is logit q = a + b logit p (Cox, Biometrika 1958; Platt, 1999): ``a`` is calibration in the large, ``b``
its slope, and a calibrated forecast has a = 0 and b = 1.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt

import numpy as np
from scipy import special

from unghost.silence.watch.figure import Figure, Floats, Ints, held

_CLOSEST = 1e-4  # forecasts are compared as if none came closer than this to certainty
_ONE_SLOPE = 0.1  # spread of logit p below which the slope cannot be seen
_PRIOR_SPREAD = 2.0  # of a and b - 1, so that a window in which everybody answered has an end
_STEPS = 25


@dataclass(frozen=True, slots=True)
class Fault:
    """How far forecasts were off: ``shift`` (a, where b is held at 1), ``slope`` (b), and what that cost.

    ``lost`` is the log loss a row (nats) that recalibrating would have saved, less what it saves by chance; ``chance`` the
    probability of a fault at least as clear in calibrated forecasts.
    """

    shift: float
    slope: float
    lost: float
    chance: float


def log_loss(p: Floats, outcome: Floats) -> Floats:
    """Return the log loss of each forecast, in nats."""
    safe = np.clip(p, _CLOSEST, 1.0 - _CLOSEST)
    return np.asarray(-(outcome * np.log(safe) + (1.0 - outcome) * np.log1p(-safe)))


@dataclass(frozen=True, slots=True)
class _Test:
    coefficients: Floats
    lost: float
    chance: float


def fault(p: Floats, outcome: Floats, person: Ints) -> Fault:
    """Return how far forecasts are off, and how likely that is by chance.

    Two tests are made, of ``a`` alone and of ``a`` and ``b``; the chance is twice the smaller of theirs (Bonferroni).
    """
    z = special.logit(np.clip(p, _CLOSEST, 1.0 - _CLOSEST))
    columns = np.column_stack([np.ones_like(z), z - z.mean()])
    shift = _test(columns[:, :1], z, outcome, person)
    if float(z.std()) < _ONE_SLOPE:
        return Fault(float(shift.coefficients[0]), 1.0, shift.lost, shift.chance)
    both = _test(columns, z, outcome, person)
    more = float(both.coefficients[1])
    chance = min(1.0, 2.0 * min(shift.chance, both.chance))
    return Fault(float(shift.coefficients[0]), 1.0 + more, both.lost, chance)


def _test(columns: Floats, z: Floats, outcome: Floats, person: Ints) -> _Test:
    """Return the correction of logit p along the columns, what it saves, and the larger of two chances that none is needed.

    One is the likelihood ratio test, which holds where rows are independent. The other is Hotelling's T^2 of people's score
    sums, which allows any likeness among rows of one person (a robust score test; Boos, American Statistician 1992). Each is too
    eager where the other is not, so both must be convinced.
    """
    coefficients = _recalibrate(columns, z, outcome)
    before, after = special.expit(z), special.expit(z + columns @ coefficients)
    gain = float(np.sum(log_loss(before, outcome) - log_loss(after, outcome)))
    scores = columns * (outcome - before)[:, None]
    sums: Floats = np.column_stack([np.bincount(person, score).astype(np.float64) for score in scores.T])
    freedom = columns.shape[1]
    design = max(1.0, float((sums**2).sum()) / max(float((scores**2).sum()), _CLOSEST))
    lost = max(0.0, gain - freedom * design / 2.0) / len(z)
    return _Test(coefficients, lost, max(float(special.chdtrc(freedom, max(0.0, 2.0 * gain))), _hotelling(sums)))


def _recalibrate(columns: Floats, z: Floats, outcome: Floats) -> Floats:
    """Return the correction of logit p by Newton's method, leaning on none by a normal prior."""
    found = np.zeros(columns.shape[1])
    ridge = np.eye(len(found)) / _PRIOR_SPREAD**2
    for _ in range(_STEPS):
        q = special.expit(z + columns @ found)
        gradient = columns.T @ (outcome - q) - ridge @ found
        step = np.linalg.solve((columns * (q * (1.0 - q))[:, None]).T @ columns + ridge, gradient)
        found = found + np.clip(step, -1.0, 1.0)
        if float(np.abs(step).max()) < 1e-9:
            break
    return found


def _hotelling(sums: Floats) -> float:
    """Return the probability of people's score sums so far from zero, were their mean zero."""
    people, freedom = sums.shape
    if people <= freedom + 1:
        return 1.0
    mean = sums.mean(axis=0)
    spread = np.atleast_2d(np.cov(sums, rowvar=False))
    distance = people * float(mean @ np.linalg.pinv(spread) @ mean)
    scaled = distance * (people - freedom) / (freedom * (people - 1.0))
    return float(special.fdtrc(freedom, people - freedom, scaled))


def mean_by_people(values: Floats, person: Ints, tail: float) -> tuple[Figure, float]:
    """Return the mean over rows with its interval (``tail`` on either side), and the one-sided chance of one so far above zero.

    The variance is that of a ratio over clusters (Cochran, Sampling Techniques, 1977, ch. 6), with Student's quantiles.
    """
    n, mean = len(values), float(values.mean())
    sizes = np.bincount(person)
    people = int((sizes > 0).sum())
    off = np.bincount(person, values - mean)
    if people < 2:
        return Figure(mean, -1e3, 1e3, n), 1.0
    error = sqrt(people / (people - 1.0) * float(off @ off)) / n
    width = float(special.stdtrit(people - 1.0, 1.0 - tail)) * error
    chance = float(special.stdtr(people - 1.0, -mean / error)) if error > 0.0 else float(mean <= 0.0)
    return held(mean, mean - width, mean + width, n), chance
