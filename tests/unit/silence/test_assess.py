"""The table of readings: each state, and the near misses beside it."""

from dataclasses import replace
from datetime import date

import pytest

from mails import JIM, ME, SETTINGS, at, call, history, mail
from unghost.domain.message import FailedRecipient, Kind, Message
from unghost.domain.record import Call, Meeting, Note, Park, Truth, TruthState
from unghost.domain.touch import Disposition, Side
from unghost.history.history import Facts, SourceState
from unghost.history.weave import weave
from unghost.silence.assess import assess
from unghost.silence.assessment import Silence, State
from unghost.silence.kaplan_meier import fit_kaplan_meier
from unghost.silence.waits import waits

# Jim asks, we answer; we ask, he answers within a day or two: four times, then a question of ours.
TALK = (
    mail(0, ME, JIM, "Which pump runs hottest?", ident="q1"),
    mail(1, JIM, ME, "The one by the door.", ident="a1"),
    mail(2, ME, JIM, "Shall we look at it in the new year?", ident="q2"),
    mail(3.1, JIM, ME, "The sooner the better.", ident="a2"),
    mail(4, ME, JIM, "Which day suits the caretaker?", ident="q3"),
    mail(7, JIM, ME, "Any weekday morning.", ident="a3"),
)
QUESTION = mail(8, ME, JIM, "Our offer for both pumps is attached. Which of the two should come first?", ident="q4")


def judge(*messages: Message, now: float, calls: tuple[Call, ...] = (), person: str = JIM, **facts: object) -> Silence:
    woven = weave(Facts(messages=messages, calls=calls, **facts), at(now), SETTINGS)  # type: ignore[arg-type]  # tests name any table
    past = waits(woven.people[person], woven.observed_until)
    return assess(woven, woven.people[person], fit_kaplan_meier(past), past)


def test_a_quick_answerer_is_an_ordinary_wait_the_day_after() -> None:
    assert judge(*TALK, QUESTION, now=9).state is State.EXPECTED


def test_a_quick_answerer_is_silent_after_two_months() -> None:
    silence = judge(*TALK, QUESTION, now=68)
    assert (silence.state, silence.since) == (State.SILENT, at(8))


def test_the_clock_starts_at_the_oldest_question_and_not_at_the_reminder() -> None:
    silence = judge(*TALK, QUESTION, mail(30, ME, JIM, "Did you get a chance to look?"), now=68)
    assert (silence.since, len(silence.unanswered)) == (at(8), 2)


def test_an_article_that_needs_no_answer_starts_no_clock() -> None:
    silence = judge(*TALK, mail(8, ME, JIM, "A piece on bearings you may like. No reply needed."), now=60)
    assert (silence.state, silence.since) == (State.EXPECTED, None)


def test_thanks_alone_leave_the_ball_with_nobody() -> None:
    assert judge(*TALK, mail(8, ME, JIM, "Thank you, Jim. Enjoy the weekend."), now=60).since is None


def test_a_question_of_theirs_without_an_answer_is_our_debt_and_no_silence() -> None:
    silence = judge(*TALK, mail(8, JIM, ME, "What would the small pump cost? And is it in stock?", ident="d"), now=60)
    assert (silence.state, silence.since) == (State.OURS, None)
    assert len(silence.debts) == 2


def test_a_touch_that_passes_over_their_question_does_not_pay_the_debt() -> None:
    asked = mail(8, JIM, ME, "Does the insurer accept a used motor, and who signs the warranty transfer form?", ident="d")
    passed_over = mail(9, ME, JIM, "Wonderful weather for the site visit! Looking forward to it.", answers="d")
    assert judge(*TALK, asked, passed_over, now=60).state is State.OURS


def test_an_answer_pays_the_debt_and_starts_the_clock_again() -> None:
    asked = mail(8, JIM, ME, "What would the small pump cost?", ident="d")
    paid = mail(9, ME, JIM, "The small pump costs 300. Would you like it in May?", answers="d")
    assert judge(*TALK, asked, paid, now=70).since == at(9)


def test_a_call_they_answered_pays_the_debt() -> None:
    asked = mail(8, JIM, ME, "What would the small pump cost?", ident="d")
    silence = judge(*TALK, asked, now=60, calls=(call(9, Disposition.ANSWERED),))
    assert silence.state is not State.OURS


@pytest.mark.parametrize(
    ("words", "state"),
    [
        ("We decided to go with another supplier.", TruthState.NO),
        ("We'll take it, go ahead with the order.", TruthState.YES),
    ],
)
def test_a_plain_word_closes_and_asks_to_be_confirmed(words: str, state: TruthState) -> None:
    silence = judge(*TALK, QUESTION, mail(9, JIM, ME, words), now=60)
    assert silence.state is State.CLOSED
    assert silence.truth is not None
    assert (silence.truth.state, silence.truth.confirmed) == (state, False)


def test_a_promise_of_theirs_is_an_ordinary_wait_until_its_day() -> None:
    told = mail(8, JIM, ME, "I will let you know on 30 March.")
    assert judge(*TALK, told, now=20).state is State.EXPECTED


def test_when_their_own_day_has_passed_the_clock_starts_there() -> None:
    told = mail(8, JIM, ME, "I will let you know on 30 March.")
    silence = judge(*TALK, told, now=70)
    assert silence.since is not None
    assert silence.since.date() == date(2026, 3, 30)
    assert silence.quiet


def test_come_back_in_june_rests_until_june() -> None:
    silence = judge(*TALK, QUESTION, mail(9, JIM, ME, "This is not for now. Please come back to me in June."), now=30)
    assert (silence.state, silence.wake) == (State.PARKED, date(2026, 6, 1))


def test_when_june_has_come_it_still_rests_until_we_remind_them() -> None:
    told = mail(9, JIM, ME, "This is not for now. Please come back to me in June.", ident="t")
    assert judge(*TALK, QUESTION, told, now=100).state is State.PARKED
    reminded = mail(95, ME, JIM, "You asked me to come back in June. Is now a good time?", answers="t")
    assert judge(*TALK, QUESTION, told, reminded, now=96).state is State.EXPECTED


def test_an_announced_absence_rests_until_the_return() -> None:
    away = mail(9, JIM, ME, "I am back on 30 March.", kind=Kind.OUT_OF_OFFICE, back=at(28))
    silence = judge(*TALK, QUESTION, away, now=20)
    assert (silence.state, silence.wake) == (State.PARKED, at(28).date())


def test_days_away_do_not_count_against_them() -> None:
    away = mail(9, JIM, ME, "I am back on 30 March.", kind=Kind.OUT_OF_OFFICE, back=at(28))
    assert judge(*TALK, QUESTION, away, now=30).waited < judge(*TALK, QUESTION, now=30).waited / 2


def test_an_automatic_answer_is_no_answer() -> None:
    robot = mail(9, JIM, ME, "We have received your message.", kind=Kind.AUTO_REPLY)
    assert judge(*TALK, QUESTION, robot, now=68).state is State.SILENT


def test_mail_that_comes_back_for_good_is_unreachable() -> None:
    failed = (FailedRecipient(JIM, permanent=True, status="5.1.1", reason="user unknown"),)
    bounce = replace(mail(9, "mailer-daemon@acme.example", ME, "user unknown", kind=Kind.BOUNCE), failed=failed)
    assert judge(*TALK, QUESTION, bounce, now=20).state is State.UNREACHABLE


def test_why_mail_does_not_arrive_is_what_the_report_says_of_their_own_address() -> None:
    other = FailedRecipient("kim@acme.example", permanent=True, status="5.2.1", reason="550 5.2.1 mailbox disabled")
    failed = (other, FailedRecipient(JIM, permanent=True, status="5.1.1", reason="550 5.1.1 no such user"))
    opening = "This is the mail system at host mail.brightwell.example."
    bounce = replace(mail(9, "mailer-daemon@acme.example", ME, opening, kind=Kind.BOUNCE), failed=failed)
    known = judge(*TALK, QUESTION, bounce, now=20).known_reason
    assert known is not None
    assert known.quote == "550 5.1.1 no such user"


def test_a_full_mailbox_for_a_day_is_not_unreachable() -> None:
    failed = (FailedRecipient(JIM, permanent=False, status="4.2.2", reason="mailbox full"),)
    bounce = replace(mail(9, "mailer-daemon@acme.example", ME, "mailbox full", kind=Kind.BOUNCE), failed=failed)
    assert judge(*TALK, QUESTION, bounce, now=68).state is State.SILENT


def test_somebody_who_left_is_gone_until_confirmed() -> None:
    left = mail(9, JIM, ME, "Jim Doe no longer works at Acme.", kind=Kind.LEFT_COMPANY)
    silence = judge(*TALK, QUESTION, left, now=20)
    assert silence.state is State.UNREACHABLE
    assert silence.truth is not None
    assert silence.truth.state is TruthState.CONTACT_GONE


def test_an_accepted_meeting_ahead_is_an_ordinary_wait() -> None:
    meeting = Meeting("m", at(8.5), at(45), at(45.1), "Site visit", ((JIM, "ACCEPTED"),))
    silence = judge(*TALK, QUESTION, now=40, meetings=(meeting,))
    assert (silence.state, silence.wake) == (State.EXPECTED, at(45).date())


def test_what_the_user_recorded_closes_the_case() -> None:
    truth = Truth(at(50), JIM, TruthState.NO, reason="met him at the fair")
    assert judge(*TALK, QUESTION, now=60, truths=(truth,)).state is State.CLOSED


def test_a_word_of_theirs_after_the_truth_opens_the_case_again() -> None:
    truth = Truth(at(50), JIM, TruthState.NO)
    silence = judge(
        *TALK, QUESTION, mail(55, JIM, ME, "We may want the pump after all, what does it cost?"), now=60, truths=(truth,)
    )
    assert silence.state is State.OURS


def test_a_park_holds_until_its_day() -> None:
    park = Park(at(50), JIM, date(2026, 6, 15), "they move house")
    silence = judge(*TALK, QUESTION, now=60, parks=(park,))
    assert (silence.state, silence.wake) == (State.PARKED, date(2026, 6, 15))


def test_calls_that_reached_nobody_are_attempts_and_touches() -> None:
    silence = judge(*TALK, QUESTION, now=68, calls=(call(20), call(30, Disposition.GATEKEEPER)))
    assert (len(silence.attempts), len(silence.unanswered)) == (2, 3)


def test_an_opt_out_is_remembered_whatever_comes_after() -> None:
    told = mail(9, JIM, ME, "Please take me off your list and stop writing to me.")
    assert judge(*TALK, QUESTION, told, now=60).suppressed is not None


def test_a_stopped_source_makes_nobody_silent() -> None:
    stopped = SourceState("mbox", "m", at(9), "suddenly empty")
    assert judge(*TALK, QUESTION, now=68, sources=(stopped,)).state is State.EXPECTED


def test_a_note_changes_no_state() -> None:
    assert judge(*TALK, QUESTION, now=9, notes=(Note(at(8.5), JIM, "nice man"),)).state is State.EXPECTED


def test_their_answer_ends_every_silence() -> None:
    assert judge(*TALK, QUESTION, mail(67, JIM, ME, "Sorry, it was a hard month. The first one."), now=68).since is None


def test_waits_leave_out_a_pause_that_was_announced() -> None:
    told = mail(8, JIM, ME, "The board has stopped all buying until 1 June, please ask again then.", ident="t")
    asked = mail(9, ME, JIM, "Of course. Shall I keep the larger one for you until then?", answers="t")
    thawed = mail(93, JIM, ME, "We may buy again, and we want it.")
    found = history(*TALK, told, asked, thawed, now=100)
    assert waits(found.people[JIM], at(100))[-1].hours < 40


def test_a_day_named_for_them_by_a_colleague_is_an_ordinary_wait() -> None:
    told = mail(12, "Ida Lee <ida@acme.example>", ME, "Jim Doe is travelling. He is back on 20 April.", subject="Jim")
    known = mail(7.5, "Jim Doe <jim@acme.example>", ME, "Thanks, all clear.")
    assert judge(*TALK, known, QUESTION, told, now=40).state is State.EXPECTED
    assert judge(*TALK, known, QUESTION, told, now=110).quiet


def test_a_talk_after_their_named_day_spends_it() -> None:
    told = mail(8, JIM, ME, "I will let you know on 30 March.")
    silence = judge(*TALK, told, now=52, calls=(call(40, Disposition.ANSWERED),))
    assert (silence.state, silence.since) == (State.EXPECTED, None)


def test_what_they_asked_on_the_telephone_is_our_debt() -> None:
    calls = (call(9, Disposition.ANSWERED, side=Side.THEIRS, note="Asked for a new quote for the small pump."),)
    assert judge(*TALK, QUESTION, now=60, calls=calls).state is State.OURS


def test_an_amount_pays_an_ask_for_a_price() -> None:
    asked = mail(8, JIM, ME, "Could you send an estimate for the whole north wing, please?", ident="d")
    paid = mail(9, ME, JIM, "It comes to £6,350 with the trims.", answers="d")
    assert judge(*TALK, asked, paid, now=10).state is not State.OURS


def test_a_thank_you_before_our_question_is_no_unanswered_touch() -> None:
    thanks = mail(7.2, ME, JIM, "Thank you, Jim. Enjoy the weekend.")
    assert len(judge(*TALK, thanks, QUESTION, now=20).unanswered) == 1


def test_what_we_owe_stays_in_sight_where_the_user_let_them_rest() -> None:
    asked = mail(8, JIM, ME, "What would the small pump cost?")
    park = Park(at(20), JIM, date(2026, 6, 15), "they move house")
    silence = judge(*TALK, asked, now=30, parks=(park,))
    assert (silence.state, [d.quote for d in silence.debts]) == (State.PARKED, ["What would the small pump cost?"])


def test_a_temporary_failure_after_a_final_one_changes_nothing() -> None:
    final = (FailedRecipient(JIM, permanent=True, status="5.1.1", reason="user unknown"),)
    passing = (FailedRecipient(JIM, permanent=False, status="4.2.2", reason="mailbox full"),)
    bounces = [
        replace(mail(day, "mailer-daemon@acme.example", ME, failed[0].reason, kind=Kind.BOUNCE), failed=failed)
        for day, failed in ((9, final), (10, passing))
    ]
    assert judge(*TALK, QUESTION, *bounces, now=20).state is State.UNREACHABLE
