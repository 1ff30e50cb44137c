"""Which of several words about where they stand holds."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from mails import JIM, ME, SETTINGS, at, mail
from unghost.app.case import Case
from unghost.app.review import review
from unghost.domain.ledger import Entry, Sort
from unghost.domain.message import Message
from unghost.domain.record import Deal, Meeting, Truth, TruthState
from unghost.history.history import Facts
from unghost.history.weave import no_holidays
from unghost.silence.assessment import State
from unghost.silence.kaplan_meier import learn_kaplan_meier
from unghost.silence.truth import REVIEW_AFTER

TALK = (
    mail(1, ME, JIM, "Which pump runs hottest?", ident="a1"),
    mail(1.9, JIM, ME, "The one by the door.", ident="a2", answers="a1"),
    mail(3, ME, JIM, "Which of the two should come first?", ident="a3", answers="a2"),
)
DEAL = Deal("Pumps", "acme.example", (JIM,), "offer", Decimal(1200), "GBP", 0.8, date(2026, 2, 1))
OTHER = replace(DEAL, name="Filters", amount=Decimal(90))


def judged(now: float, *more: Message, facts: Facts | None = None) -> Case:
    known = replace(facts or Facts(), messages=(*TALK, *more))
    (case,) = review(known, at(now), SETTINGS, no_holidays, learn_kaplan_meier).cases
    return case


def told(days: float, state: TruthState, **words: object) -> Truth:
    return replace(Truth(at(days), JIM, state), **words)  # type: ignore[arg-type]  # tests name any field


def word(days: float, text: str) -> Message:
    return mail(days, JIM, ME, text, ident=f"w{days}", answers="a3")


NO = told(10, TruthState.NO)


def test_a_no_that_was_recorded_closes() -> None:
    case = judged(20, facts=Facts(truths=(NO,)))
    assert (case.state, case.truth) == (State.CLOSED, NO)


def test_a_word_of_theirs_after_a_recorded_no_opens_it_again_and_is_explained() -> None:
    case = judged(20, word(15, "Thanks, all clear."), facts=Facts(truths=(NO,)))
    assert case.state is not State.CLOSED
    assert "recorded a no" in case.truth_note
    assert "heard again" in case.truth_note


def test_a_meeting_accepted_after_a_no_opens_it_again() -> None:
    meeting = Meeting("m", at(12), at(25), at(25.1), "Visit", ((JIM, "ACCEPTED"), (ME, "ACCEPTED")))
    assert judged(20, facts=Facts(truths=(NO,), meetings=(meeting,))).state is State.EXPECTED
    before = replace(meeting, known_at=at(8))
    case = judged(20, facts=Facts(truths=(NO,), meetings=(before,)))
    assert case.state is State.CLOSED
    assert "still in the calendar" in case.truth_note


def test_a_meeting_accepted_after_a_no_in_their_own_words_opens_it_again() -> None:
    refused = word(9, "We decided to go with another supplier.")
    assert judged(20, refused).state is State.CLOSED
    meeting = Meeting("m", at(12), at(25), at(25.1), "Visit", ((JIM, "ACCEPTED"), (ME, "ACCEPTED")))
    assert judged(20, refused, facts=Facts(meetings=(meeting,))).state is State.EXPECTED


def test_a_yes_after_a_no_holds_and_the_no_is_named() -> None:
    case = judged(20, facts=Facts(truths=(NO, told(15, TruthState.YES))))
    assert case.truth is not None
    assert case.truth.state is TruthState.YES
    assert "the later word holds" in case.truth_note


def test_unknown_reopens_what_was_recorded() -> None:
    assert judged(20, facts=Facts(truths=(NO, told(15, TruthState.UNKNOWN)))).silence.quiet


def test_a_truth_taken_back_counts_for_nothing_and_stays_on_record() -> None:
    back = told(15, TruthState.NO, undoes=at(10))
    assert judged(12, facts=Facts(truths=(NO, back))).state is State.CLOSED
    assert judged(20, facts=Facts(truths=(NO, back))).silence.quiet


def test_not_now_without_a_day_rests_and_a_day_is_proposed() -> None:
    rest = told(10, TruthState.NOT_NOW)
    case = judged(20, facts=Facts(truths=(rest,)))
    assert (case.state, case.silence.wake) == (State.PARKED, None)
    assert "is proposed" in case.truth_note
    later = judged(10 + REVIEW_AFTER.days + 5, facts=Facts(truths=(rest,)))
    assert later.state is State.PARKED
    assert later.silence.wake is not None


def test_a_day_that_has_passed_is_due_now() -> None:
    past = told(10, TruthState.NOT_NOW, until=at(5).date())
    case = judged(20, facts=Facts(truths=(past,)))
    assert (case.state, case.silence.wake) == (State.PARKED, at(5).date())
    assert "has come" in case.truth_note


def test_a_truth_about_one_of_two_deals_leaves_the_other_open() -> None:
    one = told(10, TruthState.NO, deal="Pumps")
    case = judged(20, facts=Facts(truths=(one,), deals=(DEAL, OTHER)))
    assert case.silence.quiet
    assert case.deal == OTHER
    both = (one, told(11, TruthState.YES, deal="Filters"))
    assert judged(20, facts=Facts(truths=both, deals=(DEAL, OTHER))).state is State.CLOSED


def test_a_plain_no_with_two_open_deals_asks_which() -> None:
    case = judged(20, word(9, "We decided to go with another supplier."), facts=Facts(deals=(DEAL, OTHER)))
    assert "Filters, Pumps" in case.truth_note


def test_a_deal_lost_in_the_table_closes_where_nobody_speaks() -> None:
    lost = replace(DEAL, outcome="lost")
    case = judged(40, facts=Facts(deals=(lost,)))
    assert case.state is State.CLOSED
    assert case.truth is not None
    assert case.truth.state is TruthState.NO
    assert "Pumps is lost" in case.truth.reason


def test_a_deal_that_ended_nobody_knows_when_is_not_closed_in_the_middle_of_a_talk() -> None:
    won = Facts(deals=(replace(DEAL, outcome="won"),))
    assert judged(8, facts=won).state is not State.CLOSED
    closed = judged(40, facts=won)
    assert closed.state is State.CLOSED
    assert closed.truth == judged(41, facts=won).truth


def test_a_deal_lost_in_the_table_while_they_write_counts_for_less_than_what_they_write() -> None:
    lost = replace(DEAL, outcome="lost")
    line = Entry(at(5), Sort.STATED, "acme.example/Pumps", {"stated": 0.8, "outcome": "lost"})
    case = judged(20, word(15, "Thanks, what would three cost?"), facts=Facts(deals=(lost,), ledger=(line,)))
    assert case.state is State.OURS
    assert "while you are still in touch" in case.truth_note
    asked_since = judged(40, facts=Facts(deals=(lost,), ledger=(replace(line, at=at(2)),)))
    assert asked_since.silence.quiet


def test_an_open_deal_beside_a_lost_one_keeps_the_silence_open() -> None:
    assert judged(40, facts=Facts(deals=(replace(DEAL, outcome="lost"), OTHER))).silence.quiet


def test_what_was_told_at_the_day_before_is_not_heard_since() -> None:
    assert judged(20, facts=Facts(truths=(replace(NO, at=at(1.9) + timedelta(seconds=1)),))).state is State.CLOSED
