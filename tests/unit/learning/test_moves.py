"""What became of a move: which play was carried out, and what came of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from itertools import permutations

import pytest

from offered import chat, history, no, offer, rest, stop, told
from unghost.domain.ledger import Entry, Sort
from unghost.domain.message import Kind, Precision
from unghost.domain.record import About, Says, Tick, Truth, TruthState
from unghost.domain.said import Role, Said, When
from unghost.domain.touch import Channel, Disposition, Side, Signal, Touch
from unghost.learning.choices import choices
from unghost.learning.moves import SOMETHING_ELSE, WINDOW, Try, touch_key, tries
from unghost.learning.offer import entry_of, offer_of, offers_by_person
from unghost.testing.build import NOW, THEM, at, call, correspondence, ours, person, theirs, touch


def made(*found: Try) -> list[tuple[str, bool, bool]]:
    return [(t.play, t.truth is not None, t.harm is not None) for t in found]


def test_a_mail_after_the_offer_of_a_mail_is_that_play_and_the_truth_after_it_is_its_own() -> None:
    (one,) = tries(history([offer(60)], ours(59), no(55)))
    assert made(one) == [("ask-why", True, False)]
    assert one.success
    assert one.days(NOW) == pytest.approx(4.0)


def test_a_call_after_the_offer_of_a_call_is_that_play() -> None:
    assert made(
        *tries(history([offer(60, "apology-call", Channel.CALL)], call(59, Disposition.ANSWERED), truths=[told(59)]))
    ) == [("apology-call", True, False)]


def test_another_channel_than_the_one_offered_is_something_else_and_no_plays_try() -> None:
    assert made(*tries(history([offer(60, "apology-call", Channel.CALL)], ours(59), no(55)))) == [(SOMETHING_ELSE, True, False)]


def test_what_was_done_before_the_offer_or_long_after_it_was_not_done_upon_it() -> None:
    assert tries(history([offer(60)], ours(61))) == ()
    assert tries(history([offer(100)], ours(40))) == ()


def test_an_offer_lapses_with_their_next_word_so_a_conversation_is_no_move() -> None:
    assert tries(history([offer(60)], chat(59), ours(58), no(55))) == ()


def test_what_we_write_while_they_are_answering_does_not_end_a_move() -> None:
    (one,) = tries(history([offer(60)], ours(59), chat(57), ours(56), no(50)))
    assert made(one) == [("ask-why", True, False)]


def test_the_truth_belongs_to_the_last_move_before_it() -> None:
    first, second = tries(history([offer(80), offer(70, "value")], ours(79), ours(69), no(65)))
    assert made(first, second) == [("ask-why", False, False), ("value", True, False)]
    assert first.end == second.start


def test_what_the_user_named_wins_over_what_was_offered_and_needs_no_offer() -> None:
    word = Tick(at(59), THEM, About.PLAY, touch_key(at(59)), Says.YES, "release")
    named = history([offer(60, "apology-call", Channel.CALL)], call(59, Disposition.ANSWERED), truths=[told(58)], ticks=[word])
    assert made(*tries(named)) == [("release", True, False)]
    alone = history([], call(59, Disposition.ANSWERED), ticks=[word])
    assert made(*tries(alone)) == [("release", False, False)]


def test_calls_that_reach_nobody_are_one_try_with_the_call_that_does() -> None:
    offers = [offer(60, "apology-call", Channel.CALL), rest(58), offer(57, "apology-call", Channel.CALL)]
    found = tries(history(offers, call(59), call(56), call(55, Disposition.ANSWERED), truths=[told(55)]))
    assert made(*found) == [("apology-call", True, False)]
    assert found[0].start == at(59)


def test_doing_nothing_is_the_play_where_nothing_was_advised() -> None:
    assert made(*tries(history([rest(70)], no(60)))) == [("wait", True, False)]


def test_a_rest_that_was_broken_was_not_kept() -> None:
    assert made(*tries(history([rest(70)], ours(65), no(60)))) == [(SOMETHING_ELSE, True, False)]


def test_a_rest_in_an_ordinary_wait_or_after_a_known_truth_teaches_nothing() -> None:
    assert tries(history([rest(70, state="expected")], no(60))) == ()
    assert tries(history([rest(70, "let-go", state="closed")])) == ()


def test_waiting_for_what_a_move_brings_is_part_of_that_move() -> None:
    found = tries(history([offer(60), rest(58)], ours(59), no(40)))
    assert made(*found) == [("ask-why", True, False)]


def test_a_rest_that_outlives_a_move_begins_when_the_move_has_settled() -> None:
    found = tries(history([offer(80), rest(78)], ours(79), no(40)))
    assert [(t.play, t.success) for t in found] == [("ask-why", False), ("wait", True)]
    assert found[1].start == at(79) + WINDOW


def test_to_rest_until_their_day_and_remind_them_once_is_one_play() -> None:
    offers = [rest(80, "park", state="parked"), offer(60, "park", state="parked")]
    assert made(*tries(history(offers, ours(59), no(55)))) == [("park", True, False)]
    assert made(*tries(history(offers, no(55)))) == [("park", True, False)]


def test_the_same_rest_offered_again_with_another_day_is_one_rest() -> None:
    again = replace(rest(60), not_before=at(30))
    assert len(tries(history([rest(70), again]))) == 1
    assert len(tries(history([rest(70), again], chat(65)))) == 2


@pytest.mark.parametrize(
    "sign",
    [
        touch(55, "Yes, send it.", side=Side.THEIRS, said=Said(yes="Yes, send it.")),
        touch(55, "In May.", side=Side.THEIRS, said=Said(when=When(at(1).date(), Precision.DAY, "May", Role.CONTACT_AGAIN))),
        theirs(55, "Our legal team still has to approve the contract, I am waiting for them."),
    ],
    ids=["yes", "not now", "a reason"],
)
def test_a_truth_is_what_tells_where_they_stand(sign: Touch) -> None:
    assert tries(history([offer(60)], ours(59), sign))[0].success


def test_an_answer_that_tells_nothing_is_no_truth_yet() -> None:
    assert made(*tries(history([offer(60)], ours(59), chat(55)))) == [("ask-why", False, False)]


def test_the_note_of_a_call_they_answered_may_tell_the_truth() -> None:
    offers = [offer(60, "apology-call", Channel.CALL)]
    told_why = call(
        59, Disposition.ANSWERED, "He said the budget still has to be approved by the board, we are waiting for them."
    )
    assert tries(history(offers, told_why))[0].success
    assert not tries(history(offers, call(59, Disposition.ANSWERED)))[0].success


def test_a_truth_that_was_taken_back_or_is_unknown_again_is_none() -> None:
    wrong = told(55)
    back = Truth(at(54), THEM, TruthState.UNKNOWN, undoes=wrong.at)
    assert not tries(history([offer(60)], ours(59), truths=[wrong, back]))[0].success


def test_an_outcome_recorded_twice_is_one_truth() -> None:
    (one,) = tries(history([offer(60)], ours(59), truths=[told(55), told(55), told(54)]))
    assert one.truth is not None
    assert one.truth.at == at(55)


def test_a_truth_that_comes_with_a_wish_to_be_left_alone_is_a_harm() -> None:
    (one,) = tries(history([offer(60)], ours(59), no(55), stop(54)))
    assert made(one) == [("ask-why", True, True)]
    assert not one.success


def test_a_complaint_of_their_provider_is_a_harm() -> None:
    known = history([offer(60)], ours(59))
    here = replace(known.people[THEM], signals=(Signal(at(58), Kind.ARF, THEM, "c@mail.example", ""),))
    assert made(*tries(replace(known, people={THEM: here}))) == [("ask-why", False, True)]


def test_an_answer_later_and_shorter_than_all_before_is_a_harm() -> None:
    words = "A whole paragraph about lamps, piers and crews, as they used to write. "
    before = [t for n in range(5) for t in (ours(190 - 10 * n), theirs(189 - 10 * n, words))]
    cold = history([offer(60)], *before, ours(59), theirs(40, "Ok."))
    assert made(*tries(cold)) == [("ask-why", False, True)]
    for other in (theirs(58, "Ok."), theirs(40, words * 2)):
        assert made(*tries(history([offer(60)], *before, ours(59), other))) == [("ask-why", False, False)]
    assert made(*tries(history([offer(60)], *before[:6], ours(59), theirs(40, "Ok.")))) == [("ask-why", False, False)]


def test_nothing_counts_before_its_window_has_passed_not_even_a_quick_truth() -> None:
    (one,) = tries(history([offer(20)], ours(19), no(15)))
    assert one.success
    assert not one.counts(NOW)
    assert one.counts(at(19) + WINDOW)
    assert not one.counts(at(19) + WINDOW - timedelta(seconds=1))


def test_what_they_say_after_the_window_is_not_put_down_to_the_move() -> None:
    assert not tries(history([offer(60)], ours(59), no(20)))[0].success


def test_the_move_may_go_to_another_person_and_bring_the_truth_from_there() -> None:
    other = "sam@harbour.example"
    there = correspondence(
        (touch(59, person=other), touch(57, "Jo is waiting for the budget to be approved.", side=Side.THEIRS, person=other)),
        who=person(other, "Sam Roe", ()),
    )
    known = history([offer(60, "second-door", to=other)], others=(there,))
    assert made(*tries(known)) == [("second-door", True, False)]


def test_a_word_to_a_colleague_is_no_move_towards_somebody_else() -> None:
    other = "sam@harbour.example"
    there = correspondence((touch(59, person=other),), who=person(other, "Sam Roe", ()))
    beside = [offer(90, "second-door", to=other), offer(70)]
    assert tries(history(beside, others=(there,))) == ()
    wrong = history([offer(60, "second-door", to=other)], ours(59), others=(there,))
    assert SOMETHING_ELSE in {t.play for t in tries(wrong)}


def test_a_mail_that_greets_another_is_no_move() -> None:
    assert tries(history([offer(60)], replace(ours(59), addressed=False))) == ()


def test_the_order_of_the_lines_does_not_matter() -> None:
    offers = [offer(80), offer(70, "value"), rest(30)]
    known = history(offers, ours(79), ours(69), no(65))
    assert all(tries(replace(known, ledger=order)) == tries(known) for order in permutations(known.ledger))


def test_offers_under_a_former_address_go_with_the_person() -> None:
    known = history([offer(60, about="jo.b@harbour.example")], ours(59), no(55))
    joined = replace(known, by_address={**known.by_address, "jo.b@harbour.example": THEM})
    assert tries(known) == ()
    assert made(*tries(joined)) == [("ask-why", True, False)]


def test_a_line_says_all_of_an_offer_in_numbers_and_names() -> None:
    wanted = offer(60, others={"wait": 0.25, "value": 0.25}, day=at(50), to="sam@harbour.example")
    line = entry_of(wanted)
    assert offer_of(line) == wanted
    assert all(len(str(value)) < 80 for value in line.body.values())


def test_lines_of_other_sorts_and_of_a_later_version_are_left_aside() -> None:
    assert offer_of(Entry(NOW, Sort.PREDICTED, THEM, {"play": "wait"})) is None
    assert offer_of(Entry(NOW, Sort.OFFERED, THEM, {"play": "wait", "channel": "pigeon"})) is None
    assert offer_of(Entry(NOW, Sort.OFFERED, THEM, {})) is None
    assert offers_by_person([Entry(NOW, Sort.OFFERED, THEM, {"play": "wait"})])[THEM][0].chance == 1.0


def test_a_choice_brings_what_comes_before_the_next_choice_whether_it_was_followed_or_not() -> None:
    mixed = {"wait": 0.5}
    followed, ignored = choices(history([offer(120, others=mixed), offer(70, others=mixed)], ours(119), no(110)))
    assert (followed.success, ignored.success) == (True, False)
    assert followed.chances == {"ask-why": 0.5, "wait": 0.5}
    (alone,) = choices(history([offer(60, others=mixed)], no(50)))
    assert alone.success


def test_a_choice_is_settled_when_its_window_has_passed_and_waiting_after_a_move_is_none() -> None:
    assert choices(history([offer(20)], ours(19), no(15))) == ()
    assert len(choices(history([offer(60), rest(58)], ours(59)))) == 1
    assert choices(history([rest(70, state="expected")])) == ()
