from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

import pytest

from unghost.silence.prior import shipped_prior
from unghost.silence.testing import sample_waits
from unghost.silence.typical import learn_population, log_wait, typical_of, unusual

PRIOR = shipped_prior().population
DAY, WEEK = 8.0, 40.0


def percentile(past: Sequence[float], elapsed: float) -> float:
    return unusual(elapsed, typical_of(sample_waits(past), PRIOR.population))


def test_no_wait_at_all_is_not_unusual() -> None:
    assert percentile([], 0.0) == percentile([1.0] * 9, 0.0) == 0.0


@pytest.mark.parametrize("past", [[], [0.0], [3.0] * 20, [300.0] * 20])
def test_no_wait_however_long_is_certain(past: list[float]) -> None:
    assert 0.9 < percentile(past, 5000.0) < 1.0


def test_a_slow_and_steady_person_is_not_late_at_their_usual_time() -> None:
    assert percentile([62.0, 70.0, 75.0, 81.0, 92.0, 98.0, 77.0, 108.0, 118.0], 8 * DAY) < 0.7


def test_a_person_of_a_few_days_is_late_after_two_weeks_and_silent_after_five() -> None:
    past = [14.0, 18.0, 22.0, 27.0, 31.0]
    assert 0.8 < percentile(past, 2 * WEEK) < 0.95 < percentile(past, 5 * WEEK)


def test_a_person_of_the_same_day_is_silent_within_three_weeks() -> None:
    assert percentile([2.0, 3.0, 5.0, 7.0], 3 * WEEK) > 0.95


def test_two_answers_are_enough_after_five_weeks() -> None:
    assert percentile([9.0, 20.0], 2 * WEEK) < 0.95 < percentile([9.0, 20.0], 5 * WEEK)


def test_one_answer_leans_on_the_population() -> None:
    alone, one, many = (percentile([1.0] * n, WEEK) for n in (0, 1, 12))
    assert alone < one < many


def test_who_never_answered_is_judged_by_the_population() -> None:
    mute = sample_waits([200.0, 200.0], answered=False)
    assert typical_of(mute, PRIOR.population) == typical_of([], PRIOR.population)


def test_a_slow_population_makes_a_stranger_slower() -> None:
    waits = [wait for n in range(30) for wait in sample_waits([60.0, 80.0], f"p{n}@prospect.example")]
    slow = learn_population(waits, PRIOR)
    assert PRIOR.population.mean < slow.mean < log_wait(80.0)
    assert unusual(WEEK, typical_of([], slow)) < unusual(WEEK, typical_of([], PRIOR.population))


def test_without_waits_the_population_is_the_prior() -> None:
    learnt = learn_population([], PRIOR)
    assert (learnt.mean, learnt.variance) == pytest.approx((PRIOR.population.mean, PRIOR.population.variance))


def test_a_word_after_half_a_year_is_no_answer_to_learn_the_population_from() -> None:
    wait = sample_waits([700.0])[0]
    late = replace(wait, closed=wait.opened + timedelta(days=180))
    assert learn_population([late], PRIOR) == learn_population([], PRIOR)


def test_one_person_with_a_thousand_answers_is_one_person() -> None:
    many = learn_population(sample_waits([100.0] * 1000), PRIOR)
    assert many.mean - PRIOR.population.mean < (log_wait(100.0) - PRIOR.population.mean) / 2
