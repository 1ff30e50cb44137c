"""Learning never bends the advice below the safe default."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pytest

from unghost.domain.worth import Grade, Worth
from unghost.learning.safe import MOST_TILT, beats, harmful, safe

WAIT = Worth("wait", 40, 6, 9.0, 0.15, 0.08, 0.24, 0.15, Grade.GOOD)
Safe = Callable[[Mapping[str, Worth]], Mapping[str, Worth]]


def worth(p: float, low: float, high: float, evidence: Grade, *, tried: int = 20, harmed: int = 0, prior: float = 0.3) -> Worth:
    return Worth("value", tried, round(p * tried), 5.0, p, low, high, prior, evidence, harmed)


def said(one: Worth, rule: Safe = safe) -> float:
    return rule({"wait": WAIT, "value": one})["value"].p


@pytest.mark.parametrize("evidence", [Grade.NONE, Grade.WEAK])
@pytest.mark.parametrize("p", [0.05, 0.9])
def test_below_some_evidence_a_play_stays_what_it_was_thought_to_be(evidence: Grade, p: float) -> None:
    assert said(worth(p, p - 0.03, p + 0.03, evidence)) == 0.3


def test_a_play_that_has_shown_that_it_beats_waiting_may_be_worth_all_it_showed() -> None:
    assert said(worth(0.7, 0.5, 0.85, Grade.SOME)) == 0.7


def test_one_that_has_not_rises_a_little_at_most() -> None:
    assert said(worth(0.5, 0.2, 0.8, Grade.SOME)) == pytest.approx(0.3 + MOST_TILT)


def test_a_play_may_always_turn_out_worse() -> None:
    assert said(worth(0.1, 0.02, 0.2, Grade.SOME)) == 0.1


def test_a_play_that_does_harm_never_rises_however_often_it_brings_the_truth() -> None:
    harming = worth(0.8, 0.7, 0.9, Grade.GOOD, tried=40, harmed=8)
    assert harmful(harming)
    assert said(harming) == 0.3
    assert not harmful(worth(0.8, 0.7, 0.9, Grade.GOOD, tried=40, harmed=1))


def test_without_a_known_default_nothing_rises_beyond_the_little() -> None:
    assert safe({"value": worth(0.7, 0.5, 0.85, Grade.SOME)})["value"].p == pytest.approx(0.4)
    assert not beats(WAIT, WAIT)


def test_what_was_seen_stays_on_record_and_the_interval_holds_what_is_said() -> None:
    one = worth(0.7, 0.6, 0.8, Grade.WEAK)
    found = safe({"wait": WAIT, "value": one})["value"]
    assert (found.tried, found.truths, found.evidence) == (one.tried, one.truths, one.evidence)
    assert found.low <= found.p <= found.high


def trusting(worths: Mapping[str, Worth]) -> Mapping[str, Worth]:
    """The wrong version: believe every record at once."""
    return worths


def test_believing_every_record_at_once_is_caught() -> None:
    lucky = worth(0.9, 0.5, 1.0, Grade.WEAK, tried=2)
    assert said(lucky) == 0.3
    assert said(lucky, trusting) == 0.9
