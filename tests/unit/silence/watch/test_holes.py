from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from numpy.typing import NDArray

from unghost.silence.watch.holes import DAY, Hole, holes, touches

Floats = NDArray[np.float64]
TWO_YEARS = 730.0


def steady(rate: float, seed: int) -> Floats:
    """Return mail that comes at any moment alike, so many a day."""
    return np.random.default_rng(seed).uniform(0.0, TWO_YEARS, int(rate * TWO_YEARS)) * DAY


def office(rate: float, seed: int) -> Floats:
    """Return mail of an office: no weekends, twelve days closed at the turn of the year, two weeks in summer."""
    days = np.floor(steady(rate * 1.5, seed) / DAY)
    closed = (days % 7 >= 5) | (days % 365 >= 357) | (days % 365 <= 4) | ((days % 365 >= 212) & (days % 365 <= 225))
    return np.asarray((days[~closed] + 0.4) * DAY)


def bursts(rate: float, seed: int) -> Floats:
    """Return mail that comes in talks of six within two days, and then not for a while."""
    dice = np.random.default_rng(seed)
    starts = dice.uniform(0.0, TWO_YEARS, max(1, int(rate * TWO_YEARS / 6.0)))
    return np.asarray((starts[:, None] + np.cumsum(dice.exponential(0.3, (len(starts), 6)), axis=1)).ravel() * DAY)


@pytest.mark.parametrize("habit", [steady, office, bursts])
@pytest.mark.parametrize("rate", [0.3, 1.0, 3.0, 20.0])
def test_no_habit_of_its_own_is_a_hole(habit: Callable[[float, int], Floats], rate: float) -> None:
    wrong = sum(bool(holes(stamps, float(stamps.max()))) for seed in range(20) if len(stamps := habit(rate, seed)))
    assert wrong <= 1


@pytest.mark.parametrize("habit", [steady, office, bursts])
@pytest.mark.parametrize("rate", [1.0, 3.0, 20.0])
def test_nine_months_of_nothing_are_a_hole(habit: Callable[[float, int], Floats], rate: float) -> None:
    for seed in range(10):
        stamps = habit(rate, seed)
        kept = stamps[(stamps < 300 * DAY) | (stamps > 572 * DAY)]
        (found,) = [hole for hole in holes(kept, TWO_YEARS * DAY) if hole.days > 200]
        assert found.start <= 300 * DAY
        assert found.end >= 572 * DAY


def test_a_hole_that_has_not_ended_reaches_until_now() -> None:
    stamps = steady(3.0, 1)
    (found,) = holes(stamps[stamps < 400 * DAY], 460 * DAY)
    assert found.end == 460 * DAY
    assert 59.0 < found.days < 63.0


def test_the_future_does_not_make_a_hole() -> None:
    stamps = steady(3.0, 1)
    assert holes(stamps, 200 * DAY) == holes(stamps[stamps <= 200 * DAY], 200 * DAY) == ()


def test_one_hole_does_not_hide_another() -> None:
    stamps = steady(3.0, 2)
    kept = stamps[~(((stamps > 100 * DAY) & (stamps < 300 * DAY)) | ((stamps > 400 * DAY) & (stamps < 440 * DAY)))]
    assert [round(hole.days, -1) for hole in holes(kept, TWO_YEARS * DAY)] == [200.0, 40.0]


def test_too_few_events_tell_nothing() -> None:
    assert holes([], 0.0) == ()
    assert holes([0.0, 900 * DAY], 1000 * DAY) == ()
    assert holes(np.arange(9.0) * DAY, 1000 * DAY) == ()


def test_order_and_copies_do_not_matter() -> None:
    stamps = steady(1.0, 4)
    kept = stamps[(stamps < 300 * DAY) | (stamps > 400 * DAY)]
    assert holes(np.concatenate([kept[::-1], kept]), TWO_YEARS * DAY) == holes(np.sort(kept), TWO_YEARS * DAY)


def test_a_stretch_touches_a_hole_when_they_share_time() -> None:
    start, end = np.array([0.0, 5.0, 12.0, 20.0]), np.array([10.0, 11.0, 13.0, 30.0])
    assert touches(start, end, [Hole(10.0, 20.0)]).tolist() == [False, True, True, False]
    assert not touches(start, end, []).any()
