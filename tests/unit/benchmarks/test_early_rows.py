"""Rows of the early-warning benchmark: a question is made of the past alone, and its outcome of what is seen."""

from __future__ import annotations

from benchmarks.silence_early.candidates import passed_to_us, run_of_ours
from benchmarks.silence_early.rows import DAY, Event, Row, held_out, rows, working_hours

MONDAY = 4 * DAY + 2000 * 7 * DAY


def exchange(waits: list[float], *, pace: float = 14.0, end: float = 400.0) -> list[Event]:
    """Return a message of ours every ``pace`` days, answered after so many days (never where negative), and one at the end."""
    found = []
    for n, days in enumerate(waits):
        found.append(Event(MONDAY + n * pace * DAY, "us", "ada", 1, 40, 1))
        if days >= 0:
            found.append(Event(MONDAY + (n * pace + days) * DAY, "ada", "us", 1, 20, 0))
    return [*sorted(found, key=lambda e: e.ts), Event(MONDAY + end * DAY, "us", "bob", 1, 5, 0)]


def of_ada(events: list[Event]) -> list[Row]:
    return [row for row in rows("set", events) if row.contact == "ada"]


def test_a_row_needs_four_answers() -> None:
    assert of_ada(exchange([1.0] * 4)) == []
    assert len(of_ada(exchange([1.0] * 5))) == 1


def test_an_unanswered_wait_is_gone_and_an_answered_one_is_not() -> None:
    assert [row.gone for row in of_ada(exchange([1.0] * 5 + [-1.0]))] == [False, True]


def test_an_answer_after_sixty_days_came_too_late() -> None:
    assert [row.gone for row in of_ada(exchange([1.0] * 4 + [70.0]))] == [True]


def test_where_the_record_ends_nothing_is_known() -> None:
    assert of_ada(exchange([1.0] * 4 + [-1.0], end=100.0)) == []


def test_nothing_later_than_the_question_enters_it() -> None:
    events = exchange([1.0, 2.0, 1.0, 3.0, 9.0, 12.0, -1.0])
    whole = {row.at: row for row in of_ada(events)}
    for at, row in whole.items():
        cut = [e for e in events if e.ts <= at] + [Event(at + 61 * DAY, "us", "bob", 1, 5, 0)]
        again = next(r for r in of_ada(cut) if r.at == at)
        assert (again.rounds, again.theirs, again.answers, again.waits) == (row.rounds, row.theirs, row.answers, row.waits)


def test_follow_ups_are_touches_of_the_same_wait() -> None:
    events = exchange([1.0] * 5)
    reminder = Event(MONDAY + 0.5 * DAY, "us", "ada", 1, 10, 1)
    (row,) = of_ada(sorted([*events, reminder], key=lambda e: e.ts))
    assert [(r.touches, r.ours) for r in row.rounds] == [(2, 50), (1, 40), (1, 40), (1, 40)]


def test_more_words_in_the_same_turn_belong_to_the_answer() -> None:
    more = Event(MONDAY + 1.1 * DAY, "ada", "us", 1, 7, 1)
    (row,) = of_ada(sorted([*exchange([1.0] * 5), more], key=lambda e: e.ts))
    assert [(r.words, r.asks) for r in row.rounds] == [(27, 1), (20, 0), (20, 0), (20, 0)]


def test_a_weekend_has_no_working_hours() -> None:
    assert working_hours(MONDAY + 5 * DAY, MONDAY + 7 * DAY) == 0.0
    assert working_hours(MONDAY, MONDAY + 7 * DAY) == 40.0


def test_initiative_passes_only_from_somebody_who_had_it() -> None:
    assert run_of_ours([False] * 6) == 0
    assert run_of_ours([True, False, True, False, False]) == 2
    assert passed_to_us([True, True]) == 0.0 == passed_to_us([False] * 9)
    assert passed_to_us([True, True, True, False, False, False]) > passed_to_us([True, False, True, False])


def test_about_a_fifth_of_the_people_are_held_out() -> None:
    assert 0.17 < sum(held_out(f"p{n}") for n in range(4000)) / 4000 < 0.23
