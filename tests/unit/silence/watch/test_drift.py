from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from unghost.silence.watch.calibration import fault, log_loss, mean_by_people
from unghost.silence.watch.drift import Drift, Predictions, Reason, watch_drift
from unghost.silence.watch.figure import Figure
from unghost.silence.watch.holes import DAY, Hole

DAYS = 720.0
CHANGED, REFITTED = 400.0, 490.0


@dataclass(frozen=True)
class World:
    """Forecasts of two years, four to a silence, that are calibrated until the world changes, if it does."""

    people: int = 100
    a_month: int = 100
    factor: float = 1.0
    seed: int = 0

    def predictions(self) -> Predictions:
        dice = np.random.default_rng(self.seed)
        n = int(self.a_month * DAYS / 30.4)
        busy = dice.zipf(1.6, self.people).clip(max=30).astype(float)
        who = dice.choice(self.people, n, p=busy / busy.sum())
        differs = dice.normal(0.0, 1.0, self.people)
        known = (differs + dice.normal(0.0, 0.4, self.people)) / 1.16
        opened, asked = dice.uniform(0.0, DAYS, n), dice.normal(0.0, 0.7, n)
        columns: list[tuple[NDArray[Any], ...]] = []
        for day, base in ((1.0, 0.2), (3.0, -0.3), (7.0, -0.8), (14.0, -1.4)):
            made = opened + day
            fine = 1.0 / (1.0 + np.exp(-(base + known[who] + asked) / np.sqrt(1.0 + np.pi * 0.1379 / 8.0)))
            true = 1.0 / (1.0 + np.exp(-(base + differs[who] + asked)))
            answered = dice.random(n) < np.where(made > CHANGED, true * self.factor, true)
            learnt = np.where(made > REFITTED, self.factor, 1.0)
            simple = np.full(n, 1.0 / (1.0 + np.exp(-base * 0.9)))
            columns.append((who, made, fine * learnt, simple * learnt, answered.astype(float)))
        person, when, fine, simple, outcome = (np.concatenate(column) for column in zip(*columns, strict=True))
        return Predictions([f"p{i}" for i in person], when * DAY, (when + 14.0) * DAY, fine, simple, outcome)


def looks(past: Predictions, holes: Sequence[Hole] = ()) -> Iterator[tuple[float, Drift]]:
    """Yield (day, how the guard stands) every second week, each look knowing how the one before stood."""
    before: Drift | None = None
    for day in np.arange(90.0, DAYS, 14.0):
        known = [replace(hole, end=min(hole.end, day * DAY)) for hole in holes if hole.start < day * DAY - 21 * DAY]
        before = watch_drift(past, day * DAY, before, known)
        yield float(day), before


@pytest.mark.parametrize(("people", "a_month"), [(15, 20), (30, 40), (100, 100)])
def test_it_stays_quiet_where_nothing_changes(people: int, a_month: int) -> None:
    tripped = sum(any(d.broken for _, d in looks(World(people, a_month, seed=seed).predictions())) for seed in range(8))
    assert tripped <= 1


def test_it_trips_soon_after_answers_have_halved_and_recovers_after_a_refit() -> None:
    for seed in range(5):
        stood = list(looks(World(factor=0.5, seed=seed).predictions()))
        first = next(day for day, drift in stood if drift.broken)
        assert CHANGED < first <= CHANGED + 75.0
        (reason,) = {drift.reason for day, drift in stood if day == first}
        assert reason is Reason.OFF
        assert not stood[-1][1].broken
        assert all(not drift.broken for day, drift in stood if day > REFITTED + 110.0)


def in_a_hole(past: Predictions, hole: Hole) -> Predictions:
    """Return what such a mailbox would have left: nothing opened in the hole, and no answer that would have come in it."""
    kept = ~((past.made > hole.start) & (past.made < hole.end))
    lost = (past.due > hole.start) & (past.made < hole.end)
    columns = (past.made, past.due, past.fine, past.simple, np.where(lost, 0.0, past.outcome))
    return Predictions(np.array(past.person)[kept].tolist(), *(column[kept] for column in columns))


@pytest.mark.parametrize(("people", "a_month"), [(30, 40), (100, 100)])
def test_it_trips_on_a_hole_of_272_days_and_recovers(people: int, a_month: int) -> None:
    hole = Hole(300 * DAY, 572 * DAY)
    stood = list(looks(in_a_hole(World(people, a_month).predictions(), hole), [hole]))
    inside = [drift for day, drift in stood if 325.0 < day < 572.0]
    assert all(drift.reason is Reason.HOLE and drift.fall_back for drift in inside)
    assert "recorded nothing from anybody" in inside[-1].says
    assert not any(drift.broken for day, drift in stood if day < 300.0)
    assert not any(drift.broken for day, drift in stood if day > 700.0)


def test_without_knowing_of_the_hole_its_edge_looks_like_lost_calibration() -> None:
    past = in_a_hole(World(400, 400).predictions(), Hole(300 * DAY, 572 * DAY))
    assert any(drift.reason is Reason.OFF for day, drift in looks(past) if day > 300.0)


def test_too_little_evidence_changes_nothing() -> None:
    past = World(8, 6).predictions()
    calm = watch_drift(past, 300 * DAY)
    assert (calm.broken, calm.reason) == (False, Reason.TOO_LITTLE)
    assert "too little to tell" in calm.says
    tripped = replace(calm, broken=True, reason=Reason.OFF)
    assert watch_drift(past, 300 * DAY, tripped).broken
    assert not watch_drift(past, 300 * DAY, replace(tripped, reason=Reason.HOLE)).broken


def test_rows_not_yet_due_are_not_read() -> None:
    past = World().predictions()
    late = past.due > 300 * DAY
    bent = replace(past, outcome=np.where(late, 0.0, past.outcome), fine=np.where(late, 0.99, past.fine))
    assert watch_drift(bent, 300 * DAY) == watch_drift(past, 300 * DAY)


def test_a_model_that_loses_to_the_simple_estimate_is_put_aside() -> None:
    past = World().predictions()
    dice = np.random.default_rng(1)
    noisy = 1.0 / (1.0 + np.exp(-dice.normal(-0.6, 0.1, len(past.fine))))
    rate = past.outcome.mean()
    swapped = replace(past, fine=np.clip(noisy * rate / noisy.mean(), 0.01, 0.99), simple=past.fine)
    drift = watch_drift(swapped, 300 * DAY)
    assert drift.fall_back
    assert drift.against_simple is not None
    assert drift.against_simple.low > 0.0


def test_it_does_not_fall_back_on_an_estimate_that_is_further_off() -> None:
    past = World(factor=0.5).predictions()
    drift = watch_drift(replace(past, simple=np.full(len(past.fine), 0.95)), 470 * DAY)
    assert drift.broken
    assert not drift.fall_back
    assert drift.says.endswith("further off still, so the odds stay; take them with care.")


def test_every_standing_is_a_sentence_with_its_figures() -> None:
    held = watch_drift(World().predictions(), 300 * DAY)
    assert held.says.startswith("The odds hold as far as can be told: it said ")
    off = watch_drift(World(factor=0.5).predictions(), 470 * DAY)
    assert off.says.startswith("The odds no longer hold: it said ")
    assert off.says.endswith("the odds shown are those of the simple estimate.")
    worse = replace(off, reason=Reason.WORSE)
    assert worse.says.startswith("Of late the simple estimate did better than the fine one")


def test_once_tripped_it_takes_more_to_recover_than_to_stay_quiet() -> None:
    differ = 0
    for seed in range(6):
        past = World(60, 60, factor=0.75, seed=seed).predictions()
        for day in (430.0, 445.0, 460.0):
            quiet = watch_drift(past, day * DAY)
            tripped = watch_drift(past, day * DAY, replace(quiet, broken=True, reason=Reason.OFF))
            assert tripped.broken >= quiet.broken
            differ += tripped.broken > quiet.broken
    assert differ > 0


def test_columns_of_other_lengths_are_refused() -> None:
    past = World(15, 10).predictions()
    with pytest.raises(ValueError, match="one length"):
        replace(past, fine=past.fine[:-1])


def test_a_fault_is_measured_in_place_and_slope() -> None:
    dice = np.random.default_rng(2)
    z = dice.normal(0.0, 1.5, 20_000)
    outcome = (dice.random(20_000) < 1.0 / (1.0 + np.exp(-(0.5 + 0.6 * z)))).astype(float)
    found = fault(1.0 / (1.0 + np.exp(-z)), outcome, np.arange(20_000))
    assert found.slope == pytest.approx(0.6, abs=0.05)
    assert 0.4 < found.shift < 0.75, "the mean is off by half a logit, seen through forecasts that are too sure"
    assert found.chance < 1e-6
    assert found.lost > 0.02


@pytest.mark.parametrize("value", [0.0, 1.0])
def test_one_outcome_only_and_forecasts_all_alike_are_no_trouble(value: float) -> None:
    found = fault(np.full(50, 0.4), np.full(50, value), np.arange(50))
    assert found.slope == 1.0
    assert np.isfinite([found.shift, found.lost, found.chance]).all()
    assert fault(np.linspace(0.0, 1.0, 50), np.full(50, value), np.zeros(50, np.int64)).chance == 1.0


def test_calibrated_forecasts_seldom_show_a_fault_even_where_people_differ() -> None:
    wrong = 0
    for seed in range(200):
        dice = np.random.default_rng(seed)
        differs = dice.normal(0.0, 1.0, 25)
        person = dice.integers(0, 25, 200)
        outcome = (dice.random(200) < 1.0 / (1.0 + np.exp(-differs[person]))).astype(float)
        wrong += fault(np.clip(0.5 + dice.normal(0.0, 0.05, 200), 0.01, 0.99), outcome, person).chance < 0.05
    assert wrong <= 20


def test_the_log_loss_of_a_sure_mistake_is_finite() -> None:
    assert np.isfinite(log_loss(np.array([0.0, 1.0]), np.array([1.0, 0.0]))).all()


def test_a_mean_over_one_person_is_no_evidence() -> None:
    figure, chance = mean_by_people(np.ones(5), np.zeros(5, np.int64), 0.05)
    assert (figure, chance) == (Figure(1.0, -1e3, 1e3, 5), 1.0)
    same, sure = mean_by_people(np.ones(5), np.arange(5), 0.05)
    assert (same.low, same.high, sure) == (1.0, 1.0, 0.0)
