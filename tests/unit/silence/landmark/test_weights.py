"""From features to odds."""

from __future__ import annotations

import numpy as np
import pytest

from unghost.silence.landmark.features import OF_MOMENT, OF_SPELL
from unghost.silence.landmark.logistic import sigmoid
from unghost.silence.landmark.prior import shipped_prior
from unghost.silence.landmark.weights import FEATURES, LEAST, STAGES, Scales, Weights, answered_by, design, warmth

DICE = np.random.default_rng(5)
SCALES = Scales(np.zeros(len(FEATURES)), np.ones(len(FEATURES)))


def test_a_fit_and_a_forecast_see_the_same_rows() -> None:
    spell, moment = DICE.normal(0.0, 4.0, (5, len(OF_SPELL))), DICE.normal(0.0, 4.0, (9, len(OF_MOMENT)))
    of = DICE.integers(0, 5, 9)
    weights = Weights(shipped_prior().scales, DICE.normal(0.0, 1.0, (STAGES, 1 + 2 * len(FEATURES))))
    slow = design(weights.scales, spell[of], moment) @ weights.by_stage.T
    assert np.allclose(weights.logits(spell, moment, of), slow, rtol=0, atol=1e-9)


def test_a_feature_far_from_usual_counts_as_far_and_no_farther() -> None:
    one = np.zeros((1, len(FEATURES)))
    spells = slice(0, len(OF_SPELL))
    far, farther = (SCALES.apply(one[:, spells] + x, spells) for x in (50.0, 5e8))
    assert np.array_equal(far, farther)
    assert np.array_equal(SCALES.apply(one[:, spells] - 50.0, spells), -far)
    assert (SCALES.apply(one[:, spells] + 0.5, spells) == 0.5).all()


def test_scaling_leaves_the_features_themselves_alone() -> None:
    spell = DICE.normal(0.0, 1.0, (3, len(OF_SPELL)))
    before = spell.copy()
    shipped_prior().scales.apply(spell, slice(0, len(OF_SPELL)))
    assert np.array_equal(spell, before)


def test_the_weights_of_a_silence_change_with_the_logarithm_of_its_time() -> None:
    moment = np.zeros((3, len(OF_MOMENT)))
    moment[:, OF_MOMENT.index("elapsed")] = [2.0, 3.5, 5.0]
    assert warmth(moment).tolist() == [-1.0, 0.0, 1.0]


def test_odds_by_each_horizon_join_the_stages_up_to_it() -> None:
    logits = DICE.normal(0.0, 2.0, (20, STAGES))
    p = sigmoid(logits)
    found = answered_by(logits)
    assert found[:, 0] == pytest.approx(p[:, 0])
    assert found[:, 1] == pytest.approx(p[:, 0] + (1 - p[:, 0]) * p[:, 1])
    assert (np.diff(found, axis=1) >= 0).all()


@pytest.mark.parametrize("extreme", [-1e300, -50.0, 50.0, 1e300])
def test_no_odds_are_certain(extreme: float) -> None:
    found = answered_by(np.full((1, STAGES), extreme))
    assert ((found >= LEAST) & (found <= 1 - LEAST)).all()
