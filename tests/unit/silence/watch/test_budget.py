from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from time import perf_counter

import numpy as np
import pytest

from unghost.silence.model import GONE_DAYS
from unghost.silence.watch.budget import Replay, ShippedTops, choose_level, shipped_tops
from unghost.silence.watch.holes import DAY, Hole
from unghost.silence.watch.level import MONTH_DAYS, Allowed, Budget

SHIPPED = ShippedTops(tuple(np.linspace(0.2, 0.8, 20)), tuple(np.linspace(0.5, 0.95, 20)), 0.4, 0.3, 12.0)
YEAR = 12.0 * MONTH_DAYS * DAY
FIVE_OF_HUNDRED = Budget(Allowed.SHARE_OF_ANSWERED, 0.05)


def replay_of(tops: list[float], ended: list[float], *, people: int = 0) -> Replay:
    """Return silences of a year, each with one highest score on its first day and lower ones after it."""
    n = len(tops)
    scores = np.tile(np.array(tops)[:, None], (1, GONE_DAYS)) * np.linspace(1.0, 0.9, GONE_DAYS)
    names = [f"p{i % people if people else i}@prospect.example" for i in range(n)]
    opened = np.linspace(0.0, YEAR, n) if n else np.zeros(0)
    return Replay(names, opened, np.array(ended, dtype=float), scores, 0.0, YEAR + GONE_DAYS * DAY)


def world(n: int, seed: int = 5) -> Replay:
    """Return silences whose score grows as they last, the more the less likely the person is to answer."""
    dice = np.random.default_rng(seed)
    person = dice.integers(0, max(1, n // 8), n)
    warm = dice.normal(0.0, 1.0, max(1, n // 8))[person]
    ended = np.where(dice.random(n) < 1.0 / (1.0 + np.exp(-0.4 - warm)), np.exp(dice.normal(1.0, 1.4, n)), np.inf)
    growth = 0.9 * np.log(np.arange(1.0, GONE_DAYS + 1.0))
    scores = 1.0 / (1.0 + np.exp(2.0 - growth + 0.5 * warm[:, None] - dice.normal(0.0, 0.7, (n, 1))))
    opened = dice.uniform(0.0, YEAR, n)
    return Replay([f"p{i}" for i in person], opened, ended, scores, 0.0, YEAR + GONE_DAYS * DAY)


def false_alarms(replay: Replay, level: float) -> int:
    """Count, the long way, the answered silences with an alarm before their answer."""
    found = 0
    for ended, scores in zip(replay.ended, replay.scores, strict=True):
        open_days = [day for day in range(1, GONE_DAYS + 1) if day < ended]
        found += bool(ended <= GONE_DAYS and any(scores[day - 1] >= level for day in open_days))
    return found


def test_the_level_is_the_kth_highest_score_of_an_answered_silence() -> None:
    tops = [k / 100 for k in range(100)]
    level = choose_level(replay_of(tops, [5.0] * 100), FIVE_OF_HUNDRED, SHIPPED)
    assert level.at_least == pytest.approx(0.95)
    assert level.borrowed == 0.0


def test_ties_alarm_together_or_not_at_all() -> None:
    tops = [0.9] * 6 + [k / 200 for k in range(94)]
    level = choose_level(replay_of(tops, [5.0] * 100), FIVE_OF_HUNDRED, SHIPPED)
    assert level.at_least > 0.9, "six alarms, where five are allowed"
    one_more = choose_level(replay_of(tops, [5.0] * 100), replace(FIVE_OF_HUNDRED, most=0.06), SHIPPED)
    assert one_more.at_least == pytest.approx(0.9)


@pytest.mark.parametrize(("most", "alarms"), [(1.0, 12), (0.5, 6), (0.05, 0)])
def test_false_alarms_a_month_are_counted_over_the_months_observed(most: float, alarms: int) -> None:
    replay = replay_of([k / 100 for k in range(100)], [5.0] * 100)
    level = choose_level(replay, Budget(Allowed.FALSE_ALARMS_A_MONTH, most), SHIPPED)
    assert false_alarms(replay, level.at_least) == alarms
    assert level.expects.months == pytest.approx(12.0)
    assert level.expects.false_a_month is not None
    assert level.expects.false_a_month.value == pytest.approx(alarms / 12.0)


def test_new_cases_count_the_true_ones_too() -> None:
    tops, ended = [k / 100 for k in range(100)], [5.0, np.inf] * 50
    level = choose_level(replay_of(tops, ended), Budget(Allowed.CASES_A_DAY, 10.5 / (12.0 * MONTH_DAYS)), SHIPPED)
    assert level.at_least == pytest.approx(0.90)
    assert level.expects.cases_a_day is not None
    assert level.expects.cases_a_day.n == 10


def test_scores_on_days_after_the_answer_are_not_read() -> None:
    calm = replay_of([0.3] * 60, [3.0] * 60)
    scores = calm.scores.copy()
    scores[:, 2:] = 0.99  # the answer came on day 3: days 1 and 2 were open
    level = choose_level(replace(calm, scores=scores), FIVE_OF_HUNDRED, SHIPPED)
    assert level.at_least == choose_level(calm, FIVE_OF_HUNDRED, SHIPPED).at_least


def test_a_day_on_which_nothing_could_be_said_has_no_alarm() -> None:
    replay = replay_of([0.3] * 30 + [0.9] * 30, [5.0] * 60)
    scores = replay.scores.copy()
    scores[30:] = np.nan
    level = choose_level(replace(replay, scores=scores), FIVE_OF_HUNDRED, SHIPPED)
    assert 0.3 < level.at_least < 0.31


def test_what_is_not_yet_known_is_left_out_and_counted_even_where_the_answer_came() -> None:
    replay = replay_of([k / 100 for k in range(100)], [5.0] * 98 + [np.nan] * 2)
    late = replace(replay, until=replay.until - 30 * DAY)
    found = choose_level(late, FIVE_OF_HUNDRED, SHIPPED).expects
    opened_late = int((late.opened + GONE_DAYS * DAY > late.until).sum())
    assert opened_late > 2
    assert found.left_out == opened_late
    assert found.answered + found.left_out == 100


def test_a_hole_is_no_observation() -> None:
    replay = replay_of([k / 100 for k in range(100)], [5.0] * 50 + [np.inf] * 50)
    hole = Hole(200 * DAY, 300 * DAY)
    found = choose_level(replace(replay, holes=(hole,)), FIVE_OF_HUNDRED, SHIPPED).expects
    touched = ((replay.opened < hole.end) & (replay.opened + GONE_DAYS * DAY > hole.start)).sum()
    assert found.left_out == touched
    assert found.months == pytest.approx(12.0 - 160.0 / MONTH_DAYS)


def test_without_own_silences_the_level_is_that_of_the_shipped_table() -> None:
    level = choose_level(replay_of([], []), FIVE_OF_HUNDRED, SHIPPED)
    assert level.borrowed == 1.0
    assert level.at_least == SHIPPED.answered[-1]
    assert "too little of your own to measure" in " ".join(level.says)


def test_own_silences_take_over_without_a_jump() -> None:
    levels = [
        choose_level(replay_of([0.5 + 0.001 * k for k in range(n)], [5.0] * n), Budget(Allowed.SHARE_OF_ANSWERED, 0.2), SHIPPED)
        for n in range(60)
    ]
    borrowed = [level.borrowed for level in levels]
    assert borrowed == sorted(borrowed, reverse=True)
    assert borrowed[39] > 0.0 == borrowed[40]
    steps = [abs(b.at_least - a.at_least) for a, b in pairwise(levels)]
    assert max(steps) < 0.05, "one silence more never moves the level far"


def test_figures_are_shown_from_twenty_answered_silences_on() -> None:
    few = choose_level(replay_of([0.5] * 19, [5.0] * 19), FIVE_OF_HUNDRED, SHIPPED).expects
    enough = choose_level(replay_of([0.5] * 20, [5.0] * 20), FIVE_OF_HUNDRED, SHIPPED).expects
    assert not few.measured
    assert few.false_a_month is None
    assert enough.measured
    assert enough.false_a_month is not None
    assert "Too few silences stayed unanswered" in enough.says[-1]


def test_a_level_is_never_below_the_least_asked_for() -> None:
    level = choose_level(replay_of([0.2] * 50, [5.0] * 50), Budget(Allowed.CASES_A_DAY, 100.0), SHIPPED, least=0.5)
    assert level.at_least == 0.5


def test_the_expectation_says_what_happened_on_the_silences() -> None:
    replay = world(600)
    level = choose_level(replay, Budget(Allowed.FALSE_ALARMS_A_MONTH, 1.0), SHIPPED)
    gone = replay.ended > GONE_DAYS
    reached = replay.scores[gone] >= level.at_least
    first = np.where(reached.any(axis=1), reached.argmax(axis=1) + 1, GONE_DAYS)
    found = level.expects
    assert found.false_a_month is not None
    assert found.false_a_month.value == pytest.approx(false_alarms(replay, level.at_least) / 12.0)
    assert found.found is not None
    assert found.found.value == pytest.approx(reached.any(axis=1).mean())
    assert found.mean_days is not None
    assert found.mean_days.value == pytest.approx(first.mean())
    assert found.median_days is not None
    assert abs(found.median_days.value - np.median(first)) <= 0.5
    assert found.right is not None
    assert found.right.value == pytest.approx(
        reached.any(1).sum() / (reached.any(1).sum() + round(12 * found.false_a_month.value))
    )


def test_ten_thousand_silences_take_well_under_a_second() -> None:
    replay = world(10_000)
    started = perf_counter()
    choose_level(replay, FIVE_OF_HUNDRED, SHIPPED)
    assert perf_counter() - started < 0.8


def test_the_table_to_ship_is_made_of_public_silences() -> None:
    table = shipped_tops(world(3000))
    assert len(table.answered) == len(table.gone) == 20
    assert table.answered == tuple(sorted(table.answered))
    assert np.mean(table.gone) > np.mean(table.answered)
    assert choose_level(replay_of([], []), FIVE_OF_HUNDRED, table).at_least in table.answered


@pytest.mark.parametrize(
    ("kind", "most"), [(Allowed.SHARE_OF_ANSWERED, 1.0), (Allowed.CASES_A_DAY, 0.0), (Allowed.CASES_A_DAY, -1)]
)
def test_a_budget_of_nothing_or_everything_is_refused(kind: Allowed, most: float) -> None:
    with pytest.raises(ValueError, match="no budget"):
        Budget(kind, most)


def test_a_budget_is_said_as_people_say_it() -> None:
    assert FIVE_OF_HUNDRED.says == "at most 5 % of answered silences"
    assert Budget(Allowed.FALSE_ALARMS_A_MONTH, 2.0).says == "at most 2 false alarms a month"
    assert Budget(Allowed.CASES_A_DAY, 1.0).says == "at most 1 new case a day"


def test_columns_of_other_lengths_and_scores_beyond_one_are_refused() -> None:
    replay = replay_of([0.5], [5.0])
    with pytest.raises(ValueError, match="no replay"):
        replace(replay, person=["a", "b"])
    with pytest.raises(ValueError, match=r"0\.\.1"):
        replace(replay, scores=replay.scores + 1.0)
    with pytest.raises(ValueError, match="both kinds"):
        replace(SHIPPED, gone=())
