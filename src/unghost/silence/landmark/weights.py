"""The coefficients of the model, and how features become odds."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from unghost.silence.landmark.arrays import Floats, Ints
from unghost.silence.landmark.features import OF_MOMENT, OF_SPELL
from unghost.silence.landmark.logistic import sigmoid
from unghost.silence.landmark.rows import HORIZONS

FEATURES = (*OF_SPELL, *OF_MOMENT)
STAGES = len(HORIZONS)
"""The next 60 days in four stages: to day 7, on to 14, to 30, and to 60."""

_ELAPSED = OF_MOMENT.index("elapsed")
_MIDDLE, _WIDTH = 3.5, 1.5  # log hours: about two days and a half, and a factor of four and a half
_FARTHEST = 5.0
LEAST = 1e-4
"""No odds are nearer to certainty than this."""


@dataclass(frozen=True, slots=True)
class Scales:
    """The usual value and spread of each feature, by which it is made comparable; ``spread`` > 0, both (len(FEATURES),)."""

    usual: Floats
    spread: Floats

    def apply(self, x: Floats, which: slice) -> Floats:
        """Return columns ``which`` of the features in spreads from the usual, cut at five either way."""
        cut: Floats = x - self.usual[which]
        cut /= self.spread[which]
        return np.clip(cut, -_FARTHEST, _FARTHEST, out=cut)


_SPELL, _MOMENT = slice(0, len(OF_SPELL)), slice(len(OF_SPELL), None)


def warmth(moment: Floats) -> Floats:
    """Return the elapsed time as the factor that every feature's weight may change with."""
    factor: Floats = (moment[:, _ELAPSED] - _MIDDLE) / _WIDTH
    return factor


def design(scales: Scales, spell: Floats, moment: Floats) -> Floats:
    """Return the rows (n, 1 + 2 len(FEATURES)) that a fit sees: one, each feature, and each feature times the elapsed time."""
    z = np.hstack([scales.apply(spell, _SPELL), scales.apply(moment, _MOMENT)])
    return np.hstack([np.ones((len(z), 1)), z, z * warmth(moment)[:, None]])


@dataclass(frozen=True, slots=True)
class Weights:
    """Coefficients by stage, (STAGES, 1 + 2 len(FEATURES)), in the order of ``design``."""

    scales: Scales
    by_stage: Floats

    def logits(self, spell: Floats, moment: Floats, of: Ints) -> Floats:
        """Return the log odds of an answer in each stage, given none before it: (moments, STAGES).

        ``spell`` are the features of the openings and ``of`` the opening of each moment. Openings are weighed once, however many
        moments they have.
        """
        n = len(FEATURES)
        plain, grown = self.by_stage[:, 1 : 1 + n], self.by_stage[:, 1 + n :]
        both = np.vstack([plain, grown]).T
        settled = self.scales.apply(spell, _SPELL) @ both[_SPELL]
        changing = self.scales.apply(moment, _MOMENT) @ both[_MOMENT]
        changing += settled[of]
        found: Floats = changing[:, STAGES:] * warmth(moment)[:, None]
        found += changing[:, :STAGES]
        found += self.by_stage[:, 0]
        return found


def answered_by(logits: Floats) -> Floats:
    """Return P(answer within each horizon), (moments, STAGES), from the log odds of each stage: rising, never certain."""
    still = np.cumprod(1.0 - sigmoid(logits), axis=1)
    found: Floats = np.clip(1.0 - still, LEAST, 1.0 - LEAST)
    return found
