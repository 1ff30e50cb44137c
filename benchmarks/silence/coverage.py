"""Do the 90 % intervals hold? Rows of one landmark and horizon are put into ten groups by their odds; a group is held where the
share that was answered lies between the means of its low and its high bounds. A share of few is itself uncertain, which costs.

``python -m benchmarks.silence.coverage EVENTS... [--prior-of-others] [--out TABLE.md]``
"""

from __future__ import annotations

import argparse
import csv
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from benchmarks.silence.contestants import COMMAND, HERE, predict
from benchmarks.silence.house_gain import at_landmarks
from benchmarks.silence.mail_events import Bools, Floats, read_events
from benchmarks.silence.world import SUBSETS, World, world

GROUPS, LEAST_ROWS = 10, 50
HEAD = """# Do the 90 % intervals hold?

Made by `python -m benchmarks.silence.coverage EVENTS... --prior-of-others`. Rows of one landmark and horizon are put into ten
groups by their odds; a group is held where the share answered lies between the means of its bounds. A share of few is itself
uncertain: parts of the rows are held less often for that alone. The widths were settled on these two files, all rows.

"""


def bounds(of: World, events: Path, place: Path, more: str = "") -> dict[int, Floats]:
    """Return low bound, odds and high bound of each row by horizon, (rows, 3), as the program says them."""
    predict(of, events, of.rows, place, f"{COMMAND} --full{more}")
    with (place / "out.csv").open(newline="", encoding="utf-8") as lines:
        said = list(csv.DictReader(lines))
    return {
        days: np.array([[float(row[f"{kind}_{days}"]) for kind in ("low", "p", "high")] for row in said])
        for days in of.protocol.horizons
    }


def groups(of: World, said: dict[int, Floats], chosen: Bools) -> Iterator[tuple[bool, int]]:
    """Yield whether each group is held, and how many rows it has."""
    for days, told in said.items():
        for landmark in np.unique(of.rows.s[of.rows.s >= 1]):
            rows = np.flatnonzero(chosen & (of.rows.s == landmark) & ~np.isnan(of.known[days]))
            for part in np.array_split(rows[np.argsort(told[rows, 1], kind="stable")], GROUPS):
                if len(part) >= LEAST_ROWS:
                    low, _, high = told[part].mean(axis=0)
                    yield bool(low <= of.known[days][part].mean() <= high), len(part)


def lines(path: Path, others: list[Path]) -> Iterator[str]:
    """Yield the rows of one file's table."""
    of = at_landmarks(world(read_events(path)))
    with tempfile.TemporaryDirectory() as scratch:
        more = ""
        if others:
            prior = Path(scratch) / "prior.json"
            refit = [sys.executable, "-m", "benchmarks.silence.refit_landmark", *map(str, others), "--out", str(prior)]
            subprocess.run(refit, cwd=HERE.parent.parent, check=True, stdout=subprocess.DEVNULL)
            more = f" --prior {prior}"
        for name, options in (("with what it learnt", more), ("the prior alone", f"{more} --prior-alone")):
            said = bounds(of, path, Path(scratch), options)
            for part in SUBSETS:
                found = list(groups(of, said, of.subset(part)))
                if found:
                    held = sum(hit for hit, _ in found)
                    yield f"| {path.stem} | {name} | {part} | {100 * held / len(found):.1f} % | {held} of {len(found)} |"


def main() -> None:
    """Measure every file and print, or write, the table."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("events", type=Path, nargs="+")
    ask.add_argument("--prior-of-others", action="store_true")
    ask.add_argument("--out", type=Path)
    given = ask.parse_args()
    table = ["| file | odds | rows | held | groups |", "| --- | --- | --- | ---: | ---: |"]
    for path in given.events:
        others = [other for other in given.events if other != path] if given.prior_of_others else []
        for line in lines(path, others):
            table.append(line)
            print(line, flush=True)
    if given.out:
        given.out.write_text(HEAD + "\n".join(table) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
