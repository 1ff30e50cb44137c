"""The figures of everybody on one part of the rows, with what a bootstrap over contacts says of them."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field

import numpy as np

from benchmarks.silence.bootstrap import Drawn, delay_draws, differences, drawn, half_width, quality_draws
from benchmarks.silence.contestants import OURS, PLAIN, Entry
from benchmarks.silence.detection import FALSE_ALARMS, Cohort, alarms, climbs, cohort
from benchmarks.silence.mail_events import Bools, Floats
from benchmarks.silence.metrics import Cells, Odds, Quality, cells, quality, tail_rows
from benchmarks.silence.world import World

FIGURES = ("auc", "gain", "ece", *(f"delay{limit:g}" for limit in FALSE_ALARMS))
COMPARED = ("gain", "auc", *(f"delay{limit:g}" for limit in FALSE_ALARMS))


@dataclass(frozen=True, slots=True)
class Score:
    """One contestant on one part: figures by name, half widths of their 95 % intervals, and of ours minus theirs."""

    name: str
    figures: dict[str, float]
    tail: tuple[float, float, int] | None
    called: Floats | None  # by day: share of lasting silences called, at 10 % false alarms
    half: dict[str, float] = field(default_factory=dict)
    apart: dict[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Part:
    """What all contestants on one part of the rows share."""

    known: dict[int, Floats]
    cells: Cells
    cohort: Cohort
    plain: Odds
    by: Drawn | None
    weights: np.ndarray[tuple[int, ...], np.dtype[np.int64]] | None  # by draw and silence of the cohort


def part(of: World, chosen: Bools, plain: Odds, draws: int) -> Part:
    """Return what all contestants share on the chosen rows."""
    contact = of.spells.contact[of.rows.spell]
    judged = cohort(of.rows, of.spells, of.known, chosen, of.protocol)
    found = cells(of.rows.s, of.known, chosen, of.protocol)
    if not draws or not chosen.any():
        return Part(of.known, found, judged, plain, None, None)
    by = drawn(contact, chosen, draws)
    people = np.unique(contact[chosen])
    weights = by.counts[:, np.searchsorted(people, of.spells.contact[judged.spell])]
    return Part(of.known, found, judged, plain, by, weights)


def scores(of: World, entries: Sequence[Entry], chosen: Bools, draws: int, jobs: int) -> list[Score]:
    """Return the scores of everybody on the chosen rows."""
    plain = next(entry.odds for entry in entries if entry.name == PLAIN)
    assert plain is not None
    shared = part(of, chosen, plain, draws)
    tail = tail_rows(of.rows.s, of.known, chosen, of.protocol)
    points = [_point(entry, shared, tail) for entry in entries]
    if not draws:
        return points
    with ProcessPoolExecutor(jobs) as pool:
        drawn_figures = list(pool.map(_draws, entries, [shared] * len(entries)))
    mine = next((figures for entry, figures in zip(entries, drawn_figures, strict=True) if entry.name == OURS), {})
    return [
        Score(
            score.name,
            score.figures,
            score.tail,
            score.called,
            {name: half_width(values) for name, values in figures.items()},
            differences(mine, figures, COMPARED) if score.name != OURS else {},
        )
        for score, figures in zip(points, drawn_figures, strict=True)
    ]


def _point(entry: Entry, of: Part, tail: np.ndarray[tuple[int, ...], np.dtype[np.int64]]) -> Score:
    figures: dict[str, float] = {}
    reached: Quality | None = None
    if entry.odds is not None:
        reached = quality(entry.odds, of.plain, of.known, of.cells, tail)
        figures = {name: value for name in ("auc", "gain", "ece") if (value := getattr(reached, name)) is not None}
    climb = climbs(entry.score, of.cohort)
    raised = {limit: alarms(climb, of.cohort, limit) for limit in FALSE_ALARMS}
    figures |= {f"delay{limit:g}": found.delay for limit, found in raised.items() if found is not None}
    last = raised[FALSE_ALARMS[-1]]
    return Score(entry.name, figures, reached.tail if reached else None, last.called if last else None)


def _draws(entry: Entry, of: Part) -> dict[str, Floats]:
    if of.by is None or of.weights is None:
        return {}
    found = delay_draws(entry.score, of.cohort, of.weights)
    return found if entry.odds is None else found | quality_draws(entry.odds, of.plain, of.known, of.cells, of.by)
