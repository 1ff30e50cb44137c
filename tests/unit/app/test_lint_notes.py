"""Hope in the user's own notes and deal fields is shown with its place and its reason, and what is backed is left alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from mails import JIM, ME, SETTINGS, at, call, mail
from unghost.app.case import Review
from unghost.app.lint_notes import Hope, lint_notes
from unghost.app.review import review
from unghost.cli.command import Out
from unghost.cli.show_case import show_case
from unghost.cli.show_hopes import hopes_json, show_hopes
from unghost.domain.record import Deal, Note, Truth, TruthState
from unghost.domain.touch import Disposition
from unghost.history.history import Facts
from unghost.history.weave import no_holidays
from unghost.pressure.rule import Level
from unghost.silence.kaplan_meier import learn_kaplan_meier

NOW = 150
OUT = Out(as_json=False, quiet=False, colour=False)
ASKED = mail(0, ME, JIM, "Does the second pump suit you?", ident="q")
YES = mail(1, JIM, ME, "Thanks, we will look at it.", ident="a", answers="q")
PRESSED = mail(40, ME, JIM, "Which day suits you?", ident="r")
DEAL = Deal("Pumps", "acme.example", (JIM,), "negotiation", stated=0.9, expected_close=date(2026, 5, 1))


def reviewed(facts: Facts) -> Review:
    return review(facts, at(NOW), SETTINGS, no_holidays, learn_kaplan_meier)


def quiet(**more: object) -> Review:
    facts = Facts(messages=(ASKED, YES, PRESSED), deals=(DEAL,))
    return reviewed(replace(facts, **more))  # type: ignore[arg-type]  # each test names fields of Facts


def fields(found: tuple[Hope, ...]) -> set[str]:
    return {hope.field for hope in found}


def test_the_fields_of_a_deal_that_say_more_than_the_record_are_named() -> None:
    found = lint_notes(quiet())
    assert fields(found) == {"stated_probability", "expected_close", "stage"}
    assert {(h.where, h.deal, h.finding.level, h.finding.rule) for h in found} == {("deal", "Pumps", Level.NOTE, "P18")}


def test_a_modest_deal_with_a_day_ahead_is_left_alone() -> None:
    modest = replace(DEAL, stage="proposal", stated=0.2, expected_close=date(2026, 12, 1))
    assert lint_notes(quiet(deals=(modest,))) == ()


def test_a_closed_deal_and_one_with_a_plain_yes_are_left_alone() -> None:
    assert lint_notes(quiet(deals=(replace(DEAL, outcome="won"),))) == ()
    yes = Truth(at(60), JIM, TruthState.YES)
    assert fields(lint_notes(quiet(truths=(yes,)))) == {"expected_close"}


def test_a_close_before_the_day_they_named_is_a_hope() -> None:
    soon = replace(DEAL, stage="proposal", stated=0.2, expected_close=date(2026, 8, 20))
    later = Truth(at(60), JIM, TruthState.NOT_NOW, date(2026, 11, 2))
    (hope,) = lint_notes(quiet(deals=(soon,), truths=(later,)))
    assert (hope.field, "2026-11-02" in hope.finding.why) == ("expected_close", True)


def test_notes_and_notes_on_calls_are_read_and_mail_is_not() -> None:
    review = quiet(
        deals=(),
        notes=(Note(at(50), JIM, "Great call, 90% sure they sign."), Note(at(51), JIM, "Rang, no answer.")),
        calls=(call(45, Disposition.ANSWERED, note="Champion loves it."),),
    )
    found = lint_notes(review)
    assert {(h.where, h.at) for h in found} == {("note", at(50)), ("call", at(45))}
    assert lint_notes(review, "somebody@else.example") == ()


def test_a_note_on_somebody_without_a_case_is_read_too() -> None:
    review = reviewed(Facts(messages=(ASKED,), notes=(Note(at(3), JIM, "In the bag."),)))
    assert [h.person for h in lint_notes(review)] == [JIM]


def test_hopes_are_told_calmly_and_as_findings(capsys: pytest.CaptureFixture[str]) -> None:
    review = quiet(notes=(Note(at(50), JIM, "In the bag."),))
    found = lint_notes(review)
    show_hopes(found, review.now, OUT)
    printed = capsys.readouterr().out
    assert "deal Pumps, stage" in printed
    assert "should have" not in printed
    rows = hopes_json(found)
    assert {"file", "start", "end", "rule", "level", "quote", "why", "instead", "precision"} <= set(rows[0])
    assert {row["field"] for row in rows} == {None, "stated_probability", "expected_close", "stage"}
    show_hopes((), review.now, OUT)
    assert "no more than the record knows" in capsys.readouterr().out


def test_the_page_of_a_person_shows_them(capsys: pytest.CaptureFixture[str]) -> None:
    review = quiet(notes=(Note(at(50), JIM, "In the bag."),))
    show_case(review.cases[0], review, OUT)
    printed = capsys.readouterr().out
    assert "In your own words" in printed
    assert "“In the bag”" in printed
    plain = quiet(deals=())
    show_case(plain.cases[0], plain, OUT)
    assert "In your own words" not in capsys.readouterr().out
