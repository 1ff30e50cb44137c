"""What share of deals is won, stage by stage, from few deals and from many."""

from __future__ import annotations

from dataclasses import replace

import pytest

from unghost.domain.ledger import Entry, Sort
from unghost.domain.record import Deal
from unghost.forecast.intervals import reach, share
from unghost.forecast.rates import BASE, learn
from unghost.silence.beta import interval
from unghost.testing.build import at, deal


def ended(outcome: str, stage: str, number: int) -> list[Deal]:
    return [replace(deal(outcome=outcome, name=f"{outcome} {stage} {n}"), stage=stage) for n in range(number)]


def test_without_a_deal_of_ones_own_it_is_what_the_program_comes_with() -> None:
    rate = learn([], ()).of("proposal")
    assert rate.won.p == pytest.approx(BASE)
    assert rate.won.high - rate.won.low > 0.4
    assert (rate.of_stage, rate.of_all) == (0, 0)


def test_it_leans_on_ones_own_deals_as_they_end() -> None:
    assert learn(ended("lost", "", 40), ()).of("").won.p < 0.2
    assert learn(ended("won", "", 40), ()).of("").won.p > 0.8


def test_a_stage_with_few_deals_leans_on_all_and_one_with_many_on_itself() -> None:
    deals = [*ended("won", "Trial", 30), *ended("lost", "Offer", 30), *ended("won", "Call", 1)]
    rates = learn(deals, ())
    trial, offer, call = (rates.of(stage).won.p for stage in ("trial", "OFFER", "call"))
    assert offer < call < trial
    assert call == pytest.approx((1 + 8 * (31 + 5.4) / (61 + 12)) / 9)


def test_more_deals_make_a_narrower_interval() -> None:
    few, many = (learn([*ended("won", "a", n), *ended("lost", "a", n)], ()).of("a").won for n in (3, 60))
    assert many.high - many.low < few.high - few.low


def test_the_stages_a_deal_went_through_are_known_from_the_ledger() -> None:
    won = replace(deal(outcome="won"), stage="Closed won")
    line = Entry(at(9), Sort.STATED, f"{won.account}/{won.name}", {"stated": 0.5, "stage": "Trial", "outcome": ""})
    assert learn([won], (line,)).of("trial").of_stage == 1
    assert learn([won], ()).of("trial").of_stage == 0


def test_intervals_agree_with_the_tables() -> None:
    low, high = interval(3.0, 5.0)
    assert low == pytest.approx(0.1288, abs=1e-3)
    assert high == pytest.approx(0.6587, abs=1e-3)
    assert reach(5) == pytest.approx(2.015, abs=1e-3)
    none = share(0, 10)
    assert (none.p, none.low) == (0.0, 0.0)
    assert 0.1 < none.high < 0.3
