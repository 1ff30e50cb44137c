"""What a contact's house adds to the odds: the same model with and without it, and with houses that mean nothing.

``python -m benchmarks.silence.house_gain EVENTS [--resolution R] [--draws N] [--shuffled N] [--ship PRIOR]``
Event tables name no accounts, so groups stand in for them, inferred from the traffic before the split (accounts.py). Figures are
differences to the model that knows no houses, with 95 % intervals from a bootstrap over contacts. ``--ship`` writes the effects
into a prior: one number a reading, the same in every stage and at every moment, because the evidence does not tell more.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from benchmarks.silence.accounts import permuted, with_accounts
from benchmarks.silence.bootstrap import drawn, quality_draws
from benchmarks.silence.mail_events import Bools, Floats, Ints, read_events
from benchmarks.silence.metrics import Odds, cells, quality
from benchmarks.silence.our_columns import HOURS, table
from benchmarks.silence.protocol import STANDARD
from benchmarks.silence.rules import kaplan_meier
from benchmarks.silence.world import World, world
from unghost.silence.landmark.events import Events
from unghost.silence.landmark.features import OF_SPELL, Moments, of_moments, of_spells
from unghost.silence.landmark.fit import FIRM, WARM_UP, Lesson, learn, lesson
from unghost.silence.landmark.house import OF_HOUSE
from unghost.silence.landmark.known import Known, Openings
from unghost.silence.landmark.logistic import Belief, fit_logistic
from unghost.silence.landmark.prior import dump_prior, shipped_prior
from unghost.silence.landmark.spells import spells_of
from unghost.silence.landmark.weights import FEATURES, STAGES, Scales, Weights, answered_by

FIGURES = ("auc", "gain")
SPREAD = (0.35, 0.13)
"""How much each reading varies where accounts are known, as `Scales` wants it; in the order of OF_HOUSE."""
_HOUSE = [FEATURES.index(name) for name in OF_HOUSE]
_COLUMNS = [1 + n + grown * len(FEATURES) for grown in (0, 1) for n in _HOUSE]


def without_opinion(prior: Weights) -> Weights:
    """Return a prior that expects nothing of houses, so that only the file itself speaks, with the readings on their own scale.

    A prior from files without accounts has never seen a reading and knows no scale for it. The usual value is 0: an unknown house
    must have no effect.
    """
    by_stage, usual, spread = (values.copy() for values in (prior.by_stage, prior.scales.usual, prior.scales.spread))
    by_stage[:, _COLUMNS] = 0.0
    usual[_HOUSE], spread[_HOUSE] = 0.0, SPREAD
    return Weights(Scales(usual, spread), by_stage)


def with_effects(prior: Weights, effects: Floats) -> Weights:
    """Return a prior that expects these effects (log odds a spread) in every stage, however long the silence."""
    by_stage = without_opinion(prior).by_stage
    by_stage[:, _COLUMNS[: len(_HOUSE)]] = effects
    return replace(prior, by_stage=by_stage)


def taught(events: Events, of: World, prior: Weights) -> tuple[Lesson, Ints]:
    """Return what the file teaches up to the split, from the people who are not held out, and the contact of each row."""
    past = events.until(of.when.split)
    spells = spells_of(past)
    begin, until = float(past.at[0]), of.when.split
    since, which = begin + WARM_UP / 0.6 * (until - begin), ~of.unseen[spells.contact]
    found = lesson(Known(past, spells), which, since, until, prior.scales)
    return found, spells.contact[found.spell]


def effects(lessons: Lesson, contact: Ints, weights: Weights, draws: int) -> Floats:
    """Return the effect of each reading (log odds a spread), all stages together, and its 95 % interval: (3, readings).

    Everything else is held where ``weights`` have it; people are drawn anew for the interval.
    """
    rest = without_opinion(weights).by_stage
    stages = [(_at_stage(lessons, stage), stage) for stage in range(STAGES)]
    x = np.vstack([np.column_stack([lessons.x[r] @ rest[n], lessons.x[r][:, _COLUMNS[: len(_HOUSE)]]]) for r, n in stages])
    y = np.concatenate([lessons.came[r, n] for r, n in stages])
    who = np.concatenate([contact[r] for r, _ in stages])
    belief = Belief(np.array([1.0, *np.zeros(len(_HOUSE))]), np.array([1e9, *np.full(len(_HOUSE), FIRM)]))
    by = drawn(who, np.ones(len(who), dtype=np.bool_), draws)
    again = np.array([fit_logistic(x, y, count[by.of].astype(np.float64), belief)[1:] for count in by.counts])
    return np.vstack([fit_logistic(x, y, np.ones(len(y)), belief)[1:], *np.quantile(again, [0.025, 0.975], axis=0)])


def _at_stage(lessons: Lesson, stage: int) -> Ints:
    """Return the rows that teach a stage: no answer before it."""
    here = ~np.isnan(lessons.came[:, stage])
    if stage:
        here &= lessons.came[:, stage - 1] == 0.0
    return np.flatnonzero(here)


def odds(events: Events, of: World, weights: Weights) -> tuple[Odds, Bools]:
    """Return the odds of the rows, and for which of them the house says anything."""
    spells = spells_of(events)
    known, asked = Known(events, spells), Openings.of(spells)
    settled = of_spells(known, asked)
    changing = of_moments(known, asked, settled, Moments(of.rows.spell, of.rows.at, of.rows.s * HOURS))
    p = answered_by(weights.logits(settled, changing, of.rows.spell))
    says = (changing[:, [n - len(OF_SPELL) for n in _HOUSE]] != 0.0).any(axis=1)
    return {days: p[:, n] for n, days in enumerate(of.protocol.all_horizons)}, says


def at_landmarks(of: World) -> World:
    """Return the world without its rows between landmarks."""
    kept = np.isin(of.rows.s, of.protocol.landmarks)
    return replace(of, rows=of.rows.take(kept), known={days: label[kept] for days, label in of.known.items()})


def difference(of: World, chosen: Bools, pair: tuple[Odds, Odds], plain: Odds, draws: int) -> str:
    """Return what the second odds have more than the first, in words and numbers."""
    rows = cells(of.rows.s, of.known, chosen, of.protocol)
    contact = of.spells.contact[of.rows.spell]
    nothing = np.empty(0, dtype=np.int64)
    one, two = (quality(p, plain, of.known, rows, nothing) for p in pair)
    by = drawn(contact, chosen, draws)
    one_drawn, two_drawn = (quality_draws(p, plain, of.known, rows, by) for p in pair)
    said = []
    for name in FIGURES:
        low, high = np.nanquantile(two_drawn[name] - one_drawn[name], [0.025, 0.975])
        said.append(f"{name} {getattr(one, name):.4f} {getattr(two, name) - getattr(one, name):+.4f} [{low:+.4f}, {high:+.4f}]")
    return ", ".join(said)


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure and print."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("events", type=Path)
    ask.add_argument("--resolution", type=float, default=4.0)
    ask.add_argument("--draws", type=int, default=200)
    ask.add_argument("--shuffled", type=int, default=3)
    ask.add_argument("--ship", type=Path)
    given = ask.parse_args(arguments)
    raw = read_events(given.events)
    of = at_landmarks(world(raw, STANDARD))
    bare, prior = table(raw), without_opinion(shipped_prior())
    plain = kaplan_meier(of.rows, of.spells, of.taught, of.when)
    alone = learn(taught(bare, of, prior)[0], prior)
    base, _ = odds(bare, of, alone)
    grouped = with_accounts(bare, of.when.split, given.resolution)
    sizes = np.bincount(grouped.account[grouped.account >= 0])
    print(f"{len(sizes)} groups, median size {np.median(sizes):g}, {int((grouped.account < 0).sum())} people in none")
    settings = [("houses", grouped), *((f"shuffled {n}", permuted(grouped, n)) for n in range(given.shuffled))]
    for name, events in settings:
        lessons, contact = taught(events, of, prior)
        effect = effects(lessons, contact, alone, given.draws)
        for kind, weights in (("learnt", learn(lessons, prior)), ("one effect", with_effects(alone, effect[0]))):
            found, says = odds(events, of, weights)
            parts = {"all": of.subset("all"), "warm": of.subset("warm"), "house says": says, "and warm": says & of.subset("warm")}
            for part, chosen in parts.items():
                told = difference(of, chosen, (base, found), plain, given.draws)
                print(f"{name:12}{kind:12}{part:12}{chosen.mean():5.2f} of rows  {told}", flush=True)
        for reading, (value, low, high) in zip(OF_HOUSE, effect.T, strict=True):
            print(f"{name:12}{reading:12}{value:+.3f} [{low:+.3f}, {high:+.3f}] of log odds a spread")
        if given.ship and events is grouped:
            given.ship.write_text(dump_prior(with_effects(shipped_prior(), effect[0])), encoding="utf-8")


if __name__ == "__main__":
    main()
