"""Every guard says what it is and refuses in words."""

from __future__ import annotations

import re

import pytest

from unghost.guards.check import guards
from unghost.guards.guard import Guard


@pytest.fixture(params=guards(), ids=lambda guard: guard.name)
def guard(request: pytest.FixtureRequest) -> Guard:
    found = request.param
    assert isinstance(found, Guard)
    return found


def test_a_guard_says_what_it_is_why_it_helps_and_where_it_comes_from(guard: Guard) -> None:
    assert guard.title
    assert len(guard.why) > 20
    assert re.fullmatch(r"R\d{1,2}", guard.source)


def test_a_guard_says_what_ends_it_and_which_school_it_is_of(guard: Guard) -> None:
    assert guard.ends.endswith(".")
    assert guard.school.endswith(".")


def test_where_law_is_spoken_of_it_says_that_it_gives_no_advice(guard: Guard) -> None:
    names_a_law = re.search(r"Art\.|\bs\. \d|CFR|\blaws?\b", guard.law)
    assert not names_a_law or guard.law.endswith("Not legal advice.")


def test_the_guards_of_the_product_are_there() -> None:
    named = {guard.name for guard in guards()}
    budgets = {"attempts-cap", "delivered-cap", "dose-cap", "account-cap", "contact-gap", "once-per-episode"}
    them = {"opted-out", "closed", "asked-to-wait", "recent-reply", "quiet-hours", "sensitive-event", "their-channel"}
    law = {"suppression-list", "do-not-call", "lawful-basis"}
    us = {"colleague-on-it", "source-stale", "no-voicemail", "never-to-a-machine"}
    words = {"lint-errors", "unbacked-claims", "unbacked-facts"}
    assert budgets | them | law | us | words <= named
