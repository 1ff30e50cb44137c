"""Laws of the questions to the user, over whole histories."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Protocol

from hypothesis import given, settings
from hypothesis import strategies as st

from mails import SETTINGS, at
from property.worlds import worlds
from unghost.app.askable import Option, Question
from unghost.app.case import Review
from unghost.app.questions import LEAST, MOST, Standing, after, change, questions, standing_of
from unghost.app.review import review
from unghost.domain.message import Message
from unghost.domain.record import Call, Tick
from unghost.history import weave as weaving
from unghost.history.history import Facts
from unghost.silence.kaplan_meier import learn_kaplan_meier

NOW = at(75)


class Dice(Protocol):
    """What shuffles."""

    def shuffle(self, those: list[Message]) -> None:
        """Put them in another order."""


FEW = settings(max_examples=50, deadline=None)


def judged(facts: Facts) -> Review:
    return review(facts, NOW, SETTINGS, weaving.no_holidays, learn_kaplan_meier)


def standings(facts: Facts) -> Iterator[Standing]:
    found = judged(facts)
    yield from (standing_of(case, found) for case in found.cases)


def answers(standing: Standing) -> Iterator[tuple[Question, Option]]:
    yield from ((q, o) for q in questions(standing) for o in q.options)


@FEW
@given(worlds())
def test_never_more_than_three_each_worth_asking_and_changing_the_move(facts: Facts) -> None:
    for standing in standings(facts):
        asked = questions(standing)
        assert len(asked) <= MOST
        assert len({q.id for q in asked}) == len(asked)
        for question in asked:
            assert question.value >= LEAST
            outcomes = [after(standing, o.facts) for o in question.options if o.p > 0.0]
            assert max(change(standing.recommendation, o.recommendation) for o in outcomes) > 0.1


@FEW
@given(worlds(), st.randoms(use_true_random=False))
def test_the_order_in_which_facts_arrived_changes_no_question(facts: Facts, dice: Dice) -> None:
    mixed = list(facts.messages)
    dice.shuffle(mixed)
    shuffled = replace(facts, messages=tuple(mixed), calls=tuple(reversed(facts.calls)))
    assert [questions(s) for s in standings(facts)] == [questions(s) for s in standings(shuffled)]


@FEW
@given(worlds())
def test_an_answered_question_is_not_asked_again(facts: Facts) -> None:
    for standing in standings(facts):
        for question, option in answers(standing):
            later = questions(after(standing, option.facts), most=20)
            if question.id != "truth" or option.key != "n":
                assert question.id not in {q.id for q in later}


@FEW
@given(worlds())
def test_what_an_answer_would_change_is_what_it_changes_once_it_is_on_record(facts: Facts) -> None:
    for standing in standings(facts):
        person = standing.view.correspondence.person.id
        for _, option in answers(standing):
            if any(isinstance(fact, Call) for fact in option.facts):
                continue  # a call teaches the model too
            ticks = tuple(f for f in option.facts if isinstance(f, Tick))
            others = [f for f in option.facts if not isinstance(f, Tick)]
            if others:
                continue
            recorded = judged(replace(facts, ticks=ticks))
            case = next(c for c in recorded.cases if c.correspondence.person.id == person)
            assert case.move == after(standing, option.facts).move
