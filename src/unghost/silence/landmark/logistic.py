"""Logistic regression that leans on a prior: damped Newton steps on the penalised likelihood."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from unghost.silence.landmark.arrays import Floats

_STEPS = 30
_CLOSE = 1e-7
_SMALLEST_STEP = 1e-3


@dataclass(frozen=True, slots=True)
class Belief:
    """A normal belief about coefficients: its mean and its precision (one over variance), each of shape (p,)."""

    mean: Floats
    precision: Floats


def sigmoid(x: Floats) -> Floats:
    """Return 1 / (1 + exp(-x)) without overflow."""
    value: Floats = 0.5 * (1.0 + np.tanh(0.5 * x))
    return value


def fit_logistic(x: Floats, y: Floats, weight: Floats, prior: Belief) -> Floats:
    """Return the most probable coefficients (p,) of P(y = 1) = sigmoid(x b), given rows ``x`` (n, p), outcomes and weights (n,).

    Newton's method on the log posterior, which is concave; a step that does not raise it is halved. With no rows it is the prior.
    """
    b = prior.mean.copy()
    best = _loss(x, y, weight, prior, b)
    for _ in range(_STEPS):
        p = sigmoid(x @ b)
        slope = x.T @ (weight * (y - p)) - prior.precision * (b - prior.mean)
        step = np.linalg.solve(curvature(x, weight * p * (1 - p), prior), slope)
        size, new = 1.0, best
        while size > _SMALLEST_STEP:
            new = _loss(x, y, weight, prior, b + size * step)
            if new < best:
                break
            size /= 2
        else:
            break
        b = b + size * step
        if best - new < _CLOSE * (abs(best) + 1.0):
            break
        best = new
    return b


def curvature(x: Floats, weight: Floats, prior: Belief) -> Floats:
    """Return the curvature of the log posterior with its sign turned: (p, p), positive definite."""
    found: Floats = (x * weight[:, None]).T @ x + np.diag(prior.precision)
    return found


def _loss(x: Floats, y: Floats, weight: Floats, prior: Belief, b: Floats) -> float:
    z = x @ b
    off = b - prior.mean
    return float(weight @ (np.logaddexp(0.0, z) - y * z) + 0.5 * prior.precision @ (off * off))
