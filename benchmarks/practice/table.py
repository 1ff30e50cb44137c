"""The figures of a run: shares and means with intervals, and which conclusions survive every assumption."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from benchmarks.practice.run import MARKS, Fate

DRAWS = 2000
_SEED = 20261122


@dataclass(frozen=True, slots=True)
class Figure:
    """A mean over prospects with its 95 % interval (bootstrap over people)."""

    value: float
    low: float
    high: float

    def __str__(self) -> str:
        return f"{self.value:.2f} ({self.low:.2f} to {self.high:.2f})"


def _known_by(day: int) -> Callable[[Fate], float]:
    return lambda fate: float(fate.known_by(day))


MEASURES: dict[str, Callable[[Fate], float]] = {
    **{f"truths by day {day}": _known_by(day) for day in MARKS},
    "delivered touches": lambda fate: float(fate.delivered),
    "calls in vain": lambda fate: float(fate.attempts),
    "deals kept": lambda fate: float(fate.kept),
    "relationships harmed": lambda fate: float(fate.harmed),
}


def figures(fates: Sequence[Fate]) -> dict[str, Figure]:
    """Return every measure of one policy."""
    return {name: _figure(np.array([of(fate) for fate in fates])) for name, of in MEASURES.items()}


def difference(ours: Sequence[Fate], theirs: Sequence[Fate], measure: str) -> Figure:
    """Return ours minus theirs on the same prospects: the interval is of the paired difference."""
    of = MEASURES[measure]
    return _figure(np.array([of(a) - of(b) for a, b in zip(ours, theirs, strict=True)]))


def _figure(values: np.ndarray[tuple[int], np.dtype[np.float64]]) -> Figure:
    rng = np.random.default_rng(_SEED)
    means = np.sort(values[rng.integers(0, len(values), (DRAWS, len(values)))].mean(axis=1))
    return Figure(float(values.mean()), float(means[int(0.025 * DRAWS)]), float(means[int(0.975 * DRAWS)]))


def verdict(figure: Figure, *, more_is_better: bool) -> str:
    """Return ``better``, ``worse`` or ``not settled`` for a difference ours minus theirs, by its interval."""
    sign = 1 if more_is_better else -1
    low, high = sorted((sign * figure.low, sign * figure.high))
    return "better" if low > 0 else "worse" if high < 0 else "not settled"
