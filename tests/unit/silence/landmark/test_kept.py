"""What was learnt, written down and read again."""

from __future__ import annotations

import json
from typing import Any

import numpy as np
import pytest

from unghost.silence.landmark.kept import Forgetful, Learnt, dump_learnt, load_learnt
from unghost.silence.landmark.prior import shipped_prior
from unghost.silence.landmark.weights import FEATURES, STAGES

PRIOR = shipped_prior()
LEARNT = Learnt(PRIOR, 41, 0.83, ("The odds hold.", "Ünusual."), fall_back=True, until=1.7e9, notice="Take care.")


@pytest.mark.parametrize("silent_from", [None, 0.0, 0.83])
def test_what_was_kept_is_read_again(silent_from: float | None) -> None:
    learnt = Learnt(PRIOR, 41, silent_from, LEARNT.says, fall_back=True, until=1.7e9, notice="Take care.")
    again = load_learnt(dump_learnt(learnt), PRIOR.scales)
    assert again is not None
    assert np.allclose(again.weights.by_stage, PRIOR.by_stage, rtol=0, atol=1e-6)
    assert (again.silences, again.silent_from, again.says) == (41, silent_from, LEARNT.says)
    assert (again.fall_back, again.until, again.notice) == (True, 1.7e9, "Take care.")


def test_no_name_and_no_word_of_anybody_is_written() -> None:
    told = set(json.loads(dump_learnt(LEARNT)))
    assert told == {"model", "by_stage", "silences", "silent_from", "says", "fall_back", "until", "notice"}


def test_a_fit_of_another_model_is_not_there() -> None:
    assert load_learnt(changed(model="1 of before"), PRIOR.scales) is None


def changed(**parts: Any) -> str:
    return json.dumps(json.loads(dump_learnt(LEARNT)) | parts)


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "null", "17", '"by_stage"', "{}", "\x00" * 40, dump_learnt(LEARNT)[:-30], "[" * 99_999]
)
def test_what_is_damaged_is_as_nothing(text: str) -> None:
    assert load_learnt(text, PRIOR.scales) is None


@pytest.mark.parametrize(
    "parts",
    [
        {"by_stage": [[0.0] * (2 * len(FEATURES))] * STAGES},
        {"by_stage": [[float("nan")] * (1 + 2 * len(FEATURES))] * STAGES},
        {"by_stage": [[float("inf")] * (1 + 2 * len(FEATURES))] * STAGES},
        {"by_stage": [[0.0], [0.0, 1.0]]},
        {"by_stage": None},
        {"silences": "many"},
        {"silences": float("inf")},
        {"silences": -400},
        {"silent_from": "high"},
        {"silent_from": float("nan")},
        {"says": 3},
        {"until": None},
    ],
    ids=lambda parts: f"{next(iter(parts))} {str(next(iter(parts.values())))[:12]}",
)
def test_what_is_not_of_this_model_is_as_nothing(parts: dict[str, Any]) -> None:
    assert load_learnt(changed(**parts), PRIOR.scales) is None


def test_who_keeps_nothing_finds_nothing() -> None:
    kept = Forgetful()
    kept.put("a", 1.0, "text")
    assert kept.get("a") is None
    assert list(kept.before(2.0)) == []
