"""The distribution of what open deals may bring."""

from __future__ import annotations

from itertools import product
from math import prod

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unghost.forecast.sums import HIGH, LOW, MIDDLE, STEPS, span

DEALS = st.lists(st.tuples(st.integers(1, 90).map(lambda n: 1000.0 * n), st.floats(0.02, 0.98)), min_size=1, max_size=7)


def counted(deals: list[tuple[float, float]], share: float) -> float:
    """Return a quantile by counting every way the deals can end."""
    ways = sorted(
        (
            sum(a for (a, _), won in zip(deals, ends, strict=True) if won),
            prod(p if won else 1 - p for (_, p), won in zip(deals, ends, strict=True)),
        )
        for ends in product((True, False), repeat=len(deals))
    )
    reached = 0.0
    for total, p in ways:
        reached += p
        if reached >= share - 1e-9:
            return total
    return ways[-1][0]


@given(DEALS)
def test_it_agrees_with_counting_every_way_the_deals_can_end(deals: list[tuple[float, float]]) -> None:
    found = span(deals)
    off = (len(deals) + 1) * sum(a for a, _ in deals) / STEPS
    for value, share in ((found.worst, LOW), (found.likely, MIDDLE), (found.best, HIGH)):
        near = {counted(deals, share + nudge) for nudge in (-1e-6, 0.0, 1e-6)}
        assert any(value == pytest.approx(total, abs=off) for total in near)


@given(DEALS)
def test_worst_likely_and_best_are_in_order_and_within_the_whole(deals: list[tuple[float, float]]) -> None:
    found = span(deals)
    assert 0.0 <= found.worst <= found.likely <= found.best <= sum(a for a, _ in deals) * (1 + 1e-9)


def test_nothing_open_brings_nothing() -> None:
    assert span([]).best == 0.0


def test_one_deal_is_won_or_not() -> None:
    found = span([(9000.0, 0.4)])
    assert (found.worst, found.likely) == (0.0, 0.0)
    assert found.best == pytest.approx(9000.0)
