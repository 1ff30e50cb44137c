"""Logistic regression, its worth on rows it has not seen, and intervals from a bootstrap over contacts. Needs numpy."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.intp]
Bools = NDArray[np.bool_]

RIDGE = 1.0
CUT = 4.0  # standardised values are cut here
SURE = 1e-4
LEVEL = (0.025, 0.975)


@dataclass(frozen=True, slots=True)
class Estimate:
    """A figure with its 95 % interval."""

    value: float
    low: float
    high: float

    @property
    def above(self) -> bool:
        """Whether the interval lies above 0."""
        return self.low > 0.0

    def __str__(self) -> str:
        return f"{self.value:+.3f} ({self.low:+.3f} to {self.high:+.3f})"


@dataclass(frozen=True, slots=True)
class Scale:
    """How columns are standardised: by the mean and standard deviation of the rows learnt from."""

    mean: Floats
    spread: Floats

    def __call__(self, columns: Floats) -> Floats:
        """Return the columns standardised and cut."""
        scaled: Floats = np.clip((columns - self.mean) / self.spread, -CUT, CUT)
        return scaled


def scale_of(columns: Floats) -> Scale:
    """Return the scale of columns; one that never varies stays as it is."""
    spread = columns.std(axis=0)
    return Scale(columns.mean(axis=0), np.where(spread > 0.0, spread, 1.0))


def logistic(x: Floats, y: Floats) -> Floats:
    """Return the coefficients of a ridge logistic regression by iteratively reweighted least squares."""
    b = np.zeros(x.shape[1])
    for _ in range(40):
        p = expit(x @ b)
        hessian = (x * (p * (1.0 - p) + 1e-9)[:, None]).T @ x + RIDGE * np.eye(len(b))
        step = np.linalg.solve(hessian, x.T @ (y - p) - RIDGE * b)
        b = b + step
        if float(np.abs(step).max()) < 1e-7:
            break
    return b


def expit(z: Floats) -> Floats:
    """Return probabilities of log odds."""
    p: Floats = 1.0 / (1.0 + np.exp(-z))
    return p


def auc(y: Floats, p: Floats) -> float:
    """Return the probability that a row of outcome 1 is ranked above one of outcome 0, ties half; nan with one outcome."""
    _, place, counts = np.unique(p, return_inverse=True, return_counts=True)
    ranks = (np.cumsum(counts) - (counts - 1) / 2.0)[place]
    ones = float(y.sum())
    if ones in (0.0, len(y)):
        return float("nan")
    return float((ranks[y == 1.0].sum() - ones * (ones + 1.0) / 2.0) / (ones * (len(y) - ones)))


def log_loss(y: Floats, p: Floats) -> float:
    """Return the mean negative log likelihood."""
    q = np.clip(p, SURE, 1.0 - SURE)
    return float(-np.mean(y * np.log(q) + (1.0 - y) * np.log(1.0 - q)))


def resamples(people: Sequence[str], times: int, seed: int = 1) -> list[Ints]:
    """Return row numbers for a bootstrap over people: each drawn with all rows of theirs."""
    names, place = np.unique(np.array(people), return_inverse=True)
    rows_of = [np.flatnonzero(place == k) for k in range(len(names))]
    dice = np.random.default_rng(seed)
    return [np.concatenate([rows_of[k] for k in dice.integers(0, len(names), len(names))]) for _ in range(times)]


def estimate(figure: Callable[[Ints], float], rows: int, draws: Sequence[Ints]) -> Estimate:
    """Return a figure of all rows with the interval of the same figure over the draws."""
    values = [figure(draw) for draw in draws]
    low, high = np.nanquantile(values, LEVEL)
    return Estimate(figure(np.arange(rows)), float(low), float(high))
