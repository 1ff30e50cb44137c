"""Figures in words: each is rounded once, and none is a certainty."""

import pytest

from unghost.domain.odds import Odd
from unghost.silence.figures import chance, chance_between, listed, span, spans


@pytest.mark.parametrize(
    ("hours", "words"),
    [
        (0.0, "1 working hour"),
        (1.2, "1 working hour"),
        (3.2, "3 working hours"),
        (7.4, "7 working hours"),
        (7.6, "1 working day"),
        (8.0, "1 working day"),
        (128.0, "16 working days"),
    ],
)
def test_a_wait_is_told_in_working_days_and_below_one_in_hours(hours: float, words: str) -> None:
    assert span(hours) == words


def test_a_unit_is_said_once_where_it_is_the_same() -> None:
    assert spans([40.0, 72.0]) == "5 and 9 working days"
    assert spans([3.0, 72.0]) == "3 working hours and 9 working days"
    assert spans([8.0]) == "1 working day"


def test_lists_read_as_lists() -> None:
    assert (listed([]), listed(["a"]), listed(["a", "b", "c"])) == ("", "a", "a, b and c")


@pytest.mark.parametrize(
    ("p", "words"),
    [
        (1.0, "more than 9 in 10"),
        (0.7, "about 7 in 10"),
        (0.36, "about 4 in 10"),
        (0.2, "about 1 in 5"),
        (0.04, "about 1 in 25"),
        (0.0, "less than 1 in 30"),
    ],
)
def test_no_chance_is_certain(p: float, words: str) -> None:
    assert chance(p) == words


def test_an_interval_is_said_beside_its_middle() -> None:
    assert chance_between(Odd(0.2, 0.1, 0.33)) == "about 1 in 5, perhaps 1 in 10 to 1 in 3"
    assert chance_between(Odd(0.0, 0.0, 0.01)) == "less than 1 in 30"
