"""Laws of what watches the odds, each with a wrong version that the law must catch.

Scores lie on a coarse grid on purpose: on the real line no two silences ever tie, and any way of counting holds.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
import pytest
from hypothesis import find, given
from hypothesis import strategies as st
from numpy.typing import NDArray

from unghost.silence.model import GONE_DAYS
from unghost.silence.watch.budget import Replay, ShippedTops, choose_level
from unghost.silence.watch.drift import Predictions, watch_drift
from unghost.silence.watch.holes import DAY
from unghost.silence.watch.level import MONTH_DAYS, Allowed, Budget, Level
from unghost.silence.watch.reliability import Reliability, reliability

SHIPPED = ShippedTops(tuple(k / 20 for k in range(1, 18)), tuple(k / 20 for k in range(8, 20)), 0.4, 0.3, 10.0)
MONTHS = 6.0
ANSWERED = 45  # enough of them that nothing is borrowed

Choose = Callable[[Replay, Budget], Level]


def choose(replay: Replay, budget: Budget) -> Level:
    return choose_level(replay, budget, SHIPPED)


@st.composite
def replays(draw: st.DrawFn, least: int = 0, most: int = 70) -> Replay:
    n = draw(st.integers(least, most))
    dice = np.random.default_rng(draw(st.integers(0, 2**32)))
    grid = draw(st.sampled_from([4, 12, 1000]))
    scores = np.round(dice.random((n, 1)) * dice.random((n, GONE_DAYS)) ** 0.2 * grid) / grid
    scores[dice.random((n, GONE_DAYS)) < draw(st.sampled_from([0.0, 0.3]))] = np.nan
    gone = dice.random(n) < draw(st.sampled_from([0.0, 0.2, 0.7]))
    ended = np.where(gone, np.inf, dice.choice([0.3, 1.0, 2.5, 9.0, 40.0, 60.0, 61.0], n))
    people = [f"p{i}" for i in dice.integers(0, max(1, n // draw(st.integers(1, 6))), n)]
    opened = dice.uniform(0.0, MONTHS * MONTH_DAYS * DAY, n)
    return Replay(people, opened, ended, scores, 0.0, (MONTHS * MONTH_DAYS + GONE_DAYS) * DAY)


@st.composite
def of_their_own(draw: st.DrawFn) -> Replay:
    """Return silences of which so many were answered that nothing is borrowed."""
    replay = draw(replays(ANSWERED, 70))
    ended = replay.ended.copy()
    ended[:ANSWERED] = np.clip(ended[:ANSWERED], 2.0, 60.0)
    return replace(replay, ended=ended)


def budgets() -> st.SearchStrategy[Budget]:
    share = st.floats(0.001, 0.95).map(lambda most: Budget(Allowed.SHARE_OF_ANSWERED, most))
    month = st.floats(0.05, 12.0).map(lambda most: Budget(Allowed.FALSE_ALARMS_A_MONTH, most))
    day = st.floats(0.005, 0.5).map(lambda most: Budget(Allowed.CASES_A_DAY, most))
    return st.one_of(share, month, day)


def spent(replay: Replay, kind: Allowed, level: float) -> float:
    """Count, the long way, what a level costs of a budget."""
    alarms = [
        bool(any(scores[day - 1] >= level for day in range(1, GONE_DAYS + 1) if day < ended))
        for ended, scores in zip(replay.ended, replay.scores, strict=True)
    ]
    answered = [bool(ended <= GONE_DAYS) for ended in replay.ended]
    false = sum(a and b for a, b in zip(alarms, answered, strict=True))
    match kind:
        case Allowed.SHARE_OF_ANSWERED:
            return false / sum(answered)
        case Allowed.FALSE_ALARMS_A_MONTH:
            return false / MONTHS
    return sum(alarms) / (MONTHS * MONTH_DAYS)


def keeps_its_budget(replay: Replay, budget: Budget, choose: Choose = choose) -> bool:
    return spent(replay, budget.kind, choose(replay, budget).at_least) <= budget.most + 1e-9


@given(of_their_own(), budgets())
def test_the_level_keeps_the_budget_on_the_silences_it_was_chosen_on(replay: Replay, budget: Budget) -> None:
    assert choose(replay, budget).borrowed == 0.0
    assert keeps_its_budget(replay, budget)


def blind_to_ties(replay: Replay, budget: Budget) -> Level:
    tops = np.sort(np.nan_to_num(replay.scores, nan=0.0).max(axis=1)[replay.ended <= GONE_DAYS])[::-1]
    return replace(choose(replay, budget), at_least=float(tops[int(budget.most * len(tops))]))


def test_the_budget_law_catches_a_level_that_is_blind_to_ties() -> None:
    budget = Budget(Allowed.SHARE_OF_ANSWERED, 0.1)
    find(of_their_own(), lambda replay: not keeps_its_budget(replay, budget, blind_to_ties))


@given(replays(), budgets(), st.floats(1.0, 5.0))
def test_a_bigger_budget_never_raises_the_level(replay: Replay, budget: Budget, times: float) -> None:
    more = min(budget.most * times, 0.99) if budget.kind is Allowed.SHARE_OF_ANSWERED else budget.most * times
    bigger = replace(budget, most=max(more, budget.most))
    assert choose(replay, bigger).at_least <= choose(replay, budget).at_least


def in_order(replay: Replay, order: NDArray[np.int64]) -> Replay:
    people = [replay.person[i] for i in order]
    return replace(replay, person=people, opened=replay.opened[order], ended=replay.ended[order], scores=replay.scores[order])


@given(replays(), budgets(), st.randoms(use_true_random=False))
def test_the_order_of_silences_does_not_matter(replay: Replay, budget: Budget, dice: object) -> None:
    order = np.random.default_rng(hash(dice) % 2**32).permutation(len(replay.person))
    one, other = choose(replay, budget), choose(in_order(replay, order), budget)
    assert (one.at_least, one.borrowed) == (other.at_least, other.borrowed)
    assert one.says == other.says


@given(replays(), budgets())
def test_every_figure_is_a_number_and_the_level_can_be_compared(replay: Replay, budget: Budget) -> None:
    level = choose(replay, budget)
    assert 0.0 <= level.at_least < 1.001
    assert 0.0 <= level.borrowed <= 1.0
    found = level.expects
    for figure in (found.found, found.right):
        assert figure is None or 0.0 <= figure.low <= figure.high <= 1.0
    assert not re.search(r"\b(nan|inf)\b", " ".join(level.says))


@dataclass(frozen=True)
class Rows:
    p: NDArray[np.float64]
    outcome: NDArray[np.float64]
    people: list[str]

    def measured(self, order: NDArray[np.int64] | None = None) -> Reliability:
        order = np.arange(len(self.p)) if order is None else order
        return reliability(self.p[order], self.outcome[order], [self.people[i] for i in order])


@st.composite
def rows(draw: st.DrawFn) -> Rows:
    n = draw(st.integers(0, 120))
    dice = np.random.default_rng(draw(st.integers(0, 2**32)))
    p = np.round(dice.random(n) * draw(st.sampled_from([3, 17, 10_000])))
    p = p / max(1.0, float(p.max(initial=0.0)))
    outcome = (dice.random(n) < draw(st.sampled_from([0.0, 0.4, 1.0]))).astype(float)
    return Rows(p, outcome, [f"p{i}" for i in dice.integers(0, draw(st.integers(1, 60)), n)])


@given(rows())
def test_bins_part_the_rows_and_are_in_order(rows: Rows) -> None:
    found = rows.measured()
    assert len(found.bins) <= 10
    if found.bins:
        assert sum(b.seen.n for b in found.bins) == len(rows.p)
        assert sum(b.answered for b in found.bins) == rows.outcome.sum()
    for one, other in zip(found.bins, found.bins[1:], strict=False):
        assert one.high < other.low


@given(rows(), st.integers(0, 2**32))
def test_the_order_of_rows_does_not_matter(rows: Rows, seed: int) -> None:
    one, other = rows.measured(), rows.measured(np.random.default_rng(seed).permutation(len(rows.p)))
    assert [(b.low, b.high, b.answered, b.seen.n) for b in one.bins] == [
        (b.low, b.high, b.answered, b.seen.n) for b in other.bins
    ]
    assert one.says == other.says
    if one.error is not None and other.error is not None:
        assert (one.error.low, one.error.high) == pytest.approx((other.error.low, other.error.high), abs=1e-9)


@st.composite
def predictions(draw: st.DrawFn) -> Predictions:
    n = draw(st.integers(0, 150))
    dice = np.random.default_rng(draw(st.integers(0, 2**32)))
    made = dice.uniform(0.0, 200.0, n) * DAY
    p = dice.random(n) * draw(st.sampled_from([0.0, 0.3, 1.0]))
    outcome = (dice.random(n) < draw(st.sampled_from([0.0, 0.4, 1.0]))).astype(float)
    people = [f"p{i}" for i in dice.integers(0, draw(st.integers(1, 40)), n)]
    return Predictions(people, made, made + 14 * DAY, p, dice.random(n), outcome)


@given(predictions(), st.floats(20.0, 200.0))
def test_the_guard_reads_nothing_of_the_future(past: Predictions, day: float) -> None:
    until = day * DAY
    unknown = np.where(past.due > until, 1.0 - past.outcome, past.outcome)
    now = watch_drift(past, until)
    assert watch_drift(replace(past, outcome=unknown), until) == now
    assert now.broken or not now.fall_back
    assert not re.search(r"\bnan\b", now.says)
