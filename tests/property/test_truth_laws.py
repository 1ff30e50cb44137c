"""Laws of the truth, each with a wrong version that it catches."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from random import Random  # noqa: TID251 - the type only: hypothesis hands in a seeded one

from hypothesis import find, given, settings
from hypothesis import strategies as st

from mails import JIM, SETTINGS, START, at
from property.worlds import worlds
from unghost.app.case import Case
from unghost.app.review import review
from unghost.domain.record import Deal, Truth, TruthState
from unghost.history.history import Facts
from unghost.history.weave import no_holidays
from unghost.silence.assessment import State
from unghost.silence.kaplan_meier import learn_kaplan_meier

FEW = settings(max_examples=40, deadline=None)
STATES = st.sampled_from(list(TruthState))
DAYS = st.integers(0, 40 * 24).map(lambda hours: hours / 24)


def judged(facts: Facts, days: float) -> tuple[Case, ...]:
    return review(facts, at(days), SETTINGS, no_holidays, learn_kaplan_meier).cases


Judge = Callable[[Facts, float], tuple[Case, ...]]


def closed_by_silence(facts: Facts, days: float, judge: Judge = judged) -> bool:
    """Say whether anybody is closed where nobody said yes or no, nobody left, and the user told nothing."""
    return any(case.state is State.CLOSED for case in judge(facts, days))


@FEW
@given(worlds(), st.integers(30, 4000), st.booleans())
def test_silence_alone_never_closes_anything(facts: Facts, days: int, priced: bool) -> None:
    deals = (Deal("Pumps", "acme.example", (JIM,), stated=0.6),) if priced else ()
    assert not closed_by_silence(replace(facts, deals=deals), days)


def test_the_law_catches_a_deal_closed_after_ninety_quiet_days() -> None:
    def impatient(facts: Facts, days: float) -> tuple[Case, ...]:
        def close(case: Case) -> Case:
            since = case.silence.since
            spent = since is not None and at(days) - since > timedelta(days=90)
            return replace(case, silence=replace(case.silence, state=State.CLOSED)) if spent else case

        return tuple(map(close, judged(facts, days)))

    find(worlds(), lambda facts: closed_by_silence(facts, 200, impatient), settings=settings(max_examples=400, deadline=None))


@st.composite
def tellings(draw: st.DrawFn) -> tuple[Truth, ...]:
    """Draw what a user tells over a month, some of it taken back; no two words at one moment, as the store keeps them."""
    found: list[Truth] = []
    for hours in sorted(draw(st.sets(st.integers(0, 40 * 24), min_size=1, max_size=6))):
        when = START + timedelta(hours=hours)
        back = draw(st.sampled_from([None, *found]))
        found.append(Truth(when, JIM, draw(STATES)) if back is None else replace(back, at=when, undoes=back.at))
    return tuple(found)


def standing(facts: Facts, days: float) -> list[tuple[str, State, Truth | None, str]]:
    return [(c.correspondence.person.id, c.state, c.truth, c.truth_note) for c in judged(facts, days)]


@FEW
@given(worlds(), tellings(), st.randoms(use_true_random=False), DAYS)
def test_the_truth_is_the_same_whatever_order_facts_arrive_in(
    facts: Facts, told: tuple[Truth, ...], shuffle: Random, days: float
) -> None:
    mixed = list(told)
    shuffle.shuffle(mixed)
    assert standing(replace(facts, truths=told), days) == standing(replace(facts, truths=tuple(mixed)), days)


@FEW
@given(worlds(), tellings(), DAYS)
def test_taking_a_word_back_leaves_things_as_if_it_was_never_said(facts: Facts, told: tuple[Truth, ...], days: float) -> None:
    plain = tuple(t for t in told if t.undoes is None)
    last = plain[-1]
    back = replace(last, at=START + timedelta(hours=41 * 24), undoes=last.at)
    later = max(days, 42.0)
    assert standing(replace(facts, truths=(*plain, back)), later) == standing(replace(facts, truths=plain[:-1]), later)


@FEW
@given(worlds(), tellings(), DAYS)
def test_what_is_told_later_does_not_change_how_it_stood(facts: Facts, told: tuple[Truth, ...], days: float) -> None:
    known = tuple(t for t in told if t.at <= at(days))
    assert standing(replace(facts, truths=told), days) == standing(replace(facts, truths=known), days)
