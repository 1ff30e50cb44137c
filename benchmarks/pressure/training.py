"""Learn the scorer's weights: one logistic regression a class, all of them at once, pulled toward nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import sparse
from scipy.optimize import minimize
from scipy.special import expit

from unghost.pressure.scorer.features import is_word, scale

Floats = NDArray[np.float64]
_FAR = 500.0


@dataclass(frozen=True, slots=True)
class Weights:
    """``vocabulary`` of m features; ``weights`` m by k, ``intercepts`` k, for k classes."""

    vocabulary: dict[bytes, int]
    weights: Floats
    intercepts: Floats

    def logits(self, documents: Sequence[Sequence[bytes]]) -> Floats:
        """Return the log odds of each document (rows) for each class (columns)."""
        return np.asarray(matrix(documents, self.vocabulary) @ self.weights + self.intercepts)


def vocabulary(documents: Iterable[Sequence[bytes]], least: int) -> dict[bytes, int]:
    """Number the features that occur in at least ``least`` documents."""
    seen = Counter(feature for document in documents for feature in set(document))
    return {feature: n for n, feature in enumerate(sorted(f for f, times in seen.items() if times >= least))}


def matrix(
    documents: Sequence[Sequence[bytes]], numbers: Mapping[bytes, int], lengths: Sequence[int] | None = None
) -> sparse.csr_matrix:
    """Return documents by features: how many times a document has each, in steps of its ``scale``.

    ``lengths`` are the words of each document, where its features no longer tell them.
    """
    words = lengths if lengths is not None else [sum(map(is_word, document)) for document in documents]
    rows = [[numbers[feature] for feature in document if feature in numbers] for document in documents]
    starts = np.concatenate([[0], np.cumsum([len(row) for row in rows])])
    columns = np.fromiter((n for row in rows for n in row), dtype=np.int64, count=int(starts[-1]))
    steps = np.repeat([scale(count) for count in words], [len(row) for row in rows])
    x = sparse.csr_matrix((steps, columns, starts), shape=(len(rows), len(numbers)))
    x.sum_duplicates()
    return x


def fit(
    documents: Sequence[Sequence[bytes]], labels: Floats, counts: Floats, strength: float, least: int = 8, steps: int = 60
) -> Weights:
    """Fit k logistic regressions.

    ``labels`` and ``counts`` are n by k: 0 or 1, and how often the row counts for the class (0: a fair judge could say either).
    ``strength`` is the inverse of the L2 penalty, as in the usual C.
    """
    numbers = vocabulary(documents, least)
    x = matrix(documents, numbers)
    across = x.T.tocsr()
    m, k = x.shape[1], labels.shape[1]

    def loss(flat: Floats) -> tuple[float, Floats]:
        w, b = flat[: m * k].reshape(m, k), flat[m * k :]
        z = np.clip(x @ w + b, -_FAR, _FAR)  # a first step may be far too long
        value = np.sum(counts * (np.logaddexp(0.0, z) - labels * z)) + np.sum(w * w) / (2 * strength)
        error = counts * (expit(z) - labels)
        return float(value), np.concatenate([(across @ error + w / strength).ravel(), error.sum(axis=0)])

    base = np.log((counts * labels).sum(axis=0) / np.maximum((counts * (1 - labels)).sum(axis=0), 1.0))
    start = np.concatenate([np.zeros(m * k), base])
    found = minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": steps, "maxcor": 8}).x
    return Weights(numbers, found[: m * k].reshape(m, k), found[m * k :])
