"""The truth asked with one key each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from mails import JIM, ME, SETTINGS, at, mail
from unghost.app.case import Case
from unghost.app.review import review
from unghost.cli.ask_truth import ask_truth, how_to_tell, lines_about
from unghost.cli.command import Out
from unghost.domain.message import Message
from unghost.domain.record import Deal, Truth, TruthState
from unghost.history.history import Facts
from unghost.history.weave import no_holidays
from unghost.silence.kaplan_meier import learn_kaplan_meier

NOW = at(20)
OUT = Out(as_json=False, quiet=False, colour=False)
TALK = (
    mail(1, ME, JIM, "Which pump runs hottest?", ident="a1"),
    mail(1.9, JIM, ME, "The one by the door.", ident="a2", answers="a1"),
    mail(3, ME, JIM, "Which of the two should come first?", ident="a3", answers="a2"),
)
NO = mail(9, JIM, ME, "We decided to go with another supplier.", ident="b1")
PUMPS = Deal("Pumps", "acme.example", (JIM,))


def case(*more: Message, deals: tuple[Deal, ...] = ()) -> Case:
    found = review(Facts(messages=(*TALK, *more), deals=deals), NOW, SETTINGS, no_holidays, learn_kaplan_meier)
    return found.cases[0]


def pressed(about: Case, keys: str) -> Truth | None:
    struck: Iterator[str] = iter(keys)
    return ask_truth(about, NOW, lambda: next(struck, None), OUT)


def test_one_key_is_enough_for_a_yes() -> None:
    assert pressed(case(), "1") == Truth(NOW, JIM, TruthState.YES)


def test_a_no_asks_why_and_enter_leaves_it_open() -> None:
    assert pressed(case(), "21") == Truth(NOW, JIM, TruthState.NO, reason="chose another")
    assert pressed(case(), "2") == Truth(NOW, JIM, TruthState.NO)


def test_not_now_asks_when() -> None:
    told = pressed(case(), "32")
    assert told is not None
    assert (told.state, told.until) == (TruthState.NOT_NOW, at(50).date())
    open_ = pressed(case(), "30")
    assert open_ is not None
    assert open_.until is None


def test_a_wrong_key_is_asked_again_and_no_key_ends_it() -> None:
    assert pressed(case(), "x9z1") == Truth(NOW, JIM, TruthState.YES)
    assert pressed(case(), "") is None


def test_what_their_words_suggest_is_shown_and_confirmed_with_y() -> None:
    refused = case(NO)
    shown = "\n".join(lines_about(refused, NOW))
    assert "Reads as: no" in shown
    assert "another supplier" in shown
    told = pressed(refused, "y")
    assert told is not None
    assert (told.state, told.confirmed, told.at) == (TruthState.NO, True, NOW)
    assert how_to_tell(refused)[0].endswith("confirm")


def test_with_two_open_deals_the_deal_is_asked_first() -> None:
    two = case(deals=(PUMPS, replace(PUMPS, name="Filters")))
    told = pressed(two, "21")
    assert told is not None
    assert (told.deal, told.state) == ("Pumps", TruthState.YES)
    everything = pressed(two, "01")
    assert everything is not None
    assert everything.deal == ""


def test_somebody_else_is_chosen_from_those_who_are_known_there(capsys: pytest.CaptureFixture[str]) -> None:
    ida = mail(2, "Ida Roe <ida@acme.example>", ME, "I look after the small pumps here.", ident="c1")
    found = review(Facts(messages=(*TALK, ida)), NOW, SETTINGS, no_holidays, learn_kaplan_meier)
    about = next(c for c in found.cases if c.correspondence.person.id == JIM)
    told = pressed(about, "51")
    assert told is not None
    assert told.to == "ida@acme.example"
    assert "Ida Roe" in capsys.readouterr().out
