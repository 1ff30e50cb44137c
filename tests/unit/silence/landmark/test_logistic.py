"""The regression beneath: against what is known, what can be checked, and data that breaks others."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.optimize import minimize

from unghost.silence.landmark.arrays import Floats
from unghost.silence.landmark.logistic import Belief, curvature, fit_logistic, sigmoid

DICE = np.random.default_rng(8)


def belief(size: int, precision: float = 1.0) -> Belief:
    return Belief(np.linspace(-1.0, 1.0, size), np.full(size, precision))


def slope(x: Floats, y: Floats, weight: Floats, prior: Belief, b: Floats) -> Floats:
    """Return the slope of the log posterior, written out row by row."""
    total = -prior.precision * (b - prior.mean)
    for row, outcome, counts in zip(x, y, weight, strict=True):
        total = total + counts * (outcome - 1.0 / (1.0 + np.exp(-float(row @ b)))) * row
    return total


def test_known_coefficients_are_recovered() -> None:
    true = np.array([-0.5, 1.0, -2.0, 0.0])
    x = np.column_stack([np.ones(40_000), DICE.normal(size=(40_000, 3))])
    y = (DICE.random(40_000) < sigmoid(x @ true)).astype(np.float64)
    found = fit_logistic(x, y, np.ones(40_000), Belief(np.zeros(4), np.full(4, 1e-3)))
    assert found == pytest.approx(true, abs=0.08)


def test_with_nothing_to_learn_from_it_is_the_prior() -> None:
    prior = belief(5)
    assert fit_logistic(np.empty((0, 5)), np.empty(0), np.empty(0), prior) == pytest.approx(prior.mean, abs=1e-12)


def test_rows_that_weigh_nothing_teach_nothing() -> None:
    prior = belief(3)
    assert fit_logistic(DICE.normal(size=(50, 3)), np.ones(50), np.zeros(50), prior) == pytest.approx(prior.mean, abs=1e-12)


def test_a_row_of_weight_two_is_that_row_twice() -> None:
    x, y = DICE.normal(size=(30, 3)), DICE.integers(0, 2, 30).astype(np.float64)
    weight = DICE.integers(1, 4, 30)
    twice = np.repeat(np.arange(30), weight)
    found = fit_logistic(x, y, weight.astype(np.float64), belief(3))
    assert found == pytest.approx(fit_logistic(x[twice], y[twice], np.ones(len(twice)), belief(3)), abs=1e-5)


@pytest.mark.parametrize("precision", [0.01, 1.0, 100.0])
def test_the_slope_is_flat_where_it_ends(precision: float) -> None:
    x, weight = DICE.normal(0.0, 2.0, (300, 4)), DICE.uniform(0.1, 3.0, 300)
    y = (DICE.random(300) < 0.3).astype(np.float64)
    prior = belief(4, precision)
    found = fit_logistic(x, y, weight, prior)
    assert np.abs(slope(x, y, weight, prior, found)).max() < 0.05
    assert np.abs(slope(x, y, weight, prior, prior.mean)).max() > 10.0, "or the check would hold anywhere"


def test_a_general_optimiser_finds_the_same() -> None:
    x, y, prior = DICE.normal(size=(200, 3)), DICE.integers(0, 2, 200).astype(np.float64), belief(3)

    def loss(b: Floats) -> float:
        z = x @ b
        return float((np.logaddexp(0.0, z) - y * z).sum() + 0.5 * (prior.precision * (b - prior.mean) ** 2).sum())

    best = minimize(loss, np.zeros(3), method="BFGS").x
    assert fit_logistic(x, y, np.ones(200), prior) == pytest.approx(best, abs=1e-4)


@pytest.mark.parametrize(
    ("x", "y"),
    [
        (np.repeat(DICE.normal(size=(50, 1)), 4, axis=1), DICE.integers(0, 2, 50)),
        (np.linspace(-3, 3, 40)[:, None] * 1e3, np.arange(40) >= 20),
        (DICE.normal(size=(40, 2)), np.ones(40)),
        (DICE.normal(size=(40, 2)), np.zeros(40)),
        (np.zeros((40, 3)), np.ones(40)),
        (np.full((1, 2), 1e8), np.ones(1)),
    ],
    ids=["collinear", "separable", "always", "never", "no difference", "huge"],
)
def test_whatever_the_data_the_coefficients_are_numbers(x: Floats, y: Floats) -> None:
    outcome = np.asarray(y, dtype=np.float64)
    prior = belief(x.shape[1])
    found = fit_logistic(x, outcome, np.ones(len(x)), prior)
    assert np.isfinite(found).all()
    assert np.isfinite(sigmoid(x @ found)).all()


def test_the_curvature_is_that_of_the_slope() -> None:
    x, y, weight, prior, b = DICE.normal(size=(40, 3)), np.ones(40), DICE.uniform(0.5, 2.0, 40), belief(3), np.full(3, 0.3)
    p = sigmoid(x @ b)
    step = 1e-6 * np.eye(3)
    numeric = [-(slope(x, y, weight, prior, b + e) - slope(x, y, weight, prior, b - e)) / 2e-6 for e in step]
    assert curvature(x, weight * p * (1 - p), prior) == pytest.approx(np.array(numeric), rel=1e-4, abs=1e-5)


def test_the_sigmoid_never_overflows() -> None:
    assert sigmoid(np.array([-np.inf, -1e9, 0.0, 1e9, np.inf])).tolist() == [0.0, 0.0, 0.5, 1.0, 1.0]
