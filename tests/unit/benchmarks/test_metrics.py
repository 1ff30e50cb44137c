"""Figures: against slow definitions, and on cases one can count."""

from __future__ import annotations

import numpy as np
import pytest
from benchmarks.silence.bootstrap import Drawn, delay_draws, drawn, quality_draws
from benchmarks.silence.detection import Cohort, alarms, climbs, level
from benchmarks.silence.mail_events import Floats, Ints
from benchmarks.silence.metrics import auc, cells, ece, edges, log_loss, quality, reliability, tail_rows
from benchmarks.silence.rules import by_history, curve, kaplan_meier, past, usual_rule
from benchmarks.silence.scores import part
from benchmarks.silence.world import World


def some(many: int, seed: int = 1) -> tuple[Floats, Floats]:
    rng = np.random.default_rng(seed)
    p = np.round(rng.random(many), 2)  # many ties
    return (rng.random(many) < p).astype(float), p


def test_auc_is_the_share_of_pairs_in_the_right_order() -> None:
    y, p = some(200)
    pairs = [(a > b) + 0.5 * (a == b) for a in p[y == 1] for b in p[y == 0]]
    assert auc(y, p) == pytest.approx(np.mean(pairs), abs=1e-12)


def test_auc_of_one_kind_cannot_be_said() -> None:
    assert np.isnan(auc(np.ones(5), np.arange(5.0)))


def test_bins_are_those_of_an_even_split() -> None:
    for rows in (30, 50, 99, 149, 505, 1003):
        bins = np.array_split(np.arange(rows), min(10, max(1, rows // 50)))
        assert np.diff(edges(rows)).tolist() == [len(part) for part in bins]


def test_calibration_error_is_nought_where_every_bin_is_right() -> None:
    y = np.tile([0.0, 1.0], 500)
    assert ece(y, np.full(1000, 0.5)) == pytest.approx(0)
    assert ece(y, np.full(1000, 0.7)) == pytest.approx(0.2)
    said, seen, size = reliability(y, np.full(1000, 0.7))
    assert (len(said), seen.tolist(), int(size.sum())) == (10, [0.5] * 10, 1000)


def test_log_loss_is_never_infinite() -> None:
    assert log_loss(np.array([1.0]), np.array([0.0])) == pytest.approx(-np.log(1e-4))


@pytest.mark.parametrize(("limit", "expected"), [(0.1, np.inf), (0.2, 5.0), (0.6, 5.0), (0.8, 3.0), (1.0, 1.0)])
def test_the_level_is_the_lowest_that_keeps_the_limit_and_ties_go_together(limit: float, expected: float) -> None:
    assert level(np.array([5.0, 3.0, 3.0, 3.0, 1.0]), np.ones(5, np.int64), limit) == expected


def test_alarms_stay_and_never_counts_sixty_days() -> None:
    of = Cohort(np.arange(4), np.array([True, True, False, False]), np.array([1.0, 2.0, 3.0]), np.arange(12).reshape(4, 3), 60.0)
    score = np.array([0.9, 0.1, 0.1, 0.0, 0.2, 0.3, 0.5, 0.0, 0.0, 0.1, 0.1, 0.1])
    found = alarms(climbs(score, of), of, 0.5)
    assert found is not None
    assert (found.level, found.delay) == (0.5, (1.0 + 60.0) / 2)
    assert found.called[0] == 0
    assert found.called[1] == 0.5


def test_where_nothing_lasts_there_is_nothing_to_call() -> None:
    of = Cohort(np.arange(1), np.array([False]), np.array([1.0]), np.array([[0]]), 60.0)
    assert alarms(climbs(np.array([1.0]), of), of, 0.1) is None


def repeated(values: Floats, contact: Ints, counts: Ints) -> Floats:
    return np.repeat(values, counts[contact])


def test_a_draw_gives_the_figures_of_rows_that_stand_as_often_as_they_were_drawn() -> None:
    y, p = some(900, 2)
    q = np.clip(some(900, 3)[1], 0.05, 0.95)
    contact = np.random.default_rng(4).integers(0, 40, 900)
    counts = np.random.default_rng(5).integers(0, 4, (30, 40))
    found = quality_draws({7: p}, {7: q}, {7: y}, {(1, 7): np.arange(900)}, Drawn(counts, contact))
    for k, line in enumerate(counts):
        order = np.argsort(p, kind="stable")
        a, b, c = (repeated(column[order], contact[order], line) for column in (y, p, q))
        assert found["auc"][k] == pytest.approx(auc(a, b), abs=1e-12)
        assert found["ece"][k] == pytest.approx(ece(a, b), abs=1e-12)
        assert found["gain"][k] == pytest.approx(1 - log_loss(a, b) / log_loss(a, c), abs=1e-12)


def test_everybody_drawn_once_gives_the_figures_themselves(small: World) -> None:
    chosen = small.subset("all")
    plain = kaplan_meier(small.rows, small.spells, small.taught, small.when)
    odds = by_history(small.rows, small.spells, small.taught, small.past, small.when)
    shared = part(small, chosen, plain, 3)
    assert shared.by is not None
    assert shared.weights is not None
    once = Drawn(np.ones_like(shared.by.counts), shared.by.of)
    of = cells(small.rows.s, small.known, chosen)
    drawn_figures = quality_draws(odds, plain, small.known, of, once)
    point = quality(odds, plain, small.known, of, tail_rows(small.rows.s, small.known, chosen))
    assert drawn_figures["auc"] == pytest.approx(np.full(3, point.auc))
    assert drawn_figures["ece"] == pytest.approx(np.full(3, point.ece))
    assert drawn_figures["gain"] == pytest.approx(np.full(3, point.gain))
    score = 1 - odds[60]
    found = alarms(climbs(score, shared.cohort), shared.cohort, 0.1)
    assert found is not None
    assert delay_draws(score, shared.cohort, np.ones_like(shared.weights))["delay0.1"] == pytest.approx(np.full(3, found.delay))


def test_as_many_contacts_are_drawn_as_there_are() -> None:
    contact = np.array([3, 3, 7, 9])
    by = drawn(contact, np.array([True, True, True, False]), 50)
    assert by.counts.sum(axis=1).tolist() == [2] * 50
    assert by.of[:3].tolist() == [0, 0, 1]


def test_past_answers_are_those_that_had_come_when_the_silence_opened(small: World) -> None:
    of, known = small.spells, past(small.spells)
    for k in range(0, len(of), 97):
        before = (of.owner == of.owner[k]) & (of.contact == of.contact[k]) & of.answered & (of.end <= of.t0[k])
        assert known.answers[k] == before.sum()
        if before.any():
            waits = np.maximum((of.end - of.t0)[before] / 86400, 1e-4)
            assert known.usual[k] == pytest.approx(np.exp(np.log(waits).mean()))
        else:
            assert np.isnan(known.usual[k])


def test_a_curve_falls_and_odds_are_odds(small: World) -> None:
    one = curve(small.spells, small.taught, small.when)
    assert np.all(np.diff(one.left) <= 0)
    odds = kaplan_meier(small.rows, small.spells, small.taught, small.when)
    assert all(np.all((p > 0) & (p < 1)) for p in odds.values())
    assert np.all(odds[7] <= odds[60])
    assert np.all(np.isfinite(usual_rule(small.rows, small.past)))
