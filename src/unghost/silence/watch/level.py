"""What the user allows, the level chosen for it, and what may be expected of that level. Values only."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from unghost.silence.model import GONE_DAYS
from unghost.silence.watch.figure import Figure

MONTH_DAYS = 365.25 / 12.0

ENOUGH = 20
"""Answered silences, open for a day or more, from which a user's own figures are shown."""


class Allowed(StrEnum):
    """The three ways to say how many alarms are welcome."""

    FALSE_ALARMS_A_MONTH = "false alarms a month"
    CASES_A_DAY = "new cases a day"
    SHARE_OF_ANSWERED = "share of answered silences"


@dataclass(frozen=True, slots=True)
class Budget:
    """At most so much of what is allowed: more than 0, and for a share less than 1."""

    kind: Allowed
    most: float

    def __post_init__(self) -> None:
        if not 0.0 < self.most < (1.0 if self.kind is Allowed.SHARE_OF_ANSWERED else float("inf")):
            raise ValueError(f"no budget: {self.most} {self.kind}")

    @property
    def says(self) -> str:
        """The budget in words: "at most 2 false alarms a month"."""
        if self.kind is Allowed.SHARE_OF_ANSWERED:
            return f"at most {100.0 * self.most:g} % of answered silences"
        words = self.kind.value.replace("alarms", "alarm").replace("cases", "case") if self.most == 1.0 else self.kind.value
        return f"at most {self.most:g} {words}"


@dataclass(frozen=True, slots=True)
class Expectation:
    """What a level did on the user's own closed silences, and so may be expected to do; None is too little to tell.

    ``false_a_month`` and ``cases_a_day`` are long-run means; single months differ. ``found`` is the share of gone silences with
    an alarm within 60 days; ``median_days`` and ``mean_days`` run from the opening to the alarm over the gone ones, one that
    is never found counting as 60; ``right`` is the share of alarms that are right. ``answered`` counts the answered silences
    that were open for a day or more, ``quick`` those answered sooner, which cannot alarm; ``left_out`` those not yet known.
    """

    answered: int
    quick: int
    gone: int
    left_out: int
    months: float
    false_a_month: Figure | None = None
    cases_a_day: Figure | None = None
    found: Figure | None = None
    median_days: Figure | None = None
    mean_days: Figure | None = None
    right: Figure | None = None

    @property
    def measured(self) -> bool:
        """Whether enough of the user's own silences have closed to say anything."""
        return self.answered >= ENOUGH

    @property
    def says(self) -> tuple[str, ...]:
        """The same in plain sentences."""
        known = f"{self.answered} answered and {self.gone} unanswered silences of your own"
        if not self.measured:
            return (f"There is too little of your own to measure: {known}.",)
        rests = f"Measured on {known} that lasted a day or more, and {self.quick} answered sooner"
        rests += f", opened in {self.months:.0f} months"
        rests += f"; {self.left_out} not yet known are left out." if self.left_out else "."
        return (rests, *self._alarms(), *self._finds())

    def _alarms(self) -> tuple[str, ...]:
        found = []
        if self.false_a_month is not None:
            found.append(f"Expect about {_span(self.false_a_month)} false alarms a month.")
        if self.cases_a_day is not None:
            times, time = (1.0, "day") if self.cases_a_day.value >= 1.0 else (MONTH_DAYS, "month")
            found.append(f"About {_span(self.cases_a_day, times)} people turn silent a {time}.")
        if self.right is not None:
            found.append(f"Of 100 alarms about {_span(self.right, 100.0, '.0f')} are right.")
        return tuple(found)

    def _finds(self) -> tuple[str, ...]:
        if self.found is None or self.median_days is None:
            return ("Too few silences stayed unanswered to say how many are found, and when.",)
        share = f"Of 100 silences that stay unanswered it finds about {_span(self.found, 100.0, '.0f')}"
        if self.median_days.value >= GONE_DAYS:
            return (f"{share}, fewer than half of them within {GONE_DAYS} days.",)
        return (f"{share}, half of them by day {_span(self.median_days, 1.0, '.0f')}.",)


def _span(figure: Figure, times: float = 1.0, form: str = ".2g") -> str:
    """Return "3 (2 to 5)"."""
    value, low, high = (_short(times * x, form) for x in (figure.value, figure.low, figure.high))
    return f"{value} ({low} to {high})"


def _short(x: float, form: str) -> str:
    """Return a number as people write it: two digits where small, none after the point where large."""
    return f"{x:.0f}" if x >= 10.0 else f"{x:{form}}"


@dataclass(frozen=True, slots=True)
class Level:
    """The score from which a silence is called silent: an alarm comes on the first day the score is ``at_least`` this.

    ``borrowed`` is the share (0..1) of the silences it was chosen on that are the shipped table's and not the user's own.
    """

    at_least: float
    budget: Budget
    borrowed: float
    expects: Expectation

    @property
    def own(self) -> bool:
        """Whether it was chosen on the user's own silences alone."""
        return self.borrowed <= 0.0

    @property
    def says(self) -> tuple[str, ...]:
        """What the level is, what it rests on and what to expect, in plain sentences."""
        chosen = f"Level {self.at_least:.3f}, for {self.budget.says}"
        if self.own:
            return (f"{chosen}, chosen on your own silences.", *self.expects.says)
        weight = "all" if self.borrowed >= 1.0 else f"{100 * self.borrowed:.0f} % of the weight"
        return (f"{chosen}; {weight} of what it was chosen on comes with the program.", *self.expects.says)
