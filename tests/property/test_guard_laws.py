"""A guard that refuses until T refuses at every moment before T and allows at T; without a T it says which fact it takes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from unghost.causes.cause import View
from unghost.domain.hours import WorkWeek
from unghost.domain.listed import Listed, ListScope, by_who
from unghost.domain.record import Truth, TruthState
from unghost.domain.settings import Settings
from unghost.domain.touch import Channel, Disposition
from unghost.domain.weekends import weekend_of
from unghost.guards.check import check, guards
from unghost.guards.guard import Guard, Proposal, Refusal
from unghost.history.history import SourceState
from unghost.silence.assessment import Silence, State
from unghost.testing.build import (
    NOW,
    SETTINGS,
    THEM,
    US,
    World,
    call,
    correspondence,
    ours,
    out_of_office,
    person,
    silent,
    theirs,
    view,
)

MOMENT = timedelta(microseconds=1)
# Half hours, a clock that goes forward at midnight, and those that change in the weeks looked at.
ZONES = (
    *("UTC", "Asia/Tokyo", "America/Denver", "Asia/Kolkata", "Europe/Berlin", "Australia/Lord_Howe", "America/Santiago"),
    *("Pacific/Chatham", "America/St_Johns", "+05:45"),
)
# In spring and in autumn the clocks change, and August has neither.
TODAYS = (
    NOW,
    datetime(2026, 3, 25, 22, 30, tzinfo=UTC),
    datetime(2026, 10, 20, 3, 15, tzinfo=UTC),
    datetime(2026, 9, 3, tzinfo=UTC),
)

# Days within a month and a half: events scattered over years never come near a limit.
DAYS = st.integers(min_value=0, max_value=45)


@st.composite
def chosen(draw: st.DrawFn) -> Settings:
    first = draw(st.integers(0, 23))
    return replace(
        SETTINGS,
        max_attempts=draw(st.integers(0, 3)),
        max_delivered=draw(st.integers(0, 3)),
        max_account=draw(st.integers(0, 3)),
        account_days=draw(st.integers(1, 40)),
        quiet_to_hour=first,
        quiet_from_hour=draw(st.integers(first, 24)),
    )


@st.composite
def views(draw: st.DrawFn) -> View:
    now = draw(st.sampled_from(TODAYS))
    made = [ours(draw(DAYS), "Shall we go on?", "Shall we go on?") for _ in range(draw(st.integers(0, 4)))]
    made += [
        replace(ours(draw(DAYS)), by=draw(st.sampled_from(("sam@studio.example", US)))) for _ in range(draw(st.integers(0, 1)))
    ]
    made += [theirs(draw(DAYS), "Yes.") for _ in range(draw(st.integers(0, 4)))]
    made += [call(draw(DAYS), draw(st.sampled_from(list(Disposition)))) for _ in range(draw(st.integers(0, 2)))]
    made = [replace(t, at=t.at + (now - NOW)) for t in made]
    back = now.date() + timedelta(draw(st.integers(-20, 20)))
    away = replace(out_of_office(0, "away", back, sensitive=draw(st.booleans())), at=now - timedelta(draw(DAYS)))
    off = frozenset(now.date() + timedelta(n) for n in draw(st.sets(st.integers(-5, 40), max_size=6)))
    week = WorkWeek(draw(st.sampled_from(ZONES)), off, weekend_of(draw(st.sampled_from(("", "SA", "NP", "BN")))))
    known = correspondence(
        made,
        signals=[away] if draw(st.booleans()) else [],
        week=week.without([(now.date(), back)]),
        who=replace(person(), country=draw(st.sampled_from(("GB", "CA", "US")))),
    )
    seen = view(known, draw(standings(silent(known), now)), World(settings=draw(chosen()), now=now, sources=draw(sources(now))))
    return replace(seen, history=replace(seen.history, listed=by_who(draw(lists(now)))))


def standings(quiet: Silence, now: datetime) -> st.SearchStrategy[Silence]:
    """Return the silence as it is, or closed, or at rest until a day."""
    truth = Truth(now, THEM, TruthState.NO)
    rests = st.integers(0, 20).map(lambda days: replace(quiet, state=State.PARKED, wake=now.date() + timedelta(days)))
    return st.one_of(st.just(quiet), st.just(replace(quiet, state=State.CLOSED, truth=truth)), rests)


def sources(now: datetime) -> st.SearchStrategy[tuple[SourceState, ...]]:
    """Return no mailbox, or one that was read so many days ago."""
    read = st.integers(0, 5).map(lambda days: (SourceState("imap", "inbox", now - timedelta(days)),))
    return st.one_of(st.just(()), read)


def lists(now: datetime) -> st.SearchStrategy[list[Listed]]:
    """Return entries that name them in one way or another."""
    who = st.sampled_from((THEM, "harbour.example", "+442079460000", "pia@other.example"))
    return st.lists(st.builds(Listed, who, st.just(now), st.sampled_from(list(ListScope))), max_size=2)


def proposals(now: datetime) -> st.SearchStrategy[Proposal]:
    return st.builds(
        Proposal,
        play=st.sampled_from(["ask-why", "apology-call", "value", "fresh-start", "compassion", "answer-first", "park"]),
        channel=st.sampled_from([Channel.CALL, Channel.MAIL, Channel.LETTER]),
        person=st.just(THEM),
        at=st.tuples(st.integers(0, 60 * 24 * 21), st.integers(0, 10**6), st.sampled_from(ZONES[:9])).map(
            lambda drawn: (now + timedelta(minutes=drawn[0], microseconds=drawn[1])).astimezone(ZoneInfo(drawn[2]))
        ),
        voicemail=st.booleans(),
    )


def broken_by(guard: Guard, seen: View, proposal: Proposal) -> bool:
    """Say whether a guard breaks the law on one proposal: asked as everybody asks, at the one boundary."""
    refusals = check(seen, proposal, (guard,))
    if not refusals:
        return False
    (refusal,) = refusals
    if refusal.until is None:
        return not refusal.needs
    until = refusal.until.astimezone(UTC)
    start = proposal.at.astimezone(UTC)
    before = (until - MOMENT, start + (until - start) / 2, start + (until - start) / 7)
    allowed_too_early = any(not check(seen, replace(proposal, at=at), (guard,)) for at in before)
    return until <= start or allowed_too_early or bool(check(seen, replace(proposal, at=until), (guard,)))


@settings(max_examples=250, deadline=None)
@given(st.data())
def test_a_guard_that_refuses_until_t_refuses_before_t_and_allows_at_t(data: st.DataObject) -> None:
    seen = data.draw(views())
    proposal = data.draw(proposals(seen.history.now))
    assert not [guard.name for guard in guards() if broken_by(guard, seen, proposal)]


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_a_refusal_that_only_a_fact_ends_holds_at_any_later_moment(data: st.DataObject) -> None:
    seen = data.draw(views())
    proposal = data.draw(proposals(seen.history.now))
    later = replace(proposal, at=proposal.at + data.draw(st.timedeltas(timedelta(0), timedelta(days=900))))
    lasting = {r.guard for r in check(seen, proposal) if r.until is None}
    assert lasting <= {r.guard for r in check(seen, later) if r.until is None}


def wrong(check: Callable[[View, Proposal], Refusal | None]) -> Guard:
    return Guard("wrong", "Wrong", "It breaks the law.", "R14", check)


ASKED = Proposal("ask-why", Channel.CALL, THEM, NOW)


def test_the_law_catches_a_guard_that_still_refuses_at_t() -> None:
    end = NOW + timedelta(days=2)
    late = wrong(lambda _view, p: Refusal("wrong", "one moment too long", end) if p.at <= end else None)
    assert broken_by(late, view(correspondence()), ASKED)


def test_the_law_catches_a_guard_that_lasts_a_second_longer_than_it_says() -> None:
    end = NOW + timedelta(days=2)
    late = wrong(lambda _view, p: Refusal("wrong", "late", end) if p.at < end + timedelta(seconds=1) else None)
    assert broken_by(late, view(correspondence()), ASKED)


def test_the_law_catches_a_guard_that_gives_way_a_moment_early() -> None:
    end = NOW + timedelta(days=2)
    early = wrong(lambda _view, p: Refusal("wrong", "early", end) if p.at < end - MOMENT else None)
    assert broken_by(early, view(correspondence()), ASKED)


def test_the_law_catches_a_guard_that_sleeps_at_noon() -> None:
    end = NOW + timedelta(days=2)
    gap = wrong(lambda _view, p: Refusal("wrong", "gap", end) if p.at < end and p.at.day != (NOW + timedelta(1)).day else None)
    assert broken_by(gap, view(correspondence()), ASKED)


def test_the_law_catches_a_guard_whose_end_moves() -> None:
    moving = wrong(lambda _view, p: Refusal("wrong", "always a day more", p.at + timedelta(days=1)))
    assert broken_by(moving, view(correspondence()), ASKED)


def test_the_law_catches_a_guard_that_names_neither_a_moment_nor_a_fact() -> None:
    assert broken_by(wrong(lambda _view, _p: Refusal("wrong", "just no")), view(correspondence()), ASKED)
