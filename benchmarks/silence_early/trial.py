"""One world tried: coefficients on what is learnt from, gains on what is judged, and what a strong warning came to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from benchmarks.silence_early.candidates import CONTEXT, HISTORY, SIGNS, Habits, Sign, own_habits
from benchmarks.silence_early.fit import (
    Bools,
    Estimate,
    Floats,
    Ints,
    auc,
    estimate,
    expit,
    log_loss,
    logistic,
    resamples,
    scale_of,
)
from benchmarks.silence_early.rows import Row

EVERY = HISTORY | SIGNS | CONTEXT
BASE = tuple(HISTORY)


@dataclass(frozen=True, slots=True)
class World:
    """One file: rows to learn from and rows to judge on."""

    name: str
    train: list[Row]
    test: list[Row]


@dataclass(frozen=True, slots=True)
class Columns:
    """The rows of a world as columns, by name; a sign that the file cannot tell is missing."""

    values: dict[str, Floats]
    sources: Floats
    gone: Floats
    people: list[str]

    def of(self, names: Sequence[str]) -> Floats:
        """Return some columns side by side."""
        return np.column_stack([self.values[name] for name in names])


@dataclass(frozen=True, slots=True)
class Flagged:
    """What a warning came to: shares of all rows, of answered rows, of gone rows; gone among flagged and among the others.

    ``ratio`` is how many of the flagged were gone for each that reply history alone led to expect.
    """

    rows: int
    people: int
    share: float
    false: float
    found: float
    gone: float
    otherwise: float
    ratio: Estimate


@dataclass(frozen=True, slots=True)
class Trial:
    """A world ready to be tried: what is learnt from, what is judged on, and the draws of both."""

    name: str
    train: Columns
    test: Columns
    train_draws: list[Ints]
    test_draws: list[Ints]

    def tells(self, name: str) -> bool:
        """Say whether the world measures a sign."""
        return name in self.train.values

    def coefficients(self, names: Sequence[str]) -> dict[str, Estimate]:
        """Return the log odds ratio of one standard deviation of each column, learnt together, with intervals."""
        x, y = self._design(self.train, names), self.train.gone
        fits = np.array([logistic(x[draw], y[draw])[: len(names)] for draw in self.train_draws])
        low, high = np.quantile(fits, (0.025, 0.975), axis=0)
        whole = logistic(x, y)
        return {name: Estimate(float(whole[i]), float(low[i]), float(high[i])) for i, name in enumerate(names)}

    def odds(self, names: Sequence[str]) -> Floats:
        """Return the odds of silence of every judged row."""
        fitted = logistic(self._design(self.train, names), self.train.gone)
        return expit(self._design(self.test, names) @ fitted)

    def ranking(self, names: Sequence[str]) -> Estimate:
        """Return the AUC on the judged rows."""
        y, p = self.test.gone, self.odds(names)
        return estimate(lambda draw: auc(y[draw], p[draw]), len(y), self.test_draws)

    def gains(self, more: Sequence[str]) -> tuple[Estimate, Estimate]:
        """Return what columns add to reply history alone on the judged rows: in AUC, and as a share of the log loss."""
        y, before, after = self.test.gone, self.odds(BASE), self.odds([*BASE, *more])

        def ranking(draw: Ints) -> float:
            return auc(y[draw], after[draw]) - auc(y[draw], before[draw])

        def information(draw: Ints) -> float:
            return 1.0 - log_loss(y[draw], after[draw]) / log_loss(y[draw], before[draw])

        return estimate(ranking, len(y), self.test_draws), estimate(information, len(y), self.test_draws)

    def flagged(self, names: Sequence[str], least: float) -> Flagged:
        """Return what it came to on the judged rows where every one of some signs was at least so many deviations."""
        flag: Bools = np.all(self.test.of(names) >= least, axis=1)
        y, expected = self.test.gone, self.odds(BASE)

        def ratio(draw: Ints) -> float:
            chosen = draw[flag[draw]]
            return float(y[chosen].sum() / expected[chosen].sum()) if len(chosen) else float("nan")

        return Flagged(
            rows=int(flag.sum()),
            people=len({p for p, hit in zip(self.test.people, flag, strict=True) if hit}),
            share=float(flag.mean()),
            false=float(flag[y == 0.0].mean()),
            found=float(flag[y == 1.0].mean()),
            gone=float(y[flag].mean()),
            otherwise=float(y[~flag].mean()),
            ratio=estimate(ratio, len(y), self.test_draws),
        )

    def _design(self, part: Columns, names: Sequence[str]) -> Floats:
        return np.column_stack([scale_of(self.train.of(names))(part.of(names)), part.sources])


def trial(world: World, shipped: Habits, times: int) -> Trial:
    """Prepare a world with so many draws of its people; what is usual in each of its sources is learnt from its own past."""
    names = sorted({row.source for row in world.train})
    usual = {name: own_habits([row for row in world.train if row.source == name], shipped) for name in names}
    train, test = _columns(world.train, usual, names), _columns(world.test, usual, names)
    return Trial(world.name, train, test, resamples(train.people, times), resamples(test.people, times))


def _columns(found: Sequence[Row], usual: Mapping[str, Habits], names: Sequence[str]) -> Columns:
    """Return rows as columns; each source has an intercept of its own."""
    values = {name: column for name, sign in EVERY.items() if (column := _column(found, sign, usual)) is not None}
    sources = np.array([[row.source == name for name in names] for row in found], dtype=np.float64)
    return Columns(values, sources, np.array([float(row.gone or 0) for row in found]), [row.contact for row in found])


def _column(found: Sequence[Row], sign: Sign, usual: Mapping[str, Habits]) -> Floats | None:
    values = [sign(row, usual[row.source]) for row in found]
    return None if all(v is None for v in values) else np.array([0.0 if v is None else v for v in values])
