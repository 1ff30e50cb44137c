from __future__ import annotations

import numpy as np
import pytest

from unghost.silence.watch.figure import Figure, likeness, numbered, rate, resampled, share


def test_a_figure_lies_in_its_interval_and_is_a_number() -> None:
    for value, low, high in ((0.5, 0.6, 0.7), (0.5, 0.1, float("inf")), (float("nan"), 0.0, 1.0)):
        with pytest.raises(ValueError, match="no figure"):
            Figure(value, low, high, 1)


def test_one_row_a_person_has_the_interval_of_jeffreys() -> None:
    found = share(np.arange(50) < 34, np.arange(50))
    assert found is not None
    assert (found.value, found.n) == (0.68, 50)
    assert (found.low, found.high) == pytest.approx((0.565, 0.778), abs=0.002)


def test_nothing_seen_is_no_certainty() -> None:
    none, every = share(np.zeros(20, bool), np.arange(20)), share(np.ones(20, bool), np.arange(20))
    assert none is not None
    assert every is not None
    assert none.low == 0.0 < none.high < 0.12
    assert every.high == 1.0 > every.low > 0.88


def test_rows_of_one_person_that_go_together_widen_the_interval() -> None:
    hit = np.repeat(np.arange(20) < 10, 10)
    apart, together = share(hit, np.arange(200)), share(hit, np.repeat(np.arange(20), 10))
    assert apart is not None
    assert together is not None
    assert together.high - together.low > 3.0 * (apart.high - apart.low)


def test_likeness_is_one_for_copies_and_near_zero_for_strangers() -> None:
    dice = np.random.default_rng(3)
    person = np.repeat(np.arange(200), 5)
    assert likeness(np.repeat(dice.normal(size=200), 5), person) == pytest.approx(1.0)
    assert likeness(dice.normal(size=1000), person) < 0.05
    assert likeness(np.ones(5), np.arange(5)) == 0.0


def test_a_rate_counts_events_by_exposure() -> None:
    found = rate(np.ones(24, bool), np.arange(24), 12.0)
    assert found is not None
    assert (found.value, found.n) == (2.0, 24)
    assert (found.low, found.high) == pytest.approx((1.40, 2.77), abs=0.05)
    lumped = rate(np.ones(24, bool), np.repeat(np.arange(3), 8), 12.0)
    assert lumped is not None
    assert lumped.low < 0.8
    assert rate(np.ones(3, bool), np.arange(3), 0.0) is None
    nothing = rate(np.zeros(3, bool), np.arange(3), 12.0)
    assert nothing is not None
    assert nothing.low == nothing.value == 0.0 < nothing.high


def test_without_rows_there_is_no_share() -> None:
    assert share(np.zeros(0, bool), np.zeros(0, np.int64)) is None


def test_people_are_numbered_by_name_and_drawn_the_same_each_time() -> None:
    assert numbered(["b", "a", "b"]).tolist() == [1, 0, 1]
    drawn = resampled(7)
    assert (drawn == resampled(7)).all()
    assert (drawn.sum(axis=1) == 7).all()
