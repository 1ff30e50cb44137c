"""Another weekday and hour than the tries that found nobody, and near when they write or answer (R21)."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from unghost.causes.cause import View
from unghost.causes.diagnose import diagnose
from unghost.domain.hours import WorkWeek
from unghost.domain.proposal import Proposal
from unghost.domain.touch import Channel, Disposition, Touch
from unghost.guards.check import check
from unghost.plays.recommend import recommend
from unghost.plays.vary import Moment, moment
from unghost.testing.build import NOW, THEM, World, call, correspondence, ours, theirs, view, warm

WEDNESDAY = NOW  # ten o'clock
OPEN = ours(60, "How is the plan?", "How is the plan?")


def better(seen: View, channel: Channel = Channel.CALL, at: datetime = WEDNESDAY) -> Moment | None:
    return moment(seen, channel, at, lambda _: True)


def on(touch: Touch, *, weeks: int, weekday: int, hour: int) -> Touch:
    """Return a touch on a weekday (0 for Monday) some weeks ago at an hour, UTC."""
    day = NOW - timedelta(weeks=weeks) + timedelta(days=weekday - NOW.weekday())
    return replace(touch, at=day.replace(hour=hour, minute=20))


def test_without_a_try_and_without_a_habit_any_moment_is_as_good() -> None:
    assert better(view(correspondence([OPEN]))) is None


def test_after_calls_on_tuesday_mornings_another_day_and_hour_is_named() -> None:
    tries = [on(call(1), weeks=w, weekday=1, hour=9) for w in (1, 2)]
    tuesday = NOW + timedelta(days=6)
    found = better(view(correspondence([OPEN, *tries])), at=tuesday)
    assert found is not None
    assert (found.at.weekday() == 1 and found.at.hour < 12) is False
    assert found.says.startswith("Your two calls were on Tuesday mornings; ")


def test_it_leans_to_when_they_usually_write() -> None:
    habit = [on(theirs(9, "Fine."), weeks=w, weekday=3, hour=15) for w in range(5, 25)]
    tries = [on(call(1), weeks=w, weekday=1, hour=9) for w in (1, 2)]
    found = better(view(correspondence([*habit, ours(20, "And?", "And?"), *tries])))
    assert found is not None
    assert (found.at.weekday(), found.at.hour) == (3, 15)
    assert "Thursday late afternoon is when they usually write or answer" in found.says


def test_a_habit_moves_a_first_call_only_where_it_is_clear() -> None:
    thin = [on(theirs(9, "Fine."), weeks=w, weekday=3, hour=15) for w in range(5, 8)]
    assert better(view(correspondence([*thin, OPEN]))) is None


def test_the_moment_is_on_their_clock_and_on_a_day_they_work() -> None:
    tries = [on(call(1), weeks=w, weekday=2, hour=1) for w in (1, 2)]  # ten in the morning in Tokyo
    off = frozenset({(NOW + timedelta(days=1)).date()})
    found = better(view(correspondence([OPEN, *tries], week=WorkWeek("Asia/Tokyo", off))), at=NOW.replace(hour=1))
    assert found is not None
    local = found.at.astimezone(WorkWeek("Asia/Tokyo").local(NOW).tzinfo)
    assert 9 <= local.hour < 18
    assert local.weekday() < 5
    assert local.date() not in off


def test_what_the_guards_forbid_is_passed_over() -> None:
    tries = [on(call(1), weeks=w, weekday=2, hour=10) for w in (1, 2)]
    seen = view(correspondence([OPEN, *tries]))
    first = better(seen)
    assert first is not None
    second = moment(seen, Channel.CALL, WEDNESDAY, lambda at: at != first.at)
    assert second is None or second.at != first.at
    assert moment(seen, Channel.CALL, WEDNESDAY, lambda _: False) is None


@pytest.mark.parametrize("hour", [7, 10, 17, 23])
def test_the_move_of_a_case_stays_inside_their_hours(hour: int) -> None:
    seen = view(warm(OPEN, call(30), call(20)), world=World(now=NOW.replace(hour=hour)))
    found = recommend(seen, diagnose(seen), lambda proposal: check(seen, proposal))
    start = max(seen.history.now, found.move.not_before or seen.history.now)
    assert not check(seen, Proposal(found.move.play, found.move.channel, THEM, start))


def test_after_three_calls_the_change_to_writing_is_said() -> None:
    seen = view(warm(OPEN, call(50), call(40), call(30)))
    found = recommend(seen, diagnose(seen), lambda proposal: check(seen, proposal))
    assert "Three calls found nobody, so this goes in writing." in found.move.why


@pytest.mark.parametrize(("calls", "named"), [(1, False), (2, True)])
def test_a_colleague_whom_they_know_is_named_after_two_tries_of_one_sender(calls: int, *, named: bool) -> None:
    spoke = replace(call(92, Disposition.ANSWERED, "about the drawing"), by="lee@studio.example")
    seen = view(warm(spoke, OPEN, *(call(50 - 10 * n) for n in range(calls))))
    found = recommend(seen, diagnose(seen), lambda proposal: check(seen, proposal))
    assert found.move.channel is Channel.CALL
    assert any("lee@studio.example, whom they know too" in why for why in found.move.why) is named


def test_a_call_that_was_answered_is_no_try() -> None:
    spoken = on(call(1, Disposition.ANSWERED), weeks=1, weekday=2, hour=10)
    assert better(view(correspondence([OPEN, spoken]))) is None


def test_moments_are_aware() -> None:
    tries = [on(call(1), weeks=w, weekday=2, hour=10) for w in (1, 2)]
    found = better(view(correspondence([OPEN, *tries])))
    assert found is not None
    assert found.at.astimezone(UTC) > NOW
