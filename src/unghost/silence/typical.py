"""How long a person usually takes: their own answers, leaning on the user's population, and that on the shipped prior.

Waits are compared as ``log_wait``: the logarithm of working hours with two hours added, so that half an hour and an hour count
as alike and a day and a month do not. On that scale answered waits are near to normal within a person.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from math import exp, fsum, log1p, sqrt

from unghost.domain.wait import Wait
from unghost.silence.model import GONE_DAYS
from unghost.silence.student import student_cdf

SOFT_HOURS = 2.0


@dataclass(frozen=True, slots=True)
class Population:
    """What answered waits of people in general look like, on the log scale.

    ``mean`` is the mean of people's means; ``variance`` how much the waits of one person differ among themselves. ``pull`` says
    how many answers of a person weigh as much as the population's mean; ``firmness`` how many as much as its variance.
    """

    mean: float
    variance: float
    pull: float
    firmness: float

    @property
    def scale(self) -> float:
        """The hours that stand for one unit of a scaled wait."""
        return hours_of(self.mean)


@dataclass(frozen=True, slots=True)
class Typical:
    """One person's predictive distribution of log waits: Student's, with ``centre``, ``spread`` and ``df``; from ``answers``."""

    centre: float
    spread: float
    df: float
    answers: int

    @property
    def scale(self) -> float:
        """The hours that stand for one unit of a scaled wait of theirs."""
        return hours_of(self.centre)


def log_wait(hours: float) -> float:
    """Return log(1 + hours / 2): 0 at 0, a day of work at 1.6, a month at 4.5."""
    return log1p(max(0.0, hours) / SOFT_HOURS)


def hours_of(centre: float) -> float:
    """Return the scale that belongs to a log wait, in working hours, never below the two hours that blur it."""
    return SOFT_HOURS * exp(centre)


def typical_of(past: Iterable[Wait], population: Population) -> Typical:
    """Return what to expect of a person from their answered waits, shrunk toward the population.

    Place: the precision-weighted mean of a normal with a normal prior (``pull`` pseudo-answers). Spread: the scaled inverse
    chi-square posterior (``firmness`` pseudo-answers), left apart from the place, so that somebody far from the population is
    not taken for somebody erratic. The predictive of the two is Student's (Gelman et al., Bayesian Data Analysis, ch. 3).
    """
    logs = [log_wait(wait.hours) for wait in past if wait.answered]
    n = len(logs)
    total = fsum(logs)
    centre = (total + population.pull * population.mean) / (n + population.pull)
    own = fsum((value - total / n) ** 2 for value in logs) if n else 0.0
    df = population.firmness + max(0, n - 1)
    variance = (population.firmness * population.variance + own) / df
    spread = sqrt(variance * (1.0 + 1.0 / (n + population.pull)))
    return Typical(centre, spread, df, n)


def unusual(elapsed: float, typical: Typical) -> float:
    """Return the percentile (0..1) of a wait of ``elapsed`` working hours among the person's answered waits; 0 at 0 hours.

    It is the predictive distribution, cut at no time at all, and so never 1 however long the wait: one past answer gives no
    certainty. It never falls as the wait grows.
    """
    at_zero = student_cdf(-typical.centre / typical.spread, typical.df)
    now = student_cdf((log_wait(elapsed) - typical.centre) / typical.spread, typical.df)
    return min(1.0, max(0.0, (now - at_zero) / (1.0 - at_zero)))


@dataclass(frozen=True, slots=True)
class PopulationPrior:
    """The shipped population, and how much it counts: ``people`` for the mean, ``answers`` for the variance."""

    population: Population
    people: float
    answers: float


def learn_population(waits: Sequence[Wait], prior: PopulationPrior) -> Population:
    """Return the user's population: every person's mean by how well it is known, pooled spread, both leaning on the prior.

    Only answers within GONE_DAYS count here: what comes later mostly is a new conversation, and would make every silence look
    ordinary.
    """
    shipped = prior.population
    logs: defaultdict[str, list[float]] = defaultdict(list)
    for wait in waits:
        if wait.answered and wait.closed - wait.opened <= timedelta(GONE_DAYS):
            logs[wait.person].append(log_wait(wait.hours))
    people = [(len(values), fsum(values) / len(values), values) for values in logs.values()]
    weights = [n / (n + shipped.pull) for n, _, _ in people]
    mean = (prior.people * shipped.mean + fsum(w * m for w, (_, m, _) in zip(weights, people, strict=True))) / (
        prior.people + fsum(weights)
    )
    squares = fsum((value - m) ** 2 for _, m, values in people for value in values)
    spare = sum(n - 1 for n, _, _ in people)
    variance = (prior.answers * shipped.variance + squares) / (prior.answers + spare)
    return Population(mean, variance, shipped.pull, shipped.firmness)
