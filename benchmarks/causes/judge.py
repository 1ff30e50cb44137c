"""Judge what is read from texts against what their authors meant, by the policies of the gold sets."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from benchmarks.causes.lines import CAUSES, Line
from unghost.causes.phrases import FOR
from unghost.causes.scorer.table import NONE
from unghost.causes.telling import Telling, tellings

OVERLAP = 0.3  # of the two passages' union, from which a quote is in the right place
ROUNDS = 1000


@dataclass(frozen=True, slots=True)
class Answer:
    """What was read: the surest cause told ("none" where none is), its probability, its quote."""

    cause: str
    p: float
    quote: str


@dataclass(frozen=True, slots=True)
class Figures:
    """``f1`` the macro-F1 over the causes present, with ``low`` and ``high`` (95 %, bootstrap over texts), and counts."""

    n: int
    f1: float
    low: float
    high: float
    precision: float | None
    spoke: int
    denied: str
    verbatim: str
    placed: str
    per_cause: Mapping[str, tuple[float, float, int]]


def read(text: str) -> Answer:
    """Return what the program reads from a text."""
    return answer(tellings(text))


def answer(told: Sequence[Telling]) -> Answer:
    """Return the surest cause that is told, not denied."""
    for telling in told:
        if telling.polarity == FOR:
            return Answer(telling.cause, telling.p, telling.quote)
    return Answer(NONE, 0.0, "")


def figures(chosen: Sequence[Line], answers: Sequence[Answer]) -> Figures:
    """Count what is right."""
    pairs = [(line.label, found.cause) for line, found in zip(chosen, answers, strict=True)]
    spoke = [(wanted, said) for wanted, said in pairs if said != NONE]
    denied = [(line, found) for line, found in zip(chosen, answers, strict=True) if line.against]
    quoted = [(line, found) for line, found in zip(chosen, answers, strict=True) if found.quote]
    right = [(line, found) for line, found in quoted if line.label == found.cause]
    low, high = _interval(pairs)
    return Figures(
        n=len(pairs),
        f1=macro_f1(pairs),
        low=low,
        high=high,
        precision=sum(a == b for a, b in spoke) / len(spoke) if spoke else None,
        spoke=len(spoke),
        denied=f"{sum(found.cause == line.cause for line, found in denied)} of {len(denied)}",
        verbatim=f"{sum(found.quote in line.text for line, found in quoted)} of {len(quoted)}",
        placed=f"{sum(_overlap(found.quote, line.quote, line.text) >= OVERLAP for line, found in right)} of {len(right)}",
        per_cause=_per_cause(pairs),
    )


def macro_f1(pairs: Sequence[tuple[str, str]]) -> float:
    """Return the mean F1 over the causes that were meant or read."""
    scores = [2 * both / (meant + said) for both, meant, said in _counts(pairs).values() if meant + said]
    return float(np.mean(scores)) if scores else 0.0


def _counts(pairs: Sequence[tuple[str, str]]) -> dict[str, tuple[int, int, int]]:
    both: dict[str, int] = defaultdict(int)
    meant: dict[str, int] = defaultdict(int)
    said: dict[str, int] = defaultdict(int)
    for wanted, found in pairs:
        both[wanted] += wanted == found
        meant[wanted] += 1
        said[found] += 1
    return {cause: (both[cause], meant[cause], said[cause]) for cause in CAUSES}


def _per_cause(pairs: Sequence[tuple[str, str]]) -> dict[str, tuple[float, float, int]]:
    """Return precision, recall and the number meant of each cause."""
    return {
        cause: (both / said if said else 0.0, both / meant if meant else 0.0, meant)
        for cause, (both, meant, said) in _counts(pairs).items()
    }


def _interval(pairs: Sequence[tuple[str, str]]) -> tuple[float, float]:
    dice = np.random.default_rng(20261122)
    drawn = [macro_f1([pairs[n] for n in dice.integers(len(pairs), size=len(pairs))]) for _ in range(ROUNDS)]
    return float(np.quantile(drawn, 0.025)), float(np.quantile(drawn, 0.975))


def _overlap(one: str, other: str, text: str) -> float:
    i, j = text.find(one), text.find(other)
    if i < 0 or j < 0 or not one or not other:
        return 0.0
    inside = max(0, min(i + len(one), j + len(other)) - max(i, j))
    return inside / (max(i + len(one), j + len(other)) - min(i, j))
