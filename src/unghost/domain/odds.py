"""Probabilities with the honesty of an interval."""

from __future__ import annotations

from dataclasses import dataclass

HORIZONS_DAYS = (7, 14, 30)


@dataclass(frozen=True, slots=True)
class Odd:
    """A probability with its interval: 0 <= low <= p <= high <= 1."""

    p: float
    low: float
    high: float

    def __post_init__(self) -> None:
        if not 0.0 <= self.low <= self.p <= self.high <= 1.0:
            raise ValueError(f"no probability with its interval: {self.low} <= {self.p} <= {self.high}")


@dataclass(frozen=True, slots=True)
class Odds:
    """P(they answer within 7, 14, 30 days of now | silent so far) and P(they never answer this), over ``history`` answered waits.

    ``within`` maps days to odds and never falls with the days. ``unusual`` is the percentile (0..1) of this wait for this person:
    the share of their answered waits that were over by now. ``alarm`` is the score a silence alarms by, P(no answer in an
    ordinary fortnight), None where the model has none: a holiday ahead lowers the odds, and makes nobody silent.
    """

    within: dict[int, Odd]
    never: Odd
    unusual: float
    history: int
    class_name: str = ""
    alarm: float | None = None
