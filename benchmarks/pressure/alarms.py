"""False alarms: how many of 1,000 neutral sentences are flagged. Nobody presses in them, so every finding is wrong."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from benchmarks.pressure.contestants import levels
from benchmarks.pressure.judged import Share
from benchmarks.pressure.neutral import business, ordinary


@dataclass(frozen=True, slots=True)
class Unseen:
    """Neutral sentences no fit of ours has seen."""

    business: list[str]
    mail: list[str]


def unseen() -> Unseen:
    """Return the halves never trained on (``neutral.py``). Raises FileNotFoundError without the public data."""
    return Unseen(business()[1::2], ordinary()[1::2][:3000])


def flagged(texts: Sequence[str]) -> dict[str, Share]:
    """Return how many texts our linter flags at each level; "any" at whichever."""
    found: Counter[str] = Counter()
    for text in texts:
        at = levels(text)
        found.update(at)
        found["any"] += bool(at)
    return {level: Share(found[level], len(texts)) for level in ("any", "error", "warn", "note")}
