"""Did a habit change, and before which step? Marginal likelihoods of no change, of a drift and of a break at each step.

A habit is a parameter, summed on a grid (the usual log hours, the log odds of a question ...). Without a change one parameter
holds for all steps; with one before step k, another holds from k on. A *drift* moves it either way; a *break* can only make
answers later, shorter and cooler. Both leave a measure as it was with some probability. Parameters are summed out, so that short
histories lean on the population, and a hypothesis pays for what it could also have explained (Barry and Hartigan, JASA 1993;
Fearnhead, Statistics and Computing 2006).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from unghost.causes.hidden_break.habit import SCALES, Habit, Population, Share
from unghost.causes.hidden_break.steps import SIGNS, Step
from unghost.silence.early.signs import log_hours, log_words

Floats = NDArray[np.float64]

KEPT = 0.3
"""How probable it is that a change leaves one given measure as it was."""
STEP = 0.6
"""Scale of the gamma distribution (shape 2) of a break's step on a log scale: threefold is usual, tenfold is rare."""
STEP_OF_ODDS = 0.9
GONE, LEFT = 0.4, 0.3
"""Least share of touches that stay unanswered for good after a break, and after a drift."""
WARMTH_LOOKS = 0.6 * SIGNS
"""Signs of warmth go together: so many independent looks they are worth."""
_FINE, _COARSE = 0.25, 0.5
_PLACES = np.arange(-1.0, 8.01, _FINE)  # of a log measure
_ODDS = np.arange(-5.0, 5.01, _COARSE)  # log odds of a share
_WIDTHS = np.array(SCALES)[:, None]
_OWN = 6.0  # touches of a person weigh as much as the population's share of unanswered ones
_LONG = 80.0  # working hours after which our next touch shows that the one before had stayed unanswered


@dataclass(frozen=True, slots=True)
class Likelihoods:
    """Log marginal likelihoods: of no change; of a drift and of a break before step k, each of shape (n,), -inf at k = 0."""

    none: float
    drift: Floats
    broken: Floats


@dataclass(frozen=True, slots=True)
class _Rows:
    """Log likelihoods of the steps, each of shape (n, scales, places): before any change, after a drift, after a break."""

    before: Floats
    drifted: Floats
    broken: Floats


@dataclass(frozen=True, slots=True)
class _Moves:
    """Where a parameter goes, as matrices (from, to) whose rows sum to 1."""

    drift: Floats
    broken: Floats


def likelihoods(steps: Sequence[Step], population: Population) -> tuple[Likelihoods, ...]:
    """Return, for n steps, the likelihoods of their hours, words, questions, warmth and further readers, in this order.

    Given where a change lies, the measures are taken as independent.
    """
    return (
        hours_of(steps, population.hours, population.never),
        words_of(steps, population.words),
        share_of([None if s.asks is None else float(s.asks > 0) for s in steps], population.asks),
        share_of([None if s.warmth is None else s.warmth / SIGNS for s in steps], population.warmth, WARMTH_LOOKS),
        share_of([None if s.others is None else float(s.others) for s in steps], population.others),
    )


def hours_of(steps: Sequence[Step], habit: Habit, never: float) -> Likelihoods:
    """Return the likelihoods of when they answered; a wait without an answer is censored, and may be one that never ends.

    Who has gone quiet stays so, whatever we write next: a later touch of the same silence says something only so far as they
    had not gone before it.
    """
    prior, usual = _log_prior(habit), _never(steps, never)
    gone = _gone(steps, prior, usual)
    rows = _Rows(*(_hour_rows(steps, share, gone) for share in (usual, max(usual, LEFT), max(usual, GONE))))
    return _cut(rows, prior, _moves(_FINE, habit.shift, STEP, upward=True))


def words_of(steps: Sequence[Step], habit: Habit) -> Likelihoods:
    """Return the likelihoods of how long their answers are."""
    rows = np.zeros((len(steps), len(SCALES), len(_PLACES)))
    known = [n for n, step in enumerate(steps) if step.words is not None]
    rows[known] = _density([log_words(steps[n].words or 0) for n in known])
    return _cut(_Rows(rows, rows, rows), _log_prior(habit), _moves(_FINE, habit.shift, STEP, upward=False))


def share_of(seen: Sequence[float | None], share: Share, trials: float = 1.0) -> Likelihoods:
    """Return the likelihoods of something that is seen in a share of their answers (``seen``, 0 to 1, of ``trials`` looks)."""
    present, absent = -np.logaddexp(0.0, -_ODDS), -np.logaddexp(0.0, _ODDS)
    rows = np.zeros((len(seen), 1, len(_ODDS)))
    for n, part in enumerate(seen):
        if part is not None:
            rows[n, 0] = trials * (part * present + (1.0 - part) * absent)
    prior = _normal(_ODDS, share.mean, share.spread)[None, :]
    return _cut(_Rows(rows, rows, rows), prior, _moves(_COARSE, share.shift, STEP_OF_ODDS, upward=False))


def _never(steps: Sequence[Step], share: float) -> float:
    """Return the share of touches they leave unanswered as a habit: their own, leaning on the population's."""
    last = max((n for n, s in enumerate(steps) if s.answered), default=-1)
    known = [s for s in steps[: last + 1] if s.lag is not None or (s.open_for or 0.0) > _LONG]
    left = sum(s.lag is None for s in known)
    return (_OWN * share + left) / (_OWN + len(known))


def _gone(steps: Sequence[Step], prior: Floats, never: float) -> list[float]:
    """Return for each step how probable it is that they had gone quiet for good before it, by their habit until then."""
    habit = prior.copy()
    gone, found = 0.0, []
    for step in steps:
        found.append(gone)
        if step.lag is not None:
            habit = habit + _density([log_hours(step.lag)])[0]
            gone = 0.0
        elif step.answered or step.open_for is None:
            gone = 0.0 if step.answered else gone
        else:
            shares = np.exp(habit - habit.max())
            still = float((shares * _survival([log_hours(step.open_for)])[0]).sum() / shares.sum())
            gone = (gone + (1.0 - gone) * never) / (gone + (1.0 - gone) * (never + (1.0 - never) * still))
    return found


def _hour_rows(steps: Sequence[Step], never: float, gone: Sequence[float]) -> Floats:
    rows = np.zeros((len(steps), len(SCALES), len(_PLACES)))
    came = [n for n, step in enumerate(steps) if step.lag is not None]
    rows[came] = np.log1p(-never) + _density([log_hours(steps[n].lag or 0.0) for n in came])
    open_ = [n for n, step in enumerate(steps) if step.lag is None and step.open_for is not None]
    heard = never + (1.0 - never) * _survival([log_hours(steps[n].open_for or 0.0) for n in open_])
    before = np.array([gone[n] for n in open_]).reshape(-1, 1, 1)
    rows[open_] = np.log(before + (1.0 - before) * heard)
    return rows


def _density(values: Sequence[float]) -> Floats:
    """Return the log density of Student's t with 4 degrees of freedom, (values, scales, places)."""
    z = _apart(values)
    density: Floats = np.log(0.375) - np.log(_WIDTHS) - 2.5 * np.log1p(z * z / 4.0)
    return density


def _apart(values: Sequence[float]) -> Floats:
    apart: Floats = (np.array(values, float).reshape(-1, 1, 1) - _PLACES) / _WIDTHS
    return apart


def _survival(values: Sequence[float]) -> Floats:
    """Return P(more than a value) of the same, in closed form."""
    z = _apart(values)
    w = 1.0 + z * z / 4.0
    survival: Floats = np.clip(0.5 - 0.375 * z / np.sqrt(w) * (1.0 - z * z / w / 12.0), 1e-12, 1.0)
    return survival


def _log_prior(habit: Habit) -> Floats:
    weights = np.log(np.maximum(np.array(habit.weights), 1e-6))
    prior: Floats = weights[:, None] + _normal(_PLACES, habit.mean, habit.spread)[None, :]
    return prior


def _normal(grid: Floats, mean: float, spread: float) -> Floats:
    log: Floats = -0.5 * ((grid - mean) / spread) ** 2
    log -= np.log(np.exp(log).sum())
    return log


@lru_cache(maxsize=64)
def _moves(apart: float, drift: float, step: float, *, upward: bool) -> _Moves:
    """Return the moves of a drift (Laplace of scale ``drift``) and of a break (gamma of shape 2 and scale ``step``, one way)."""
    grid = _PLACES if apart == _FINE else _ODDS
    by = grid[None, :] - grid[:, None]
    either = np.exp(-np.abs(by) / drift) * (by != 0.0)
    ahead = by if upward else -by
    one_way = np.maximum(ahead, 0.0) * np.exp(-ahead / step)
    return _Moves(_kept_or(either), _kept_or(one_way))


def _kept_or(moved: Floats) -> Floats:
    total = moved.sum(axis=1, keepdims=True)
    stay = np.eye(len(moved))
    found: Floats = np.where(total > 0.0, KEPT * stay + (1.0 - KEPT) * moved / np.maximum(total, 1e-300), stay)
    return found


def _cut(rows: _Rows, prior: Floats, moves: _Moves) -> Likelihoods:
    before = np.cumsum(rows.before, axis=0)
    ahead = np.concatenate([np.zeros((1, *prior.shape)), before[:-1]]) + prior
    none = _log_sum(before[-1] + prior)
    found = []
    for after, move in ((rows.drifted, moves.drift), (rows.broken, moves.broken)):
        rest = np.cumsum(after[::-1], axis=0)[::-1]
        top = rest.max(axis=-1, keepdims=True)
        then = top + np.log(np.maximum(np.exp(rest - top) @ move.T, 1e-300))
        both = _log_sum(ahead + then)
        both[0] = -np.inf
        found.append(both)
    return Likelihoods(float(none), found[0], found[1])


def _log_sum(values: Floats) -> Floats:
    """Return log of the sum of exp over the last two axes."""
    top = values.max(axis=(-2, -1), keepdims=True)
    total: Floats = np.log(np.exp(values - top).sum(axis=(-2, -1))) + top[..., 0, 0]
    return total
