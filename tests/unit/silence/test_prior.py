from __future__ import annotations

import pytest

from unghost.silence.curve import product_limit
from unghost.silence.kaplan_meier import CLASSES
from unghost.silence.prior import shipped_prior

PRIOR = shipped_prior()


def test_there_is_one_table_for_each_class_of_history() -> None:
    assert len(PRIOR.survival) == len(CLASSES)
    assert all(len(table) == len(PRIOR.knots) for table in PRIOR.survival)


@pytest.mark.parametrize("kind", range(len(CLASSES)))
def test_a_table_starts_at_one_and_falls_without_reaching_nought(kind: int) -> None:
    table = PRIOR.survival[kind]
    assert table[0] == 1.0
    assert list(table) == sorted(table, reverse=True)
    assert table[-1] > 0.0


@pytest.mark.parametrize("kind", range(len(CLASSES)))
def test_pseudo_spells_give_the_table_back(kind: int) -> None:
    curve = product_limit(PRIOR.pseudo_spells(kind), PRIOR.fine_knots)
    assert [curve.survival(knot) for knot in PRIOR.knots] == pytest.approx(PRIOR.survival[kind])
    assert sum(spell.weight for spell in PRIOR.pseudo_spells(kind)) == pytest.approx(PRIOR.spells)


def test_the_whole_prior_is_about_a_hundred_numbers() -> None:
    assert len(PRIOR.knots) * (1 + len(CLASSES)) <= 100
