"""What a spreadsheet can do: count days, count a person's usual time, Kaplan-Meier curves, and curves by class of history."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from benchmarks.silence.mail_events import Bools, Floats, Ints
from benchmarks.silence.protocol import DAY, STANDARD, Protocol, Rows, Spells, Times

CLASSES = (1, 3, 10)  # past answers: 0, 1-2, 3-9, 10 and more
ENOUGH = 50  # a class with fewer spells takes the curve of all
SHORTEST = 1e-4  # days; shorter waits count as this, for the logarithm
USUAL_FROM = 3  # past answers from which a person's own usual time is used
SHORTEST_USUAL = 1 / 24


@dataclass(frozen=True, slots=True)
class Past:
    """By spell: answers of the pair that had come when it opened, and their geometric mean in days (NaN if none)."""

    answers: Ints
    usual: Floats


def past(of: Spells) -> Past:
    """Return what the pair's past answers were when each spell opened."""
    many = int(max(of.owner.max(), of.contact.max())) + 1 if len(of) else 1
    pair = of.owner * many + of.contact
    order = np.lexsort((of.t0, pair))
    start = np.append(True, pair[order][1:] != pair[order][:-1])
    answered = of.answered[order]
    logs = np.zeros(len(order))
    logs[answered] = np.log(np.maximum((of.end - of.t0)[order][answered] / DAY, SHORTEST))
    count, total = (np.cumsum(column) - column for column in (answered.astype(np.int64), logs))
    base = np.maximum.accumulate(np.where(start, np.arange(len(order)), 0))
    answers = np.zeros(len(order), np.int64)
    usual = np.full(len(order), np.nan)
    answers[order] = count - count[base]
    some = answers[order] > 0
    usual[order[some]] = np.exp((total - total[base])[some] / answers[order][some])
    return Past(answers, usual)


def days_rule(rows: Rows) -> Floats:
    """Return the score of the rule every product has: the days without an answer."""
    return rows.s


def usual_rule(rows: Rows, known: Past) -> Floats:
    """Return the score of the cleverer rule: the wait as a multiple of the contact's usual time."""
    usual, answers = known.usual[rows.spell], known.answers[rows.spell]
    middle = float(np.nanmedian(usual)) if np.isfinite(usual).any() else 1.0
    return rows.s / np.maximum(np.where(answers >= USUAL_FROM, usual, middle), SHORTEST_USUAL)


@dataclass(frozen=True, slots=True)
class Curve:
    """A Kaplan-Meier curve: ``left`` after the first so many of the sorted ``days``."""

    days: Floats
    left: Floats

    def at(self, days: Floats) -> Floats:
        """Return the share still waiting after so many days."""
        return self.left[np.searchsorted(self.days, days, side="right")]

    def within(self, s: Floats, horizon: float) -> Floats:
        """Return the odds of an answer within ``horizon`` days after s silent ones."""
        return np.clip(1 - self.at(s + horizon) / np.maximum(self.at(s), 1e-9), 1e-4, 1 - 1e-4)


def curve(of: Spells, chosen: Bools, when: Times, protocol: Protocol = STANDARD) -> Curve:
    """Return the curve of the chosen spells as known at the split."""
    t0, end = of.t0[chosen], of.end[chosen]
    days = (np.minimum(np.minimum(end, when.split), t0 + protocol.expire_days * DAY) - t0) / DAY
    order = np.argsort(days)
    answered = (of.answered[chosen] & (end < when.split))[order]
    left = np.cumprod(1 - answered / (len(order) - np.arange(len(order))))
    return Curve(days[order], np.append(1.0, left))


def trained_on(of: Spells, unseen: Bools, when: Times) -> Bools:
    """Return which spells may teach: opened in training time, of people who are not held out."""
    return (of.t0 >= when.start) & (of.t0 < when.split) & ~unseen[of.contact]


def kaplan_meier(rows: Rows, of: Spells, taught: Bools, when: Times, protocol: Protocol = STANDARD) -> dict[int, Floats]:
    """Return the odds that one curve gives to everybody."""
    one = curve(of, taught, when, protocol)
    return {days: one.within(rows.s, days) for days in protocol.all_horizons}


def by_history(
    rows: Rows, of: Spells, taught: Bools, known: Past, when: Times, protocol: Protocol = STANDARD
) -> dict[int, Floats]:
    """Return the odds of a curve for each class of history."""
    kinds = np.digitize(known.answers, CLASSES)
    found = {days: np.full(len(rows), np.nan) for days in protocol.all_horizons}
    for kind in range(len(CLASSES) + 1):
        mine = kinds == kind
        own = curve(of, taught & mine if mine.sum() > ENOUGH else taught, when, protocol)
        which = mine[rows.spell]
        for days in protocol.all_horizons:
            found[days][which] = own.within(rows.s[which], days)
    return found
