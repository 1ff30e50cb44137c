"""One boundary, and whom it looks at: the person a proposal is for, whoever's case it came up in."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from unghost.causes.cause import View
from unghost.domain.hours import WorkWeek
from unghost.domain.record import Note, Truth, TruthState
from unghost.domain.said import OptOut, Said, Scope
from unghost.domain.touch import Channel, Side, Touch
from unghost.domain.weekends import weekend_of
from unghost.guards.check import check
from unghost.guards.guard import Proposal, Refusal
from unghost.silence.assessment import State
from unghost.testing.build import (
    NOW,
    SETTINGS,
    THEM,
    World,
    correspondence,
    ours,
    out_of_office,
    person,
    silent,
    theirs,
    touch,
    view,
)

LEE = "lee@harbour.example"


def beside(*lees: Touch) -> View:
    """Return a view of Jo's case, with Lee of the same house in the record."""
    jo = correspondence((theirs(90, "Good."), ours(60, "?", "?")))
    lee = correspondence([replace(t, person=LEE, by=LEE if t.side is Side.THEIRS else t.by) for t in lees], who=person(LEE))
    return view(jo, world=World(others=(lee,)))


def guards_of(seen: View, who: str, play: str = "second-door", channel: Channel = Channel.MAIL) -> set[str]:
    return {r.guard for r in check(seen, Proposal(play, channel, who, NOW))}


def test_the_wish_of_whom_it_is_for_holds_not_only_that_of_whose_case_it_is() -> None:
    stop = touch(50, "Stop writing.", side=Side.THEIRS, said=Said(opt_out=OptOut(Scope.ALL, "Stop writing.")))
    assert "opted-out" in guards_of(beside(stop), LEE)
    assert "opted-out" not in guards_of(beside(theirs(50, "Fine.")), LEE)


def test_the_budget_and_the_gap_are_those_of_whom_it_is_for() -> None:
    seen = beside(theirs(95, "Hello."), ours(80), ours(60), ours(1))
    assert {"delivered-cap", "contact-gap"} <= guards_of(seen, LEE)
    assert not {"delivered-cap", "contact-gap"} & guards_of(beside(theirs(95, "Hello.")), LEE)


def test_another_address_of_the_same_person_is_the_same_person() -> None:
    jo = correspondence(
        (theirs(90, "Good."), ours(80), ours(60), ours(1)), who=replace(person(), addresses=(THEM, "jo@home.example"))
    )
    assert "delivered-cap" in guards_of(view(jo), "Jo@home.example")


def test_a_closed_door_stays_closed_to_a_second_knock() -> None:
    jo = correspondence((theirs(90, "Good."), ours(60)))
    no = replace(silent(jo), state=State.CLOSED, truth=Truth(NOW, THEM, TruthState.NO))
    assert "closed" in guards_of(view(jo, no), THEM)
    gone = replace(silent(jo), state=State.CLOSED, truth=Truth(NOW, THEM, TruthState.CONTACT_GONE))
    assert "closed" not in guards_of(view(jo, gone), THEM, "successor")
    assert "closed" in guards_of(view(jo, gone), THEM, "ask-why")


def test_a_stranger_has_the_clock_and_the_holidays_of_the_house() -> None:
    week = WorkWeek("Asia/Tokyo", frozenset({date(2026, 6, 19)})).without([(date(2026, 6, 17), date(2026, 7, 1))])
    seen = view(correspondence((theirs(90, "Good."), ours(60)), week=week))

    def at_nine(day: int) -> list[Refusal]:
        when = datetime(2026, 6, day, 9, 30, tzinfo=ZoneInfo("Asia/Tokyo"))
        return [
            r for r in check(seen, Proposal("successor", Channel.CALL, "new@harbour.example", when)) if r.guard == "quiet-hours"
        ]

    assert not at_nine(18)
    assert at_nine(19)


def test_a_proposal_without_an_offset_is_no_proposal() -> None:
    with pytest.raises(ValueError, match="offset"):
        Proposal("ask-why", Channel.CALL, THEM, datetime(2026, 6, 17, 10))  # noqa: DTZ001  # the naive moment is the point


def test_nothing_goes_out_before_the_day_that_was_named() -> None:
    jo = correspondence((theirs(20, "In July."), ours(18)), week=WorkWeek("America/Denver"))
    seen = view(jo, replace(silent(jo), state=State.PARKED, wake=date(2026, 7, 1)))
    (refusal,) = (r for r in check(seen, Proposal("value", Channel.MAIL, THEM, NOW)) if r.guard == "asked-to-wait")
    assert refusal.until == datetime(2026, 7, 1, 6, tzinfo=UTC)
    assert "asked-to-wait" not in guards_of(seen, THEM, "answer-first")


def test_their_weekend_is_that_of_their_country() -> None:
    assert weekend_of("SA") == {4, 5}
    assert weekend_of("DE") == weekend_of("") == {5, 6}
    seen = view(correspondence((theirs(90, "Good."), ours(60)), week=WorkWeek("Asia/Riyadh", weekend=weekend_of("SA"))))
    friday, sunday = datetime(2026, 6, 19, 8, tzinfo=UTC), datetime(2026, 6, 21, 8, tzinfo=UTC)
    (refusal,) = (r for r in check(seen, Proposal("ask-why", Channel.CALL, THEM, friday)) if r.guard == "quiet-hours")
    assert refusal.until == datetime(2026, 6, 21, 6, tzinfo=UTC)
    assert "weekend" in refusal.reason
    assert "quiet-hours" not in {r.guard for r in check(seen, Proposal("ask-why", Channel.CALL, THEM, sunday))}


def test_hours_that_leave_no_hour_open_need_other_settings() -> None:
    seen = view(correspondence((ours(60),)), world=World(settings=replace(SETTINGS, quiet_to_hour=18, quiet_from_hour=9)))
    (refusal,) = (r for r in check(seen, Proposal("ask-why", Channel.CALL, THEM, NOW)) if r.guard == "quiet-hours")
    assert refusal.until is None
    assert refusal.needs


def test_a_rest_ends_on_their_day_where_midnight_does_not_exist() -> None:
    # In Santiago the clock jumps from midnight to one o'clock on 6 September 2026.
    back = out_of_office(5, "away", date(2026, 9, 4), sensitive=True)
    seen = view(correspondence((theirs(90, "Good."),), signals=(back,), week=WorkWeek("America/Santiago")))
    (refusal,) = (r for r in check(seen, Proposal("value", Channel.LETTER, THEM, NOW)) if r.guard == "sensitive-event")
    assert refusal.until == datetime(2026, 9, 6, 4, tzinfo=UTC)


def test_a_loss_told_in_a_note_gives_rest_until_they_write() -> None:
    noted = Note(NOW - timedelta(days=4), THEM, "His colleague rang: Jo's father died on Monday.")
    jo = replace(correspondence((theirs(90, "Good."), ours(60))), notes=(noted,))
    assert "sensitive-event" in guards_of(view(jo), THEM, "value")
    later = replace(correspondence((theirs(90, "Good."), ours(60), theirs(2, "Back at work."))), notes=(noted,))
    assert "sensitive-event" not in guards_of(view(later), THEM, "value")
