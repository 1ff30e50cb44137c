"""What another way of choosing would have brought on the moves that were logged, or that the log cannot tell.

Each move was chosen with a known chance, so those another way would have chosen more often can be given more weight
(Horvitz and Thompson 1952; Dudík, Langford and Li, ICML 2011). What is compared is the *advice*: whether it was followed is part
of what it brings.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from math import sqrt
from statistics import NormalDist

CLIP = 10.0
"""The most a move can be weighed up: beyond it one lucky move would speak for all. It biases towards what was really done."""
UNSEEN = 0.05
"""The share of another way's choices that the log may never have tried; with more, nothing is said."""
FEWEST = 10.0
"""Moves' worth of evidence (effective sample size) below which nothing is said."""
_Z = NormalDist().inv_cdf(0.95)
_LEANS_ON = 10.0  # tries that the mean over all plays weighs in what a play is expected to bring


@dataclass(frozen=True, slots=True)
class Logged:
    """One settled choice: the ``play`` chosen, the ``chances`` of all candidates (0..1), and whether it brought the truth.

    ``known`` is what was known then, for ways of choosing that depend on it; any value.
    """

    play: str
    chances: Mapping[str, float]
    success: bool
    known: object = field(default=None, compare=False)


Way = Callable[[Logged], Mapping[str, float]]
"""A way of choosing: from what was logged (never its outcome) to the chance of each candidate."""


@dataclass(frozen=True, slots=True)
class Estimate:
    """The share of truths another way would have brought (0..1) with its 90 % interval, and on how much it rests.

    ``moves`` is how many were logged, ``effective`` how many of them it is worth after weighing (Kish), ``unseen`` the share of
    its choices that the log never tried. Where it cannot tell, ``p`` and the interval are None and ``why`` says so.
    """

    p: float | None
    low: float | None
    high: float | None
    moves: int
    effective: float
    unseen: float
    why: str = ""


def weighed(log: Sequence[Logged], way: Way) -> Estimate:
    """Return the self-normalised estimate: successes weighed by (chance under ``way``) / (chance when logged), clipped at ten.

    V = sum(w r) / sum(w); the interval is the delta method's, sum(w² (r - V)²) / sum(w)², with two successes' worth of doubt
    added (Agresti and Coull 1998), so that a log without any truth is not certain of zero.
    """
    weights, unseen = _weights(log, way)
    refused = _refused(log, weights, unseen)
    if refused is not None:
        return refused
    total, effective = sum(weights), _effective(weights)
    value = sum(w * one.success for w, one in zip(weights, log, strict=True)) / total
    spread = sum((w * (one.success - value)) ** 2 for w, one in zip(weights, log, strict=True)) / total**2
    return _estimate(value, spread, len(log), effective, unseen)


def doubly_robust(log: Sequence[Logged], way: Way) -> Estimate:
    """Return the doubly robust estimate: what each play is expected to bring, corrected by what the logged ones did bring.

    V = mean(sum over plays of way(play) q(play) + w (r - q(chosen))): right where either the chances or ``q`` are (Dudík and
    others 2011). ``q`` is each play's share of truths in all *other* moves, leaning on the mean over all plays, so that no
    move is explained by itself. The interval is that of a mean.
    """
    weights, unseen = _weights(log, way)
    refused = _refused(log, weights, unseen)
    if refused is not None:
        return refused
    expect = _expected(log)
    terms = [
        sum(chance * expect(one, play) for play, chance in way(one).items()) + w * (one.success - expect(one, one.play))
        for w, one in zip(weights, log, strict=True)
    ]
    value = sum(terms) / len(terms)
    spread = sum((term - value) ** 2 for term in terms) / (len(terms) * max(1, len(terms) - 1))
    return _estimate(value, spread, len(log), _effective(weights), unseen)


def as_logged(log: Sequence[Logged]) -> Estimate:
    """Return the share of truths that the moves brought as they were chosen."""
    return weighed(log, lambda one: one.chances)


def _weights(log: Sequence[Logged], way: Way) -> tuple[list[float], float]:
    """Return the weight of each move, and the mean chance that ``way`` gives to plays the log had no chance of trying."""
    weights, unseen = [], 0.0
    for one in log:
        wanted = way(one)
        weights.append(min(CLIP, wanted.get(one.play, 0.0) / one.chances[one.play]))
        unseen += sum(chance for play, chance in wanted.items() if one.chances.get(play, 0.0) <= 0.0)
    return weights, unseen / max(1, len(log))


def _refused(log: Sequence[Logged], weights: Sequence[float], unseen: float) -> Estimate | None:
    """Return why nothing can be told, None where something can."""
    effective = _effective(weights)
    if unseen > UNSEEN:
        why = "Cannot tell: the log never tried what this way would have chosen."
    elif effective < FEWEST:
        why = "Cannot tell yet: too few moves were chosen as this way would have."
    else:
        return None
    return Estimate(None, None, None, len(log), effective, unseen, why)


def _effective(weights: Sequence[float]) -> float:
    """Return the effective sample size (sum w)² / sum w² (Kish 1965)."""
    squares = sum(w * w for w in weights)
    return sum(weights) ** 2 / squares if squares > 0.0 else 0.0


def _expected(log: Sequence[Logged]) -> Callable[[Logged, str], float]:
    tries, successes = Counter(one.play for one in log), Counter(one.play for one in log if one.success)
    n, y = len(log), sum(one.success for one in log)

    def expect(one: Logged, play: str) -> float:
        base = (y - one.success + 0.5) / n
        own = one.play == play
        return (successes[play] - (own and one.success) + _LEANS_ON * base) / (tries[play] - own + _LEANS_ON)

    return expect


def _estimate(value: float, spread: float, moves: int, effective: float, unseen: float) -> Estimate:
    doubt = _Z * sqrt(spread + 1.0 / (effective + 4.0) ** 2)
    value = min(1.0 - 1e-4, max(1e-4, value))
    return Estimate(value, max(0.0, value - doubt - unseen), min(1.0, value + doubt + unseen), moves, effective, unseen)
