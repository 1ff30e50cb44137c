from __future__ import annotations

from math import atan, pi, sqrt
from statistics import NormalDist

import pytest

from unghost.silence.beta import incomplete_beta
from unghost.silence.student import student_cdf


@pytest.mark.parametrize("t", [-30.0, -2.0, -0.3, 0.0, 0.7, 1.0, 12.0])
def test_with_one_degree_of_freedom_it_is_the_cauchy_distribution(t: float) -> None:
    assert student_cdf(t, 1.0) == pytest.approx(0.5 + atan(t) / pi, abs=1e-12)


@pytest.mark.parametrize("t", [-3.0, -1.0, 0.2, 2.5])
def test_with_two_degrees_of_freedom_it_has_a_closed_form(t: float) -> None:
    assert student_cdf(t, 2.0) == pytest.approx(0.5 + t / (2 * sqrt(2 + t * t)), abs=1e-12)


@pytest.mark.parametrize("t", [-2.5, -1.0, 0.5, 1.96])
def test_with_very_many_it_is_the_normal_distribution(t: float) -> None:
    assert student_cdf(t, 1e6) == pytest.approx(NormalDist().cdf(t), abs=1e-5)


def test_the_table_value_everybody_knows() -> None:
    assert student_cdf(1.859548, 8.0) == pytest.approx(0.95, abs=1e-6)


def test_it_never_falls() -> None:
    values = [student_cdf(n / 50.0, 7.3) for n in range(-1500, 1501)]
    assert values == sorted(values)


def test_the_incomplete_beta_function_mirrors_itself() -> None:
    for x in (0.0, 0.01, 0.3, 0.77, 1.0):
        assert incomplete_beta(x, 2.5, 0.5) == pytest.approx(1.0 - incomplete_beta(1.0 - x, 0.5, 2.5), abs=1e-12)
