"""Hope beside the record, and the cost of limbo."""

from __future__ import annotations

from dataclasses import replace

import pytest

from unghost.domain.odds import Odd, Odds
from unghost.domain.record import Truth, TruthState
from unghost.forecast.hopeium import BASE, base_rate, hopeium
from unghost.forecast.limbo import limbo
from unghost.silence.assessment import Silence, State
from unghost.testing.build import NOW, THEM, call, correspondence, deal, ours, silent, theirs, view

ODDS = Odds({7: Odd(0.1, 0.0, 0.2), 14: Odd(0.1, 0.0, 0.2), 30: Odd(0.2, 0.1, 0.3)}, Odd(0.8, 0.7, 0.9), 0.97, 6)


def supported(silence: Silence, stated: float | None = 0.8) -> float | None:
    found = hopeium(view(correspondence(deals=(deal(stated),)), silence))
    return found.supported if found else None


def test_the_three_figures_add_up() -> None:
    found = hopeium(view(correspondence(deals=(deal(0.85),)), Silence(State.SILENT, odds=ODDS)))
    assert found is not None
    assert found.difference == pytest.approx(found.stated - found.supported, abs=1e-3)
    assert found.supported == pytest.approx(BASE * 0.2)


def test_a_known_no_supports_nothing_and_a_yes_nearly_all() -> None:
    assert supported(Silence(State.CLOSED, truth=Truth(NOW, THEM, TruthState.NO))) == 0.0
    assert supported(Silence(State.CLOSED, truth=Truth(NOW, THEM, TruthState.YES))) == 0.95


def test_a_silence_without_odds_has_no_figure() -> None:
    assert supported(Silence(State.SILENT)) is None


def test_without_a_stated_figure_there_is_no_hope_to_measure() -> None:
    assert supported(Silence(State.SILENT, odds=ODDS), None) is None
    assert hopeium(view(correspondence(), Silence(State.SILENT, odds=ODDS))) is None


def test_silence_supports_less_than_an_ordinary_wait() -> None:
    ordinary = replace(ODDS, never=Odd(0.1, 0.0, 0.2))
    calm, dead = supported(Silence(State.EXPECTED, odds=ordinary)), supported(Silence(State.SILENT, odds=ODDS))
    assert calm is not None
    assert dead is not None
    assert calm > dead


def test_the_base_rate_leans_on_the_users_own_deals_as_they_close() -> None:
    assert base_rate([]) == BASE
    assert base_rate([deal(outcome="lost")] * 40) < 0.2
    assert base_rate([deal(outcome="won")] * 40) > 0.8


def test_limbo_counts_deals_days_touches_and_hours() -> None:
    known = correspondence((theirs(100, "Good."), ours(60, "?", "?"), call(30)), deals=(deal(),))
    found = limbo([(known, silent(known))], NOW)
    assert (found.deals, found.days, found.touches) == (1, 60, 2)
    assert found.hours_got_back == pytest.approx((15 + 12 + 6 * 60 / 7) / 60, abs=0.06)


def test_a_known_truth_and_an_ordinary_wait_are_no_limbo() -> None:
    known = correspondence((theirs(100, "Good."), ours(60, "?", "?")))
    closed = replace(silent(known), truth=Truth(NOW, THEM, TruthState.NO))
    assert limbo([(known, closed), (known, silent(known, State.EXPECTED))], NOW).deals == 0


def test_two_quiet_people_of_one_deal_are_one_deal() -> None:
    known = correspondence((theirs(100, "Good."), ours(60, "?", "?")), deals=(deal(),))
    assert limbo([(known, silent(known)), (known, silent(known))], NOW).deals == 1
