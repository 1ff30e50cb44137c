"""How right predictions and statements were."""

from __future__ import annotations

from dataclasses import replace
from math import log

import pytest

from mails import JIM, ME, SETTINGS, at, mail
from unghost.domain.ledger import Entry, Sort
from unghost.domain.record import Deal
from unghost.forecast.score import FEWEST, Said, predictions, score, statements, supports
from unghost.history.history import Facts, History
from unghost.history.weave import weave

DEAL = Deal("Pumps", "acme.example", (JIM,), stated=0.9, outcome="lost")


def predicted(days: float, p14: float, since: float = 3, **body: object) -> Entry:
    said = {"p": {"7": 0.1, "14": p14, "30": 0.5, "never": 0.4}, "since": at(since).isoformat(), "state": "silent", **body}
    return Entry(at(days), Sort.PREDICTED, JIM, said)


def stated(days: float, p: float, outcome: str = "") -> Entry:
    return Entry(at(days), Sort.STATED, "acme.example/Pumps", {"stated": p, "outcome": outcome})


def history(*ledger: Entry, now: float = 60) -> History:
    messages = (
        mail(1, JIM, ME, "Hello.", ident="a1"),
        mail(3, ME, JIM, "Which of the two should come first?", ident="a2", answers="a1"),
        mail(30, JIM, ME, "The blue one.", ident="a3", answers="a2"),
    )
    return weave(Facts(messages=messages, deals=(DEAL,), ledger=ledger), at(now), SETTINGS)


def test_a_prediction_is_scored_by_what_came() -> None:
    found = predictions(history(predicted(10, 0.2), predicted(17, 0.3)), 14)
    assert [(s.p, s.came) for s in found] == [(0.2, 0.0), (0.3, 1.0)]


def test_a_prediction_whose_days_have_not_passed_is_not_scored_yet() -> None:
    assert predictions(history(predicted(40, 0.2), now=50), 14) == []
    assert len(predictions(history(predicted(40, 0.2), now=54), 14)) == 1


def test_a_source_that_stopped_makes_no_prediction_wrong() -> None:
    stopped = replace(history(predicted(40, 0.2)), observed_until=at(45))
    assert predictions(stopped, 14) == []


def test_what_was_stated_is_scored_by_the_outcome() -> None:
    found = history(stated(5, 0.7), stated(12, 0.9), stated(50, 0.9, "lost"))
    assert [(s.p, s.came) for s in statements(found)] == [(0.7, 0.0), (0.9, 0.0)]
    backed = history(predicted(10, 0.2, deal="acme.example/Pumps", supported=0.3))
    assert [(s.p, s.came) for s in supports(backed)] == [(0.3, 0.0)]


def test_brier_and_log_score_are_the_textbook_ones() -> None:
    found = score([Said("a", 0.8, 1.0), Said("b", 0.3, 0.0)])
    assert found is not None
    assert found.brier == pytest.approx((0.04 + 0.09) / 2)
    assert found.log == pytest.approx(-(log(0.8) + log(0.7)) / 2)


def test_each_subject_counts_once_however_often_it_was_said() -> None:
    often = score([*[Said("a", 0.9, 0.0)] * 50, Said("b", 0.9, 1.0)])
    assert often is not None
    assert often.brier == pytest.approx((0.81 + 0.01) / 2)
    assert (often.n, often.subjects) == (51, 2)


def test_few_are_too_few_to_tell() -> None:
    said = [Said(str(n), 0.5, float(n % 2)) for n in range(FEWEST)]
    few, enough = score(said[:-1]), score(said)
    assert few is not None
    assert enough is not None
    assert (few.enough, enough.enough) == (False, True)
    assert score([]) is None


def test_a_statement_of_certainty_does_not_make_the_log_score_endless() -> None:
    found = score([Said("a", 1.0, 0.0)])
    assert found is not None
    assert found.log < 5.0


def test_the_calibration_table_holds_every_forecast_once() -> None:
    found = score([Said(str(n), n / 10, float(n > 4)) for n in range(11)])
    assert found is not None
    assert sum(g.n for g in found.groups) == 11
    assert all(0.0 <= g.came.low <= g.came.p <= g.came.high <= 1.0 for g in found.groups)


def test_a_later_line_changes_no_earlier_score() -> None:
    before = predictions(history(predicted(10, 0.2), now=40), 14)
    after = predictions(history(predicted(10, 0.2), predicted(41, 0.9), now=40), 14)
    assert before == after
