"""Laws of calling: another try comes by itself at another hour, inside every bound; after the last there is no call.

The tries are packed into a month on purpose: scattered over years they would never meet on a weekday.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from unghost.causes.cause import View
from unghost.causes.diagnose import diagnose
from unghost.domain.hours import WorkWeek, zone
from unghost.domain.proposal import Proposal
from unghost.domain.settings import Settings
from unghost.domain.touch import Channel, Disposition, Touch
from unghost.guards.check import check
from unghost.plays.play import Move
from unghost.plays.recommend import recommend
from unghost.plays.vary import _again, _slot, moment, open_hours, windows
from unghost.testing.build import NOW, SETTINGS, THEM, US, World, call, ours, view, warm

REACHED_NOBODY = (Disposition.NO_ANSWER, Disposition.BUSY, Disposition.GATEKEEPER)
# Half-hour zones, zones west and east, one that changes its clock in the month, a weekend on Friday and Saturday.
ZONES = (
    "UTC",
    "Asia/Kolkata",
    "Asia/Kathmandu",
    "America/St_Johns",
    "Pacific/Auckland",
    "America/New_York",
    "Australia/Lord_Howe",
)
WEEKENDS = (frozenset({5, 6}), frozenset({4, 5}))
STARTS = (NOW, datetime(2026, 10, 27, 8, tzinfo=UTC), datetime(2026, 3, 31, 8, tzinfo=UTC), datetime(2026, 12, 21, 8, tzinfo=UTC))


@st.composite
def tried(draw: st.DrawFn, most: int = 2) -> tuple[View, list[Touch]]:
    """Draw somebody gone quiet whom we called in the last weeks in their working hours, and the moment after the last call."""
    now = draw(st.sampled_from(STARTS)) + timedelta(hours=draw(st.integers(0, 24 * 7)))
    week = WorkWeek(draw(st.sampled_from(ZONES)), weekend=draw(st.sampled_from(WEEKENDS)))
    opened = ours(40, "Any news?", "Any news?")
    tries: list[Touch] = []
    at = now - timedelta(days=draw(st.integers(0, 12)))
    for _ in range(draw(st.integers(1, most))):
        local = week.next_opening(at.astimezone(zone(week.zone)), 9, 17)
        made = replace(
            call(1, draw(st.sampled_from(REACHED_NOBODY))), at=local.replace(minute=draw(st.integers(0, 59))).astimezone(UTC)
        )
        tries.append(made)
        at = made.at + timedelta(hours=draw(st.integers(20, 60)))
    shift = now - NOW
    about = warm(opened)
    touches = tuple(replace(t, at=t.at + shift) for t in about.touches)
    about = replace(about, touches=tuple(sorted((*touches, *tries), key=lambda t: t.at)), week=week)
    asked = max(now, tries[-1].at + timedelta(minutes=draw(st.integers(1, 600))))
    return view(about, world=World(now=asked)), tries


def advised(seen: View) -> Move:
    return recommend(seen, diagnose(seen), lambda proposal: check(seen, proposal)).move


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(tried())
def test_the_next_call_is_on_another_weekday_in_another_part_of_the_day(found: tuple[View, list[Touch]]) -> None:
    seen, tries = found
    move = advised(seen)
    if move.channel is not Channel.CALL:
        return
    week = seen.correspondence.week
    at = move.not_before or seen.history.now
    slots = [_slot(week, t.at) for t in tries]
    assert _again(_slot(week, at), slots) == (0, 0), (at, slots)
    assert not check(seen, Proposal(move.play, Channel.CALL, THEM, at, once=move.play == "apology-call"))
    assert week.local(at).date() > week.local(tries[-1].at).date(), "not on the day of the last try"
    first, last = open_hours(seen)
    assert first <= week.local(at).hour < last
    assert week.is_workday(week.local(at).date())


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(tried(most=5))
def test_after_three_tries_nobody_is_called_and_no_message_is_left(found: tuple[View, list[Touch]]) -> None:
    seen, tries = found
    move = advised(seen)
    if len(tries) >= seen.history.settings.max_attempts:
        assert move.channel is not Channel.CALL
    assert check(seen, Proposal("ask-why", Channel.CALL, THEM, seen.history.now, voicemail=True))


def rounds(seen: View, most: int) -> list[datetime]:
    """Follow the advice, nobody ever answering, up to so many calls; return when each was made."""
    made: list[datetime] = []
    while len(made) < most:
        move = advised(seen)
        if move.channel is not Channel.CALL:
            break
        at = max(seen.history.now, move.not_before or seen.history.now)
        made.append(at)
        touch = replace(call(1), at=at.astimezone(UTC))
        about = replace(seen.correspondence, touches=(*seen.correspondence.touches, touch))
        seen = view(about, world=World(now=touch.at + timedelta(minutes=5), settings=seen.history.settings))
    return made


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(ZONES), st.integers(0, 24 * 9), st.sampled_from(STARTS))
def test_whoever_follows_the_advice_calls_on_three_days_at_three_times(name: str, hours: int, start: datetime) -> None:
    now = start + timedelta(hours=hours)
    about = warm(ours(40, "Any news?", "Any news?"))
    shift = now - NOW
    about = replace(about, touches=tuple(replace(t, at=t.at + shift) for t in about.touches), week=WorkWeek(name))
    made = rounds(view(about, world=World(now=now)), 6)
    slots = [_slot(about.week, at) for at in made]
    assert len(made) == SETTINGS.max_attempts
    assert len({slot.part for slot in slots}) == len({slot.day for slot in slots}) == len(made)


@given(tried(), st.integers(0, 22), st.integers(1, 24))
@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@example((view(warm(call(1))), []), 14, 15)
def test_windows_stay_inside_the_hours_that_are_open(found: tuple[View, list[Touch]], first: int, last: int) -> None:
    seen, _ = found
    chosen = Settings(me=(US,), quiet_to_hour=first, quiet_from_hour=last)
    seen = view(seen.correspondence, world=World(now=seen.history.now, settings=chosen))
    opened, closed = open_hours(seen)
    for window in windows(seen, seen.history.now):
        assert window.end > seen.history.now
        assert window.start < window.end
        assert opened <= window.start.hour < closed
        assert seen.correspondence.week.is_workday(window.start.date())


def naive(seen: View, at: datetime) -> datetime:
    """Return the next try as somebody without a log would make it: at the same hour, as soon as it may be."""
    return seen.correspondence.week.next_opening(at)


def test_a_version_that_calls_again_at_nine_is_caught() -> None:
    monday = datetime(2026, 6, 15, 9, 10, tzinfo=UTC)
    seen = view(warm(ours(40, "Any news?", "Any news?"), replace(call(1), at=monday)))
    slots = [_slot(seen.correspondence.week, monday)]
    again = naive(seen, monday + timedelta(hours=20))
    assert _again(_slot(seen.correspondence.week, again), slots) != (0, 0)
    better = moment(seen, Channel.CALL, again, lambda _: True)
    assert better is not None
    assert _again(_slot(seen.correspondence.week, better.at), slots) == (0, 0)


def on_clock_change(name: str, day: date, hour: int) -> Sequence[Touch]:
    return [replace(call(1), at=datetime(day.year, day.month, day.day, hour, tzinfo=ZoneInfo(name)).astimezone(UTC))]


def test_their_hour_is_kept_over_a_change_of_the_clock() -> None:
    friday = on_clock_change("America/New_York", date(2026, 10, 30), 9)  # the clocks go back on Sunday, 1 November
    now = datetime(2026, 10, 30, 20, tzinfo=UTC)
    about = replace(warm(ours(40, "Any news?", "Any news?")), week=WorkWeek("America/New_York"))
    about = replace(about, touches=(*(replace(t, at=t.at + (now - NOW)) for t in about.touches), *friday))
    seen = view(replace(about, touches=tuple(sorted(about.touches, key=lambda t: t.at))), world=World(now=now))
    better = moment(seen, Channel.CALL, datetime(2026, 11, 2, 14, tzinfo=UTC), lambda _: True)
    assert better is not None
    assert (better.at.hour in (13, 15), better.at.utcoffset()) == (True, timedelta(hours=-5))
