"""What the user is asked: only what would change the advice, the most valuable first, and nothing twice."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from unghost.app.askable import Option, Question
from unghost.app.asking import Asking, answer
from unghost.app.questions import LEAST, Standing, after, change, question_of, questions, weighed_question
from unghost.causes.cause import View
from unghost.causes.diagnose import diagnose
from unghost.domain.record import About, Call, Park, Says, Tick, Truth, TruthState
from unghost.domain.said import OptOut, Said, Scope
from unghost.domain.touch import Channel, Disposition, Side
from unghost.errors import BadUse
from unghost.guards.check import check
from unghost.history.history import Correspondence
from unghost.plays.recommend import recommend
from unghost.silence.assess import assess_all
from unghost.silence.assessment import Debt, Silence, State
from unghost.silence.kaplan_meier import fit_kaplan_meier
from unghost.silence.model import Fitted
from unghost.testing.build import NOW, THEM, call, correspondence, ours, silent, theirs, touch, view, warm

FITTED = Fitted(fit_kaplan_meier(()))
OPEN = ours(40, "Which week suits your crew?", "Which week suits your crew?")
ASKS = "Could you also send the wiring plan for the pier?"


def standing(about: Correspondence, silence: Silence | None = None) -> Standing:
    return stood(view(about, silence))


def stood(seen: View) -> Standing:
    diagnosis = diagnose(seen)
    return Standing(seen, diagnosis, recommend(seen, diagnosis, lambda p: check(seen, p)), FITTED)


def ids(asked: tuple[Question, ...]) -> list[str]:
    return [q.id for q in asked]


def ticked(about: Correspondence, *ticks: Tick) -> Correspondence:
    return replace(about, ticks=ticks)


def tick(about: About, key: str, says: Says, days_ago: float = 1) -> Tick:
    return Tick(NOW - timedelta(days=days_ago), THEM, about, key, says)


def test_at_most_three_are_asked_the_most_valuable_first() -> None:
    asked = questions(standing(warm(OPEN)))
    assert 1 <= len(asked) <= 3
    assert [q.value for q in asked] == sorted((q.value for q in asked), reverse=True)
    assert all(q.value >= LEAST for q in asked)


def test_every_question_would_change_the_move_for_some_answer_and_says_so() -> None:
    now = standing(warm(OPEN))
    for question in questions(now):
        outcomes = [after(now, o.facts) for o in question.options if o.p]
        assert max(change(now.recommendation, o.recommendation) for o in outcomes) > 0.1
        assert question.why
        assert [o.play for o in question.options if o.p] == [o.move.play for o in outcomes]


def test_each_answer_takes_one_key_and_not_knowing_is_always_one() -> None:
    for question in questions(standing(warm(OPEN))):
        keys = [o.key for o in question.options]
        assert len(set(keys)) == len(keys)
        assert all(len(key) == 1 for key in keys)
        assert keys[-1] == "?"


@pytest.mark.parametrize("state", [State.EXPECTED, State.PARKED])
def test_nothing_is_asked_of_an_ordinary_wait_or_a_known_reason(state: State) -> None:
    about = warm(OPEN)
    assert questions(standing(about, silent(about, state))) == ()


def test_nothing_is_asked_once_the_truth_is_known() -> None:
    about = warm(OPEN)
    truth = Truth(NOW, THEM, TruthState.NO)
    known = replace(silent(about, State.CLOSED), truth=truth)
    assert questions(standing(replace(about, truths=(truth,)), known)) == ()


def test_nothing_is_asked_about_whoever_asked_to_be_let_be() -> None:
    about = warm(OPEN)
    wish = OptOut(Scope.ALL, "please do not write again")
    assert questions(standing(about, replace(silent(about), suppressed=(wish, about.theirs[-1])))) == ()


def test_a_no_read_in_their_words_is_to_be_confirmed_and_can_be_denied() -> None:
    no = touch(10, "We have decided against it.", side=Side.THEIRS, said=Said(no="We have decided against it."))
    about = warm(OPEN, no)
    silence = assess_all(view(about).history, [(about, ())], FITTED)[0]
    assert silence.state is State.CLOSED
    (question,) = questions(standing(about, silence))
    assert question.id == "truth"
    assert question.about is not None
    assert question.about.quote == "We have decided against it."
    denied = answer(standing(about, silence), "truth", "n").after
    assert denied.view.silence.state is not State.CLOSED
    confirmed = answer(standing(about, silence), "truth", "y").after
    assert confirmed.view.silence.truth is not None
    assert confirmed.view.silence.truth.confirmed


def test_what_they_asked_may_have_been_answered_unseen() -> None:
    word = theirs(20, ASKS, ASKS)
    about = warm(word)
    now = standing(about, Silence(State.OURS, debts=(Debt(word, ASKS),), last_sign_of_life=word))
    assert now.move.play == "answer-first"
    first = questions(now)[0]
    assert first.id.startswith("lapse:")
    assert first.about is not None
    assert first.about.quote == ASKS
    done = answer(now, first.id, "y")
    assert done.changed
    assert done.option.facts == (Tick(NOW, THEM, About.LAPSE, f"unanswered_question:{word.message}", Says.DONE),)
    assert not answer(now, first.id, "n").changed


def test_a_cause_that_was_spoken_of_is_asked_about_with_its_passage() -> None:
    words = "We are waiting for approval from the board."
    now = standing(warm(theirs(50, words), OPEN))
    question = question_of(now, "cause:awaiting_others")
    assert question.about is not None
    assert question.about.quote in words
    assert [o.facts for o in question.options] == [
        (Tick(NOW, THEM, About.CAUSE, "awaiting_others", says),) for says in (Says.YES, Says.NO, Says.OPEN)
    ]


def test_nothing_of_their_life_is_repeated_in_a_question() -> None:
    now = standing(warm(theirs(50, "My father died last week and I am with my family."), OPEN))
    assert question_of(now, "cause:life_event").about is None


def test_a_yes_to_a_cause_brings_it_to_the_front() -> None:
    now = standing(warm(OPEN))
    later = answer(now, "cause:busy", "y").after
    assert later.diagnosis.top() == "busy"
    assert sum(w.p for w in later.diagnosis.causes) == pytest.approx(1.0)


@pytest.mark.parametrize("key", ["y", "n", "?"])
def test_trying_an_answer_gives_what_the_record_would_say_with_it(key: str) -> None:
    now = standing(warm(theirs(50, "We are waiting for approval from the board."), OPEN))
    tried = answer(now, "cause:awaiting_others", key)
    recorded = stood(replace(now.view, correspondence=tried.after.view.correspondence))
    for one, other in zip(tried.after.diagnosis.causes, recorded.diagnosis.causes, strict=True):
        assert one.cause == other.cause
        assert one.p == pytest.approx(other.p)
    assert tried.after.move == recorded.move


def test_an_answer_can_be_changed_and_taken_back() -> None:
    now = standing(warm(OPEN))
    told = answer(now, "cause:chose_other", "y").after
    assert told.diagnosis.top() == "chose_other"
    other = answer(told, "cause:chose_other", "n").after
    assert other.diagnosis.top() != "chose_other"
    back = answer(told, "cause:chose_other", "?").after
    assert [w.cause for w in now.diagnosis.causes] == [w.cause for w in back.diagnosis.causes]
    assert [w.p for w in back.diagnosis.causes] == pytest.approx([w.p for w in now.diagnosis.causes])


def test_a_talk_that_was_not_logged_ends_the_silence() -> None:
    now = standing(warm(OPEN))
    told = answer(now, "talk", "y")
    assert told.after.view.silence.state is State.EXPECTED
    assert any(isinstance(f, Call) and f.disposition is Disposition.ANSWERED for f in told.option.facts)
    assert answer(now, "talk", "n").after.view.silence.state is now.view.silence.state


def test_a_time_they_named_lets_them_rest_until_a_working_day() -> None:
    told = answer(standing(warm(OPEN)), "when", "2")
    (parked,) = [f for f in told.option.facts if isinstance(f, Park)]
    assert parked.until.isoformat() == "2026-07-17"
    assert told.after.view.silence.state is State.PARKED


@pytest.mark.parametrize(("about", "key", "id_"), [(About.ASKED, "talk", "talk"), (About.ASKED, "heard", "heard")])
@pytest.mark.parametrize("says", [Says.YES, Says.NO])
def test_what_was_answered_is_not_asked_again(about: About, key: str, id_: str, says: Says) -> None:
    assert id_ not in ids(questions(standing(ticked(warm(OPEN), tick(about, key, says))), most=20))


def test_what_they_did_not_know_rests_a_month_and_is_asked_anew_in_the_next_silence() -> None:
    fresh, stale = tick(About.ASKED, "talk", Says.OPEN, 5), tick(About.ASKED, "talk", Says.OPEN, 35)
    before = tick(About.ASKED, "talk", Says.NO, 60)
    assert "talk" not in ids(questions(standing(ticked(warm(OPEN), fresh)), most=20))
    assert "talk" in ids(questions(standing(ticked(warm(OPEN), stale)), most=20))
    assert "talk" in ids(questions(standing(ticked(warm(OPEN), before)), most=20))


def test_a_log_that_knows_calls_makes_an_unknown_one_less_likely() -> None:
    plain = correspondence((ours(50, "Which colour?", "Which colour?"), theirs(49, "Green."), OPEN))
    logged = correspondence((*plain.touches, call(45)))
    assert question_of(standing(plain), "talk").options[0].p > question_of(standing(logged), "talk").options[0].p
    assert logged.touches[-2].channel is Channel.CALL


def test_a_question_that_does_not_exist_is_bad_use() -> None:
    now = standing(warm(OPEN))
    for wanted in ("weather", "cause:weather", "cause:unknown", "lapse:000000", "ground:weather"):
        with pytest.raises(BadUse, match="no question"):
            question_of(now, wanted)
    with pytest.raises(BadUse, match="answers nothing"):
        answer(now, "talk", "x")


def test_a_round_ends_after_three_and_asks_nobody_twice() -> None:
    now = standing(warm(OPEN))
    asking = Asking({THEM: now}, worth={THEM: questions(now)})
    seen: list[str] = []
    while asking.waiting:
        at, question = asking.waiting[0]
        seen.append(question.id)
        unknown = question.answered_by("?")
        assert unknown is not None
        asking.take(at, question, unknown)
    assert 1 <= len(seen) <= 3
    assert len(set(seen)) == len(seen)


def test_a_round_asks_on_from_what_was_answered() -> None:
    now = standing(warm(OPEN))
    asking = Asking({THEM: now}, worth={THEM: questions(now)})
    at, _ = asking.waiting[0]
    talked = next(q for q in questions(now, most=20) if q.id == "talk")
    option = talked.answered_by("y")
    assert option is not None
    taken = asking.take(at, talked, option)
    assert taken.changed
    assert asking.waiting == ()


def test_an_answer_that_was_given_is_weighed_anew_when_it_is_changed() -> None:
    told = answer(standing(warm(OPEN)), "cause:busy", "y").after
    question = question_of(told, "cause:busy")
    weighed = weighed_question(told, question)
    other = answer(told, "cause:busy", "n").after
    assert other.diagnosis.top() != "busy"
    assert weighed is None or weighed.options[1].play == other.move.play


def test_a_question_whose_answers_change_nothing_is_none() -> None:
    idle = Question("idle", "Is it Monday?", (Option("y", "yes", (), 0.5), Option("n", "no", (), 0.5)), 1.0)
    assert weighed_question(standing(warm(OPEN)), idle) is None
