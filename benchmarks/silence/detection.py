"""How early a silence that lasts is called one, at a fixed share of false alarms.

An alarm is raised on the first day whose score reaches a level; it stays. A false alarm is one before an answer that came within
60 days. The level is the lowest that keeps the share of answered silences with a false alarm at or under a limit, found on the
judged silences themselves, the same for every model: so models are compared at equal cost.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from benchmarks.silence.mail_events import Bools, Floats, Ints
from benchmarks.silence.protocol import DAY, STANDARD, Protocol, Rows, Spells

FALSE_ALARMS = (0.05, 0.10)


@dataclass(frozen=True, slots=True)
class Cohort:
    """The silences judged: those with a row at day 0 that were followed for 60 days."""

    spell: Ints
    gone: Bools
    days: Floats  # the days on which an alarm may come
    row: Ints  # by silence and day: the row that is scored, or -1 where the answer had come
    never: float  # the days counted for a silence that is never called


@dataclass(frozen=True, slots=True)
class Alarms:
    """At one limit: mean days until a lasting silence is called, and the share of them called by each day (from day 0)."""

    level: float
    delay: float
    called: Floats


def cohort(rows: Rows, of: Spells, known: Mapping[int, Floats], chosen: Bools, protocol: Protocol = STANDARD) -> Cohort:
    """Return the silences judged among the chosen rows."""
    gone_days = protocol.gone_days
    first = np.flatnonzero(chosen & (rows.s == 0) & ~np.isnan(known[gone_days]))
    spell = rows.spell[first]
    waited = np.where(of.answered[spell], (of.end[spell] - of.t0[spell]) / DAY, np.inf)
    place = np.full(len(of), -1)
    place[spell] = np.arange(len(spell))
    scored = np.flatnonzero(chosen & (rows.s > 0) & (rows.s < gone_days) & (place[rows.spell] >= 0))
    days = np.unique(rows.s[scored])
    row = np.full((len(spell), len(days)), -1)
    row[place[rows.spell[scored]], np.searchsorted(days, rows.s[scored])] = scored
    return Cohort(spell, waited > gone_days, days, row, float(gone_days))


def climbs(score: Floats, of: Cohort) -> Floats:
    """Return by silence and day the highest score so far (-inf before the first)."""
    seen = np.where(of.row >= 0, score[of.row], -np.inf)
    return np.maximum.accumulate(seen, axis=1) if seen.size else seen


def level(tops: Floats, weights: Ints, limit: float) -> float:
    """Return the lowest level among the highest scores of answered silences at which at most the ``limit`` share is alarmed."""
    allowed = int(np.floor(limit * weights.sum()))
    there = weights > 0
    order = np.argsort(-tops[there], kind="stable")
    top, alarmed = tops[there][order], np.cumsum(weights[there][order])
    last = np.append(top[1:] != top[:-1], True)  # of equal scores, the last place holds the whole count
    fits = np.flatnonzero(last & (alarmed <= allowed) & np.isfinite(top))
    return float(top[fits[-1]]) if len(fits) else float("inf")


def alarms(climb: Floats, of: Cohort, limit: float) -> Alarms | None:
    """Return when lasting silences are called; None where there is none, or none was answered."""
    answered = ~of.gone
    if not climb.size or answered.all() or not answered.any():
        return None
    at = level(climb[answered, -1], np.ones(int(answered.sum()), np.int64), limit)
    first = first_day(climb[of.gone], of, at)
    called = np.array([(first <= day).mean() for day in range(int(of.never))])
    return Alarms(at, float(first.mean()), called)


def first_day(climb: Floats, of: Cohort, at: float) -> Floats:
    """Return the day on which each silence reaches a level."""
    days: Floats = np.append(of.days, of.never)[(climb < at).sum(axis=1)]
    return days
