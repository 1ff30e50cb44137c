from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise
from time import perf_counter

import pytest

from unghost.domain.odds import Odd, Odds
from unghost.domain.wait import Wait
from unghost.silence.kaplan_meier import CLASSES, KaplanMeier, fit_kaplan_meier, history_class, scaled_spells
from unghost.silence.model import GONE_DAYS, SilenceModel, hours_until_gone
from unghost.silence.prior import Doubts, shipped_prior
from unghost.silence.testing import assert_survival_properties, same_odds, sample_waits

AHEAD = {7: 40.0, 14: 80.0, 30: 172.0}
PRIOR_ALONE = fit_kaplan_meier([])


def crowd(people: int, hours: list[float], *, answered: bool = True) -> list[Wait]:
    return [wait for n in range(people) for wait in sample_waits(hours, f"p{n}@prospect.example", answered=answered)]


def width(odd: Odd) -> float:
    return odd.high - odd.low


def test_it_fills_the_port_and_keeps_the_laws() -> None:
    model: SilenceModel = PRIOR_ALONE
    assert_survival_properties(model)
    assert_survival_properties(fit_kaplan_meier(crowd(40, [4.0, 30.0, 60.0, 2.0])))


@pytest.mark.parametrize(
    ("answers", "name"), [(0, "0"), (1, "1-2"), (2, "1-2"), (3, "3-9"), (9, "3-9"), (10, "10+"), (99, "10+")]
)
def test_answers_fall_into_their_class(answers: int, name: str) -> None:
    assert CLASSES[history_class(answers)] == name
    assert PRIOR_ALONE.one(sample_waits([5.0] * answers), 8.0, AHEAD).class_name == name


def test_who_has_answered_more_is_likelier_to_answer_again() -> None:
    odds = [PRIOR_ALONE.one(sample_waits([8.0] * n), 24.0, AHEAD).within[14].p for n in (0, 1, 5, 12)]
    assert odds == sorted(odds)
    assert odds[0] < odds[-1] / 3


def test_never_does_not_become_less_likely_with_the_silence() -> None:
    past = sample_waits([8.0, 20.0, 3.0])
    never = [PRIOR_ALONE.one(past, float(h), AHEAD).never.p for h in range(0, 2000, 7)]
    assert all(earlier <= later + 1e-12 for earlier, later in pairwise(never))


def test_the_same_curve_from_more_spells_has_a_narrower_interval() -> None:
    sure = replace(shipped_prior(), doubts=Doubts(0.3, 0.35, 0.0))
    models = (fit_kaplan_meier([], sure), fit_kaplan_meier([], replace(sure, spells=4000.0)))
    few, many = (model.one([], 24.0, AHEAD).within[14] for model in models)
    assert few.p == pytest.approx(many.p)
    assert width(few) > 1.3 * width(many) > 0.01


def test_the_same_curve_for_a_person_better_known_has_a_narrower_interval() -> None:
    one_class = replace(shipped_prior(), survival=(shipped_prior().survival[1],) * len(CLASSES))
    model = fit_kaplan_meier([], replace(one_class, spells=4000.0, doubts=Doubts(0.3, 0.35, 0.0)))
    stranger, friend = (model.one(sample_waits([hours] * n), 24.0, AHEAD).within[14] for hours, n in ((6.6, 0), (6.6, 20)))
    assert stranger.p == pytest.approx(friend.p, abs=0.01)
    assert width(stranger) > 1.2 * width(friend)


def test_own_waits_take_over_from_the_prior() -> None:
    mute = fit_kaplan_meier(crowd(300, [300.0], answered=False)).one([], 8.0, AHEAD)
    brisk = fit_kaplan_meier(crowd(300, [20.0])).one([], 8.0, AHEAD)
    shipped = PRIOR_ALONE.one([], 8.0, AHEAD)
    assert mute.within[30].p < shipped.within[30].p < brisk.within[30].p
    assert mute.within[30].p < 0.1
    assert brisk.within[30].p > 0.7


def test_a_curve_that_is_the_priors_has_a_wider_interval_than_one_of_our_own() -> None:
    own = fit_kaplan_meier(crowd(300, [20.0]))
    assert own.borrowed[0] < 0.2 < PRIOR_ALONE.borrowed[0] == 1.0


def test_one_deal_hardly_moves_the_prior() -> None:
    one = fit_kaplan_meier(sample_waits([300.0], answered=False)).one([], 8.0, AHEAD)
    assert one.within[30].p == pytest.approx(PRIOR_ALONE.one([], 8.0, AHEAD).within[30].p, abs=0.02)


def test_hours_that_are_not_worked_add_no_odds() -> None:
    odds = PRIOR_ALONE.one([], 8.0, {7: 0.0, 14: 40.0, 30: 120.0})
    assert odds.within[7] == Odd(0.0, 0.0, 0.0)
    assert odds.within[14].p > 0.0


def test_a_negative_wait_is_no_wait() -> None:
    assert PRIOR_ALONE.one([], -5.0, AHEAD) == PRIOR_ALONE.one([], 0.0, AHEAD)


@pytest.mark.parametrize(
    ("ahead", "hours"), [({7: 40.0, 30: 170.0}, 340.0), ({30: 170.0, GONE_DAYS: 300.0}, 300.0), ({90: 500.0}, 500.0)]
)
def test_gone_is_sixty_days_given_or_in_proportion(ahead: Mapping[int, float], hours: float) -> None:
    assert hours_until_gone(ahead) == pytest.approx(hours)


def test_a_wait_is_scaled_by_what_was_known_when_it_opened() -> None:
    first, second = sample_waits([8.0, 8.0])
    population = shipped_prior().population.population
    long_first = replace(first, hours=400.0)
    kinds = scaled_spells([long_first, second], population)
    assert kinds[0][0].duration == pytest.approx(400.0 / population.scale)
    assert kinds[1][0].duration < 8.0 / population.scale
    overlapping = replace(second, opened=first.opened + timedelta(minutes=5))
    assert scaled_spells([long_first, overlapping], population)[1][0].duration == pytest.approx(8.0 / population.scale)


def test_the_order_of_waits_and_the_names_of_people_change_nothing() -> None:
    waits = crowd(20, [4.0, 30.0, 0.0, 60.0])
    renamed = [replace(wait, person=wait.person.upper()) for wait in reversed(waits)]
    past = sample_waits([3.0, 12.0])
    assert same_odds(fit_kaplan_meier(waits).one(past, 9.0, AHEAD), fit_kaplan_meier(renamed).one(past, 9.0, AHEAD))


def test_ten_thousand_waits_are_fitted_within_a_second() -> None:
    waits = crowd(1000, [1.0, 9.0, 30.0, 2.5, 70.0, 8.0, 14.0, 0.1, 160.0, 22.0])
    start = perf_counter()
    model = fit_kaplan_meier(waits)
    fitted = perf_counter()
    for n in range(200):
        model.one(waits[:10], float(n), AHEAD)
    assert fitted - start < 1.0
    assert (perf_counter() - fitted) / 200 < 1e-3


class _Upside(KaplanMeier):
    def one(self, past: object, elapsed: float, ahead: Mapping[int, float]) -> Odds:
        del past
        return super().one([], 900.0 - elapsed, ahead)


def test_a_model_that_runs_backward_is_found_out() -> None:
    model = PRIOR_ALONE
    with pytest.raises(AssertionError):
        assert_survival_properties(_Upside(model.population, model.curves, model.borrowed, model.doubts))
