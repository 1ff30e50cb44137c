"""Public sets, each with its own protocol, by the features and the fit of our scorer (``scorer.features``, ``training.fit``).

What is learnt here is forgotten again: nothing of these sets goes into the package but what ``train.py`` says, and faceacts and
mathur are measured only. The copies here are parts of the published sets: figures stand beside published ones, not against them.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from benchmarks.pressure.contestants import folds
from benchmarks.pressure.neutral import SHARED, business
from benchmarks.pressure.train import document
from benchmarks.pressure.training import fit

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]
PARTS, SEED = 5, 7
STRENGTH = 8.0
FALSE = 10  # of 1,000
KINDS = {
    "urgency": ("Countdown Timer", "Limited-time Message"),
    "scarcity": ("Low-stock Message", "High-demand Message"),
    "confirm-shaming": ("Confirmshaming",),
}


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure: what was asked, of how many ``rows`` with how many positive ones, what came out, and what for a peer."""

    what: str
    rows: int
    positive: int
    value: float
    peer: float | None = None


def figures(folder: Path = SHARED, *, peers: bool = False) -> Iterator[Figure]:
    """Yield the figures of all public sets. Raises FileNotFoundError without the data."""
    yield from ecdp(_rows(folder / "ecdp.jsonl"), peers=peers)
    yield from mathur(_rows(folder / "mathur.jsonl"), peers=peers)
    yield from faceacts(_rows(folder / "faceacts.jsonl"), business(folder))


def ecdp(rows: Sequence[dict[str, Any]], *, peers: bool = False) -> Iterator[Figure]:
    """Yield F1 of dark patterns: stratified folds over all rows, as published; then whole pages held out."""
    labels = np.array([row["label"] for row in rows], dtype=np.int64)
    texts = [row["text"] for row in rows]
    for what, part in (("as published", stratified(labels)), ("unseen pages", grouped([row["group"] for row in rows]))):
        yield _told(f"dark patterns, {what}", texts, labels, part, peers=peers)


def mathur(rows: Sequence[dict[str, Any]], *, peers: bool = False) -> Iterator[Figure]:
    """Yield F1 of each kind against all other texts, whole sites held out."""
    texts = [row["text"] for row in rows]
    part = grouped([row["group"] for row in rows])
    for kind, names in KINDS.items():
        labels = np.array([row["label"] in names for row in rows], dtype=np.int64)
        yield _told(kind, texts, labels, part, peers=peers)


def _told(what: str, texts: Sequence[str], labels: Ints, part: Ints, *, peers: bool) -> Figure:
    """Return F1 of held-out parts, ours and that of a logistic regression over words and pieces of words."""
    z = unseen_odds([document(text) for text in texts], labels, part)
    found = folds(texts, labels.tolist(), part.tolist()) if peers else None
    theirs = None if found is None else f1(labels, np.array(found) > 0)
    return Figure(what, len(texts), int(labels.sum()), f1(labels, z > 0), theirs)


def faceacts(rows: Sequence[dict[str, Any]], neutral: Sequence[str]) -> Iterator[Figure]:
    """Yield the recall of threats to face at 10 false per 1,000, whole groups of mails held out.

    Once false alarms are counted on the other sentences of the same letters; then on neutral business sentences, of which one
    half is taught as harmless and the other counted on: with the other sentences of the letters taught as harmless, too, and
    without them. The last is the easiest, as it is half a question of whose letters they are.
    """
    labels = np.array([row["label"] == "threat" for row in rows], dtype=np.int64)
    documents = [document(row["text"]) for row in rows]
    part = grouped([row["group"] for row in rows])
    z = unseen_odds(documents, labels, part)
    many = (len(rows), int(labels.sum()))
    yield Figure("face acts, counted on the same letters", *many, _recall(z[labels == 1], z[labels == 0]))
    halves = ([document(text) for text in neutral[::2]], [document(text) for text in neutral[1::2]])
    both = np.ones(len(rows), dtype=np.bool_)
    yield Figure("face acts, counted on business sentences", *many, _among(documents, labels, part, both, halves))
    yield Figure("face acts, told from business sentences alone", *many, _among(documents, labels, part, labels == 1, halves))


Documents = Sequence[tuple[bytes, ...]]


def _among(documents: Documents, labels: Ints, part: Ints, use: NDArray[np.bool_], halves: tuple[Documents, Documents]) -> float:
    """Return the recall in held-out parts, of fits to the rows in ``use`` and to one half; false alarms are on the other half."""
    harmless, counted = halves
    found = np.zeros(len(documents))
    for held in range(PARTS):
        taught, asked = np.flatnonzero((part != held) & use), np.flatnonzero((part == held) & (labels == 1))
        y = np.concatenate([labels[taught], np.zeros(len(harmless))])[:, None]
        weights = fit([*(documents[int(n)] for n in taught), *harmless], y, np.ones_like(y), STRENGTH)
        mine, theirs = (weights.logits(of)[:, 0] for of in ([documents[int(n)] for n in asked], counted))
        found[asked] = mine > _limit(theirs)
    return float(found[labels == 1].mean())


def _recall(pressing: Floats, harmless: Floats) -> float:
    return float((pressing > _limit(harmless)).mean())


def _limit(harmless: Floats) -> float:
    """Return the log odds that 10 of 1,000 harmless sentences go over."""
    return float(np.sort(harmless)[::-1][int(FALSE * len(harmless) / 1000)])


def unseen_odds(documents: Sequence[tuple[bytes, ...]], labels: Ints, part: Ints, strength: float = STRENGTH) -> Floats:
    """Return the log odds of each document from a fit to the other parts."""
    out = np.zeros(len(documents))
    for held in range(PARTS):
        taught, asked = np.flatnonzero(part != held), np.flatnonzero(part == held)
        y = labels[taught, None].astype(float)
        weights = fit([documents[int(n)] for n in taught], y, np.ones_like(y), strength)
        out[asked] = weights.logits([documents[int(n)] for n in asked])[:, 0]
    return out


def stratified(labels: Ints) -> Ints:
    """Return the part of each row: rows shuffled once, each class dealt out in turn."""
    part = np.zeros(len(labels), dtype=np.int64)
    shuffled = np.random.default_rng(SEED).permutation(len(labels))
    for label in np.unique(labels):
        mine = shuffled[labels[shuffled] == label]
        part[mine] = np.arange(len(mine)) % PARTS
    return part


def grouped(groups: Sequence[str]) -> Ints:
    """Return the part of each row: groups are dealt whole, the largest first, each to the part with the fewest rows so far."""
    names, of, sizes = np.unique(np.array(groups), return_inverse=True, return_counts=True)
    part = np.zeros(len(names), dtype=np.int64)
    filled = np.zeros(PARTS, dtype=np.int64)
    for n in np.argsort(-sizes, kind="stable"):
        part[n] = int(np.argmin(filled))
        filled[part[n]] += sizes[n]
    return np.asarray(part[of])


def f1(labels: Ints, said: NDArray[np.bool_]) -> float:
    """Return the harmonic mean of precision and recall of the positive class."""
    right = int((said & (labels == 1)).sum())
    return 2 * right / max(1, int(said.sum()) + int(labels.sum()))


def _rows(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
