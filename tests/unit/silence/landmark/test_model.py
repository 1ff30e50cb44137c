"""The fine model at work, on people one can picture."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from math import isfinite

import numpy as np
import pytest

from unghost.domain.odds import Odds
from unghost.domain.touch import Touch
from unghost.history.history import History
from unghost.silence.landmark.kept import Forgetful
from unghost.silence.landmark.learn import LandmarkLearner
from unghost.silence.landmark.model import LandmarkModel
from unghost.silence.landmark.prior import mailbox_prior, shipped_prior
from unghost.silence.landmark.record import record_of
from unghost.silence.landmark.weights import LEAST, Weights
from unghost.silence.model import Question, SilenceModel
from unghost.silence.prior import shipped_prior as shipped_population
from unghost.silence.testing import assert_survival_properties, same_odds
from unghost.silence.watch.tops import SHIPPED_TOPS
from unit.silence.landmark.tables import AHEAD, call, history, moment, ours, past_of, regular, theirs, town

ADA = "ada@prospect.example"
PRIOR = mailbox_prior()
POPULATION = shipped_population().population.population
NONE_AHEAD = {7: 0.0, 14: 0.0, 30: 0.0}


def model_of(touches: Mapping[str, Sequence[Touch]], now: float, until: float | None = None, silences: int = 50) -> LandmarkModel:
    """Return the shipped weights applied to a history."""
    known = history(touches, now, until)
    return LandmarkModel(record_of(known, past_of(known)), PRIOR, POPULATION, silences)


def learnt(known: History) -> SilenceModel:
    return LandmarkLearner(PRIOR, SHIPPED_TOPS, Forgetful())(known, past_of(known)).model


def question(
    touches: Mapping[str, Sequence[Touch]], opened: float, now: float, ahead: Mapping[int, float] | None = None, person: str = ADA
) -> Question:
    """Return the question about an open wait; hours are counted on their clock."""
    known = history(touches, now)
    past = [wait for wait in past_of(known).get(person, ()) if wait.closed <= moment(opened)]
    hours = known.people[person].week.between(moment(opened), moment(now)) if person in known.people else 8.0 * (now - opened)
    return Question(person, moment(opened), moment(now), past, hours, AHEAD if ahead is None else ahead)


def ask(touches: Mapping[str, Sequence[Touch]], opened: float, now: float, ahead: Mapping[int, float] | None = None) -> Odds:
    return model_of(touches, now).odds([question(touches, opened, now, ahead)])[0]


def assert_lawful(odds: Odds) -> None:
    for odd in (*odds.within.values(), odds.never):
        assert all(isfinite(x) for x in (odd.low, odd.p, odd.high))
        assert LEAST / 2 < odd.low <= odd.p <= odd.high < 1 - LEAST / 2
    assert 0.0 <= odds.unusual <= 1.0


@pytest.mark.parametrize("prior", [shipped_prior(), mailbox_prior()], ids=["everybody's mail", "one mailbox"])
def test_the_shipped_weights_have_the_properties_of_survival_on_an_empty_record(prior: Weights) -> None:
    assert_survival_properties(replace(model_of({}, 0, silences=0), weights=prior))


def test_a_fitted_model_has_the_properties_of_survival() -> None:
    touches = town(people=8, weeks=26) | {ADA: regular(ADA, 12)}
    assert_survival_properties(learnt(history(touches, 182)))


def test_no_question_has_no_answer() -> None:
    assert model_of({}, 0).odds([]) == []


def test_without_any_hours_ahead_there_is_nearly_no_chance() -> None:
    touches = {ADA: [*regular(ADA, 10), ours(70, ADA)]}
    odds = ask(touches, 70, 71, NONE_AHEAD)
    assert max(odd.p for odd in odds.within.values()) <= LEAST
    assert odds.never.p >= 1 - LEAST
    assert_lawful(odds)


def test_a_holiday_week_ahead_lowers_the_odds_of_that_week() -> None:
    touches = {ADA: [*regular(ADA, 10), ours(70, ADA)]}
    plain, holiday, short = (ask(touches, 70, 71, AHEAD | {7: week}) for week in (40.0, 0.0, 16.0))
    assert holiday.within[7].p < 0.01 < short.within[7].p < plain.within[7].p
    assert holiday.within[14].p > 0.1


def test_horizons_not_named_are_filled_in() -> None:
    touches = {ADA: [*regular(ADA, 10), ours(70, ADA)]}
    whole, some = (ask(touches, 70, 71, ahead) for ahead in ({7: 40.0, 14: 80.0, 30: 1200 / 7, 60: 2400 / 7}, {30: 1200 / 7}))
    assert same_odds(whole, some, 1e-6)


@pytest.mark.parametrize("silences", [0, 300])
@pytest.mark.parametrize(
    ("touches", "opened", "now"),
    [
        ({}, 0.0, 3.0),
        ({ADA: [ours(0, ADA)]}, 0.0, 0.0),
        ({ADA: [ours(0, ADA)]}, 0.0, 5000.0),
        ({ADA: [ours(0, ADA, recipients=1) for _ in range(1000)]}, 0.0, 1.0),
        ({ADA: [t for _ in range(500) for t in (ours(0, ADA), theirs(0, ADA))]}, 0.0, 1.0),
        ({ADA: [call(float(day), ADA) for day in range(0, 60, 7)] + [ours(60, ADA)]}, 60.0, 70.0),
        ({ADA: [theirs(float(day), ADA) for day in range(30)] + [ours(30, ADA)]}, 30.0, 40.0),
    ],
    ids=["no history", "one message", "years ago", "a thousand in a second", "talk in a second", "telephone only", "theirs only"],
)
def test_odds_are_never_certain_nor_anything_but_numbers(
    touches: dict[str, list[Touch]], opened: float, now: float, silences: int
) -> None:
    model = model_of(touches, now, silences=silences)
    for ahead in (AHEAD, NONE_AHEAD, {7: 168.0, 14: 336.0, 30: 720.0}):
        assert_lawful(model.odds([question(touches, opened, now, ahead)])[0])


def test_a_clock_that_runs_backwards_breaks_nothing() -> None:
    touches = [theirs(5, ADA), ours(3, ADA), theirs(40, ADA), ours(1, ADA)]
    known = history({ADA: touches}, 50)
    known = replace(known, now=moment(10), observed_until=moment(10))
    model = LandmarkModel(record_of(known, past_of(known)), PRIOR, POPULATION, 0)
    for now in (-100.0, 3.0, 10.0):
        assert_lawful(model.odds([Question(ADA, moment(6), moment(now), (), now - 6.0, AHEAD)])[0])


def test_a_mailbox_that_ended_long_ago_gives_lawful_odds() -> None:
    touches = {ADA: [*regular(ADA, 10), ours(70, ADA)]}
    model = model_of(touches, 900, until=75)
    assert_lawful(model.odds([question(touches, 70, 900)])[0])


def test_what_is_dated_after_the_record_ended_is_not_looked_at() -> None:
    touches = {ADA: [*regular(ADA, 10), ours(70, ADA)]}
    later = {ADA: [*touches[ADA], theirs(90, ADA), ours(91, ADA), theirs(92, ADA)]}
    asked = [question(touches, 70, 75)]
    assert model_of(later, 120, until=75).odds(asked) == model_of(touches, 75).odds(asked)


def test_somebody_who_answers_regularly_is_likely_early_and_unusual_late() -> None:
    touches = {ADA: [*regular(ADA, 20), ours(140, ADA)]}
    early, late = (ask(touches, 140, day) for day in (140.2, 180.0))
    assert early.within[7].p > 0.6
    assert late.within[7].p < early.within[7].p / 2
    assert early.unusual < 0.8 < 0.95 < late.unusual
    assert early.never.p < late.never.p


def test_somebody_who_always_took_a_week_is_not_unusual_after_three_days() -> None:
    quick, slow = ({ADA: [*regular(ADA, 20, hours, 14.0), ours(280, ADA)]} for hours in (3.0, 7 * 24.0))
    assert ask(slow, 280, 283).unusual < 0.6 < ask(quick, 280, 283).unusual


def test_somebody_who_never_answered_is_unlikely_to() -> None:
    mute = {ADA: [touch for n in range(6) for touch in (ours(n * 130.0, ADA),)] + [ours(800, ADA)]}
    keen = {ADA: [*regular(ADA, 6, every_days=130.0), ours(800, ADA)]}
    assert ask(mute, 800, 801).within[30].p < ask(keen, 800, 801).within[30].p


def test_answers_by_telephone_count_as_answers() -> None:
    spoken = {ADA: [t for n in range(10) for t in (ours(7.0 * n, ADA), call(7.0 * n + 1, ADA))] + [ours(70, ADA)]}
    nothing = {ADA: [ours(70, ADA)]}
    asked = question(spoken, 70, 70.1)
    assert sum(wait.answered for wait in asked.past) == 10
    assert ask(spoken, 70, 70.1).within[7].p > ask(nothing, 70, 70.1).within[7].p


def test_intervals_narrow_with_the_answers_and_with_the_silences_known() -> None:
    touches = {ADA: [ours(70, ADA)]}
    asked = question(touches, 70, 71)
    waits = question({ADA: regular(ADA, 40)}, 400, 401).past
    widths: list[float] = []
    for silences, answers in ((0, 0), (0, 5), (300, 5), (300, 40), (5000, 40)):
        odd = model_of(touches, 71, silences=silences).odds([replace(asked, past=waits[:answers])])[0].within[30]
        widths.append(float(np.log(odd.high / (1 - odd.high)) - np.log(odd.low / (1 - odd.low))))
    assert widths == sorted(widths, reverse=True)
    assert widths[0] > 2 * widths[-1]


def test_many_questions_are_answered_as_each_alone() -> None:
    touches = town(people=6, weeks=20)
    model = model_of(touches, 140)
    asked = [question(touches, day, day + 2.0, person=person) for person in touches for day in (60.0, 100.0, 130.0)]
    together = model.odds(asked)
    assert all(same_odds(model.odds([q])[0], odds, 1e-9) for q, odds in zip(asked, together, strict=True))
    assert len({odds.within[7].p for odds in together}) > 6


def test_the_same_history_some_weeks_later_has_the_same_odds() -> None:
    touches = {ADA: [*regular(ADA, 10), ours(70, ADA)]}
    shifted = {ADA: [replace(touch, at=touch.at + timedelta(weeks=8)) for touch in touches[ADA]]}
    now, then = ask(touches, 70, 75), ask(shifted, 126, 131)
    assert same_odds(now, then, 1e-9)
