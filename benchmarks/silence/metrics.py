"""How well rows were predicted: ranking, information, calibration, and what the low odds are worth.

A **cell** is one landmark and one horizon. Figures are means over cells with at least 100 rows, landmarks from one day on and the
short horizons, each weighed by the square root of its rows; a cell in which all were answered, or none, has no ranking and is
left out of the mean AUC. None means that there were no such cells: too little to say.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np

from benchmarks.silence.mail_events import Bools, Floats, Ints
from benchmarks.silence.protocol import STANDARD, Protocol

LEAST = 100
BINS = 10
SURE = 1e-4  # odds are cut here before a logarithm is taken
TAIL = 0.10

Odds = Mapping[int, Floats]  # by horizon: P(answered within so many days), for every row
Cells = Mapping[tuple[int, int], Ints]  # (landmark, horizon) -> rows


@dataclass(frozen=True, slots=True)
class Quality:
    """Means over cells; ``tail`` is (predicted, observed, rows) where the odds of an answer in the longest horizon are low."""

    auc: float | None
    gain: float | None
    ece: float | None
    brier: float | None
    log_loss: float | None
    tail: tuple[float, float, int] | None


def cells(s: Floats, known: Mapping[int, Floats], chosen: Bools, protocol: Protocol = STANDARD) -> dict[tuple[int, int], Ints]:
    """Return the cells of the chosen rows that are asked about: landmarks from one day on, short horizons, enough rows."""
    found = {}
    for days in protocol.horizons:
        labelled = chosen & ~np.isnan(known[days])
        for landmark in protocol.landmarks:
            rows = np.flatnonzero(labelled & (s == landmark)) if landmark >= 1 else ()
            if len(rows) >= LEAST:
                found[landmark, days] = np.asarray(rows)
    return found


def quality(odds: Odds, plain: Odds, known: Mapping[int, Floats], of: Cells, tail: Ints) -> Quality:
    """Return the quality of some odds; gain is over the ``plain`` ones, ``tail`` are the rows where low odds are checked."""
    parts = [(known[days][rows], odds[days][rows], plain[days][rows]) for (_, days), rows in of.items()]
    weight = np.sqrt(np.array([len(y) for y, _, _ in parts], float))

    def mean(each: Iterator[float]) -> float | None:
        values = np.array(list(each))
        said = np.isfinite(values)
        return float(np.average(values[said], weights=weight[said])) if said.any() else None

    return Quality(
        auc=mean(auc(y, p) for y, p, _ in parts),
        gain=mean(1 - log_loss(y, p) / log_loss(y, q) for y, p, q in parts),
        ece=mean(ece(y, p) for y, p, _ in parts),
        brier=mean(float(np.mean((p - y) ** 2)) for y, p, _ in parts),
        log_loss=mean(log_loss(y, p) for y, p, _ in parts),
        tail=_tail(odds, known, tail),
    )


def tail_rows(s: Floats, known: Mapping[int, Floats], chosen: Bools, protocol: Protocol = STANDARD) -> Ints:
    """Return the rows among which low odds are checked: landmarks from one day on with a label at the longest horizon."""
    return np.flatnonzero(chosen & (s >= 1) & np.isin(s, protocol.landmarks) & ~np.isnan(known[protocol.horizons[-1]]))


def _tail(odds: Odds, known: Mapping[int, Floats], rows: Ints) -> tuple[float, float, int] | None:
    longest = STANDARD.horizons[-1]
    low = rows[odds[longest][rows] < TAIL]
    return (float(odds[longest][low].mean()), float(known[longest][low].mean()), len(low)) if len(low) else None


def losses(y: Floats, p: Floats) -> Floats:
    """Return the logarithmic loss of each row."""
    p = np.clip(p, SURE, 1 - SURE)
    return -(y * np.log(p) + (1 - y) * np.log1p(-p))


def log_loss(y: Floats, p: Floats) -> float:
    """Return the mean logarithmic loss."""
    return float(np.mean(losses(y, p)))


def auc(y: Floats, p: Floats) -> float:
    """Return the chance that an answered row has higher odds than an unanswered one, ties counting half; NaN with one kind."""
    order = np.argsort(p)
    value, answered = p[order], y[order]
    starts = np.flatnonzero(np.append(True, value[1:] != value[:-1]))
    ones = np.add.reduceat(answered, starts)
    zeros = np.diff(np.append(starts, len(p))) - ones
    below = np.cumsum(zeros) - zeros
    pairs = float(ones.sum() * zeros.sum())
    return float((ones * (below + zeros / 2)).sum() / pairs) if pairs else float("nan")


def edges(rows: int) -> Ints:
    """Return where bins of equal numbers of rows begin and end: ten, fewer where each would have under 50 rows."""
    bins = min(BINS, max(1, rows // 50))
    each, over = divmod(rows, bins)
    return np.append(0, np.cumsum([each + (k < over) for k in range(bins)]))


def reliability(y: Floats, p: Floats) -> tuple[Floats, Floats, Ints]:
    """Return mean odds, share answered and rows of bins of equal size in the order of the odds."""
    order = np.argsort(p, kind="stable")
    starts = edges(len(p))
    size = np.diff(starts)
    return np.add.reduceat(p[order], starts[:-1]) / size, np.add.reduceat(y[order], starts[:-1]) / size, size


def ece(y: Floats, p: Floats) -> float:
    """Return the expected calibration error: the mean distance of odds and outcomes over bins of equal size."""
    said, seen, size = reliability(y, p)
    return float(np.sum(size * np.abs(said - seen)) / len(p))
