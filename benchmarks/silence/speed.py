"""What it costs: a fit of 13,000 spells, rows scored per second and core, growth to ten million events with peak memory.

python -m benchmarks.silence speed writes speed.md beside this file. Every measurement is a process of its own on one core, on
generated files. The stages (spells and rows of the protocol, spells and columns of our model) are measured in the child; the
program is measured as a whole, through its outer command, on files up to --command-events.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import shlex
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from benchmarks.silence import generate, stages
from benchmarks.silence.contestants import COMMAND, one_core, there
from benchmarks.silence.mail_events import read_events
from benchmarks.silence.world import world, write_rows, write_unseen

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
SIZES = (100_000, 1_000_000, 10_000_000)
FIT_OWNERS = 290  # as many owners as give about 13,000 spells to learn from
HEAD = """# What it costs

Made by `python -m benchmarks.silence speed`, on generated files, each line a process of its own on one core. Memory is the peak
of the process, in brackets what it held once the events were read. A row costs its share of its silence: generated silences
have two rows each in the first table and eighteen in the second. On one set of real lists with twelve rows a silence the columns
and odds alone come to 510,000 to 560,000 rows a second and core.

"""


@dataclass(frozen=True, slots=True)
class Used:
    """What a process cost: wall seconds, peak megabytes, and what it printed."""

    seconds: float
    peak: float
    said: str


def run(command: Sequence[str]) -> Used:
    """Run a command on one core and measure its process."""
    begun = time.perf_counter()
    with tempfile.TemporaryFile("w+") as out:
        process = subprocess.Popen(command, cwd=ROOT, env=one_core(), stdout=out)
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        seconds = time.perf_counter() - begun
        if process.returncode:
            sys.exit(f"{command[0]} ended with {process.returncode}")
        out.seek(0)
        return Used(seconds, used.ru_maxrss / 1024, out.read())


def growth(sizes: Sequence[int], scratch: Path) -> str:
    """Return the table of growth: each stage at each size."""
    names = list(stages.STAGES)
    rows = [
        "| events | spells | rows | " + " | ".join(f"{name}, s" for name in names) + " | rows per second | peak MB |",
        "| ---: | ---: | ---: | " + " | ".join("---:" for _ in names) + " | ---: | ---: |",
    ]
    for size in sizes:
        file = stages.save(generate.columns(max(1, size // generate.EVENTS_EACH)), scratch / f"{size}.npz")
        used = run([sys.executable, "-m", "benchmarks.silence.stages", str(file)])
        file.unlink()
        said = json.loads(used.said)
        seconds = " | ".join(f"{said['seconds'][name]:.2f}" for name in names)
        pace = said["rows"] / said["seconds"][names[-1]]
        many = " | ".join(f"{said[name]:,}" for name in ("events", "spells", "rows"))
        rows.append(f"| {many} | {seconds} | {pace:,.0f} | {used.peak:,.0f} ({said['held']:,.0f}) |")
        print(rows[-1], file=sys.stderr, flush=True)
    return "\n".join(rows)


def program(owners: Sequence[int], scratch: Path, command: str) -> str:
    """Return the table of the program itself: a call for one row (start, reading, fit), and a call for all rows."""
    rows = [
        "| events | spells taught | rows | start, read and fit, s | all rows, s | rows per second |",
        "| ---: | ---: | ---: | ---: | ---: | ---: |",
    ]
    for many in owners:
        events = generate.write(scratch / f"{many}.csv", many)
        of = world(read_events(events))
        write_unseen(of, scratch / "unseen.txt")
        costs = []
        for asked in (of.rows.take(np.arange(1)), of.rows):
            write_rows(of, asked, scratch / "rows.csv")
            words = {
                name: str(scratch / f"{name}{end}")
                for name, end in (("rows", ".csv"), ("out", ".csv"), ("unseen", ".txt"), ("home", ""))
            }
            words |= {"unghost": str(Path(sys.executable).parent / "unghost"), "python": sys.executable}
            costs.append(run(shlex.split(command.format_map({**words, "events": str(events), "split": repr(of.when.split)}))))
        first, whole = costs
        pace = len(of.rows) / max(whole.seconds - first.seconds, 1e-3)
        rows.append(
            f"| {len(of.events):,} | {int(of.taught.sum()):,} | {len(of.rows):,} | {first.seconds:.1f} | {whole.seconds:.1f} |"
            f" {pace:,.0f} |"
        )
        print(rows[-1], file=sys.stderr, flush=True)
    return "\n".join(rows)


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure, print, and write speed.md."""
    ask = argparse.ArgumentParser(prog="python -m benchmarks.silence speed", description=__doc__)
    ask.add_argument("--sizes", type=int, nargs="*", default=list(SIZES), help="events of the growing files")
    ask.add_argument("--command-events", type=int, default=1_000_000, help="the program is measured on files up to this size")
    ask.add_argument("--ours", default=COMMAND)
    ask.add_argument("--output", type=Path, default=HERE / "speed.md")
    given = ask.parse_args(arguments)
    made = f"{time.strftime('%Y-%m-%d')} · {platform.system()} · Python {platform.python_version()} · numpy {np.__version__}"
    with tempfile.TemporaryDirectory() as place:
        blocks = [HEAD.rstrip("\n"), made, "## Growth", growth(given.sizes, Path(place))]
        if there(given.ours):
            sizes = [size for size in given.sizes if size <= given.command_events]
            owners = [FIT_OWNERS, *(size // generate.EVENTS_EACH for size in sizes)]
            blocks += ["## The program, through its outer command", program(owners, Path(place), given.ours)]
    text = "\n\n".join(blocks) + "\n"
    given.output.write_text(text, encoding="utf-8")
    print(text)
