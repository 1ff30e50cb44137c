"""The shipped weights, and how they are written down."""

from __future__ import annotations

import json
from typing import Any

import numpy as np
import pytest

from unghost.errors import BadTable
from unghost.silence.landmark.prior import DIGITS, dump_prior, load_prior, mailbox_prior, shipped_prior
from unghost.silence.landmark.weights import FEATURES, STAGES, Weights


@pytest.mark.parametrize("prior", [shipped_prior(), mailbox_prior()], ids=["everybody's mail", "one mailbox"])
def test_the_shipped_prior_is_of_this_model_and_made_of_numbers(prior: Weights) -> None:
    assert prior.by_stage.shape == (STAGES, 1 + 2 * len(FEATURES))
    assert all(np.isfinite(part).all() for part in (prior.by_stage, prior.scales.usual, prior.scales.spread))
    assert (prior.scales.spread > 0).all()
    assert prior.by_stage.any()


@pytest.mark.parametrize("prior", [shipped_prior(), mailbox_prior()], ids=["everybody's mail", "one mailbox"])
def test_what_is_written_down_is_read_again(prior: Weights) -> None:
    again = load_prior(dump_prior(prior))
    assert np.array_equal(again.by_stage, prior.by_stage)
    assert np.array_equal(again.scales.usual, prior.scales.usual)
    assert np.array_equal(again.scales.spread, prior.scales.spread)
    assert np.array_equal(prior.by_stage, prior.by_stage.round(DIGITS))


def changed(**parts: Any) -> str:
    return json.dumps(json.loads(dump_prior(shipped_prior())) | parts)


@pytest.mark.parametrize("text", ["", "weights", "[]", "7", "null", "{}", '{"features": []}'])
def test_what_is_no_prior_is_refused(text: str) -> None:
    with pytest.raises(BadTable, match="no JSON of weights"):
        load_prior(text)


@pytest.mark.parametrize("usual", ["high", [[1.0], 2.0], [None], {}])
def test_a_prior_of_something_else_than_numbers_is_refused(usual: Any) -> None:
    with pytest.raises(BadTable):
        load_prior(changed(usual=usual))


@pytest.mark.parametrize(
    "parts",
    [
        {"features": [*FEATURES[1:], "height"]},
        {"by_stage": [[0.0] * (1 + 2 * len(FEATURES))]},
        {"usual": [0.0]},
        {"spread": [0.0] * len(FEATURES)},
        {"spread": [float("nan")] * len(FEATURES)},
        {"spread": [float("inf")] * len(FEATURES)},
        {"usual": [float("nan")] * len(FEATURES)},
        {"by_stage": [[float("inf")] * (1 + 2 * len(FEATURES))] * STAGES},
    ],
    ids=["features", "stages", "length", "no spread", "spread nan", "spread infinite", "usual nan", "infinite"],
)
def test_a_prior_of_another_model_or_without_numbers_is_refused(parts: dict[str, Any]) -> None:
    with pytest.raises(BadTable, match="another model"):
        load_prior(changed(**parts))
