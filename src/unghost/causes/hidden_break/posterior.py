"""Bayes' rule over the places of one change: likelihoods of what they did, times what was to be expected before."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from unghost.causes.hidden_break.change import Floats, likelihoods
from unghost.causes.hidden_break.habit import Population
from unghost.causes.hidden_break.steps import Step

TRUST = 0.6
"""Power of the likelihoods: below 1, for measures of one answer say in part the same. Set on threads with planted breaks."""
OWN_REASONS = 0.5
"""Share of the changes of themselves that look as a break does: people cool for reasons of their own, too."""
EVEN = 1.0
"""Odds of a break beforehand, at most: however often we pressed, without a look at their answers it is not likelier than not."""


def posterior(
    steps: Sequence[Step], chances: Sequence[float], population: Population
) -> tuple[float, tuple[float, ...], tuple[float, ...]]:
    """Return P(no change), and for each step P(a drift began there) and P(a break of ours lies there); they add up to 1.

    ``chances`` is how probable a break at each step was beforehand. One change at most is reckoned with, so each hypothesis has
    the odds of its own beside those of none.
    """
    parts = likelihoods(steps, population)
    none = sum(part.none for part in parts)
    moved = TRUST * (np.sum([part.drift for part in parts], axis=0) - none)
    broken = TRUST * (np.sum([part.broken for part in parts], axis=0) - none)
    with np.errstate(divide="ignore"):
        drift = np.logaddexp(np.log(1.0 - OWN_REASONS) + moved, np.log(OWN_REASONS) + broken)
        logs = np.concatenate([[0.0], np.log(_odds(population.change)) + drift, np.log(_break_odds(chances)) + broken])
    shares = np.exp(logs - logs.max())
    shares /= shares.sum()
    n = len(steps)
    return float(shares[0]), tuple(map(float, shares[1 : n + 1])), tuple(map(float, shares[n + 1 :]))


def _odds(chance: float) -> float:
    return chance / (1.0 - chance)


def _break_odds(chances: Sequence[float]) -> Floats:
    chance = np.minimum(np.asarray(chances, float), 0.95)
    odds: Floats = chance / (1.0 - chance)
    return odds / max(1.0, float(odds.sum()) / EVEN)
