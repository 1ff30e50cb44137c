"""Seeded chance: the same trials on every machine."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

import numpy as np

T = TypeVar("T")


class Dice:
    """Draws that depend on the seed alone."""

    def __init__(self, seed: int) -> None:
        self._rng = np.random.default_rng(seed)

    def happens(self, chance: float) -> bool:
        """Say whether something of that chance happens."""
        return bool(self._rng.random() < chance)

    def uniform(self, low: float, high: float) -> float:
        """Return a number from ``low`` to ``high``."""
        return float(self._rng.uniform(low, high))

    def whole(self, low: int, high: int) -> int:
        """Return a whole number from ``low`` to ``high``, both included."""
        return int(self._rng.integers(low, high + 1))

    def normal(self, mean: float, spread: float) -> float:
        """Return a normal number."""
        return float(self._rng.normal(mean, spread))

    def student(self, freedom: float) -> float:
        """Return a number by Student's t."""
        return float(self._rng.standard_t(freedom))

    def one(self, of: Sequence[T], weights: Sequence[float] | None = None) -> T:
        """Return one of several, each as likely as its weight."""
        shares = None if weights is None else np.asarray(weights) / np.sum(weights)
        return of[int(self._rng.choice(len(of), p=shares))]

    def some(self, of: Sequence[T], count: int) -> list[T]:
        """Return so many different ones, in any order."""
        return [of[int(n)] for n in self._rng.permutation(len(of))[:count]]
