"""The alarm budget on a user's own record: what decides, what to expect, and what another budget would change."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mails import SETTINGS, at
from population import as_messages, letters
from unghost.adapters.stores import codec
from unghost.app.alarms import alarms, under, with_budget
from unghost.app.known import Known, known_at
from unghost.domain.settings import Settings
from unghost.history.history import Facts
from unghost.history.weave import no_holidays
from unghost.silence.landmark.kept import Forgetful
from unghost.silence.landmark.learn import LandmarkLearner, budget_of
from unghost.silence.landmark.prior import shipped_prior
from unghost.silence.watch.level import Allowed, Budget
from unghost.silence.watch.tops import SHIPPED_TOPS


def known(people: int = 20, days: int = 400) -> Known:
    return known_at(Facts(messages=as_messages(letters(people, days))), at(days), SETTINGS, no_holidays)


def learner() -> LandmarkLearner:
    return LandmarkLearner(shipped_prior(), SHIPPED_TOPS, Forgetful())


def test_a_bigger_budget_calls_no_fewer_people_silent() -> None:
    here, learn = known(), learner()
    counts = []
    for most in (0.1, 1.0, 5.0, 50.0):
        settings = with_budget(SETTINGS, Budget(Allowed.FALSE_ALARMS_A_MONTH, most))
        found = alarms(under(here, settings), learn)
        assert found.level.own
        assert found.says[0].endswith("chosen on your own silences.")
        counts.append(found.silent)
    assert counts == sorted(counts)
    assert counts[-1] > 0


def test_before_enough_silences_the_percentile_decides_and_it_is_said() -> None:
    found = alarms(known(2, 40), learner())
    assert not found.level.own
    assert not found.used
    assert found.says[0].startswith("The level is not chosen on your own silences yet: ")
    assert "95 in 100 of that person's answers" in found.says[1]
    assert found.says[-1].startswith("There is too little of your own to measure")


def test_a_budget_a_month_says_when_it_begins_to_count() -> None:
    settings = with_budget(SETTINGS, Budget(Allowed.FALSE_ALARMS_A_MONTH, 2.0))
    assert "The budget of false alarms a month counts from then on." in alarms(under(known(2, 40), settings), learner()).says


@pytest.mark.parametrize(
    "budget",
    [Budget(Allowed.SHARE_OF_ANSWERED, 0.1), Budget(Allowed.CASES_A_DAY, 0.3), Budget(Allowed.FALSE_ALARMS_A_MONTH, 4.0)],
)
def test_what_is_set_is_the_budget_and_the_one_before_is_gone(budget: Budget) -> None:
    for before in (Settings(), Settings(cases_a_day=9.0), Settings(false_alarms_a_month=9.0)):
        assert budget_of(with_budget(before, budget)) == budget


def test_a_budget_survives_the_store_and_older_settings_load() -> None:
    chosen = with_budget(SETTINGS, Budget(Allowed.CASES_A_DAY, 0.3))
    rows = codec.settings_rows(chosen)
    assert codec.settings(rows) == chosen
    older = {name: value for name, value in rows.items() if name not in ("false_alarms_a_month", "cases_a_day")}
    assert codec.settings(older) == replace(chosen, cases_a_day=None)
