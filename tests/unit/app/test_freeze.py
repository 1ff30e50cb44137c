"""What is frozen, and when."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from mails import JIM, ME, SETTINGS, at, mail
from unghost.app.case import Review
from unghost.app.freeze import frozen
from unghost.app.review import review
from unghost.domain.ledger import Entry, Sort
from unghost.domain.record import Deal, Truth, TruthState
from unghost.history.history import Facts
from unghost.history.weave import no_holidays
from unghost.silence.kaplan_meier import learn_kaplan_meier

DEAL = Deal("Pumps", "acme.example", (JIM,), "offer", Decimal(1200), "GBP", 0.8, date(2026, 2, 1))
TALK = (
    mail(1, ME, JIM, "Which pump runs hottest?", ident="a1"),
    mail(1.9, JIM, ME, "The one by the door.", ident="a2", answers="a1"),
    mail(3, ME, JIM, "Which of the two should come first?", ident="a3", answers="a2"),
)
FACTS = Facts(messages=TALK, deals=(DEAL,))


def seen(days: float, facts: Facts = FACTS, ledger: tuple[Entry, ...] = ()) -> Review:
    return review(replace(facts, ledger=ledger), at(days), SETTINGS, no_holidays, learn_kaplan_meier)


def frozen_at(*days: float, facts: Facts = FACTS) -> tuple[Entry, ...]:
    ledger: tuple[Entry, ...] = ()
    for day in days:
        ledger = (*ledger, *frozen(seen(day, facts, ledger), ledger))
    return ledger


def test_a_prediction_holds_what_was_thought() -> None:
    line = next(e for e in frozen_at(40) if e.sort is Sort.PREDICTED)
    assert line.subject == JIM
    assert line.body["state"] in ("late", "silent")
    assert set(line.body["p"]) == {"7", "14", "30", "never"}
    assert 0.0 < line.body["p"]["14"] < 1.0
    assert line.body["deal"] == "acme.example/Pumps"
    assert line.body["stated"] == 0.8
    assert line.body["causes"][0][0]


def test_one_prediction_a_week_and_one_more_where_the_state_changes() -> None:
    monday, tuesday, next_monday = 35, 36, 42
    assert [e.at for e in frozen_at(monday, tuesday, next_monday) if e.sort is Sort.PREDICTED] == [at(monday), at(next_monday)]
    answered = replace(FACTS, messages=(*TALK, mail(35.5, JIM, ME, "Thanks, all clear.", ident="a4", answers="a3")))
    states = [e.body["state"] for e in frozen_at(monday, tuesday, facts=answered) if e.sort is Sort.PREDICTED]
    assert states == ["late", "expected"]


def test_a_case_that_closes_is_frozen_once_more_and_then_rests() -> None:
    closed = replace(FACTS, truths=(Truth(at(36), JIM, TruthState.NO),))
    states = [e.body["state"] for e in frozen_at(35, 37, 50, 60, facts=closed) if e.sort is Sort.PREDICTED]
    assert states == ["late", "closed"]


def test_a_statement_is_frozen_when_first_seen_and_when_it_changes() -> None:
    first = frozen(seen(40), ())
    raised = replace(FACTS, deals=(replace(DEAL, stated=0.9),))
    again = frozen(seen(41, FACTS, first), first)
    later = frozen(seen(42, raised, first), first)
    assert [e.body["stated"] for e in first if e.sort is Sort.STATED] == [0.8]
    assert [e for e in again if e.sort is Sort.STATED] == []
    assert [e.body["stated"] for e in later if e.sort is Sort.STATED] == [0.9]


def test_a_deal_nobody_ever_stated_odds_for_is_not_frozen() -> None:
    facts = replace(FACTS, deals=(replace(DEAL, stated=None),))
    assert [e for e in frozen_at(40, facts=facts) if e.sort is Sort.STATED] == []


def test_nothing_is_frozen_of_a_moment_before_the_last_line() -> None:
    ledger = frozen_at(40)
    assert frozen(seen(30), ledger) == ()


def test_freezing_at_one_moment_twice_adds_nothing() -> None:
    ledger = frozen_at(40)
    assert frozen(seen(40, FACTS, ledger), ledger) == ()
