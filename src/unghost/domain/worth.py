"""What a play has been worth so far: how often it brought the truth, and how much that rests on."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Grade(StrEnum):
    """How much evidence there is; below ``SOME`` nothing may be built on it."""

    NONE = "none yet"
    WEAK = "weak"
    SOME = "some"
    GOOD = "good"


@dataclass(frozen=True, slots=True)
class Worth:
    """The record of one play: tries that have ended, the truths among them, and the chance that the next brings one.

    ``p`` with its interval (0..1, ``low`` <= ``p`` <= ``high``) is pooled with the other plays and the prior; ``days_to_truth``
    is the median, None without a truth; ``prior`` is what ``p`` was before anything was tried. ``harmed`` are the tries
    after which they asked to be left alone, complained or turned colder; they are not among the truths.
    """

    play: str
    tried: int
    truths: int
    days_to_truth: float | None
    p: float
    low: float
    high: float
    prior: float
    evidence: Grade = Grade.NONE
    harmed: int = 0
