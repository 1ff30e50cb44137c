"""Plant breaks in simulated and in real threads, ask ours and the peers for them, and print the results as Markdown.

python -m benchmarks.hidden_break [MAIL...] [--cache FOLDER] [--peers PYTHON] [--simulated N] [--tuning]
    [--day DAY] [--out FILE]

MAIL are mboxes or archives of folders of real mail; without any, only simulated threads are used. ``--tuning`` judges the trials
that thresholds and priors were chosen on, instead of the held ones: for work on the model. DAY stands at the head of the results.
"""

from __future__ import annotations

import argparse
import os
import platform
from collections.abc import Iterable, Sequence
from pathlib import Path

from benchmarks.hidden_break import contestants, real, simulate
from benchmarks.hidden_break.run import all_scores, calibration_lines, kind_lines, score_lines
from benchmarks.hidden_break.threads import seen_steps, threads, tuned_on
from benchmarks.hidden_break.trial import Trial
from unghost.history.history import Correspondence

LEAST_ANSWERS = 4
_PEERS = Path(".work/peers-break/bin/python")


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("mail", nargs="*", type=Path)
    ask.add_argument("--cache", type=Path, default=Path(".work/hidden-break"))
    ask.add_argument("--peers", type=Path, default=_PEERS)
    ask.add_argument("--simulated", type=int, default=1200)
    ask.add_argument("--tuning", action="store_true")
    ask.add_argument("--day", default="")
    ask.add_argument("--out", type=Path)
    given = ask.parse_args()
    python = given.peers if given.peers.exists() else None
    lines = _head(given.day, python)
    tune, test = simulate.trials(given.simulated, 1), simulate.trials(given.simulated, 2)
    lines += _part("Simulated threads", tune, tune if given.tuning else test, python)
    if given.mail:
        known = [(place, thread) for place in given.mail for thread in threads(place, given.cache)]
        tune = real.trials(_long(t for place, t in known if tuned_on(place, t)), 3)
        test = real.trials(_long(t for place, t in known if not tuned_on(place, t)), 4)
        lines += _part("Real threads", tune, tune if given.tuning else test, python)
    text = "\n".join(lines) + "\n"
    print(text)
    if given.out:
        given.out.write_text(text, encoding="utf-8")


def _long(found: Iterable[Correspondence]) -> list[Correspondence]:
    return [t for t in found if sum(s.answered for s in seen_steps(t)) >= LEAST_ANSWERS]


def _head(day: str, python: Path | None) -> list[str]:
    where = f"{platform.system()} {platform.machine()}, {os.cpu_count()} CPUs, Python {platform.python_version()}"
    peers = "" if python else " PELT was left out: its environment is missing."
    return ["# The hidden break: what is found, and what is invented", "", f"{day}{', ' if day else ''}{where}.{peers}", ""]


def _part(title: str, tune: Sequence[Trial], test: Sequence[Trial], python: Path | None) -> list[str]:
    asked = [contestants.ours(trial) for trial in test]
    broken = sum(t.broken is not None for t in test)
    return [
        f"## {title}",
        "",
        f"{broken} trials with a planted break, {len(test) - broken} without one.",
        "",
        *score_lines(all_scores(tune, test, asked, python)),
        "",
        f"### {title}: ours by kind",
        "",
        *kind_lines(test, asked),
        "",
        f"### {title}: does p mean what it says?",
        "",
        *calibration_lines(test, asked),
        "",
    ]


if __name__ == "__main__":
    main()
