"""The decision order, step by step."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from unghost.causes.cause import View
from unghost.causes.diagnose import diagnose
from unghost.domain.message import Precision
from unghost.domain.record import Truth, TruthState
from unghost.domain.said import OptOut, Role, Said, Scope, When
from unghost.domain.span import Evidence
from unghost.domain.touch import Channel, Disposition, Side, Touch
from unghost.guards.check import check
from unghost.history.history import Correspondence
from unghost.plays.recommend import Recommendation, recommend
from unghost.silence.assessment import Debt, Silence, State
from unghost.testing.build import (
    NOW,
    THEM,
    World,
    bounce,
    call,
    correspondence,
    deal,
    ours,
    out_of_office,
    person,
    silent,
    theirs,
    touch,
    view,
    warm,
)

OPEN = ours(60, "How is the plan?", "How is the plan?")
PUSH = (
    "This is my third email and I have heard nothing. The discount expires on Friday, this is your last chance."
    " I need your commitment today."
)


def advise(seen: View) -> Recommendation:
    return recommend(seen, diagnose(seen), lambda proposal: check(seen, proposal))


def move(*touches: Touch) -> tuple[str, Channel]:
    found = advise(view(warm(*touches)))
    return found.move.play, found.move.channel


def test_a_debt_comes_first() -> None:
    word = theirs(20, "What does a bracket weigh?", "What does a bracket weigh?")
    seen = view(warm(word), Silence(State.OURS, debts=(Debt(word, "What does a bracket weigh?"),), last_sign_of_life=word))
    found = advise(seen)
    assert (found.move.play, found.move.channel) == ("answer-first", Channel.MAIL)
    assert "What does a bracket weigh?" in found.move.why[0]


def test_an_opt_out_ends_everything() -> None:
    word = theirs(20, "Stop writing to me.")
    known = warm(word)
    seen = view(known, replace(silent(known, State.EXPECTED), suppressed=(OptOut(Scope.ALL, "Stop writing to me"), word)))
    found = advise(seen)
    assert (found.move.play, found.move.channel, found.alternatives) == ("let-go", Channel.NONE, ())
    assert "opted-out" in {r.guard for r in found.refused}


def with_wish(scope: Scope, quote: str, *after: Touch) -> Recommendation:
    word = theirs(80, quote)
    known = warm(word, *(after or (OPEN,)))
    return advise(view(known, replace(silent(known), suppressed=(OptOut(scope, quote), word))))


@pytest.mark.parametrize(
    ("scope", "quote", "gone"),
    [
        (Scope.CALLS, "Do not ring me again.", Channel.CALL),
        (Scope.MAIL, "Stop mailing me.", Channel.MAIL),
    ],
)
def test_an_opt_out_of_one_way_leaves_the_others(scope: Scope, quote: str, gone: Channel) -> None:
    found = with_wish(scope, quote)
    used = [move.channel for move in (found.move, *found.alternatives)]
    assert found.move.channel is not Channel.NONE
    assert gone not in used
    (refusal,) = (r for r in found.refused if r.guard == "opted-out")
    assert (refusal.channel, quote in refusal.reason) == (gone, True)


def test_an_opt_out_of_one_subject_leaves_all_but_what_is_sent_unasked() -> None:
    found = with_wish(Scope.TOPIC, "Please remove me from the newsletter")
    assert found.move.channel is not Channel.NONE
    assert "value" not in {move.play for move in (found.move, *found.alternatives)}
    assert {r.play for r in found.refused if r.guard == "opted-out"} <= {"value"}


def test_an_opt_out_of_text_messages_forbids_nothing_we_do() -> None:
    assert with_wish(Scope.SMS, "No texts please.") == replace(with_wish(Scope.SMS, "No texts please."), refused=())


def test_what_everything_forbids_is_said_once() -> None:
    refused = with_wish(Scope.ALL, "Leave me alone.").refused
    assert [r.guard for r in refused] == ["opted-out"]


def test_what_we_owe_goes_by_the_way_they_left_open() -> None:
    word = theirs(20, "Stop mailing me. What does a bracket weigh?", "What does a bracket weigh?")
    wish = (OptOut(Scope.MAIL, "Stop mailing me."), word)
    silence = Silence(State.OURS, debts=(Debt(word, "What does a bracket weigh?"),), last_sign_of_life=word, suppressed=wish)
    found = advise(view(warm(word), silence))
    assert (found.move.play, found.move.channel) == ("answer-first", Channel.CALL)


def test_an_opt_out_comes_before_a_debt() -> None:
    word = theirs(20, "Why do you write? Stop it.", "Why do you write?")
    silence = Silence(State.OURS, debts=(Debt(word, "Why do you write?"),), suppressed=(OptOut(Scope.ALL, "Stop it"), word))
    assert advise(view(warm(word), silence)).move.play == "let-go"


@pytest.mark.parametrize("truth", [TruthState.NO, TruthState.YES, TruthState.NO_DECISION])
def test_a_known_truth_is_let_be(truth: TruthState) -> None:
    known = warm(OPEN)
    seen = view(known, replace(silent(known, State.CLOSED), truth=Truth(NOW, THEM, truth)))
    found = advise(seen)
    assert (found.move.play, found.alternatives) == ("let-go", ())


def test_a_successor_named_by_a_departed_contact_is_met_afresh() -> None:
    gone = out_of_office(30, "Jo has left the company. Write to Lee.", delegate="lee@harbour.example", left=True)
    known = replace(warm(OPEN), signals=(gone,))
    found = advise(view(known, silent(known, State.UNREACHABLE)))
    assert (found.move.play, found.move.person) == ("successor", "lee@harbour.example")


def test_a_delegate_for_a_short_absence_is_left_alone() -> None:
    away = out_of_office(
        3, "Back on 26 June, urgent matters to Lee.", (NOW + timedelta(9)).date(), delegate="lee@harbour.example"
    )
    known = replace(warm(OPEN), signals=(away,))
    silence = replace(silent(known, State.PARKED), absence=away, wake=(NOW + timedelta(9)).date(), why_known="away until 26 June")
    found = advise(view(known, silence))
    assert (found.move.play, found.move.channel) == ("wait", Channel.NONE)
    assert found.move.not_before is not None
    assert found.move.not_before.date() == (NOW + timedelta(9)).date()


def test_a_delegate_for_a_long_absence_is_met() -> None:
    away = out_of_office(3, "On leave, Lee takes over.", (NOW + timedelta(200)).date(), delegate="lee@harbour.example")
    known = replace(warm(OPEN), signals=(away,))
    silence = replace(silent(known, State.PARKED), absence=away, wake=(NOW + timedelta(200)).date())
    assert advise(view(known, silence)).move.play == "successor"


def test_a_bounce_without_another_way_waits_for_one() -> None:
    known = replace(warm(OPEN), signals=(bounce(58),), person=person(phones=()))
    found = advise(view(known, silent(known, State.UNREACHABLE)))
    assert (found.move.play, found.move.channel) == ("wait", Channel.NONE)


def test_a_date_they_named_is_kept_silently_and_then_reminded_of_once() -> None:
    day = (NOW + timedelta(20)).date()
    word = touch(
        30, "Come back on that day.", side=Side.THEIRS, said=Said(when=When(day, Precision.DAY, "that day", Role.CONTACT_AGAIN))
    )
    known = warm(word)
    parked = Silence(State.PARKED, last_sign_of_life=word, wake=day, known_reason=Evidence(word.message, word.at, "that day"))
    assert advise(view(known, parked)).move == advise(view(known, parked)).move
    assert (advise(view(known, parked)).move.play, advise(view(known, parked)).move.channel) == ("park", Channel.NONE)
    come = replace(parked, wake=(NOW - timedelta(1)).date())
    assert (advise(view(known, come)).move.play, advise(view(known, come)).move.channel) == ("park", Channel.MAIL)


def test_an_ordinary_wait_is_waited_with_an_end() -> None:
    known = warm(ours(2, "Blue or red?", "Blue or red?"))
    found = advise(view(known, silent(known, State.EXPECTED)))
    assert (found.move.play, found.move.channel) == ("wait", Channel.NONE)
    assert found.move.not_before is not None
    assert found.move.not_before > NOW
    assert found.move.why


def test_a_colleague_alive_on_the_same_deal_means_wait() -> None:
    lee = correspondence(
        [theirs(3, "The board meets on Friday.", person="lee@harbour.example")],
        who=person("lee@harbour.example", "Lee Marsh"),
        deals=(deal(),),
    )
    assert advise(view(warm(OPEN), world=World(others=(lee,)))).move.play == "wait"


def test_an_unknown_reason_and_a_real_relationship_are_a_call() -> None:
    assert move(OPEN) == ("apology-call", Channel.CALL)


def test_after_a_break_only_the_apology_is_in_place() -> None:
    found = advise(view(warm(touch(60, PUSH, said=Said(asks=("I need your commitment today.",))))))
    assert (found.move.play, found.move.channel) == ("apology-call", Channel.CALL)
    assert not {"ask-why", "value", "smaller-ask", "second-door"} & {m.play for m in found.alternatives}


def test_a_second_apology_is_refused_and_a_question_asked_instead() -> None:
    found = advise(view(warm(OPEN, call(30, Disposition.VOICEMAIL, "apologised, my fault"))))
    assert found.move.play == "ask-why"
    assert "once-per-episode" in {r.guard for r in found.refused}


def test_a_thin_relationship_gets_a_fresh_start_in_writing() -> None:
    thin = correspondence(
        [ours(90, "Which colours?", "Which colours?"), theirs(80, "Red."), ours(60, "190 a year. Suits?", "Suits?")],
        deals=(deal(),),
    )
    found = advise(view(thin))
    assert (found.move.play, found.move.channel) == ("fresh-start", Channel.MAIL)


def test_who_wants_writing_is_written_to() -> None:
    found = advise(view(warm(theirs(70, "Please only by e-mail from now on."), OPEN)))
    assert found.move.channel in (Channel.MAIL, Channel.NONE)
    assert "their-channel" in {r.guard for r in found.refused}


def test_after_three_calls_writing_follows() -> None:
    play, channel = move(OPEN, call(50), call(40), call(30))
    assert channel is Channel.MAIL
    assert play in ("ask-why", "fresh-start", "release")


def test_after_a_gift_the_move_is_to_wait_longer() -> None:
    gift = touch(6, "An article on salt, nothing to answer.", said=Said(frees="nothing to answer"))
    found = advise(view(warm(OPEN, gift)))
    assert (found.move.play, found.move.channel) == ("wait", Channel.NONE)
    assert found.move.not_before is not None
    assert "contact-gap" in {r.guard for r in found.refused}


def test_let_go_only_when_the_last_useful_play_is_spent() -> None:
    spent = [ours(200, "?", "?"), ours(180, "?", "?"), ours(150, "?", "?"), call(120), call(110), call(100)]
    known = correspondence(
        [ours(300, "Thanks for the visit. Shall we?", "Shall we?"), theirs(299, "Yes, great!"), *spent], deals=(deal(),)
    )
    assert advise(view(known)).move.play == "let-go"
    assert "let-go" not in plays(advise(view(warm(OPEN))))


def test_a_call_at_night_is_moved_to_their_morning() -> None:
    late = World(now=NOW.replace(hour=23))
    found = advise(view(warm(OPEN), world=late))
    assert found.move.play == "apology-call"
    assert found.move.not_before == (NOW + timedelta(days=1)).replace(hour=9)


def test_busy_is_asked_about_timing() -> None:
    found = advise(view(warm(theirs(62, "We are swamped at the moment."), OPEN)))
    assert found.move.play in ("ask-why", "value", "wait")
    assert "release" not in plays(found)


def test_every_move_has_its_reasons_and_what_would_change_it() -> None:
    for touches in ((OPEN,), (OPEN, call(30)), (touch(60, PUSH),)):
        found = advise(view(warm(*touches)))
        assert found.move.why
        assert found.move.change_my_mind


def test_nobody_yet_is_no_crash() -> None:
    nobody: Correspondence = correspondence()
    assert advise(view(nobody, Silence(State.EXPECTED))).move.play == "wait"


def plays(found: Recommendation) -> set[str]:
    return {found.move.play, *(m.play for m in found.alternatives)}
