"""The statistics of the early-warning benchmark, where the answer is known, and a whole run on made-up events."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import pytest
from benchmarks.silence_early.__main__ import name_and_path, world
from benchmarks.silence_early.candidates import shipped_habits
from benchmarks.silence_early.fit import auc, estimate, expit, logistic, resamples
from benchmarks.silence_early.report import report, shipped
from benchmarks.silence_early.rows import DAY
from benchmarks.silence_early.trial import trial


def test_ranking_counts_ties_as_half() -> None:
    y = np.array([0.0, 0.0, 1.0, 1.0])
    assert auc(y, np.array([0.1, 0.2, 0.3, 0.4])) == 1.0
    assert auc(y, np.array([0.5, 0.5, 0.5, 0.5])) == 0.5
    assert auc(y, np.array([0.1, 0.5, 0.5, 0.9])) == 0.875


def test_logistic_regression_finds_what_made_the_data() -> None:
    dice = np.random.default_rng(1)
    x = np.column_stack([dice.normal(size=20_000), np.ones(20_000)])
    y = (dice.uniform(size=20_000) < expit(x @ np.array([0.7, -1.0]))).astype(float)
    assert logistic(x, y) == pytest.approx(np.array([0.7, -1.0]), abs=0.06)


def test_people_are_drawn_whole() -> None:
    people = ["a", "b", "a", "c"]
    for draw in resamples(people, 20):
        counts = np.bincount(draw, minlength=4)
        assert counts[0] == counts[2]
        assert sum(counts[[0, 1, 3]]) == 3


def test_an_estimate_has_its_figure_between_its_bounds() -> None:
    values = np.arange(100.0)
    found = estimate(lambda draw: float(values[draw].mean()), 100, resamples([str(n) for n in range(100)], 200))
    assert found.value == pytest.approx(49.5)
    assert found.low < found.value < found.high
    assert found.above


def write_events(path: Path) -> None:
    """Write a made-up world: forty people, who mostly stop answering after two late and short answers."""
    dice = np.random.default_rng(3)
    found = []
    for person in range(40):
        at = dice.uniform(0, 60)
        for n in range(60):
            losing = n % 10 in (7, 8)
            found.append((at, "us", f"p{person}", 300))
            answers = n % 10 != 9 or dice.uniform() < 0.4
            if answers:
                found.append((at + (6.0 if losing else 0.5) * dice.uniform(0.5, 1.5), f"p{person}", "us", 30 if losing else 500))
            at += dice.uniform(18, 25) if answers else 130.0
    found.append((2200.0, "us", "p0", 10))
    with path.open("w", newline="", encoding="utf-8") as lines:
        rows = csv.writer(lines)
        rows.writerow(["ts", "sender", "recipient", "chars", "asks"])
        rows.writerows([1e9 + at * DAY, sender, recipient, chars, 0] for at, sender, recipient, chars in found)


def test_a_whole_run_finds_the_signs_that_were_put_there(tmp_path: Path) -> None:
    write_events(tmp_path / "made.csv")
    made = world(*name_and_path(f"Made up={tmp_path / 'made.csv'}"))
    habits = shipped_habits([made.train])
    tried = trial(made, habits, 20)
    assert tried.coefficients(["answers", "usual", "answered", "later"])["later"].above
    assert tried.gains(["later", "shorter"])[0].above
    assert "## Made up" in report([tried])
    compile(shipped([tried], habits), "table.py", "exec")
