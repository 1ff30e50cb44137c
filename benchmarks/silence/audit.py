"""Does a predictor look into the future? python -m benchmarks.silence audit EVENTS

The predictor is run on the whole file and on copies that end at drawn moments. Rows of the fortnight before each end must get the
same odds from both: whoever uses anything later than a row's own moment cannot give them. A predictor that is not the same each
time fails, too.
"""

from __future__ import annotations

import argparse
import csv
import sys
import tempfile
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import numpy as np

from benchmarks.silence.contestants import COMMAND, predict
from benchmarks.silence.mail_events import as_csv, read_events
from benchmarks.silence.protocol import DAY
from benchmarks.silence.world import World, world

TOLERANCE = 1e-6
MARGIN = 7 * DAY  # no file ends this near the split or the end
LOOKED_AT = 14 * DAY
SEED = 0


def cut(source: Path, until: float, target: Path) -> Path:
    """Write the rows of an event file up to a moment, untouched, and return the copy."""
    with source.open(newline="", encoding="utf-8") as lines, target.open("w", newline="", encoding="utf-8") as sink:
        rows = csv.reader(lines)
        writer = csv.writer(sink)
        names = next(rows)
        place = names.index("ts")
        writer.writerow(names)
        writer.writerows(row for row in rows if float(row[place]) <= until)
    return target


def moments(of: World, many: int) -> list[float]:
    """Return drawn moments between the split and the end, in order."""
    low, high = of.when.split + MARGIN, of.when.end - MARGIN
    drawn = np.random.default_rng(SEED).random(many)
    return [float(moment) for moment in np.sort(low + drawn * (high - low))]


def audit(events: Path, scratch: Path, command: str, cuts: int) -> list[tuple[float, int, float]]:
    """Return for each end: the moment, how many rows were compared, and the largest difference of their odds."""
    of = world(read_events(events))
    whole, _ = predict(of, events, of.rows, scratch / "whole", command)
    found = []
    for number, moment in enumerate(moments(of, cuts)):
        near = np.flatnonzero((of.rows.at <= moment) & (of.rows.at > moment - LOOKED_AT))
        if not len(near):
            found.append((moment, 0, 0.0))
            continue
        short = cut(events, moment, scratch / f"cut{number}.csv")
        part, _ = predict(of, short, of.rows.take(near), scratch / f"cut{number}", command)
        found.append((moment, len(near), max(float(np.abs(part[days] - whole[days][near]).max()) for days in part)))
    return found


def main(arguments: Sequence[str] | None = None) -> None:
    """Audit a predictor; exit 1 if it leaks."""
    ask = argparse.ArgumentParser(prog="python -m benchmarks.silence audit", description=__doc__)
    ask.add_argument("events", type=Path)
    ask.add_argument("--cuts", type=int, default=3)
    ask.add_argument("--ours", default=COMMAND, help="the predictor: {events} {rows} {out} {unseen} {split} {python}")
    ask.add_argument(
        "--python", type=Path, default=Path(sys.executable), help="who reads parquet, where this interpreter does not"
    )
    given = ask.parse_args(arguments)
    with tempfile.TemporaryDirectory() as place:
        events = as_csv(given.events, given.python, Path(place))
        found = audit(events, Path(place), given.ours, given.cuts)
    for moment, rows, apart in found:
        verdict = "ok" if apart <= TOLERANCE else "looks ahead, or is not the same each time"
        print(f"{datetime.fromtimestamp(moment, UTC):%Y-%m-%d}  {rows:,} rows, largest difference {apart:.1e}: {verdict}")
    if any(apart > TOLERANCE for _, _, apart in found) or not any(rows for _, rows, _ in found):
        sys.exit(1)
