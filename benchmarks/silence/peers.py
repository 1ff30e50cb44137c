"""The peers, each a fit and a prediction; run by the interpreter that has them: peers.py NAME LESSON OUT.

LESSON is a file of arrays written by training.py, OUT gets the odds by horizon and the seconds of fit and prediction. All
settings are fixed, except two that are chosen by a split in time inside the training time: the number of LightGBM's trees and the
scale of XGBoost's AFT. Nothing is looked at after the training time.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Mapping
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.special import gammaln
from scipy.stats import norm

Floats = NDArray[np.float64]
Lesson = Mapping[str, NDArray[Any]]
Predict = Callable[[], Floats]  # -> rows x horizons: P(answered within)
INNER = 0.75  # of the training time: what lies after is where a setting is chosen
EDGES = np.array([0.0, 1, 2, 3, 5, 7, 10, 14, 21, 30, 45, 60])
GRID = np.array([0.5, 1, 2, 3, 5, 7, 10, 14, 21, 30, 45, 60, 90, 121])
SEED = 20
FOREST_ROWS = 20_000
SHORTEST = 1e-3
RIDGE = 1e-4  # on the logarithms of BG/NBD's four numbers: where nobody ever leaves, the likelihood alone has no highest point


def bg_nbd(lesson: Lesson) -> Predict:
    """BG/NBD: Fader, Hardie and Lee, "Counting your customers the easy way", Marketing Science 24 (2005), equations 6, 7 and 10.

    Messages of the contact to the owner are the transactions. Given that the contact is there, no message in h days has the
    odds ((alpha + T) / (alpha + T + h)) ** (r + x); nobody leaves but after a message.
    """
    x, recency, age = lesson["pairs"].T

    def loss(at: Floats) -> float:
        return RIDGE * float(at @ at) - _bg_nbd_likelihood(np.exp(at), x, recency, age)

    best = minimize(loss, np.zeros(4), method="L-BFGS-B", bounds=[(-10.0, 10.0)] * 4)
    r, alpha, a, b = np.exp(best.x)
    print(json.dumps({"r": r, "alpha": alpha, "a": a, "b": b}), file=sys.stderr)

    def predict() -> Floats:
        n, last, seen = lesson["test_counts"].T
        left = np.where(n > 0, a / (b + np.maximum(n, 1) - 1) * ((alpha + seen) / (alpha + last)) ** (r + n), 0.0)
        there = 1 / (1 + left)
        return np.column_stack([there * (1 - ((alpha + seen) / (alpha + seen + h)) ** (r + n)) for h in lesson["horizons"]])

    return predict


def _bg_nbd_likelihood(parameters: Floats, x: Floats, recency: Floats, age: Floats) -> float:
    r, alpha, a, b = parameters
    common = gammaln(r + x) - gammaln(r) + r * np.log(alpha) + gammaln(a + b) + gammaln(b + x) - gammaln(b) - gammaln(a + b + x)
    alive = -(r + x) * np.log(alpha + age)
    gone = np.where(x > 0, np.log(a) - np.log(b + np.maximum(x, 1) - 1) - (r + x) * np.log(alpha + recency), -np.inf)
    return float(np.mean(common + np.logaddexp(alive, gone)))


def cox(lesson: Lesson) -> Predict:
    """lifelines CoxPHFitter(penalizer=0.01), a baseline for each landmark."""
    from lifelines import CoxPHFitter

    table = _frame(lesson, lesson["train"])
    table["days"], table["answered"] = np.ceil(np.maximum(lesson["days"], SHORTEST) * 4) / 4, lesson["answered"]
    table["landmark"] = lesson["s"]
    fitted = CoxPHFitter(penalizer=0.01).fit(table, "days", "answered", strata=["landmark"])
    marks = np.unique(lesson["s"])

    def predict() -> Floats:
        asked = _frame(lesson, lesson["test"])
        asked["landmark"] = marks[np.searchsorted(marks, lesson["test_s"], side="right") - 1]
        risk = np.exp(fitted.predict_log_partial_hazard(asked).to_numpy())
        base = fitted.baseline_cumulative_hazard_
        found = np.empty((len(asked), len(lesson["horizons"])))
        for mark in marks:
            mine = (asked["landmark"] == mark).to_numpy()
            steps = base[mark].dropna()
            at = np.searchsorted(steps.index.to_numpy(), lesson["horizons"], side="right") - 1
            found[mine] = 1 - np.exp(-np.outer(risk[mine], steps.to_numpy()[np.maximum(at, 0)] * (at >= 0)))
        return found

    return predict


def aft(lesson: Lesson) -> Predict:
    """lifelines LogNormalAFTFitter(penalizer=0.01); the days silent are among the columns."""
    from lifelines import LogNormalAFTFitter

    table = _frame(lesson, lesson["train"])
    table["days"], table["answered"] = np.maximum(lesson["days"], SHORTEST), lesson["answered"]
    fitted = LogNormalAFTFitter(penalizer=0.01).fit(table, "days", "answered")

    def predict() -> Floats:
        asked = _frame(lesson, lesson["test"])
        middle = np.log(fitted.predict_median(asked).to_numpy())
        scale = float(np.exp(fitted.params_["sigma_"].iloc[0]))
        return np.asarray(norm.cdf((np.log(lesson["horizons"])[None, :] - middle[:, None]) / scale), float)

    return predict


def forest(lesson: Lesson) -> Predict:
    """scikit-survival RandomSurvivalForest: 100 trees, leaves of 50, on 20,000 rows drawn once, days on a grid."""
    from sksurv.ensemble import RandomSurvivalForest
    from sksurv.util import Surv

    drawn = np.random.default_rng(SEED).permutation(len(lesson["train"]))[:FOREST_ROWS]
    days = GRID[np.minimum(np.searchsorted(GRID, lesson["days"][drawn]), len(GRID) - 1)]
    target = Surv.from_arrays(lesson["answered"][drawn] > 0, days)
    fitted = RandomSurvivalForest(n_estimators=100, min_samples_leaf=50, random_state=SEED, n_jobs=1)
    fitted.fit(lesson["train"][drawn].astype(np.float32), target)

    def predict() -> Floats:
        asked = lesson["test"].astype(np.float32)
        at = np.searchsorted(fitted.unique_times_, lesson["horizons"], side="right") - 1
        parts = [
            fitted.predict_survival_function(asked[k : k + 20_000], return_array=True)[:, at]
            for k in range(0, len(asked), 20_000)
        ]
        return 1 - np.concatenate(parts)

    return predict


def boosted_aft(lesson: Lesson) -> Predict:
    """XGBoost survival:aft, normal, 300 trees of depth 5, eta 0.05; the scale (1.5, 2, 3 or 4) is chosen at the inner split."""
    early, late = _inner(lesson)
    trials = {scale: _boost_aft(*early, scale) for scale in (1.5, 2.0, 3.0, 4.0)}
    scores = {
        scale: _aft_loss(_aft_odds(model, late[0], scale, np.array([7, 14, 30])), late[1], late[2])
        for scale, model in trials.items()
    }
    scale = min(scores, key=lambda one: scores[one])
    print(json.dumps({"scale": scale}), file=sys.stderr)
    fitted = _boost_aft(lesson["train"], lesson["days"], lesson["answered"], scale)
    return lambda: _aft_odds(fitted, lesson["test"], scale, lesson["horizons"])


def _boost_aft(x: Floats, days: Floats, answered: Floats, scale: float) -> Any:
    import xgboost

    table = xgboost.DMatrix(x)
    low = np.maximum(days, SHORTEST)
    table.set_float_info("label_lower_bound", low)
    table.set_float_info("label_upper_bound", np.where(answered > 0, low, np.inf))
    settings = {
        "objective": "survival:aft",
        "aft_loss_distribution": "normal",
        "aft_loss_distribution_scale": scale,
        "max_depth": 5,
        "eta": 0.05,
        "min_child_weight": 50,
        "nthread": 1,
        "seed": SEED,
    }
    return xgboost.train(settings, table, 300)


def _aft_odds(model: Any, x: Floats, scale: float, horizons: NDArray[Any]) -> Floats:
    import xgboost

    middle = np.log(np.maximum(model.predict(xgboost.DMatrix(x)), 1e-9))
    return np.asarray(norm.cdf((np.log(horizons)[None, :] - middle[:, None]) / scale), float)


def _aft_loss(odds: Floats, days: Floats, answered: Floats) -> float:
    total = 0.0
    for column, h in zip(odds.T, (7, 14, 30), strict=True):
        known = (days >= h) | (answered > 0)
        y = (days <= h) & (answered > 0)
        p = np.clip(column, 1e-4, 1 - 1e-4)
        total -= float(np.mean(np.where(y, np.log(p), np.log1p(-p))[known]))
    return total


def hazard(lesson: Lesson) -> Predict:
    """LightGBM hazard by spans of days ahead: 31 leaves of 200, rate 0.05; the number of trees is chosen at the inner split."""
    import lightgbm

    settings = {
        "objective": "binary",
        "learning_rate": 0.05,
        "num_leaves": 31,
        "min_data_in_leaf": 200,
        "num_threads": 1,
        "seed": SEED,
        "deterministic": True,
        "verbosity": -1,
    }
    early, late = _inner(lesson)
    first = lightgbm.Dataset(*_spans(*early), free_raw_data=False)
    trial = lightgbm.train(
        settings,
        first,
        600,
        [lightgbm.Dataset(*_spans(*late), reference=first)],
        callbacks=[lightgbm.early_stopping(30, verbose=False)],
    )
    trees = max(20, trial.best_iteration)
    print(json.dumps({"trees": trees}), file=sys.stderr)
    every = lightgbm.Dataset(*_spans(lesson["train"], lesson["days"], lesson["answered"]))
    fitted = lightgbm.train(settings, every, trees)

    def predict() -> Floats:
        asked = np.column_stack([lesson["test"], np.zeros(len(lesson["test"]))]).astype(np.float32)
        left = np.ones(len(asked))
        found = {}
        for span, end in enumerate(EDGES[1:]):
            asked[:, -1] = span
            left = left * (1 - np.asarray(fitted.predict(asked)))
            found[float(end)] = 1 - left
        return np.column_stack([found[float(h)] for h in lesson["horizons"]])

    return predict


def _spans(x: Floats, days: Floats, answered: Floats) -> tuple[NDArray[np.float32], Floats]:
    """Return a row for each span of days that was lived through or ended by an answer, and whether one came in it."""
    tables, outcomes = [], []
    for span, (begin, end) in enumerate(pairwise(EDGES)):
        came = (answered > 0) & (days > begin) & (days <= end)
        chosen = came | (days >= end)
        chosen &= days > begin
        tables.append(np.column_stack([x[chosen], np.full(int(chosen.sum()), span)]).astype(np.float32))
        outcomes.append(came[chosen].astype(float))
    return np.concatenate(tables), np.concatenate(outcomes)


def _inner(lesson: Lesson) -> tuple[tuple[Floats, Floats, Floats], tuple[Floats, Floats, Floats]]:
    """Return what was known at the inner split, and what came after it."""
    before = lesson["at"] < INNER
    rest = (INNER - lesson["at"][before]) * float(lesson["span"])
    days, answered = lesson["days"][before], lesson["answered"][before]
    early = (lesson["train"][before], np.minimum(days, rest), answered * (days <= rest))
    return early, (lesson["train"][~before], lesson["days"][~before], lesson["answered"][~before])


def _frame(lesson: Lesson, x: Floats) -> Any:
    """Return columns on the scale of the training rows, those that never vary left out, for models that are linear in them."""
    import pandas

    middle, spread = lesson["train"].mean(axis=0), lesson["train"].std(axis=0)
    varied = spread > 1e-9
    return pandas.DataFrame(
        np.clip((x[:, varied] - middle[varied]) / spread[varied], -8, 8), columns=list(lesson["names"][varied])
    )


PEERS: dict[str, Callable[[Lesson], Predict]] = {
    "BG/NBD": bg_nbd,
    "Cox (lifelines)": cox,
    "log-normal AFT (lifelines)": aft,
    "random survival forest (scikit-survival)": forest,
    "XGBoost AFT": boosted_aft,
    "LightGBM hazard": hazard,
}


def main() -> None:
    """Fit one peer, predict, and write odds and seconds."""
    name, source, target = sys.argv[1:]
    with np.load(Path(source)) as arrays:
        lesson = dict(arrays)
    begun = time.perf_counter()
    predict = PEERS[name](lesson)
    fitted = time.perf_counter()
    odds = np.clip(predict(), 1e-6, 1 - 1e-6)
    np.savez(Path(target), odds=odds, fit=fitted - begun, predict=time.perf_counter() - fitted)


if __name__ == "__main__":
    main()
