"""How sure the odds are."""

from __future__ import annotations

import numpy as np
import pytest

from unghost.silence.landmark.intervals import DIFFER, DRIFT, STRANGE, bounds, doubt
from unghost.silence.landmark.weights import LEAST


def test_every_answer_of_theirs_and_every_silence_of_ours_makes_surer() -> None:
    answers = np.arange(0.0, 200.0)
    assert (np.diff(doubt(answers, 50)) < 0).all()
    own = [float(doubt(np.zeros(1), silences)[0]) for silences in (0, 1, 30, 300, 3000, 10**6)]
    assert own == sorted(own, reverse=True)


def test_what_no_number_of_answers_tells_remains() -> None:
    assert doubt(np.array([1e12]), 10**12)[0] == pytest.approx(DRIFT)
    assert doubt(np.zeros(1), 0)[0] == pytest.approx(np.sqrt(DRIFT**2 + DIFFER**2 + STRANGE**2))


@pytest.mark.parametrize("deviation", [0.0, 0.3, 5.0, 50.0])
def test_bounds_hold_their_odds_and_are_never_certain(deviation: float) -> None:
    p = np.array([[LEAST, 0.01, 0.5, 1 - LEAST]])
    low, high = bounds(p, np.array([deviation]))
    assert ((low >= LEAST) & (high <= 1 - LEAST)).all()
    assert ((low <= p + 1e-12) & (p <= high + 1e-12)).all()
    assert (np.diff(low) >= 0).all()
    assert (np.diff(high) >= 0).all()


def test_the_bounds_are_those_of_a_normal_on_the_log_odds() -> None:
    low, high = bounds(np.array([0.5]), np.array([1.0]))
    assert np.log(high / (1 - high)) == pytest.approx([1.6449], abs=1e-4)
    assert low + high == pytest.approx([1.0])


def test_each_row_has_its_own_doubt() -> None:
    low, high = bounds(np.full((2, 3), 0.3), np.array([0.1, 1.0]))
    assert ((high - low)[1] > (high - low)[0]).all()
