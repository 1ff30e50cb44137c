"""What we owe goes out at once, but not day by day, and not without an end."""

from __future__ import annotations

from datetime import timedelta

from unghost.domain.proposal import Proposal
from unghost.domain.touch import Channel, Touch
from unghost.guards.check import check
from unghost.testing.build import NOW, THEM, correspondence, ours, theirs, view

ASKED = theirs(60, "Which of the two runs on three phases?", "Which of the two runs on three phases?")


def refused(*touches: Touch, days: float = 0.0) -> set[str]:
    proposal = Proposal("answer-first", Channel.MAIL, THEM, NOW + timedelta(days=days))
    return {refusal.guard for refusal in check(view(correspondence([ASKED, *touches])), proposal)}


def test_a_chase_of_yesterday_does_not_hold_up_what_we_owe() -> None:
    assert refused(ours(1, "Any news?", "Any news?")) == set()


def test_given_twice_it_waits_three_working_days() -> None:
    given = ours(5, "Here it is."), ours(1, "Here it is once more.")
    assert refused(*given) == {"contact-gap"}
    assert refused(*given, days=2) == set()


def test_given_over_and_over_it_ends() -> None:
    given = [ours(50 - 7 * n, "Here it is.") for n in range(6)]
    assert refused(*given) == {"delivered-cap"}
    assert refused(*given[:5]) == set()
