from __future__ import annotations

from itertools import pairwise
from math import exp, log

import pytest

from unghost.silence.curve import Curve, Spell, falling, product_limit

KNOTS = (0.0, 1.0, 2.0, 3.0, 4.0, 5.0)


def spells(*told: tuple[float, bool]) -> list[Spell]:
    return [Spell(duration, event) for duration, event in told]


def test_the_product_limit_of_a_textbook_sample() -> None:
    curve = product_limit(spells((1, True), (2, False), (2, True), (4, True), (5, False)), KNOTS)
    assert [curve.survival(knot) for knot in KNOTS] == pytest.approx([1.0, 0.8, 0.6, 0.6, 0.3, 0.3])


def test_the_variance_is_greenwoods() -> None:
    curve = product_limit(spells((1, True), (2, True), (3, False), (4, False)), KNOTS)
    assert curve.doubt(0.0, 2.0) == pytest.approx(1 / (4 * 3) + 1 / (3 * 2))
    assert curve.doubt(2.0, 5.0) == 0.0


def test_a_weight_of_three_is_three_spells() -> None:
    told = spells((1, True), (2, False), (3, True), (4, False))
    heavy = [Spell(spell.duration, spell.event, 3.0) for spell in told]
    assert product_limit(heavy, KNOTS).hazard == pytest.approx(product_limit(told * 3, KNOTS).hazard)


def test_the_order_of_spells_does_not_matter() -> None:
    told = spells((1, True), (2, False), (2, True), (4, True), (5, False))
    assert product_limit(told[::-1], KNOTS) == product_limit(told, KNOTS)


def test_nobody_leaves_a_flat_curve() -> None:
    assert product_limit([], KNOTS).hazard == (0.0,) * len(KNOTS)


def test_between_knots_the_hazard_is_a_straight_line() -> None:
    curve = Curve((0.0, 2.0), (0.0, 1.0), (0.0, 0.5))
    assert curve.at(0.5) == 0.25
    assert curve.survival(1.0) == pytest.approx(exp(-0.5))
    assert curve.at(-3.0) == 0.0


def test_behind_the_last_knot_the_hazard_falls_as_one_over_the_duration() -> None:
    curve = Curve((0.0, 2.0), (0.0, 1.0), (0.0, 0.5))
    assert curve.at(4.0) == pytest.approx(1.0 + log(2.0))
    assert curve.at(2.0 + 1e-9) == pytest.approx(1.0)


def test_a_falling_hazard_never_rises_and_keeps_its_ends() -> None:
    curve = Curve(KNOTS, (0.0, 0.1, 0.5, 0.55, 0.9, 0.91), (0.0,) * 6)
    smooth = falling(curve)
    paces = [b - a for a, b in pairwise(smooth.hazard)]
    assert all(later <= earlier + 1e-12 for earlier, later in pairwise(paces))
    assert smooth.hazard[0] == 0.0
    assert smooth.hazard[-1] == pytest.approx(0.91)
    assert all(a >= b - 1e-12 for a, b in zip(smooth.hazard, curve.hazard, strict=True))


def test_a_hazard_that_falls_already_stays_as_it_is() -> None:
    curve = Curve(KNOTS, (0.0, 0.5, 0.8, 0.9, 0.95, 0.96), (0.0,) * 6)
    assert falling(curve).hazard == pytest.approx(curve.hazard)
