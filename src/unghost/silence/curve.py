"""Survival curves: the product-limit estimate of weighted spells, read off at fixed knots."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby
from math import exp, inf, log


@dataclass(frozen=True, slots=True)
class Spell:
    """``weight`` spells of one ``duration`` (any unit, >= 0) that ended with the event, or were censored, there."""

    duration: float
    event: bool
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class Curve:
    """Cumulative hazard (-log of survival) and its variance at rising ``knots``, the first at 0; straight lines between.

    Behind the last knot the hazard goes on falling as one over the duration, starting from that of the last stretch.
    """

    knots: tuple[float, ...]
    hazard: tuple[float, ...]
    variance: tuple[float, ...]

    def at(self, duration: float) -> float:
        """Return the cumulative hazard at a duration."""
        return self._read(self.hazard, duration)

    def doubt(self, start: float, end: float) -> float:
        """Return the variance of the hazard gathered from ``start`` to ``end`` (Greenwood)."""
        return max(0.0, self._read(self.variance, end) - self._read(self.variance, start))

    def survival(self, duration: float) -> float:
        """Return the share still waiting after a duration."""
        return exp(-self.at(duration))

    def _read(self, values: tuple[float, ...], duration: float) -> float:
        if duration >= self.knots[-1]:
            slope = (values[-1] - values[-2]) / (self.knots[-1] - self.knots[-2])
            return values[-1] + slope * self.knots[-1] * log(duration / self.knots[-1])
        i = bisect_right(self.knots, max(0.0, duration))
        left, right = self.knots[i - 1], self.knots[i]
        return values[i - 1] + (values[i] - values[i - 1]) * (max(0.0, duration) - left) / (right - left)


def product_limit(spells: Iterable[Spell], knots: tuple[float, ...]) -> Curve:
    """Return the Kaplan-Meier curve of weighted spells with Greenwood's variance, read off at ``knots``.

    At one duration events come before censorings, as usual. Ties are summed, so the order of the spells does not matter beyond
    the last digit.
    """
    ordered = sorted(spells, key=lambda spell: spell.duration)
    left = sum(spell.weight for spell in ordered)
    hazard = variance = 0.0
    steps: list[tuple[float, float, float]] = [(-inf, 0.0, 0.0)]
    for duration, group in groupby(ordered, key=lambda spell: spell.duration):
        here = list(group)
        events = sum(spell.weight for spell in here if spell.event)
        if 0.0 < events < left * (1.0 - 1e-9):
            hazard -= log(1.0 - events / left)
            variance += events / (left * (left - events))
        steps.append((duration, hazard, variance))
        left -= sum(spell.weight for spell in here)
    times = [step[0] for step in steps]
    read = [steps[bisect_right(times, knot) - 1] for knot in knots[1:]]
    return Curve(knots, (0.0, *(step[1] for step in read)), (0.0, *(step[2] for step in read)))


def falling(curve: Curve) -> Curve:
    """Return the curve with a hazard that never rises: the least concave majorant of the cumulative hazard (Grenander).

    A population whose members differ loses its quick members first, so its hazard falls; what rises in a small sample is noise.
    """
    hull = [0]
    for i in range(1, len(curve.knots)):
        while len(hull) > 1 and _slope(curve, hull[-2], hull[-1]) <= _slope(curve, hull[-1], i):
            hull.pop()
        hull.append(i)
    outline = Curve(tuple(curve.knots[i] for i in hull), tuple(curve.hazard[i] for i in hull), curve.variance)
    return Curve(curve.knots, tuple(_along(outline, knot) for knot in curve.knots), curve.variance)


def _slope(curve: Curve, i: int, j: int) -> float:
    return (curve.hazard[j] - curve.hazard[i]) / (curve.knots[j] - curve.knots[i])


def _along(outline: Curve, knot: float) -> float:
    i = min(bisect_right(outline.knots, knot), len(outline.knots) - 1)
    left, right = outline.knots[i - 1], outline.knots[i]
    share = (knot - left) / (right - left)
    return outline.hazard[i - 1] * (1.0 - share) + outline.hazard[i] * share
