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


def test_the_guards_of_the_product_are_there() -> None:
    named = {guard.name for guard in guards()}
    assert {"contact-cap", "opted-out", "recent-reply", "quiet-hours", "source-stale", "contact-gap", "sensitive-event"} <= named
    assert {"once-per-episode", "closed", "never-to-a-machine", "their-channel"} <= named
