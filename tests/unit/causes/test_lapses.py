"""Our own lapses, precision first."""

from __future__ import annotations

from datetime import date

from unghost.causes.cause import Lapse
from unghost.causes.lapses import lapses
from unghost.domain.message import Precision
from unghost.domain.said import Promise, Said
from unghost.domain.touch import Touch
from unghost.silence.assessment import Debt, Silence, State
from unghost.testing.build import correspondence, ours, theirs, touch, view

ASK = "Are the brackets galvanised against salt?"


def found(*touches: Touch) -> tuple[Lapse, ...]:
    return lapses(view(correspondence(touches)))


def test_a_question_our_later_mails_pass_over_is_a_lapse() -> None:
    seen = found(
        theirs(40, f"Lovely. {ASK}", ASK), ours(39, "Great! The contract is ready to sign."), ours(20, "Any news on it?")
    )
    assert [(x.kind, x.quote, x.repaired) for x in seen] == [("unanswered_question", ASK, False)]


def test_a_question_our_answer_touches_on_is_none() -> None:
    assert not found(theirs(40, ASK, ASK), ours(39, "All galvanised twice, for the coast."))


def test_a_plain_yes_an_attachment_and_a_call_answer() -> None:
    assert not found(theirs(40, ASK, ASK), ours(39, "Yes, they are."))
    assert not found(theirs(40, ASK, ASK), touch(39, "See the sheet.", attachments=1))


def test_a_question_of_price_is_answered_by_a_number() -> None:
    ask = "What would forty lanterns cost?"
    assert not found(theirs(40, ask, ask), ours(39, "9,000 euros all in."))


def test_a_debt_of_the_silence_is_a_lapse() -> None:
    word = theirs(30, ASK, ASK)
    known = correspondence([word])
    assert [x.kind for x in lapses(view(known, Silence(State.OURS, debts=(Debt(word, ASK),))))] == ["unanswered_question"]


def promised(due: date, precision: Precision = Precision.DAY) -> Touch:
    return touch(40, "I will send the sheet.", said=Said(promises=(Promise("I will send the sheet", due, precision),)))


def test_a_promised_day_that_passed_without_a_word_is_a_lapse() -> None:
    seen = found(theirs(41, "Good."), promised(date(2026, 5, 13)))
    assert [(x.kind, x.repaired) for x in seen] == [("missed_promise", False)]


def test_a_promise_kept_within_two_working_days_is_none() -> None:
    assert not found(theirs(41, "Good."), promised(date(2026, 5, 8)), ours(37, "Here it is."))


def test_a_promised_month_ends_with_the_month() -> None:
    assert not found(theirs(41, "Good."), promised(date(2026, 6, 1), Precision.MONTH))


def test_a_promise_kept_late_is_listed_as_repaired() -> None:
    assert [x.repaired for x in found(theirs(41, "Good."), promised(date(2026, 5, 11)), ours(20, "Here at last."))] == [True]


def test_a_late_answer_needs_ten_answers_to_compare() -> None:
    quick = [t for n in range(12) for t in (theirs(300 - 5 * n, "And this?", "And this?"), ours(299 - 5 * n, "This and this."))]
    slow = (theirs(100, ASK, ASK), ours(80, "All galvanised."))
    assert [x.kind for x in found(*quick, *slow)] == ["late_answer"]
    assert not found(*quick[:6], *slow)
