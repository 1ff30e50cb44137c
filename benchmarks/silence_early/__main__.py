"""Measure what each sign of losing step is worth and print it as Markdown; --ship writes the table that ships.

python -m benchmarks.silence_early [NAME=]EVENTS... [--draws 300] [--ship src/unghost/silence/early/table.py]

The question: at the end of an exchange with somebody who has answered at least four times, will our next message stay unanswered
for 60 days? Fitted on waits opened (and known) in the first 60 % of each source, of four fifths of the people; judged on what
opened in the last 40 %, of everybody. Files without text judge the signs that need none.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from benchmarks.silence_early.candidates import shipped_habits
from benchmarks.silence_early.report import report, shipped
from benchmarks.silence_early.rows import GONE, Row, held_out, rows, sources
from benchmarks.silence_early.trial import World, trial

TRAIN_SHARE = 0.6


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("events", nargs="+")
    ask.add_argument("--draws", type=int, default=300)
    ask.add_argument("--ship", type=Path)
    given = ask.parse_args()
    worlds = [world(*name_and_path(text)) for text in given.events]
    shipping = shipped_habits([w.train for w in worlds])
    trials = [trial(world, shipping, given.draws) for world in worlds]
    print(report(trials))
    if given.ship:
        given.ship.write_text(shipped(trials, shipping), encoding="utf-8")


def name_and_path(text: str) -> tuple[str, Path]:
    """Return what a file is called in the report, and where it lies: ``lists=one.parquet``, or the path alone."""
    name, _, path = text.rpartition("=")
    return name or Path(path).stem, Path(path)


def world(called: str, path: Path) -> World:
    """Return the rows of one file, split by time within each of its sources and by people."""
    train: list[Row] = []
    test: list[Row] = []
    for name, events in sources(path).items():
        first, last = events[0].ts, events[-1].ts
        cut = first + TRAIN_SHARE * (last - first)
        found = list(rows(name, events))
        train += [row for row in found if row.at + GONE <= cut and not held_out(row.contact)]
        test += [row for row in found if row.at >= cut]
    return World(called, _sorted(train), _sorted(test))


def _sorted(found: Sequence[Row]) -> list[Row]:
    return sorted(found, key=lambda row: (row.at, row.owner, row.contact))


if __name__ == "__main__":
    main()
