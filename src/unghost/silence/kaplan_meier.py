"""Kaplan-Meier odds by class of history, on waits scaled by the person's own typical wait.

Simple on purpose: it is what a careful person could do in a spreadsheet, made safe for few deals by a prior, and the estimate to
fall back to when a finer model loses its calibration.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from heapq import heappop, heappush
from math import exp, sqrt
from statistics import NormalDist

from unghost.domain.odds import Odd, Odds
from unghost.domain.wait import Wait
from unghost.history.history import History
from unghost.silence.curve import Curve, Spell, falling, product_limit
from unghost.silence.model import LEVEL, Fitted, Question, hours_until_gone
from unghost.silence.prior import Doubts, Prior, shipped_prior
from unghost.silence.typical import Population, hours_of, learn_population, log_wait, typical_of, unusual

CLASSES = ("0", "1-2", "3-9", "10+")
_FIRST_OF_CLASS = (1, 3, 10)
_HALF_AN_EVENT = 0.5  # Jeffreys' prior: without any event seen an interval is wide, not endless
_Z = NormalDist().inv_cdf(0.5 + LEVEL / 2.0)


def history_class(answers: int) -> int:
    """Return the index into CLASSES for a number of past answers."""
    return bisect_right(_FIRST_OF_CLASS, answers)


@dataclass(frozen=True, slots=True)
class KaplanMeier:
    """A fitted model: one curve of scaled waits per class of history, and the population that scales them.

    The odds are those of the class; the person enters by their class and by their typical wait. ``never`` is the share that
    has not answered GONE_DAYS days from now, given the silence so far. The curves' hazard never rises, so with the same hours
    ahead ``never`` does not fall, and no horizon's odds rise, as the silence grows.

    Intervals join Greenwood's doubt from few spells with those of ``doubts``; ``borrowed`` is the share of each curve that is
    the prior's and not the user's own.
    """

    population: Population
    curves: tuple[Curve, ...]
    borrowed: tuple[float, ...]
    doubts: Doubts

    def odds(self, questions: Sequence[Question]) -> list[Odds]:
        """Return the odds for open waits; see SilenceModel."""
        return [self.one(q.past, q.elapsed, q.ahead) for q in questions]

    def passed(self, question: Question) -> float:
        """Return the percentile of an open wait; see SilenceModel."""
        return unusual(max(0.0, question.elapsed), typical_of(question.past, self.population))

    def scores(self, questions: Sequence[Question]) -> list[tuple[float, float | None]]:
        """Return what the states of open waits rest on; see SilenceModel."""
        return [(self.passed(question), None) for question in questions]

    def one(self, past: Sequence[Wait], elapsed: float, ahead: Mapping[int, float]) -> Odds:
        """Return the odds for one open wait. Negative hours are read as none."""
        typical = typical_of(past, self.population)
        kind = history_class(typical.answers)
        waited = max(0.0, elapsed)
        chance = _Chance(self.curves[kind], waited / typical.scale, typical.scale, self._doubt(kind, typical.answers))
        gone = chance.answer(hours_until_gone(ahead))
        never = Odd(1.0 - gone.p, 1.0 - gone.high, 1.0 - gone.low)
        return Odds(_nested(ahead, chance), never, unusual(waited, typical), typical.answers, CLASSES[kind])

    def _doubt(self, kind: int, answers: int) -> float:
        """Return the variance of the log hazard that is there beside the number of spells."""
        doubts = self.doubts
        return doubts.drift**2 + doubts.strange**2 * self.borrowed[kind] + doubts.differ**2 / (1.0 + answers)


@dataclass(frozen=True, slots=True)
class _Chance:
    """The way from one silence to the odds of an answer, in scaled hours from ``start``."""

    curve: Curve
    start: float
    scale: float
    doubt: float

    def answer(self, hours: float) -> Odd:
        """Return P(answer within ``hours`` working hours), with the interval on the log(-log) scale."""
        end = self.start + max(0.0, hours) / self.scale
        gained = self.curve.at(end) - self.curve.at(self.start)
        if gained <= 0.0:
            return Odd(0.0, 0.0, 0.0)
        few = self.curve.doubt(self.start, end) / gained**2
        width = exp(_Z * sqrt(few / (1.0 + _HALF_AN_EVENT * few) + self.doubt))
        p, low, high = (1.0 - exp(-h) for h in (gained, gained / width, gained * width))
        return Odd(p, min(low, p), max(high, p))


def _nested(ahead: Mapping[int, float], chance: _Chance) -> dict[int, Odd]:
    """Return the odds per horizon, the shorter first; neither the odds nor a bound falls with the horizon."""
    found: dict[int, Odd] = {}
    low = high = 0.0
    longest = 0.0
    for days in sorted(ahead):
        longest = max(longest, ahead[days])
        odd = chance.answer(longest)
        low, high = max(low, odd.low), max(high, odd.high)
        found[days] = Odd(odd.p, low, high)
    return found


def fit_kaplan_meier(waits: Sequence[Wait], prior: Prior | None = None) -> KaplanMeier:
    """Fit the model to the user's own waits, of all people, in any order; without any it is the prior alone.

    Each wait is scaled by what was typical of the person when it opened, so that no wait is judged by its own outcome.
    """
    prior = prior or shipped_prior()
    population = learn_population(waits, prior.population)
    own = scaled_spells(waits, population)
    curves = (product_limit([*prior.pseudo_spells(kind), *own[kind]], prior.fine_knots) for kind in range(len(CLASSES)))
    borrowed = tuple(prior.spells / (prior.spells + len(spells)) for spells in own)
    return KaplanMeier(population, tuple(falling(curve) for curve in curves), borrowed, prior.doubts)


def learn_kaplan_meier(history: History, past: Mapping[str, Sequence[Wait]]) -> Fitted:  # noqa: ARG001 - a Learner is told both
    """Fit the simple estimate alone; see Learner."""
    waits = [wait for theirs in past.values() for wait in theirs]
    return Fitted(fit_kaplan_meier(waits), silences=len(waits))


def scaled_spells(waits: Sequence[Wait], population: Population) -> list[list[Spell]]:
    """Return the waits by class of history, each as a share of what was typical of its person when it opened."""
    spells: list[list[Spell]] = [[] for _ in CLASSES]
    for person in _people(waits):
        for wait, centre in _with_centre(person, population):
            scaled = max(0.0, wait.hours) / hours_of(centre)
            spells[history_class(wait.past_answers)].append(Spell(scaled, wait.answered))
    return spells


def _people(waits: Sequence[Wait]) -> Iterator[list[Wait]]:
    by_person: defaultdict[str, list[Wait]] = defaultdict(list)
    for wait in waits:
        by_person[wait.person].append(wait)
    for theirs in by_person.values():
        yield sorted(theirs, key=lambda wait: (wait.opened, wait.closed, wait.hours))


def _with_centre(theirs: Sequence[Wait], population: Population) -> Iterator[tuple[Wait, float]]:
    """Yield each wait of one person, as they opened, with the centre of the answers closed by then."""
    closing: list[tuple[float, float]] = []
    total, known = population.pull * population.mean, 0
    for wait in theirs:
        while closing and closing[0][0] <= wait.opened.timestamp():
            total += heappop(closing)[1]
            known += 1
        yield wait, total / (known + population.pull)
        if wait.answered:
            heappush(closing, (wait.closed.timestamp(), log_wait(wait.hours)))
