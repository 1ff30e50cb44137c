"""What was learnt, as it is kept: a text for whoever keeps it, by the name of what it was learnt from."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from math import isfinite
from typing import Protocol

import numpy as np

from unghost.silence.landmark.weights import FEATURES, STAGES, Scales, Weights

VERSION = 3
"""Raised whenever the same record would teach something else."""

DIGITS = 6
MODEL = f"{VERSION} {' '.join(FEATURES)}"
"""What a kept fit must be of to be used."""


@dataclass(frozen=True, slots=True)
class Learnt:
    """What a record taught: the weights, from how many silences, the score from which a late one is called silent (None: the
    percentile alone decides), what there is to say about it, and whether the simple estimate must speak instead. ``until``
    (seconds) is the last moment looked at; ``notice`` one sentence where the odds are not what they would ordinarily be.
    """

    weights: Weights
    silences: int
    silent_from: float | None
    says: tuple[str, ...]
    fall_back: bool
    until: float
    notice: str = ""


class Kept(Protocol):
    """Whoever keeps fits from one run of the program to the next."""

    def get(self, name: str) -> str | None:
        """Return what was kept under a name, None where nothing was."""

    def before(self, until: float) -> Iterable[str]:
        """Return what was kept of what was known by a moment (seconds), the latest first."""

    def put(self, name: str, until: float, text: str) -> None:
        """Keep a text under a name; ``until`` (seconds) orders what was kept."""


class Forgetful:
    """Keeps nothing: every fit is made anew."""

    def get(self, name: str) -> str | None:  # noqa: ARG002 - nothing is looked up
        """Return None."""
        return None

    def before(self, until: float) -> Iterable[str]:  # noqa: ARG002 - nothing is looked up
        """Return nothing."""
        return ()

    def put(self, name: str, until: float, text: str) -> None:
        """Do nothing."""


def dump_learnt(learnt: Learnt) -> str:
    """Return what was learnt as JSON."""
    return json.dumps(
        {
            "model": MODEL,
            "by_stage": learnt.weights.by_stage.round(DIGITS).tolist(),
            "silences": learnt.silences,
            "silent_from": learnt.silent_from,
            "says": learnt.says,
            "fall_back": learnt.fall_back,
            "until": learnt.until,
            "notice": learnt.notice,
        }
    )


def load_learnt(text: str, scales: Scales) -> Learnt | None:
    """Return what ``dump_learnt`` wrote, None where it is not that of this model; the scales are the prior's."""
    try:
        told = json.loads(text)
        if told["model"] != MODEL:
            return None
        by_stage = np.array(told["by_stage"], dtype=np.float64)
        says, silent_from = tuple(map(str, told["says"])), told["silent_from"]
        at_least = None if silent_from is None else float(silent_from)
        found = Learnt(
            Weights(scales, by_stage),
            int(told["silences"]),
            at_least,
            says,
            bool(told["fall_back"]),
            float(told["until"]),
            str(told["notice"]),
        )
    except (ValueError, KeyError, TypeError, OverflowError, RecursionError):
        return None
    fits = by_stage.shape == (STAGES, 1 + 2 * len(FEATURES)) and bool(np.isfinite(by_stage).all())
    lawful = found.silences >= 0 and isfinite(found.until) and 0.0 <= (at_least or 0.0) <= 1.0
    return found if fits and lawful else None
