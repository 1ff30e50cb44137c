"""Prospects: who they are underneath, drawn from the assumptions and a seed."""

from __future__ import annotations

from dataclasses import dataclass
from math import expm1, log

from benchmarks.hidden_break.dice import Dice
from benchmarks.practice.assumptions import Assumptions

WITHIN, BETWEEN = 1.9075, 0.64
"""Variance of log answer times within a person and between people: the shipped prior's population (public correspondence)."""
HORIZON = 90
_WORK_DAY = 8.0


@dataclass(frozen=True, slots=True)
class Prospect:
    """One person. ``pace``: mean of their log waits; ``patience``: the irritation they bear; ``candour``: log odds of telling.

    ``back`` is the day after our last question on which they come back by themselves (None: never), ``alive`` whether the deal
    can still be won, ``hints`` whether their last words hint at the reason; ``seed`` draws everything that happens to them.
    """

    number: int
    reason: str
    pace: float
    patience: float
    candour: float
    back: float | None
    alive: bool
    hints: bool
    seed: int

    def answer_days(self, dice: Dice) -> float:
        """Return how long one answer takes, in calendar days (five working days of eight hours a week)."""
        hours = 2.0 * expm1(max(0.0, dice.normal(self.pace, WITHIN**0.5)))
        return min(30.0, hours / _WORK_DAY * 7 / 5)


def people(world: Assumptions, count: int, seed: int) -> tuple[Prospect, ...]:
    """Return so many prospects of a world; the same seed gives the same people under every policy."""
    dice = Dice(seed)
    names = list(world.reasons)
    shares = [world.reasons[name].share for name in names]
    return tuple(_prospect(n, dice.one(names, shares), world, dice) for n in range(count))


def _prospect(number: int, reason: str, world: Assumptions, dice: Dice) -> Prospect:
    its = world.reasons[reason]
    days = its.days * 2.718281828 ** dice.normal(0.0, 0.5)
    return Prospect(
        number=number,
        reason=reason,
        pace=dice.normal(world.hours, BETWEEN**0.5),
        patience=world.tolerance * 2.718281828 ** dice.normal(0.0, 0.4),
        candour=dice.normal(0.0, 0.7),
        back=days if dice.happens(its.returns) else None,
        alive=dice.happens(its.alive),
        hints=dice.happens(world.told),
        seed=dice.whole(1, 2**31 - 1),
    )


def usual_days(prospect: Prospect) -> float:
    """Return about nine tenths of their answer times, in calendar days."""
    hours = 2.0 * expm1(prospect.pace + 1.2816 * WITHIN**0.5)
    return min(21.0, hours / _WORK_DAY * 7 / 5) if log(1 + hours) > 0 else 0.0
