from __future__ import annotations

from unghost.pressure.lint import Dose
from unghost.pressure.trend import Rise, rise


def test_an_even_tone_has_no_rise() -> None:
    assert rise([Dose(0.2, 0.0), Dose(0.2, 0.0)]) is None
    assert rise([]) is None


def test_the_steepest_message_is_named() -> None:
    assert rise([Dose(0.0, 0.0), Dose(1.0, 0.0), Dose(3.0, 0.0)]) == Rise(2, 2.5)


def test_relief_in_the_same_message_counts_against_its_pressure() -> None:
    assert rise([Dose(0.0, 0.0), Dose(1.0, 1.0)]) is None
