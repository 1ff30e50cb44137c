"""A guard that refuses until T refuses just before T and allows at T."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from unghost.causes.cause import View
from unghost.domain.hours import WorkWeek
from unghost.domain.touch import Channel, Disposition
from unghost.guards.check import guards
from unghost.guards.guard import Guard, Proposal, Refusal
from unghost.testing.build import NOW, THEM, call, correspondence, ours, out_of_office, theirs, view

SECOND = timedelta(seconds=1)
ZONES = ("UTC", "Asia/Tokyo", "America/Denver", "Asia/Kolkata", "Europe/Berlin", "Australia/Lord_Howe")

# Days within a month and a half: events scattered over years never come near a limit.
DAYS = st.integers(min_value=0, max_value=45)


@st.composite
def views(draw: st.DrawFn) -> View:
    made = [ours(draw(DAYS), "Shall we go on?", "Shall we go on?") for _ in range(draw(st.integers(0, 4)))]
    made += [theirs(draw(DAYS), "Yes.") for _ in range(draw(st.integers(0, 4)))]
    made += [call(draw(DAYS), draw(st.sampled_from(list(Disposition)))) for _ in range(draw(st.integers(0, 2)))]
    back = NOW.date() + timedelta(draw(st.integers(-20, 20)))
    signals = [out_of_office(draw(DAYS), "away", back, sensitive=True)] if draw(st.booleans()) else []
    off = frozenset(NOW.date() + timedelta(n) for n in draw(st.sets(st.integers(-5, 40), max_size=6)))
    return view(correspondence(made, signals=signals, week=WorkWeek(draw(st.sampled_from(ZONES)), off)))


def proposals() -> st.SearchStrategy[Proposal]:
    return st.builds(
        Proposal,
        play=st.sampled_from(["ask-why", "apology-call", "value", "fresh-start", "compassion", "answer-first", "park"]),
        channel=st.sampled_from([Channel.CALL, Channel.MAIL, Channel.LETTER]),
        person=st.just(THEM),
        at=st.integers(0, 60 * 24 * 21).map(lambda minutes: NOW + timedelta(minutes=minutes)),
    )


def broken_by(guard: Guard, seen: View, proposal: Proposal) -> bool:
    """Say whether a guard breaks the law on one proposal."""
    refusal = guard.check(seen, proposal)
    if refusal is None or refusal.until is None:
        return False
    before = Proposal(proposal.play, proposal.channel, proposal.person, refusal.until - SECOND)
    after = Proposal(proposal.play, proposal.channel, proposal.person, refusal.until)
    return refusal.until <= proposal.at or guard.check(seen, before) is None or guard.check(seen, after) is not None


@settings(max_examples=150, deadline=None)
@given(views(), proposals())
def test_a_guard_that_refuses_until_t_refuses_just_before_t_and_allows_at_t(seen: View, proposal: Proposal) -> None:
    assert not [guard.name for guard in guards() if broken_by(guard, seen, proposal)]


def test_the_law_catches_a_guard_that_still_refuses_at_t() -> None:
    end = NOW + timedelta(days=2)

    def check(_view: View, proposal: Proposal) -> Refusal | None:
        return Refusal("wrong", "one moment too long", end) if proposal.at <= end else None

    wrong = Guard("wrong", "Wrong", "It holds a moment too long.", "R14", check)
    assert broken_by(wrong, view(correspondence()), Proposal("ask-why", Channel.CALL, THEM, NOW))


def test_the_law_catches_a_guard_whose_end_moves() -> None:
    def check(_view: View, proposal: Proposal) -> Refusal | None:
        return Refusal("wrong", "always a day more", proposal.at + timedelta(days=1))

    wrong = Guard("wrong", "Wrong", "It never ends.", "R14", check)
    assert broken_by(wrong, view(correspondence()), Proposal("ask-why", Channel.CALL, THEM, NOW))
