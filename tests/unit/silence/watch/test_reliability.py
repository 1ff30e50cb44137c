from __future__ import annotations

import numpy as np
import pytest

from unghost.silence.watch.reliability import reliability


def names(n: int, people: int) -> list[str]:
    return [f"p{i % people}@prospect.example" for i in range(n)]


def calibrated(n: int, seed: int = 1) -> tuple[np.ndarray[tuple[int], np.dtype[np.float64]], ...]:
    dice = np.random.default_rng(seed)
    p = dice.beta(1.3, 1.3, n)
    return p, (dice.random(n) < p).astype(float)


def test_it_says_of_a_bin_what_was_said_and_what_was_seen() -> None:
    found = reliability(np.full(50, 0.7), (np.arange(50) < 34).astype(float), names(50, 50))
    (only,) = found.bins
    assert only.says == "When it said about 70 %, 68 % answered (34 of 50)."
    assert found.says.startswith(only.says)
    assert (only.seen.value, only.people) == (0.68, 50)
    assert found.error is not None
    assert found.error.value == pytest.approx(0.02)


def test_it_says_what_to_make_of_odds_that_are_off_and_of_those_that_hold() -> None:
    names = [f"p{n}" for n in range(60)]
    off = reliability(np.repeat([0.5, 0.96], 30), np.repeat([1.0, 0.0, 0.0], [15, 15, 30]), names)
    said = off.means
    assert said.startswith("This rests on 60 closed silences with 60 people.")
    assert "groups what was said is too high by more than chance: where it says about 96 %, reckon with 0 to " in said
    low = reliability(np.full(40, 0.1), np.ones(40), names[:40]).means
    assert "what was said is too low by more than chance: where it says about 10 %, reckon with" in low
    well = reliability(np.full(40, 0.5), (np.arange(40) < 20).astype(float), names[:40])
    assert well.means == "This rests on 40 closed silences with 40 people; no group is further off than chance allows."
    assert reliability(np.full(5, 0.5), np.ones(5), names[:5]).means == ""


def test_few_closed_silences_are_too_little_to_tell() -> None:
    found = reliability(np.full(12, 0.7), np.ones(12), names(12, 3))
    assert found.bins == ()
    assert found.error is None
    assert (found.rows, found.people) == (12, 3)
    assert found.says == "There is too little to tell: 12 closed silences."
    assert reliability(np.zeros(0), np.zeros(0), []).says == "There is too little to tell: 0 closed silences."
    assert reliability(np.ones(1), np.ones(1), ["a"]).says.endswith("1 closed silence.")


def test_ten_bins_at_most_hold_alike_many_rows() -> None:
    p, outcome = calibrated(1000)
    found = reliability(p, outcome, names(1000, 1000))
    assert [b.seen.n for b in found.bins] == [100] * 10
    assert [b.mean for b in found.bins] == sorted(b.mean for b in found.bins)
    assert sum(b.answered for b in found.bins) == outcome.sum()


def test_equal_forecasts_share_a_bin() -> None:
    p = np.repeat([0.1, 0.5, 0.9], [10, 200, 10])
    found = reliability(p, np.zeros(220), names(220, 220))
    lows = [b.low for b in found.bins]
    assert len(lows) == len(set(lows))
    assert max(b.seen.n for b in found.bins) >= 200


def test_calibrated_forecasts_agree_within_chance_and_bent_ones_do_not() -> None:
    p, outcome = calibrated(3000)
    good, bad = reliability(p, outcome, names(3000, 3000)), reliability(np.sqrt(p), outcome, names(3000, 3000))
    assert good.error is not None
    assert good.by_chance is not None
    assert bad.error is not None
    assert good.error.low == 0.0
    assert good.error.value < 2.0 * good.by_chance
    assert bad.error.low > 0.08
    assert good.log_loss is not None
    assert good.base_log_loss is not None
    assert bad.log_loss is not None
    assert good.log_loss < bad.log_loss
    assert good.log_loss < good.base_log_loss


def test_the_intervals_hold_the_true_shares() -> None:
    held, bins = 0, 0
    for seed in range(60):
        p, outcome = calibrated(300, seed)
        for b in reliability(p, outcome, names(300, 300)).bins:
            held += b.seen.low <= b.mean <= b.seen.high
            bins += 1
    assert 0.86 <= held / bins <= 0.95


def test_few_people_with_many_rows_widen_the_intervals() -> None:
    p = np.full(100, 0.5)
    outcome = np.repeat(np.arange(10) < 5, 10).astype(float)
    (many,) = reliability(p, outcome, [str(i) for i in range(100)]).bins
    (few,) = reliability(p, outcome, [str(i // 10) for i in range(100)]).bins
    assert few.seen.high - few.seen.low > 2.5 * (many.seen.high - many.seen.low)
