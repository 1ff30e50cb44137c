"""Fit the shipped weights of the landmark model again from event tables, and the table of highest scores beside them.

``python -m benchmarks.silence.refit_landmark EVENTS... [--by-mailbox] [--out PRIOR.json] [--tops TOPS.py]``
From each file only what lies before its split is used, and nobody held out: so that whoever runs the benchmark on the same files
finds no test row among what the prior has seen. Every file weighs the same, whatever its size. The effects of a contact's house
are another matter: ``house_gain --ship`` writes them afterwards.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from textwrap import fill

import numpy as np

from benchmarks.silence.mail_events import Floats, read_events
from benchmarks.silence.our_columns import HOURS, mailboxes, table
from benchmarks.silence.protocol import held_out, times
from unghost.silence.landmark.arrays import DAY, Flags
from unghost.silence.landmark.events import Events
from unghost.silence.landmark.features import OF_MOMENT, Moments, of_moments, of_spells
from unghost.silence.landmark.fit import Lesson, begin_of, learn, lesson
from unghost.silence.landmark.known import Known, Openings
from unghost.silence.landmark.prior import dump_prior
from unghost.silence.landmark.rows import HORIZONS, Landmarks, landmarks
from unghost.silence.landmark.spells import Spells, spells_of
from unghost.silence.landmark.weights import FEATURES, STAGES, Scales, Weights, answered_by
from unghost.silence.model import ALARM_DAYS, GONE_DAYS
from unghost.silence.watch.budget import Replay, ShippedTops, shipped_tops

_SHARPEST = 0.05  # added to each spread, so that what hardly ever varies is not blown up
# What tables without accounts cannot show: the spread where groups stand in for accounts (accounts.py).
_NOT_IN_TABLES = {"house_live": 0.35, "house_quiet": 0.13}
_REPLAYED = 4000
_LATE = 0.84  # spreads beyond the usual wait: the 80th percentile of a normal
_DIGITS = 4
SEED = 11
_INSIDE = " " * 8


@dataclass(frozen=True, slots=True)
class Taught:
    """One file up to its split: what it holds, who may be learnt from, and from when."""

    known: Known
    asked: Openings
    spell: Floats
    which: Flags
    since: float
    until: float

    @classmethod
    def of(cls, path: Path, *, by_mailbox: bool = False) -> Taught:
        """Read a file and leave out what the benchmark tests on; each person's own mailbox by itself where asked for."""
        raw = read_events(path)
        until = times(raw).split
        events = table(raw).until(until)
        who = ~held_out(raw.people)
        if by_mailbox:
            return cls._mailboxes(events, who, until)
        return cls._at(events, until, lambda spells: who[spells.contact])

    @classmethod
    def _mailboxes(cls, events: Events, who: Flags, until: float) -> Taught:
        """Return every mailbox by itself: only what its owner waits for is learnt from."""
        own, many = mailboxes(events), events.people
        mine = np.flatnonzero(own.sender < many)
        person = np.zeros(own.people, dtype=np.int64)
        person[own.recipient[mine]] = events.recipient[mine // 2]  # both copies of a message lie side by side
        return cls._at(own, until, lambda spells: (spells.owner < many) & who[person[spells.contact]])

    @classmethod
    def _at(cls, events: Events, until: float, which: Callable[[Spells], Flags]) -> Taught:
        spells = spells_of(events)
        known, asked = Known(events, spells), Openings.of(spells)
        return cls(known, asked, of_spells(known, asked), which(spells), begin_of(events, until), until)


def scales_of(files: Sequence[Taught]) -> Scales:
    """Return the usual value and spread of each feature over all landmarks, every file weighing the same."""
    usual, square = [], []
    for file in files:
        rows = landmarks(file.known.spells, file.which, file.since, file.until)
        moments = Moments(rows.spell, rows.at, rows.days * HOURS)
        x = np.hstack([file.spell[rows.spell], of_moments(file.known, file.asked, file.spell, moments)])
        usual.append(x.mean(axis=0))
        square.append((x**2).mean(axis=0))
    mean = np.mean(usual, axis=0)
    spread = np.sqrt(np.maximum(np.mean(square, axis=0) - mean**2, 0.0)) + _SHARPEST
    for name, usual_spread in _NOT_IN_TABLES.items():
        spread[FEATURES.index(name)] = usual_spread
    return Scales(mean.round(_DIGITS), spread.round(_DIGITS))


def refit(files: Sequence[Taught]) -> Weights:
    """Return the weights that several files teach somebody who believes nothing yet."""
    nothing = Weights(scales_of(files), np.zeros((STAGES, 1 + 2 * len(FEATURES))))
    lessons = [lesson(f.known, f.which, f.since, f.until, nothing.scales) for f in files]
    many = float(np.mean([len(one.x) for one in lessons]))
    weight = np.concatenate([np.full(len(one.x), many / len(one.x)) for one in lessons])
    x, came = (np.vstack([getattr(one, name) for one in lessons]) for name in ("x", "came"))
    return learn(Lesson(x, came, np.concatenate([one.spell for one in lessons])), nothing, weight=weight)


def tops_of(files: Sequence[Taught], weights: Weights) -> ShippedTops:
    """Return the highest scores of a sample of each file's silences, all files weighing the same."""
    return shipped_tops(_joined([_replayed(file, weights) for file in files]))


def _replayed(file: Taught, weights: Weights) -> Replay:
    s = file.known.spells
    whole = np.flatnonzero(file.which & (s.opened >= file.since) & (s.opened < file.until - GONE_DAYS * DAY))
    chosen = np.sort(np.random.default_rng(SEED).choice(whole, min(_REPLAYED, len(whole)), replace=False))
    days = np.arange(1.0, GONE_DAYS + 1.0)
    at = s.opened[chosen][:, None] + days * DAY
    here, day = np.nonzero((np.nan_to_num(s.closed, nan=np.inf)[chosen][:, None] > at) & (at < file.until))
    rows = Landmarks(chosen[here], days[day], at[here, day])
    moment = of_moments(file.known, file.asked, file.spell, Moments(rows.spell, rows.at, rows.days * HOURS))
    gone = 1.0 - answered_by(weights.logits(file.spell, moment, rows.spell))[:, HORIZONS.index(ALARM_DAYS)]
    scores = np.full((len(chosen), GONE_DAYS), np.nan)
    scores[here, day] = np.where(moment[:, OF_MOMENT.index("beyond_usual")] > _LATE, gone, 0.0)
    ended = np.where(s.answered[chosen], (s.closed[chosen] - s.opened[chosen]) / DAY, np.inf)
    people = [str(n) for n in s.contact[chosen]]
    return Replay(people, s.opened[chosen] - file.since, ended, scores, 0.0, file.until - file.since)


def _joined(several: Sequence[Replay]) -> Replay:
    fewest = min(len(one.person) for one in several)
    people = [f"{n} {p}" for n, one in enumerate(several) for p in one.person[:fewest]]
    opened, ended, scores = (
        np.concatenate([getattr(one, name)[:fewest] for one in several]) for name in ("opened", "ended", "scores")
    )
    return Replay(people, opened, ended, scores, 0.0, max(one.until for one in several) + GONE_DAYS * DAY)


def as_module(tops: ShippedTops) -> str:
    """Return the table of highest scores as the module that ships."""
    answered, gone = (
        fill(", ".join(f"{x:.4f}" for x in values) + ",", 120, initial_indent=_INSIDE, subsequent_indent=_INSIDE)
        for values in (tops.answered, tops.gone)
    )
    return f'''"""Derived numbers only, by benchmarks/silence/refit_landmark.py; docs/reference/prior.md says from what."""

from __future__ import annotations

from unghost.silence.watch.budget import ShippedTops

# fmt: off
SHIPPED_TOPS = ShippedTops(
    answered=(
{answered}
    ),
    gone=(
{gone}
    ),
    share_gone={tops.share_gone:.4f},
    share_quick={tops.share_quick:.4f},
    a_month={tops.a_month:.1f},
)
# fmt: on
'''


def main() -> None:
    """Fit, and write what is asked for."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("events", type=Path, nargs="+")
    ask.add_argument("--by-mailbox", action="store_true", help="see each mailbox by itself, as a single user does")
    ask.add_argument("--out", type=Path)
    ask.add_argument("--tops", type=Path)
    given = ask.parse_args()
    files = [Taught.of(path, by_mailbox=given.by_mailbox) for path in given.events]
    weights = refit(files)
    if given.out:
        given.out.write_text(dump_prior(weights), encoding="utf-8")
    if given.tops:
        given.tops.write_text(as_module(tops_of(files, weights)), encoding="utf-8")
    for stage, level in enumerate(weights.by_stage[:, 0]):
        print(f"stage {stage + 1}: level {level:+.3f}")


if __name__ == "__main__":
    main()
