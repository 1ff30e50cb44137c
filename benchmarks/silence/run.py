"""Is this silence real? Every model on the same rows, in one run, with a bootstrap over contacts; see protocol.py for the rules.

``make bench-silence`` writes results.md and the plots beside this file. Any event file will do; without one, the two development
sets of ../shared are taken where they are, or else a generated file.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from benchmarks.silence import contestants, generate
from benchmarks.silence.contestants import COMMAND, PEERS, Entry, Peers
from benchmarks.silence.mail_events import as_csv, read_events
from benchmarks.silence.metrics import reliability
from benchmarks.silence.scores import scores
from benchmarks.silence.table import Result, written
from benchmarks.silence.training import COLUMNS
from benchmarks.silence.world import SUBSETS, World, world

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
ENVIRONMENT = ROOT / ".work" / "peers-silence"
SETS = ("lists_dev", "eu_dev")
GENERATED = "generated"
SHOWN = 14  # days ahead, in the plot of odds and outcomes


def event_files(given: Sequence[Path], data: Path, scratch: Path) -> list[Path]:
    """Return the files to run on: those given, else the development sets that are there, else a generated one."""
    there = list(given) or [path for name in SETS if (path := data / "silence" / f"{name}.parquet").exists()]
    return there or [generate.write(scratch / f"{GENERATED}.csv", 600)]


def one(events: Path, others: Sequence[Path], options: argparse.Namespace, scratch: Path) -> tuple[Result, World]:
    """Run everybody on one event file; ``others`` are those from which a prior can be made that does not know this one."""
    scratch.mkdir()
    of = world(read_events(events))
    about = (
        f"{len(of.events):,} events, {len(of.spells):,} spells, {len(of.rows):,} rows to predict,"
        f" {int(of.unseen.sum()):,} of {len(of.unseen):,} people held out."
    )
    print(f"{events.stem}: {about}", file=sys.stderr)
    entries = contestants.baselines(of)
    own = contestants.ours(of, events, scratch, options.ours, others) if contestants.there(options.ours) else []
    peers = Peers(options.environment / "bin" / "python", options.peers, options.jobs, options.columns, options.cache)
    entries += [*contestants.peers(of, peers, scratch), *own]
    begun = time.perf_counter()
    found = {part: scores(of, entries, of.subset(part), options.boot, options.jobs) for part in SUBSETS}
    print(f"  scored, with {options.boot} draws, in {time.perf_counter() - begun:.0f} s", file=sys.stderr)
    return Result(events.stem, about, events.stem.startswith(GENERATED), entries, found), of


def figures(result: Result, of: World) -> dict[str, object]:
    """Return what the plots show, of the warm rows."""
    chosen = of.subset("warm") & (of.rows.s >= 1) & np.isin(of.rows.s, of.protocol.landmarks) & ~np.isnan(of.known[SHOWN])
    called = {score.name: score.called for score in result.scores["warm"]}
    return {
        "reliability": {
            entry.name: _reliability(entry, of, chosen) for entry in result.entries if entry.odds is not None and chosen.any()
        },
        "alarms": {name: [round(float(part), 4) for part in days] for name, days in called.items() if days is not None},
    }


def _reliability(entry: Entry, of: World, chosen: np.ndarray[tuple[int, ...], np.dtype[np.bool_]]) -> dict[str, list[float]]:
    assert entry.odds is not None
    said, seen, _ = reliability(of.known[SHOWN][chosen], entry.odds[SHOWN][chosen])
    return {"odds": [round(float(p), 4) for p in said], "seen": [round(float(y), 4) for y in seen]}


def parser() -> argparse.ArgumentParser:
    """Return the command line of the run."""
    ask = argparse.ArgumentParser(prog="python -m benchmarks.silence", description=__doc__)
    ask.add_argument("events", nargs="*", type=Path, help="event files, CSV or parquet")
    ask.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data", help="where the development sets are")
    ask.add_argument("--peers", nargs="*", choices=PEERS, default=list(PEERS), metavar="PEER", help=f"which: {', '.join(PEERS)}")
    ask.add_argument("--columns", choices=COLUMNS, default="ours", help="what the peers see: what our model sees, or simple sums")
    ask.add_argument(
        "--cache", type=Path, help="keep what the peers say here, and ask them again only where rows or columns differ"
    )
    ask.add_argument("--environment", type=Path, default=ENVIRONMENT, help="the environment the peers are installed in")
    ask.add_argument(
        "--ours", default=COMMAND, help="our predictor, or anybody's: {events} {rows} {out} {unseen} {split} {python}"
    )
    ask.add_argument("--boot", type=int, default=200, help="bootstrap draws; 0 for none")
    ask.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    ask.add_argument("--output", type=Path, default=HERE, help="the folder for results.md and the plots")
    return ask


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure, print, draw, and write the table."""
    options = parser().parse_args(arguments)
    if options.peers and not (options.environment / "bin" / "python").exists():
        sys.exit("The peers are not installed; run: make bench-silence (or leave them out: --peers)")
    begun = time.perf_counter()
    drawn: dict[str, object] = {}
    results = []
    with tempfile.TemporaryDirectory() as place:
        scratch = Path(place)
        python = options.environment / "bin" / "python"
        paths = [as_csv(path, python, scratch) for path in event_files(options.events, options.data, scratch)]
        for number, path in enumerate(paths):
            result, of = one(path, [other for other in paths if other != path], options, scratch / str(number))
            results.append(result)
            drawn[result.name] = figures(result, of)
        (scratch / "figures.json").write_text(json.dumps(drawn), encoding="utf-8")
        if python.exists():
            subprocess.run([str(python), str(HERE / "plots.py"), str(scratch / "figures.json"), str(options.output)], check=True)
    notes = ["The peers see simple sums, not the columns of our model."] if options.columns == "simple" else []
    notes += [] if contestants.there(options.ours) else ["`unghost bench silence predict` is not there: ours is left out."]
    text = written(results, _made(time.perf_counter() - begun), options.boot, notes)
    (options.output / "results.md").write_text(text, encoding="utf-8")
    print(text)


def _made(seconds: float) -> str:
    return (
        f"{time.strftime('%Y-%m-%d')} · {_processor()} · {os.cpu_count()} cores · {platform.system()} ·"
        f" Python {platform.python_version()} · {seconds:.0f} s"
    )


def _processor() -> str:
    about = Path("/proc/cpuinfo")
    lines = about.read_text(encoding="utf-8").splitlines() if about.exists() else []
    return next((line.partition(": ")[2] for line in lines if line.startswith("model name")), platform.processor() or "unknown")
