"""The signs of losing step on plain numbers: what they see, and what they must not take for one."""

import pytest

from unghost.silence.early.signs import PULL, WIDEST, Habit, deviation, habit_of, later, log_hours, log_words, shorter

HABIT = Habit(variance=1.0)


def test_fewer_than_four_answers_show_no_change() -> None:
    assert later([1.0, 2.0, 90.0], HABIT) is None


def test_answers_as_always_are_no_sign() -> None:
    assert later([8.0] * 6, HABIT) == pytest.approx(0.0)


def test_later_answers_are_above_and_quicker_ones_below() -> None:
    slow, quick = later([2.0, 3.0, 2.0, 40.0, 70.0], HABIT), later([40.0, 50.0, 40.0, 2.0, 1.0], HABIT)
    assert slow is not None
    assert quick is not None
    assert slow > 1.0 > -1.0 > quick


def test_shorter_answers_are_above() -> None:
    found = shorter([120, 90, 100, 10, 8], HABIT)
    assert found is not None
    assert found > 1.0


def test_one_odd_answer_among_many_counts_for_no_more_than_the_widest() -> None:
    assert deviation([0.0] * 20 + [0.0, 99.0], HABIT) == WIDEST


def test_the_same_delay_says_less_of_somebody_erratic() -> None:
    steady = later([8.0, 8.0, 8.0, 8.0, 60.0, 60.0], HABIT)
    erratic = later([1.0, 60.0, 2.0, 90.0, 60.0, 60.0], HABIT)
    assert steady is not None
    assert erratic is not None
    assert steady > erratic


def test_with_few_answers_the_users_other_people_say_what_is_usual() -> None:
    slow_world = Habit(variance=1.0, mean=log_hours(60.0), pull=PULL)
    alone, among_others = later([2.0, 2.0, 40.0, 40.0], HABIT), later([2.0, 2.0, 40.0, 40.0], slow_world)
    assert alone is not None
    assert among_others is not None
    assert among_others < alone


def test_nobody_is_measured_by_strangers_while_no_people_are_known() -> None:
    assert habit_of([], HABIT) == HABIT
    terse = habit_of([[log_words(9)] * 4], HABIT)
    assert terse.mean == pytest.approx(log_words(9))
    assert terse.pull < 1.0


def test_many_people_give_the_habit_its_full_weight() -> None:
    many = habit_of([[1.0, 2.0, 3.0]] * 400, HABIT)
    assert many.mean == pytest.approx(2.0)
    assert 0.9 * PULL < many.pull < PULL


def test_where_nothing_ever_varied_there_is_no_deviation() -> None:
    assert deviation([0.0] * 6, Habit(variance=0.0)) is None
