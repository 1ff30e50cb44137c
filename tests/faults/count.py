"""Plays stories until so many workers were killed, and writes down what came of it: ``make faults KILLS=2000``."""

from __future__ import annotations

import argparse
import os
import platform
import tempfile
import time
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

from faults.trial import Count, Fault, play, stage

ROOT = Path(__file__).resolve().parents[2]
SEEDS = 1_000_000
"""How far the seeds of two processes are apart."""
RESULTS = ROOT / "benchmarks" / "faults" / "results.md"


def played(kills: int, seed: int, folder: Path, minutes: float = 600.0) -> Count:
    """Play stories from a seed on until so many workers were killed, or the time is over."""
    total, end = Count(), time.monotonic() + minutes * 60
    folder.mkdir(exist_ok=True)
    with stage(folder) as on:
        while total.kills < kills and time.monotonic() < end:
            total.add(play(on, seed))
            seed += 1
    return total


def played_by(jobs: int, kills: int, seed: int, folder: Path, minutes: float) -> Count:
    """Play with several processes at once, each on a stage of its own and from seeds of its own."""
    total = Count()
    with ProcessPoolExecutor(jobs) as pool:
        places = [folder / str(job) for job in range(jobs)]
        runs = [pool.submit(played, -(-kills // jobs), seed + SEEDS * job, place, minutes) for job, place in enumerate(places)]
        for run in runs:
            total.add(run.result())
    return total


def caught(wrong: str, faults: Sequence[Fault], stories: int, folder: Path) -> Count:
    """Play so many stories with a faulty dispatcher, and stop where something is found wrong."""
    total = Count()
    with stage(folder, wrong) as on:
        for seed in range(stories):
            total.add(play(on, seed, faults))
            if total.wrong:
                break
    return total


def main() -> None:
    """Play, print, and write the results where they are kept."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--minutes", type=float, default=600.0, help="stop after so many minutes at the latest")
    parser.add_argument("--write", action="store_true", help=f"write {RESULTS.relative_to(ROOT)}")
    told = parser.parse_args()
    begun = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="unghost-faults-") as folder:
        os.environ["XDG_STATE_HOME"] = str(Path(folder, "state"))
        total = played_by(told.jobs, told.kills, told.seed, Path(folder), told.minutes)
    text = report(total, told, time.monotonic() - begun)
    print(text)
    if told.write:
        RESULTS.parent.mkdir(exist_ok=True)
        RESULTS.write_text(text, encoding="utf-8")
    raise SystemExit(1 if total.wrong else 0)


def report(total: Count, told: argparse.Namespace, seconds: float) -> str:
    """Return the count as a page."""
    when = datetime.now(UTC)  # noqa: TID251 - the day a measurement was made
    cores, python = os.cpu_count(), platform.python_version()
    machine = f"{platform.system()} {platform.release()}, {platform.machine()}, {cores} cores, Python {python}"
    figures = {
        "stories": total.trials,
        "letters approved": total.letters,
        "workers run": total.runs,
        "workers killed (SIGKILL)": total.kills,
        "workers stopped for longer than their lease": total.stops,
        "races of two or three workers": total.races,
        "letters that arrived twice": total.duplicates,
        "letters lost": total.losses,
        "other things wrong": len(total.wrong) - total.duplicates - total.losses,
    }
    lines = [
        "# The hand-over under faults",
        "",
        f"Made by `make faults KILLS={told.kills}` on {when:%Y-%m-%d}, {machine};"
        f" seed {told.seed}, {told.jobs} at once, {seconds:.0f} s."
        " What is done and what is checked: [the outbox](../../docs/reference/outbox.md#how-it-is-proved).",
        "",
        "| | |",
        "|---|---:|",
        *(f"| {name} | {value:,} |" for name, value in figures.items()),
        "",
        "Where workers were killed:",
        "",
        "| point | kills |",
        "|---|---:|",
        *(f"| {name} | {kills} |" for name, kills in total.points.most_common()),
        "",
        "Where the letters ended: " + ", ".join(f"{name} {n}" for name, n in total.ends.most_common()) + ".",
    ]
    return "\n".join([*lines, *([""] if total.wrong else []), *(f"- {wrong}" for wrong in total.wrong)]) + "\n"


if __name__ == "__main__":
    main()
