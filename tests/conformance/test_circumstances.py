"""Every circumstance says what it is and why, moves causes that exist, and never decides anything alone."""

from __future__ import annotations

import re

import pytest

from unghost.causes.catalogue import causes, circumstances
from unghost.causes.cause import UNKNOWN, Circumstance
from unghost.testing.build import ours, silent, theirs, view, warm

NAMES = {"length", "season", "account", "dose", "stage", "last ask"}
PRESSING = "This is my third email. Please sign by Friday or I will close your file."


@pytest.fixture(params=circumstances(), ids=lambda member: member.name)
def member(request: pytest.FixtureRequest) -> Circumstance:
    found = request.param
    assert isinstance(found, Circumstance)
    return found


def test_all_circumstances_are_there() -> None:
    assert {member.name for member in circumstances()} == NAMES


def test_a_circumstance_says_what_it_is_why_it_matters_and_where_it_comes_from(member: Circumstance) -> None:
    assert member.title
    assert len(member.why) > 20
    assert re.fullmatch(r"R\d{1,2}", member.source)


def test_a_circumstance_moves_known_causes_by_little_and_says_why(member: Circumstance) -> None:
    about = warm(theirs(62, "Fine."), *(ours(60 - 9 * n, PRESSING, "Can you sign the contract by Friday?") for n in range(6)))
    known = {cause.name for cause in causes()} - {UNKNOWN}
    for seen in (view(about), view(about, silent(about))):
        for name, term in member.look(seen).items():
            assert name in known
            assert abs(term.step) <= 1.0
            assert term.says.endswith(".")
            assert term.name == member.name


def test_where_nobody_is_quiet_a_circumstance_says_nothing_of_time(member: Circumstance) -> None:
    about = warm(theirs(1, "Fine."))
    found = view(about)
    if found.silence.since is None and member.name != "dose":
        assert member.look(found) == {}
