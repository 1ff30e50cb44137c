"""How far a figure can be trusted: people are drawn anew, with all their rows, and every figure is computed again.

A draw is a number of times for each contact. Rows are sorted once; each draw only weighs them, which gives exactly the figures of
a file in which drawn rows stand as often as they were drawn.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from benchmarks.silence.detection import FALSE_ALARMS, Cohort, climbs, first_day, level
from benchmarks.silence.mail_events import Bools, Floats, Ints
from benchmarks.silence.metrics import LEAST, Cells, Odds, edges, losses

AT_ONCE = 25
SEED = 20
Draws = Mapping[str, Floats]  # figure -> its value in each draw


@dataclass(frozen=True, slots=True)
class Drawn:
    """The draws: by draw and contact how often; ``of`` is the place of each row's contact among the columns."""

    counts: Ints
    of: Ints


def drawn(contact: Ints, chosen: Bools, draws: int) -> Drawn:
    """Return draws of as many contacts as the chosen rows have, with replacement."""
    people = np.unique(contact[chosen])
    rng = np.random.default_rng(SEED)
    places = np.floor(rng.random((draws, len(people))) * len(people)).astype(np.int64)
    counts = np.stack([np.bincount(row, minlength=len(people)) for row in places])
    return Drawn(counts, np.searchsorted(people, contact))


def quality_draws(odds: Odds, plain: Odds, known: Mapping[int, Floats], of: Cells, by: Drawn) -> dict[str, Floats]:
    """Return AUC, gain and calibration error in each draw."""
    weight, values = [], []
    for (_, days), rows in of.items():
        y, p, q = known[days][rows], odds[days][rows], plain[days][rows]
        contact = by.of[rows]
        mine, theirs = (_sums(losses(y, x), contact, by) for x in (p, q))
        many = _sums(np.ones(len(y)), contact, by)
        weight.append(np.where(many >= LEAST, np.sqrt(many), 0.0))
        values.append(np.stack([*_ranked(y, p, contact, by), 1 - mine / np.where(theirs > 0, theirs, np.nan)]))
    if not values:
        return {}
    every = np.stack(values)
    share = np.where(np.isfinite(every), np.stack(weight)[:, None, :], 0.0)
    whole = share.sum(axis=0)
    auc, ece, gain = (share * np.nan_to_num(every)).sum(axis=0) / np.where(whole > 0, whole, np.nan)
    return {"auc": auc, "gain": gain, "ece": ece}


def _sums(values: Floats, contact: Ints, by: Drawn) -> Floats:
    per_contact = np.bincount(contact, weights=values, minlength=by.counts.shape[1])
    return np.asarray(by.counts @ per_contact, float)


def _ranked(y: Floats, p: Floats, contact: Ints, by: Drawn) -> tuple[Floats, Floats]:
    """Return AUC and calibration error of one cell in each draw."""
    order = np.argsort(p, kind="stable")
    y, p, contact = y[order], p[order], contact[order]
    ends = np.flatnonzero(np.append(p[1:] != p[:-1], True))
    parts = [_weighed(y, p, ends, by.counts[k : k + AT_ONCE][:, contact]) for k in range(0, len(by.counts), AT_ONCE)]
    auc, ece = (np.concatenate(column) for column in zip(*parts, strict=True))
    return auc, ece


def _weighed(y: Floats, p: Floats, ends: Ints, weight: Ints) -> tuple[Floats, Floats]:
    """Return AUC and calibration error of rows in the order of their odds, for each line of weights."""
    rows = np.cumsum(weight, axis=1)
    ones = np.cumsum(weight * y, axis=1)
    hits, seen = ones[:, ends], rows[:, ends]
    answered = np.diff(hits, axis=1, prepend=0.0)
    misses = seen - hits
    below = np.concatenate([np.zeros((len(misses), 1)), misses[:, :-1]], axis=1)
    pairs = hits[:, -1] * misses[:, -1]
    auc = (answered * (below + misses)).sum(axis=1) / 2 / np.where(pairs, pairs, np.nan)
    each = weight * (p - y)
    off = np.cumsum(each, axis=1)
    return auc, np.array([_ece(*lines) for lines in zip(rows, off, each, weight, strict=True)])


def _ece(rows: Ints, off: Floats, each: Floats, weight: Ints) -> float:
    """Return the calibration error of one draw; a row drawn more than once may lie in two bins."""
    total = int(rows[-1])
    if not total:
        return float("nan")
    at = edges(total)[1:]
    place = np.searchsorted(rows, at, side="left")
    upto = off[place] - (rows[place] - at) * each[place] / weight[place]
    return float(np.abs(np.diff(upto, prepend=0.0)).sum() / total)


def delay_draws(score: Floats, of: Cohort, spell_contact: Ints) -> dict[str, Floats]:
    """Return the mean days to alarm in each draw at each share of false alarms; ``spell_contact`` are weights by silence."""
    climb = climbs(score, of)
    if not climb.size or of.gone.all() or not of.gone.any():
        return {}
    tops, lasting = climb[~of.gone, -1], climb[of.gone]
    found = {}
    for limit in FALSE_ALARMS:
        levels = [level(tops, weights, limit) for weights in spell_contact[:, ~of.gone]]
        first = {at: first_day(lasting, of, at) for at in set(levels)}
        lasting_weights = spell_contact[:, of.gone]
        found[f"delay{limit:g}"] = np.array(
            [np.average(first[at], weights=weights) for at, weights in zip(levels, lasting_weights, strict=True)]
        )
    return found


def half_width(values: Floats) -> float:
    """Return half of the 95 % interval of a figure over the draws."""
    low, high = np.nanquantile(values, [0.025, 0.975])
    return float((high - low) / 2)


def differences(mine: Draws, theirs: Draws, names: Sequence[str]) -> dict[str, float]:
    """Return the half widths of ours minus theirs, draw by draw."""
    return {name: half_width(mine[name] - theirs[name]) for name in names if name in mine and name in theirs}
