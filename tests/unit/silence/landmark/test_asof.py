"""Counts and sums as of a moment: the edges. The law over anything at all is in tests/property/test_landmark_laws.py."""

from __future__ import annotations

import numpy as np
import pytest

from unghost.silence.landmark.arrays import Floats, Ints
from unghost.silence.landmark.asof import AsOf


def index(*things: tuple[int, float], groups: int = 3) -> AsOf:
    return AsOf(np.array([g for g, _ in things], dtype=np.int64), np.array([at for _, at in things], dtype=np.float64), groups)


def asked(*questions: tuple[int, float]) -> tuple[Ints, Floats]:
    return np.array([g for g, _ in questions], dtype=np.int64), np.array([at for _, at in questions], dtype=np.float64)


def test_a_thing_at_the_very_moment_counts_and_is_not_strictly_earlier() -> None:
    known, (group, at) = index((1, 10.0), (1, 20.0)), asked((1, 10.0), (1, 20.0))
    assert known.count(group, at).tolist() == [1, 2]
    assert (known.before(group, at) - known.first(group)).tolist() == [0, 1]


def test_an_empty_group_has_nothing_and_no_last_time() -> None:
    known, (group, at) = index((0, 5.0), (2, 7.0)), asked((1, 4.0), (1, 6.0), (1, 1e9))
    assert known.count(group, at).tolist() == [0, 0, 0]
    assert np.isneginf(known.latest(group, known.found(group, at))).all()


def test_no_things_at_all_answer_every_question_with_nothing() -> None:
    known, (group, at) = index(), asked((0, 0.0), (2, -1e12), (1, 1e12))
    assert known.count(group, at).tolist() == [0, 0, 0]
    assert np.isneginf(known.latest(group, known.found(group, at))).all()
    assert known.total(known.running(np.empty(0)), group, known.found(group, at)).tolist() == [0.0, 0.0, 0.0]


@pytest.mark.parametrize("far", [1e6, 1e12, np.inf])
def test_questions_long_before_and_after_everything_stay_in_their_group(far: float) -> None:
    known, (group, at) = index((0, 5.0), (1, 6.0), (1, 7.0), (2, 8.0)), asked((1, -far), (1, far), (2, -far), (0, far))
    assert known.count(group, at).tolist() == [0, 2, 0, 1]


@pytest.mark.parametrize("base", [0.0, 1.7e9, 1_234_567_890.123])
def test_neighbouring_milliseconds_are_told_apart(base: float) -> None:
    at = base + np.arange(500) / 1000.0
    known, group = AsOf(np.zeros(500, dtype=np.int64), at, 1), np.zeros(500, dtype=np.int64)
    assert known.count(group, at).tolist() == list(range(1, 501))
    assert known.before(group, at).tolist() == list(range(500))


def test_sums_and_last_times_are_those_of_the_group() -> None:
    known, (group, at) = index((1, 30.0), (0, 10.0), (1, 20.0)), asked((1, 25.0), (1, 35.0), (0, 35.0))
    place = known.found(group, at)
    assert known.total(known.running(np.array([3.0, 10.0, 2.0])), group, place).tolist() == [2.0, 5.0, 10.0]
    assert known.latest(group, place).tolist() == [20.0, 30.0, 10.0]
