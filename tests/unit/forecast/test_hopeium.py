"""Hope beside the record, and the cost of limbo."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from math import prod

import pytest

from unghost.domain.ledger import Entry, Sort
from unghost.domain.odds import Odd, Odds
from unghost.domain.record import Truth, TruthState
from unghost.forecast.hopeium import TOLD, hopeium
from unghost.forecast.limbo import limbo, limbo_weeks
from unghost.forecast.rates import BASE
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
    assert found.supported == pytest.approx(BASE * (1 - 0.97 * 0.8), abs=1e-4)
    assert found.supported == pytest.approx(prod(part.factor for part in found.parts), abs=1e-3)
    assert 0.0 < found.low < found.supported < found.high < 1.0


def test_a_known_no_supports_nothing_and_a_yes_nearly_all() -> None:
    assert supported(Silence(State.CLOSED, truth=Truth(NOW, THEM, TruthState.NO))) == TOLD[TruthState.NO]
    assert supported(Silence(State.CLOSED, truth=Truth(NOW, THEM, TruthState.YES))) == TOLD[TruthState.YES]


def test_nothing_is_certain_and_what_is_only_read_is_less_sure() -> None:
    for state, told in TOLD.items():
        read = supported(Silence(State.CLOSED, truth=Truth(NOW, THEM, state, confirmed=False)))
        assert read is not None
        assert 0.0 < min(told, read) < max(told, read) < 1.0
        assert abs(read - 0.5) < abs(told - 0.5)


def test_the_odds_are_marked_down_while_the_wait_goes_on() -> None:
    waits = [replace(ODDS, unusual=u, never=Odd(n, 0.0, 1.0)) for u, n in ((0.3, 0.1), (0.6, 0.2), (0.9, 0.4), (0.99, 0.8))]
    found = [supported(Silence(State.LATE, odds=odds)) for odds in waits]
    assert found == sorted(found, key=lambda p: -(p or 0.0))
    assert len(set(found)) == len(found)


def test_a_gap_in_the_groundwork_supports_less_and_is_named() -> None:
    quiet = view(correspondence(deals=(deal(),)), Silence(State.SILENT, odds=ODDS))
    whole = hopeium(quiet, {"need": (True, ()), "information": (True, ())})
    gap = hopeium(quiet, {"need": (True, ()), "information": (False, ())})
    assert whole is not None
    assert gap is not None
    assert gap.supported < whole.supported
    assert any("missing: information" in part.says for part in gap.parts)


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


def line(weeks_ago: float, who: str, state: str, days: int = 20) -> Entry:
    when = NOW - timedelta(weeks=weeks_ago)
    since = (when - timedelta(days)).isoformat()
    return Entry(when, Sort.PREDICTED, who, {"state": state, "since": since, "truth": "unknown", "deal": None})


def test_limbo_by_week_is_read_from_what_was_frozen() -> None:
    ledger = (
        line(2, "a", "silent"),
        line(2, "b", "late"),
        line(1, "a", "silent", 27),
        line(1, "b", "closed"),
        line(0, "a", "silent", 34),
    )
    weeks = limbo_weeks(ledger, NOW)
    assert [(w.deals, w.days, w.ended) for w in weeks] == [(2, 40, 0), (1, 27, 1), (1, 34, 0)]


def test_a_line_that_is_frozen_no_more_is_no_limbo() -> None:
    weeks = limbo_weeks((line(5, "a", "silent"),), NOW)
    assert [w.deals for w in weeks][-2:] == [0, 0]
    assert limbo_weeks((), NOW) == ()
