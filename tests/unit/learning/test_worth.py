"""What a play has been worth: leaning on its prior while little is known, and saying so."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

import numpy as np
import pytest
from scipy import special, stats

from offered import PRIORS
from unghost.domain.touch import Channel
from unghost.domain.worth import Grade, Worth
from unghost.learning.days import Ran, came, took
from unghost.learning.moves import SOMETHING_ELSE, WINDOW, Try
from unghost.learning.offer import Circumstances, Offer
from unghost.learning.outcome import Shown
from unghost.learning.worth import DEFAULT, LEAST_TRIES, MOST_TRIES, PRIOR_TRIES, Record, concentration, grade, records
from unghost.silence.beta import interval, log_marginal, quantile
from unghost.testing.build import NOW, THEM, at


def one(play: str = "ask-why", *, days: float | None = None, ago: float = 100, harm: bool = False, cause: str = "") -> Try:
    start = at(ago)
    truth = None if days is None else Shown(start + timedelta(days=days), "no")
    offer = Offer(start, THEM, play, Channel.MAIL, THEM, known=Circumstances("silent", ((cause, 0.5),))) if cause else None
    shown = Shown(start, "opt-out") if harm else None
    return Try(play, THEM, start, start + WINDOW, start + WINDOW, offer, None, truth, shown)


def of(made: Sequence[Try], play: str = "ask-why") -> Record:
    return next(r for r in records(made, NOW, PRIORS) if r.worth.play == play)


def test_without_a_try_a_play_is_worth_its_prior_and_there_is_no_evidence_yet() -> None:
    worth = of([]).worth
    assert (worth.tried, worth.truths, worth.days_to_truth, worth.evidence) == (0, 0, None, Grade.NONE)
    assert worth.p == pytest.approx(PRIORS["ask-why"])
    assert worth.low < worth.p < worth.high
    assert {r.worth.play for r in records([], NOW, PRIORS)} == set(PRIORS)


def test_a_play_of_which_nothing_is_thought_has_the_plain_prior() -> None:
    assert of([one("pigeon")], "pigeon").worth.prior == DEFAULT


def test_the_record_moves_the_worth_from_its_prior_by_the_share_of_its_tries() -> None:
    worth = of([one(days=3)] * 10).worth
    shared = concentration([(10, 10, PRIORS["ask-why"])])
    assert worth.p == pytest.approx((shared * worth.prior + 10) / (shared + 10))
    assert worth.prior < worth.p < 1.0


def test_what_still_runs_counts_neither_way_but_is_told() -> None:
    settled = [one(days=2), one()]
    running = [one(days=1, ago=5), one(ago=5)]
    both, alone = of([*settled, *running]), of(settled)
    assert (both.worth.tried, both.worth.truths, both.worth.p) == (alone.worth.tried, alone.worth.truths, alone.worth.p)
    assert (both.running, both.soon) == (2, 1)


def test_a_harm_is_no_truth_and_is_counted_apart() -> None:
    worth = of([one(days=2, harm=True), one(days=2)]).worth
    assert (worth.tried, worth.truths, worth.harmed) == (2, 1, 1)


def test_something_else_is_no_play() -> None:
    assert all(r.worth.play != SOMETHING_ELSE for r in records([one(SOMETHING_ELSE)], NOW, PRIORS))


def test_a_cause_is_told_apart_from_five_tries_on_and_leans_on_the_play_elsewhere() -> None:
    busy, away = [one(days=1, cause="busy")] * 5, [one(cause="away")] * 4
    (told,) = of([*busy, *away]).by_cause
    assert told[0] == "busy"
    assert told[1].tried == 5
    assert told[1].p > of([*busy, *away]).worth.p
    assert told[1].prior < PRIORS["ask-why"]


@pytest.mark.parametrize(
    ("tried", "width", "expected"),
    [
        (0, 0.2, Grade.NONE),
        (9, 0.2, Grade.WEAK),
        (10, 0.46, Grade.WEAK),
        (10, 0.45, Grade.SOME),
        (29, 0.2, Grade.SOME),
        (30, 0.31, Grade.SOME),
        (30, 0.30, Grade.GOOD),
    ],
)
def test_the_grade_asks_for_tries_and_for_a_narrow_interval(tried: int, width: float, expected: Grade) -> None:
    assert grade(tried, width) is expected


def test_the_concentration_rises_where_plays_keep_to_their_priors_and_falls_where_they_do_not() -> None:
    assert concentration([]) == PRIOR_TRIES
    alike = concentration([(15, 60, 0.25)] * 8)
    unlike = concentration([(0, 60, 0.25), (58, 60, 0.25)] * 4)
    assert LEAST_TRIES <= unlike < PRIOR_TRIES < alike <= MOST_TRIES


def test_the_interval_is_that_of_the_beta_distribution() -> None:
    for a, b in ((0.5, 0.5), (2.0, 7.0), (40.0, 11.0), (1.0, 300.0), (2000.0, 3.0)):
        assert interval(a, b) == pytest.approx(stats.beta.interval(0.9, a, b), abs=1e-6)
        assert quantile(0.5, a, b) == pytest.approx(stats.beta.ppf(0.5, a, b), abs=1e-6)


def test_the_marginal_likelihood_is_that_of_the_beta_binomial() -> None:
    expected = stats.betabinom.logpmf(3, 9, 3.0, 7.0) - np.log(special.comb(9, 3))
    assert log_marginal(3, 9, 0.3, 10.0) == pytest.approx(expected)


def test_intervals_hold_the_truth_about_as_often_as_they_say() -> None:
    rng = np.random.default_rng(5)
    held = total = 0
    for _ in range(60):
        made: list[Try] = []
        true = {
            play: float(rng.beta(8 * PRIORS[play], 8 * (1 - PRIORS[play]))) for play in ("ask-why", "value", "release", "wait")
        }
        for play, p in true.items():
            made += [one(play, days=1.0 if rng.random() < p else None) for _ in range(int(rng.integers(5, 40)))]
        worths = {r.worth.play: r.worth for r in records(made, NOW, PRIORS)}
        held += sum(worths[play].low <= p <= worths[play].high for play, p in true.items())
        total += len(true)
    assert 0.84 <= held / total <= 0.97


def test_a_worth_without_pooling_would_not_hold_it() -> None:
    """The wrong version: one truth in one try is no certainty, nor is none."""
    worth = of([one(days=1)]).worth
    naive = Worth("ask-why", 1, 1, 1.0, 1.0, 1.0, 1.0, worth.prior)
    assert naive.high - naive.low < worth.high - worth.low
    assert worth.p < 0.6


def test_the_median_is_of_the_truths_that_come_within_the_window() -> None:
    ran = [Ran(day, truth=True) for day in (1.0, 2.0, 9.0)] + [Ran(30.0, truth=False)] * 12
    found = took(ran)
    assert found is not None
    assert found.median == 2.0
    assert found.interval is None
    assert took([Ran(30.0, truth=False)]) is None


def test_what_stopped_early_is_not_counted_as_never() -> None:
    late = [Ran(1.0, truth=True)] * 2 + [Ran(20.0, truth=True)] * 2
    cut = [Ran(2.0, truth=False)] * 12
    assert took([*late, *cut]) is not None
    steps = dict(came([*late, *cut]))
    assert steps[20.0] == pytest.approx(1.0)  # the product limit: all four that were watched to the end had told
    naive = 4 / 16
    assert naive < steps[20.0]
    median = took([*late, *cut])
    assert median is not None
    assert median.median == 20.0


def test_the_interval_of_the_median_holds_it_nine_times_in_ten_or_more() -> None:
    rng = np.random.default_rng(3)
    held = 0
    for _ in range(400):
        days = rng.exponential(1.0, 12)
        found = took([Ran(float(d), truth=True) for d in days])
        assert found is not None
        assert found.interval is not None
        low, high = found.interval
        assert low <= found.median <= high
        held += low <= float(np.log(2)) <= high
    assert held / 400 >= 0.88
