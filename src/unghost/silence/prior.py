"""What is believed before the first own wait has closed: a small table from public correspondence, and how much it counts."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from math import exp, log

from unghost.silence import prior_data
from unghost.silence.curve import Spell
from unghost.silence.typical import Population, PopulationPrior

_FINER = 3


@dataclass(frozen=True, slots=True)
class Doubts:
    """What no number of spells tells, as standard deviations of the log hazard.

    ``drift``: one season differs from the next. ``differ``: people of one class differ, and are better known with every answer.
    ``strange``: the user's world differs from the one the prior is from, as far as the prior still speaks.
    """

    drift: float
    differ: float
    strange: float


@dataclass(frozen=True, slots=True)
class Prior:
    """The shipped belief: a population of answered waits, and one survival table per class of history.

    ``survival[c][i]`` is the share of class ``c`` still waiting after ``knots[i]`` scaled hours (``knots[0]`` is 0, its share 1).
    ``spells`` is how many spells of the user's own each table is worth.
    """

    population: PopulationPrior
    knots: tuple[float, ...]
    survival: tuple[tuple[float, ...], ...]
    spells: float
    doubts: Doubts

    @property
    def fine_knots(self) -> tuple[float, ...]:
        """The knots with each stretch cut in three, where curves are read off."""
        return (0.0, *(a + (b - a) * k / _FINER for a, b in pairwise(self.knots) for k in range(1, _FINER + 1)))

    def pseudo_spells(self, history_class: int) -> list[Spell]:
        """Return the table of a class as weighted spells, ``spells`` in all; who is left at the last knot is censored."""
        table = self.survival[history_class]
        shares = [1.0]
        for high, low in pairwise(table):
            shares += [exp(log(high) + (log(low) - log(high)) * k / _FINER) for k in range(1, _FINER + 1)]
        knots = self.fine_knots
        ended = zip(knots[1:], pairwise(shares), strict=True)
        found = [Spell(knot, event=True, weight=self.spells * (before - after)) for knot, (before, after) in ended]
        return [*found, Spell(knots[-1], event=False, weight=self.spells * shares[-1])]


def shipped_prior() -> Prior:
    """Return the prior that comes with the package (docs/reference/prior.md says where it is from)."""
    population = Population(prior_data.MEAN, prior_data.VARIANCE, prior_data.PULL, prior_data.FIRMNESS)
    return Prior(
        PopulationPrior(population, prior_data.PEOPLE, prior_data.ANSWERS),
        prior_data.KNOTS,
        prior_data.SURVIVAL,
        prior_data.SPELLS,
        Doubts(prior_data.DRIFT, prior_data.DIFFER, prior_data.STRANGE),
    )
