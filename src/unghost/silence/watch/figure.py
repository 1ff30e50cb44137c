"""A measured figure with its interval, and two ways to get one when rows of one person resemble one another.

Ten silences of one person tell less than ten of ten people. So intervals count *effective* rows: the rows divided by the design
effect 1 + (m - 1) rho, where rho is how alike two rows of one person are (Kish, Survey Sampling, 1965), less a little where the
people are few (Korn and Graubard, 1998). On those the interval is Jeffreys' (Brown, Cai and DasGupta, Statistical Science 2001),
which keeps its promise with small numbers and does not collapse when nothing, or everything, was seen.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import isfinite

import numpy as np
from numpy.typing import NDArray
from scipy import special

from unghost.silence.model import LEVEL

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

_TAIL = (1.0 - LEVEL) / 2.0
_HALF = 0.5  # Jeffreys' prior
_RESAMPLES = 400
_SEED = 20_010_511


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure, its 90 % interval and the number of rows it rests on: low <= value <= high, all finite."""

    value: float
    low: float
    high: float
    n: int

    def __post_init__(self) -> None:
        if not (self.low <= self.value <= self.high and isfinite(self.low) and isfinite(self.high)):
            raise ValueError(f"no figure with its interval: {self.low} <= {self.value} <= {self.high}")


def held(value: float, low: float, high: float, n: int) -> Figure:
    """Return a figure whose interval is stretched, where it must be, to hold its value."""
    return Figure(value, min(low, value), max(high, value), n)


def numbered(people: Sequence[str] | NDArray[np.str_]) -> Ints:
    """Return a number for each row, 0, 1, 2, ... in the order of the people's names; so the order of rows does not matter."""
    return np.unique(np.asarray(people, dtype=np.str_), return_inverse=True)[1].astype(np.int64)


def likeness(residual: Floats, person: Ints) -> float:
    """Return rho, how alike the residuals (seen less expected) of two rows of one person are, within 0..1.

    The moment estimate: the mean product over pairs of one person, over the mean square. 0 where nobody has two rows.
    """
    squares = float(residual @ residual)
    sums, sizes = np.bincount(person, residual), np.bincount(person).astype(np.float64)
    pairs = float(sizes @ (sizes - 1.0))
    if pairs <= 0.0 or squares <= 0.0:
        return 0.0
    together = (float(sums @ sums) - squares) / pairs
    return min(1.0, max(0.0, together * len(residual) / squares))


def share(hit: NDArray[np.bool_], person: Ints, rho: float | None = None) -> Figure | None:
    """Return the share of rows that are hits, or None without rows; ``rho`` as measured on more rows, else on these."""
    n = len(hit)
    if n == 0:
        return None
    seen = float(hit.mean())
    rho = likeness(hit.astype(np.float64) - seen, person) if rho is None else rho
    effective = n * _weight_of_a_row(np.bincount(person), rho)
    hits, misses = seen * effective + _HALF, (1.0 - seen) * effective + _HALF
    low, high = (float(special.betaincinv(hits, misses, tail)) for tail in (_TAIL, 1.0 - _TAIL))
    return held(seen, 0.0 if seen == 0.0 else low, 1.0 if seen == 1.0 else high, n)


def _weight_of_a_row(sizes: Ints, rho: float) -> float:
    """Return how much of a row of its own a row counts (0..1), for people with so many rows each."""
    sizes = sizes[sizes > 0]
    n = float(sizes.sum())
    design = 1.0 + rho * float(sizes @ (sizes - 1.0)) / n
    if design == 1.0 or len(sizes) < 2:
        return 1.0 / design
    few = special.ndtri(1.0 - _TAIL) / special.stdtrit(len(sizes) - 1.0, 1.0 - _TAIL)
    return max(1.0 / n, float(few) ** 2 / design) if n / design > 1.0 else 1.0 / design


def rate(hit: NDArray[np.bool_], person: Ints, exposure: float) -> Figure | None:
    """Return hits per unit of ``exposure``, in which all rows were seen, or None without exposure.

    Hits of one person come together, so the count is compound Poisson: it is worth (sum c)^2 / sum c^2 events, c being
    people's own counts. The interval is Jeffreys' for that many. ``n`` is the number of hits.
    """
    if exposure <= 0.0:
        return None
    counts = np.bincount(person[hit]).astype(np.float64)
    total = float(counts.sum())
    lump = float(counts @ counts) / total if total else 1.0
    low, high = (float(special.gammaincinv(total / lump + _HALF, tail)) * lump for tail in (_TAIL, 1.0 - _TAIL))
    return held(total / exposure, 0.0 if total == 0.0 else low / exposure, high / exposure, int(total))


def resampled(people: int) -> Floats:
    """Return how often each person comes in each of 400 samples of people with replacement, shape (400, people).

    The seed is fixed: the same rows have the same interval, today and tomorrow.
    """
    dice = np.random.default_rng(_SEED)
    drawn = dice.integers(0, people, (_RESAMPLES, people)) + people * np.arange(_RESAMPLES)[:, None]
    return np.bincount(drawn.ravel(), minlength=_RESAMPLES * people).reshape(_RESAMPLES, people).astype(np.float64)


def bounds(samples: Floats) -> tuple[float, float]:
    """Return the 90 % interval of resampled figures."""
    low, high = np.quantile(samples, [_TAIL, 1.0 - _TAIL])
    return float(low), float(high)
