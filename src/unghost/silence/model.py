"""The port every silence model fills: the odds of an answer, given how long somebody has been silent already."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Protocol, TypeAlias

from unghost.domain.odds import Odds
from unghost.domain.wait import Wait

GONE_DAYS = 60
"""A first word after more than this many days is a new conversation; an answer by then did not come any more."""

LEVEL = 0.90
"""The share of cases in which an interval is meant to hold the true odds."""


class SilenceModel(Protocol):
    """Anything that can say how likely an answer still is."""

    def odds(self, past: Sequence[Wait], elapsed: float, ahead: Mapping[int, float]) -> Odds:
        """Return the odds for one open wait.

        ``past`` are this person's earlier waits, answered or censored, all closed before this one opened. ``elapsed`` are the
        working hours of theirs waited so far. ``ahead`` maps a horizon in calendar days to the working hours of theirs that lie
        in it (so a weekend or a holiday adds nothing); it names at least one horizon. ``never`` is the probability that no
        answer comes within the next GONE_DAYS days: it uses ``ahead[60]`` where given, else the longest horizon, stretched.
        """


Fit: TypeAlias = Callable[[Sequence[Wait]], SilenceModel]
"""Learns a model from the user's own waits, of all people, in any order."""


def hours_until_gone(ahead: Mapping[int, float]) -> float:
    """Return the working hours of the next GONE_DAYS days: as given, else in proportion to the longest horizon named."""
    longest = max(ahead)
    return ahead[GONE_DAYS] if GONE_DAYS in ahead else max(ahead.values()) * max(1.0, GONE_DAYS / longest)
