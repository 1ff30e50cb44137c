"""A moment that is held: what is new is judged anew, all else stays as it was, and after a while everything is new."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from mails import ME, SETTINGS, START, mail
from unghost.adapters.progress import NoProgress
from unghost.app.contract import case_json
from unghost.app.kept_judged import Day
from unghost.domain.hours import zone
from unghost.domain.record import Deal, Note, Truth, TruthState
from unghost.wiring import App

ANNA, BEN = "anna@fox.example", "ben@owl.example"
NOW = START + timedelta(days=12)
HOLD = timedelta(minutes=5)


@pytest.fixture
def app(tmp_path: Path) -> Iterator[App]:
    """A home with two people, each of whom asked us something."""
    made = App(tmp_path)
    made.store.save_settings(SETTINGS)
    for day, who in ((0.0, ANNA), (1.0, BEN)):
        asks = mail(day + 2, who, ME, "Could you send us the price of both pumps?", ident=f"b-{who}", answers=f"a-{who}")
        made.store.add_mail([mail(day, ME, who, f"Does the pump suit {who}?", ident=f"a-{who}"), asks], ["x", "x"], [], 1)
    yield made
    made.close()


def _day(app: App, minutes: float) -> Day:
    found = app.keeper.ask(NOW + timedelta(minutes=minutes), lambda day: day, HOLD)
    assert found is not None
    found.today(NoProgress())
    return found


def test_while_nothing_is_told_the_moment_is_the_same_for_as_long_as_it_is_held(app: App) -> None:
    first = _day(app, 0)
    assert _day(app, 4) is first
    later = _day(app, 6)
    assert later is not first
    assert later.began == later.now


def test_a_note_has_one_person_judged_anew_and_leaves_the_other_alone(app: App) -> None:
    first = _day(app, 0)
    anna, ben = first.exact[ANNA], first.exact[BEN]
    app.store.add_note(Note(NOW + timedelta(minutes=1), ANNA, "She is away until Monday."))
    then = _day(app, 2)
    assert then.exact[BEN] is ben
    assert then.exact[ANNA] is not anna
    assert [note.text for note in then.exact[ANNA].correspondence.notes] == ["She is away until Monday."]
    assert (then.began, then.turns) == (first.began, {ANNA: 1})
    assert then.fitted is first.fitted


@pytest.mark.parametrize("minutes", [1.0, 3.0])
def test_who_was_told_of_is_judged_as_if_nothing_had_been_held(app: App, minutes: float) -> None:
    _day(app, 0)
    at = NOW + timedelta(minutes=minutes)
    app.store.add_truth(Truth(at, BEN, TruthState.NO, reason="another supplier"))
    then = _day(app, minutes)
    review = app.review(at)
    expected = {c.correspondence.person.id: case_json(c) for c in review.cases}
    assert {case_json(c)["person"]: case_json(c) for c in then.cases([BEN], ahead=False)} == {BEN: expected[BEN]}
    assert then.states == {c.correspondence.person.id: c.state for c in review.cases}


def test_a_mail_bears_on_the_odds_of_everybody_so_that_all_is_made_anew(app: App) -> None:
    first = _day(app, 0)
    sent = mail(12.0007, ME, ANNA, "Both pumps are 400 each.", ident="c", answers=f"b-{ANNA}")
    app.store.add_mail([sent], ["x"], [], 1)
    then = _day(app, 2)
    assert then.began > first.began
    assert then.turns == {}


def test_what_the_user_chooses_anew_is_seen_at_once_and_by_the_next_process(app: App) -> None:
    first = _day(app, 0)
    other = App(app.home)  # the page's form: another connection than the judge's
    other.store.save_settings(replace(SETTINGS, me=(ME, BEN), today_at_most=1))
    other.close()
    then = _day(app, 1)
    assert then.began > first.began
    assert then.book.settings.today_at_most == 1
    later = App(app.home)
    try:
        review = later.review(NOW + timedelta(minutes=2))
        expected = {c.correspondence.person.id: c.state for c in review.cases}
        assert then.states == _day(later, 2).states == expected
        assert BEN not in expected
    finally:
        later.close()


def test_no_moment_is_held_over_midnight_where_the_user_is(app: App) -> None:
    midnight = NOW.astimezone(zone(SETTINGS.timezone)).replace(hour=23, minute=58)
    before = (midnight - NOW) / timedelta(minutes=1)
    first = _day(app, before)
    assert _day(app, before + 1) is first
    assert _day(app, before + 3).began > first.began


def test_a_deal_of_nobody_is_known_to_everybody_at_once(app: App) -> None:
    first = _day(app, 0)
    app.store.add_deals([Deal("The third pump", "elk.example", (), "offer", None, "lost", None, NOW.date())])
    then = _day(app, 1)
    assert "The third pump" in {deal.name for deal in then.book.common(then.now).deals}
    assert first is not then


def test_what_concerns_everybody_is_one_object_as_long_as_it_is_the_same(app: App) -> None:
    first = _day(app, 0)
    before = first.book.common(first.now)
    app.store.add_note(Note(NOW + timedelta(minutes=1), ANNA, "A note."))
    then = _day(app, 2)
    assert then.book.common(then.now) is before
