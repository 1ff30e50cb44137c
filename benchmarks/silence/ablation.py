"""What each part of the model adds: the whole beside the same without the part, fitted anew.

``python -m benchmarks.silence.ablation EVENTS... [--draws N] [--out TABLE.md]``
Figures are the whole minus what is left, with 95 % intervals from a bootstrap over contacts: above 0 the part adds. Every file is
fitted from the prior of the *other* files alone (from nothing where there is one file), so that no prior has seen its judge.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from benchmarks.silence.house_gain import at_landmarks, difference
from benchmarks.silence.mail_events import Floats, read_events
from benchmarks.silence.metrics import Odds
from benchmarks.silence.our_columns import HOURS, table
from benchmarks.silence.protocol import STANDARD
from benchmarks.silence.refit_landmark import Taught, refit, scales_of
from benchmarks.silence.rules import kaplan_meier
from benchmarks.silence.world import World, world
from unghost.silence.landmark import features as looks
from unghost.silence.landmark.arrays import DAY
from unghost.silence.landmark.features import Moments, of_moments, of_spells
from unghost.silence.landmark.fit import CALENDAR, fit
from unghost.silence.landmark.known import Known, Openings, Outcomes
from unghost.silence.landmark.rows import Clock, Landmarks
from unghost.silence.landmark.spells import Spells, spells_of
from unghost.silence.landmark.weights import FEATURES, STAGES, Weights, answered_by

HEAD = """# What each part of the model adds

Made by `python -m benchmarks.silence.ablation EVENTS...`. Each line is the whole model's figure, and what it has more than the
same model fitted anew without the part, with a 95 % interval from {draws} draws over contacts: above 0 the part adds. A file is
fitted from the prior of the other files, which know nothing of it. Only silences a day old and more are judged; *asks* and the
*turns* are about the day of sending. What a contact's house adds is in `docs/reference/accounts.md`.
"""

NOTHING = 1e12
"""A spread so wide that a feature is 0 whatever it says."""

PARTS: dict[str, tuple[str, ...]] = {
    "habits of this pair": ("answers", "misses", "wait", "spread", "answering", "tail", "last_wait"),
    "when they last wrote to us": ("heard", "wrote", "heard_week", "heard_month", "wrote_week"),
    "how much the two have written": ("heard_ever", "wrote_ever"),
    "turns": ("reply", "our_lag", "after_answer", "after_miss"),
    "text: does it ask": ("asks",),
    "what they do with anybody": ("active", "active_week", "active_month", "load_week", "rhythm"),
    "what they have done since": (
        *("others_since", "others_week", "others_last", "others_moved"),
        *("beyond_rhythm", "answered_others"),
    ),
    "follow-ups": ("follow_ups", "follow_up_last", "copied_since"),
    "what we have done since": ("owner_since", "owner_last", "owner_answered"),
    "this wait beside theirs": ("beyond_usual", "beyond_longest"),
}


class Weekdays:
    """A clock on which weekends pass in no time, five days making a week."""

    def hours(self, spells: Spells, rows: Landmarks) -> Floats:
        """Return the hours of silence at each moment; see Clock."""
        return self.between(spells.opened[rows.spell], rows.at)

    def between(self, opened: Floats, now: Floats) -> Floats:
        """Return the hours from one moment to another."""
        return np.maximum(_weekday(now) - _weekday(opened), 0.0) * HOURS * 7.0 / 5.0


def _weekday(at: Floats) -> Floats:
    days = at / DAY - 4.0  # the epoch was a Thursday
    whole: Floats = np.floor(days / 7.0) * 5.0 + np.minimum(days % 7.0, 5.0)
    return whole


@dataclass(frozen=True, slots=True)
class Setting:
    """One file, and how time passes in it, in learning as in answering."""

    of: World
    spells: Spells
    clock: Clock = CALENDAR

    def odds(self, prior: Weights) -> Odds:
        """Fit before the split from a prior, and answer every row."""
        events, rows = table(self.of.events), self.of.rows
        weights, _ = fit(events, self.spells, self.of.when.split, prior, ~self.of.unseen, self.clock)
        known, asked = Known(events, self.spells), Openings.of(self.spells)
        settled = of_spells(known, asked)
        hours = self.clock.hours(self.spells, Landmarks(rows.spell, rows.s, rows.at))
        changing = of_moments(known, asked, settled, Moments(rows.spell, rows.at, hours))
        p = answered_by(weights.logits(settled, changing, rows.spell))
        return {days: p[:, n] for n, days in enumerate(self.of.protocol.all_horizons)}


def without(prior: Weights, columns: Sequence[str]) -> Weights:
    """Return a prior under which some features say nothing."""
    spread = prior.scales.spread.copy()
    spread[[FEATURES.index(name) for name in columns]] = NOTHING
    return replace(prior, scales=replace(prior.scales, spread=spread))


@contextmanager
def no_pooling() -> Iterator[None]:
    """While this lasts, a pair's habits lean on one number for all the world, not on how the two write to anybody."""
    kept = looks._Levels.of

    def alone(own: Outcomes, wider: looks._Levels, weight: float) -> looks._Levels:
        ones = np.ones_like(wider.wait)
        return kept(own, looks._Levels(looks._PRIOR_WAIT * ones, 0.5 * ones, looks._CAUGHT_UP_OF_SLOW * ones), weight)

    looks._Levels.of = alone  # type: ignore[method-assign]  # the one place that takes the model apart
    try:
        yield
    finally:
        looks._Levels.of = kept  # type: ignore[method-assign]  # and puts it together again


def ablate(path: Path, prior: Weights | None, draws: int) -> Iterator[str]:
    """Yield the lines of one file's table."""
    of = at_landmarks(world(read_events(path), STANDARD))
    spells = spells_of(table(of.events))
    usual = Setting(of, spells)
    plain = kaplan_meier(of.rows, of.spells, of.taught, of.when)
    scales = prior.scales if prior is not None else scales_of([Taught.of(path)])
    flat = Weights(scales, np.zeros((STAGES, 1 + 2 * len(FEATURES))))
    start = prior or flat
    whole = usual.odds(start)

    def line(name: str, odds: Odds) -> str:
        said = [difference(of, of.subset(part), (odds, whole), plain, draws) for part in ("all", "warm")]
        return f"| {name} | {' | '.join(said)} |"

    for name, columns in PARTS.items():
        yield line(name, usual.odds(without(start, columns)))
    with no_pooling():
        yield line("pooling", usual.odds(without(start, ("anybody_wait", "anybody_answering"))))
    if prior is not None:
        yield line("the prior", usual.odds(flat))
    clock = Weekdays()
    worked = clock.between(spells.opened, np.where(np.isnan(spells.closed), spells.opened, spells.closed))
    yield line("the calendar, beside weekdays only", Setting(of, replace(spells, seconds=worked * 3600.0), clock).odds(start))


def main() -> None:
    """Measure every file and print, or write, the tables."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("events", type=Path, nargs="+")
    ask.add_argument("--draws", type=int, default=200)
    ask.add_argument("--out", type=Path)
    given = ask.parse_args()
    lines: list[str] = []
    for path in given.events:
        others = [Taught.of(other) for other in given.events if other != path]
        lines += [f"\n### {path.stem}\n", "| part | all | warm |", "|---|---|---|"]
        for line in ablate(path, refit(others) if others else None, given.draws):
            lines.append(line)
            print(line, flush=True)
    if given.out:
        given.out.write_text(HEAD.format(draws=given.draws) + "\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
