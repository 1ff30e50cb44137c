"""What the record shows without anybody saying it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from unghost.causes.catalogue import circumstances
from unghost.causes.cause import Term, View
from unghost.domain.hours import WorkWeek
from unghost.testing.build import World, correspondence, deal, ours, person, theirs, view, warm


def seen(name: str, about: View) -> Mapping[str, Term]:
    return next(member for member in circumstances() if member.name == name).look(about)


def quiet(days: float) -> View:
    return view(correspondence([theirs(days + 2, "Fine."), ours(days, "Which of the two?", "Which of the two?")]))


def test_a_long_quiet_speaks_against_what_ends_by_itself_and_for_what_does_not() -> None:
    short, long = seen("length", quiet(6)), seen("length", quiet(150))
    assert short.get("away") is None or abs(short["away"].step) < abs(long["away"].step)
    assert long["away"].step < 0 < long["chose_other"].step
    assert "150 days" in long["away"].says


def test_few_working_days_lately_speak_for_leave() -> None:
    about = correspondence(
        [theirs(30, "Fine."), ours(20, "Which?", "Which?")],
        week=WorkWeek("UTC", frozenset(date(2026, 6, 5) + timedelta(days=n) for n in range(12))),
    )
    assert seen("season", view(about))["away"].step > 0
    assert "away" not in seen("season", quiet(20))


def test_a_quarter_that_ends_speaks_for_full_desks() -> None:
    end = World(now=datetime(2026, 6, 24, 10, tzinfo=UTC))
    about = warm(theirs(30, "Fine."), ours(20, "Which?", "Which?"))
    assert seen("season", view(about, None, end))["busy"].step > 0
    assert "busy" not in seen("season", view(about))


def colleague(name: str, days: float) -> object:
    address = f"{name}@harbour.example"
    return correspondence([theirs(days, "Fine.", person=address)], who=person(address, name.title()))


@pytest.mark.parametrize(
    ("others", "sign"), [((("lee", 90), ("mo", 80)), 1), ((("lee", 90), ("mo", 5)), -1), ((("lee", 90),), 0)]
)
def test_a_house_that_is_quiet_as_a_whole_is_told_from_one_that_is_not(others: tuple[tuple[str, float], ...], sign: int) -> None:
    world = World(others=tuple(colleague(*one) for one in others))  # type: ignore[misc]  # they are correspondences
    found = seen("account", view(warm(theirs(62, "Fine."), ours(60, "Which?", "Which?")), None, world))
    step = found["company_event"].step if found else 0
    assert (step > 0) - (step < 0) == sign


def test_our_dose_grows_with_what_we_wrote_in_this_quiet() -> None:
    press = "This is my third email and I have heard nothing. Sign by Friday or I will close your file."
    few = view(warm(theirs(62, "Fine."), ours(60, press)))
    many = view(warm(theirs(62, "Fine."), ours(60, press), ours(50, press), ours(40, press)))
    assert seen("dose", quiet(60)) == {}
    assert 0 < seen("dose", few)["our_pressure"].step < seen("dose", many)["our_pressure"].step <= 1


@pytest.mark.parametrize(
    ("stage", "cause"), [("Contract sent", "awaiting_others"), ("Proposal", "indecision"), ("Discovery", "busy")]
)
def test_the_stage_leans_on_what_that_stage_waits_for(stage: str, cause: str) -> None:
    about = replace(warm(theirs(62, "Fine."), ours(60, "Which?", "Which?")), deals=(replace(deal(), stage=stage),))
    assert cause in seen("stage", view(about))


def test_a_stage_nobody_knows_and_a_closed_deal_say_nothing() -> None:
    about = warm(theirs(62, "Fine."), ours(60, "Which?", "Which?"))
    assert seen("stage", view(replace(about, deals=(replace(deal(), stage="zzz"),)))) == {}
    assert seen("stage", view(replace(about, deals=(deal(outcome="won"),)))) == {}


def test_a_decision_asked_for_makes_people_wait_and_doubt() -> None:
    asked = view(warm(theirs(62, "Fine."), ours(60, "Can you sign the order?", "Can you sign the order?")))
    assert set(seen("last ask", asked)) == {"indecision", "awaiting_others"}
    assert seen("last ask", quiet(60)) == {}
