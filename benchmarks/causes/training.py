"""Learn the scorer's weights: a multinomial logistic regression over features and the meaning of words, pulled toward nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import sparse
from scipy.optimize import minimize

from benchmarks.pressure.training import matrix as counted
from benchmarks.pressure.training import vocabulary
from unghost.pressure.scorer.features import scale

Floats = NDArray[np.float64]
Document = tuple[tuple[bytes, ...], tuple[bytes, ...]]
"""A passage: its words, and all its features (the words among them)."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """Where words stand in a space of meaning: ``places`` maps a word to a vector of ``size`` numbers; ``weight`` counts it."""

    places: Mapping[bytes, Floats]
    size: int
    weight: float

    def of(self, documents: Sequence[Document]) -> Floats:
        """Return n by ``size``: the sum of the words of each document, in steps of its scale."""
        out = np.zeros((len(documents), self.size))
        for n, (words, _) in enumerate(documents):
            known = [self.places[word] for word in words if word in self.places]
            if known:
                out[n] = self.weight * scale(len(words)) * np.sum(known, axis=0)
        return out


@dataclass(frozen=True, slots=True)
class Weights:
    """``numbers`` the m features; ``weights`` m by k; ``meanings`` size by k; ``starts`` k, for k classes."""

    numbers: dict[bytes, int]
    weights: Floats
    meanings: Floats
    starts: Floats

    def scores(self, documents: Sequence[Document], meaning: Meaning) -> Floats:
        """Return the score of each document (rows) for each class (columns)."""
        return np.asarray(matrix(documents, self.numbers) @ self.weights + meaning.of(documents) @ self.meanings + self.starts)


def matrix(documents: Sequence[Document], numbers: Mapping[bytes, int]) -> sparse.csr_matrix:
    """Return documents by features: how many times a document has each, in steps of the scale of its words."""
    return counted([all_ for _, all_ in documents], numbers, [len(words) for words, _ in documents])


def fit(
    documents: Sequence[Document],
    classes: NDArray[np.int64],
    counts: Floats,
    k: int,
    meaning: Meaning,
    strength: float = 1.0,
    least: int = 2,
    steps: int = 100,
) -> Weights:
    """Fit a multinomial logistic regression of k classes.

    ``classes`` are n numbers of classes, ``counts`` how often each document counts. ``strength`` is the inverse of the L2
    penalty, as in the usual C; the starts are free.
    """
    numbers = vocabulary((all_ for _, all_ in documents), least)
    x = matrix(documents, numbers).astype(np.float32)
    across = x.T.tocsr()
    means = meaning.of(documents).astype(np.float32)
    n, f = x.shape
    m = f + meaning.size
    wanted = np.zeros((n, k), dtype=np.float32)
    wanted[np.arange(n), classes] = 1.0

    def loss(flat: Floats) -> tuple[float, Floats]:
        w, b = flat[: m * k].reshape(m, k), flat[m * k :]
        z = x @ w[:f].astype(np.float32) + means @ w[f:].astype(np.float32) + b
        z -= z.max(axis=1, keepdims=True)
        total = np.log(np.exp(z).sum(axis=1))
        value = float(np.sum(counts * (total - z[np.arange(n), classes]))) + float(np.sum(w * w)) / (2 * strength)
        error = (counts[:, None] * (np.exp(z - total[:, None]) - wanted)).astype(np.float32)
        slope = np.concatenate([across @ error, means.T @ error]).astype(np.float64) + w / strength
        return value, np.concatenate([slope.ravel(), error.sum(axis=0, dtype=np.float64)])

    found = minimize(loss, np.zeros(m * k + k), jac=True, method="L-BFGS-B", options={"maxiter": steps, "maxcor": 6}).x
    w = found[: m * k].reshape(m, k)
    return Weights(numbers, w[:f], w[f:], found[m * k :])


def probabilities(scores: Floats, warmth: float = 1.0) -> Floats:
    """Return the softmax of scores (n by k), each row adding up to 1."""
    z = scores / warmth
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return np.asarray(e / e.sum(axis=1, keepdims=True))
