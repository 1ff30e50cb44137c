"""The port every silence model fills: the odds of an answer, given how long somebody has been silent already."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from unghost.domain.odds import Odds
from unghost.domain.wait import Wait
from unghost.history.history import History

GONE_DAYS = 60
"""A first word after more than this many days is a new conversation; an answer by then did not come any more."""

ALARM_DAYS = 14
"""A silence alarms by how unlikely an answer within so many days is: at equal false alarms that finds the gone days to weeks
earlier than how unlikely an answer ever is (benchmarks/silence/results.md)."""

LEVEL = 0.90
"""The share of cases in which an interval is meant to hold the true odds."""


@dataclass(frozen=True, slots=True)
class Question:
    """One open wait: of ``person``, ``opened`` by a touch of ours, seen at ``now``.

    ``past`` are their earlier waits, answered or censored, all closed before this one opened. ``elapsed`` are the working hours
    of theirs waited so far, counted from ``counted_from`` (``opened`` where that is None). ``ahead`` maps a horizon in calendar
    days to the working hours of theirs that lie in it (so a weekend or a holiday adds nothing); it names at least one horizon.
    """

    person: str
    opened: datetime
    now: datetime
    past: Sequence[Wait]
    elapsed: float
    ahead: Mapping[int, float]
    counted_from: datetime | None = None


class SilenceModel(Protocol):
    """Anything that can say how likely an answer still is."""

    def odds(self, questions: Sequence[Question]) -> list[Odds]:
        """Return the odds for open waits, in their order.

        ``never`` is the probability that no answer comes within the next GONE_DAYS days: it uses ``ahead[60]`` where given, else
        the longest horizon, stretched.
        """

    def passed(self, question: Question) -> float:
        """Return the percentile (0..1) of an open wait among the person's answered ones, as ``odds`` says it."""

    def scores(self, questions: Sequence[Question]) -> Sequence[tuple[float, float | None]]:
        """Return all that a state rests on, as ``odds`` says it and quicker: the percentile, and the score (Odds.alarm)."""


@dataclass(frozen=True, slots=True)
class Fitted:
    """A model ready for use, and what is known of it.

    ``silent_from`` is the score (P(no answer within ALARM_DAYS)) from which an unusual wait is called silent, None where the
    percentile alone decides. ``silences`` is how many closed silences of the user's own it was fitted on; ``says`` are sentences
    about it, such as a fall-back; ``fine`` is False where the simple estimate speaks. ``notice`` is one sentence where the odds
    are not what they would ordinarily be; ``made`` says that it was learnt just now, and not taken from what was kept.
    """

    model: SilenceModel
    silent_from: float | None = None
    silences: int = 0
    says: tuple[str, ...] = ()
    fine: bool = False
    notice: str = ""
    made: bool = False


class Learner(Protocol):
    """Learns a model from the user's own record; ``past`` are the closed waits of each person."""

    def __call__(self, history: History, past: Mapping[str, Sequence[Wait]]) -> Fitted:
        """Return the model; nothing later than ``history.observed_until`` is used."""


def hours_until_gone(ahead: Mapping[int, float]) -> float:
    """Return the working hours of the next GONE_DAYS days: as given, else in proportion to the longest horizon named."""
    longest = max(ahead)
    return ahead[GONE_DAYS] if GONE_DAYS in ahead else max(ahead.values()) * max(1.0, GONE_DAYS / longest)
