"""How sure the odds are: what no number of silences tells, and what few of them leave open."""

from __future__ import annotations

from statistics import NormalDist

import numpy as np

from unghost.silence.landmark.arrays import Floats
from unghost.silence.landmark.weights import LEAST
from unghost.silence.model import LEVEL

# Standard deviations of the log odds. DRIFT: one season differs from the next. DIFFER: people differ, and are better known with
# every answer. STRANGE: your world differs from the one the prior is from, as far as the prior still speaks; your own silences
# weigh as much as it from LEAN on. Chosen so that 90 % intervals hold the share that came in about nine of ten groups
# (benchmarks/silence/coverage.md).
DRIFT, DIFFER, STRANGE, LEAN = 0.22, 0.42, 0.7, 300.0
_Z = NormalDist().inv_cdf(0.5 + LEVEL / 2.0)


def doubt(answers: Floats, silences: int) -> Floats:
    """Return the standard deviation of the log odds for people with so many known answers, after a fit on so many silences."""
    borrowed = LEAN / (LEAN + silences)
    spread: Floats = np.sqrt(DRIFT**2 + DIFFER**2 / (1.0 + answers) + STRANGE**2 * borrowed)
    return spread


def bounds(p: Floats, deviation: Floats) -> tuple[Floats, Floats]:
    """Return the 90 % bounds of odds ``p`` (any shape), each row with its own deviation (n,) of the log odds; never certain."""
    z = np.log(p / (1.0 - p))
    width = _Z * (deviation[:, None] if p.ndim > 1 else deviation)
    low, high = (1.0 / (1.0 + np.exp(-(z + side * width))) for side in (-1.0, 1.0))
    return np.clip(low, LEAST, None), np.clip(high, None, 1.0 - LEAST)
