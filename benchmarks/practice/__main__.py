"""Compare policies on simulated prospects: ``python -m benchmarks.practice [--people N] [--jobs N] [--day DAY] [--out FILE]``.

Every policy meets the same people with the same dice in every world of ``assumptions.VARIED``. Ours is the program itself: it
reads the mails of the simulated people and its advice is followed.
"""

from __future__ import annotations

import argparse
import platform
from collections.abc import Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from benchmarks.practice.assumptions import BASE, VARIED, Assumptions
from benchmarks.practice.ours import Ours
from benchmarks.practice.policies import CALLS, PATIENCE, SEVEN, WEEKLY, Policy
from benchmarks.practice.prospect import people
from benchmarks.practice.run import Fate, fates
from benchmarks.practice.table import MEASURES, difference, figures, verdict

SEED = 7
PEERS = (WEEKLY, SEVEN, PATIENCE, CALLS)
CLAIMS = (("truths by day 60", True), ("delivered touches", False), ("relationships harmed", False), ("deals kept", True))
WORLDS: dict[str, Assumptions] = {world.name: world for world in VARIED}
Outcome = dict[str, tuple[Fate, ...]]


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--people", type=int, default=400)
    ask.add_argument("--jobs", type=int, default=2)
    ask.add_argument("--day", default="")
    ask.add_argument("--out", type=Path)
    given = ask.parse_args()
    with ProcessPoolExecutor(given.jobs) as pool:
        found = dict(zip(WORLDS, pool.map(world_run, WORLDS, [given.people] * len(WORLDS)), strict=True))
    text = "\n".join([*_head(given.people, given.day), *_base(found[BASE.name]), *_worlds(found)])
    if given.out:
        given.out.write_text(text + "\n", encoding="utf-8")
    else:
        print(text)


def world_run(name: str, count: int) -> Outcome:
    """Return what became of everybody in the world of that name, by policy."""
    world = WORLDS[name]
    there = people(world, count, SEED)
    policies: Sequence[Policy] = (*PEERS, Ours(there, world))
    return {policy.name: fates(policy, there, world) for policy in policies}


def _head(count: int, day: str) -> Iterable[str]:
    machine = f"{platform.system()} {platform.machine()}, Python {platform.python_version()}"
    yield from ("# What a policy brings, on simulated prospects", "")
    yield f"{count} people a world, ninety days, 95 % intervals (bootstrap over people). {machine}{', ' + day if day else ''}."
    yield "Made by `make bench-practice`. What is taken for granted, and where it comes from, stands in `assumptions.py`;"
    yield "how people react in `mind.py`. A simulation shows what follows from assumptions, never what happens in life."
    yield ""


def _base(outcome: Outcome) -> Iterable[str]:
    table = {name: figures(found) for name, found in outcome.items()}
    yield from ("## As assumed", "", "| | " + " | ".join(table) + " |", "|---" * (len(table) + 1) + "|")
    for measure in MEASURES:
        yield f"| {measure} | " + " | ".join(str(row[measure]) for row in table.values()) + " |"
    yield ""


def _worlds(found: dict[str, Outcome]) -> Iterable[str]:
    yield from (
        "## With each assumption varied",
        "",
        "Ours minus the other policy, on the same people; *not settled* where the interval holds 0.",
        "",
    )
    for measure, more in CLAIMS:
        yield from (
            f"### {measure}",
            "",
            "| world | " + " | ".join(p.name for p in PEERS) + " |",
            "|---" * (len(PEERS) + 1) + "|",
        )
        for world in VARIED:
            cells = [difference(found[world.name]["ours"], found[world.name][p.name], measure) for p in PEERS]
            told = " | ".join(f"{c.value:+.2f} ({c.low:+.2f} to {c.high:+.2f}) {verdict(c, more_is_better=more)}" for c in cells)
            yield f"| {world.name}: {world.says} | {told} |"
        yield ""


if __name__ == "__main__":
    main()
