"""How fast is mail taken in, and in how much memory? unghost, the standard library, notmuch and mu on the same mail, in turn.

``make bench-ingest`` writes results.md beside this file. Each program runs three times on each corpus, in turn, and the median
counts. CPU is user + system of the whole process tree; memory is the largest process of the tree. The rivals are the Debian
packages notmuch and maildir-utils; one that is not installed is left out. unghost runs from bytecode, as an installed package
does: the bytecode is made before the first run.
"""

from __future__ import annotations

import argparse
import compileall
import json
import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.ingest.contestants import ALL, Contestant

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
CORPORA = ("usrp-users.mbox.xz", "linux-raid.mbox.xz", "r-sig-mac.mbox.xz", "enron_maildirs.tar.xz")
TIMEOUT = 600


@dataclass(frozen=True, slots=True)
class Run:
    """One measured run: seconds, megabytes, and how many messages the program says it took in."""

    cpu: float
    wall: float
    peak: float
    took_in: int


Runs = Mapping[tuple[str, str], Sequence[Run]]


def measure(who: Contestant, mail: Path, scratch: Path) -> Run | str:
    """Run one contestant on one corpus; return what it cost, or why it failed."""
    environ = who.environ(mail, scratch)
    full = {**os.environ, **environ}
    full.pop("PYTHONDONTWRITEBYTECODE", None)  # a module changed since the last run is compiled once, as in any installation
    for command in who.prepare(mail, scratch):
        done = subprocess.run(command, env=full, capture_output=True, text=True, check=False)
        if done.returncode:
            return f"could not be prepared: {_last_line(done.stderr)}"
    output, errors = scratch / "output", scratch / "errors"
    with output.open("wb") as sink, errors.open("wb") as said:
        begin = time.perf_counter()
        process = subprocess.Popen(who.timed(mail, scratch), env=full, stdout=sink, stderr=said)
        _, status, used = os.wait4(process.pid, 0)
        wall = time.perf_counter() - begin
    process.returncode = os.waitstatus_to_exitcode(status)
    text = output.read_text(errors="replace")
    if process.returncode and not (process.returncode == 1 and text):  # 1 with a result: something was set aside
        return f"ended with {process.returncode}: {_last_line(errors.read_text(errors='replace'))}"
    took_in = who.took_in(text, scratch, environ)
    return Run(used.ru_utime + used.ru_stime, wall, used.ru_maxrss / 1024, took_in)


def _last_line(text: str) -> str:
    return next(reversed(text.strip().splitlines()), "without a word")[:200]


def contest(work: Path, counts: Mapping[str, int], rounds: int) -> tuple[Runs, dict[str, str]]:
    """Let everybody run on every corpus, in turn; return the runs, and why anybody was left out."""
    runs: dict[tuple[str, str], list[Run]] = defaultdict(list)
    out = {who.name: "not installed" for who in ALL if not who.there()}
    for turn in range(rounds):
        for corpus in counts:
            for who in (c for c in ALL if c.name not in out):
                scratch = Path(tempfile.mkdtemp(dir=work))
                result = measure(who, work / "mail" / corpus, scratch)
                shutil.rmtree(scratch)
                if isinstance(result, str):
                    out[who.name] = result
                    continue
                runs[who.name, corpus].append(result)
                line = f"{result.cpu:7.2f} s CPU {result.wall:7.2f} s wall {result.peak:6.0f} MB"
                print(f"{turn + 1} {corpus:15} {who.name:34} {line}", file=sys.stderr, flush=True)
    return runs, out


def report(runs: Runs, counts: Mapping[str, int], out: Mapping[str, str]) -> str:
    """Return the results as Markdown."""
    names = [who.name for who in ALL if who.name not in out]
    medians = {key: _median(several) for key, several in runs.items()}
    blocks = [_head(max(map(len, runs.values()))), _whole(names, medians, counts), _speeds(names, medians, counts)]
    if out:
        blocks.append("Left out: " + "; ".join(f"{name} ({why})" for name, why in out.items()) + ".")
    return "\n\n".join(blocks) + "\n"


def _median(runs: Sequence[Run]) -> Run:
    cpu, wall, peak = (statistics.median(getattr(run, name) for run in runs) for name in ("cpu", "wall", "peak"))
    return Run(cpu, wall, peak, runs[-1].took_in)


def _head(rounds: int) -> str:
    return "\n".join(
        [
            "# How fast mail is taken in",
            "",
            "Made by `python -m benchmarks.ingest`. The same mail for all, as an mbox and as a Maildir; each program in turn,",
            f"medians of {rounds}. CPU is user + system of the whole process tree, memory its largest process.",
            "",
            f"{time.strftime('%Y-%m-%d')} · {_processor()} · {os.cpu_count()} cores · {platform.system()} ·"
            f" Python {platform.python_version()} · {' · '.join(_versions())}",
        ]
    )


def _whole(names: Iterable[str], medians: Mapping[tuple[str, str], Run], counts: Mapping[str, int]) -> str:
    total = sum(counts.values())
    rows = {name: [medians[name, corpus] for corpus in counts] for name in names}
    cpu = {name: sum(run.cpu for run in several) for name, several in rows.items()}
    rivals = [name for name in ("notmuch new", "mu index") if name in rows]
    head = ["program", "messages / CPU s", "messages / s", "peak MB", "took in", *(f"times {r.split()[0]}" for r in rivals)]
    table = [head, ["---", *["---:"] * (len(head) - 1)]]
    for name, several in rows.items():
        wall = sum(run.wall for run in several)
        cells = [name, f"{total / cpu[name]:,.0f}", f"{total / wall:,.0f}", f"{max(run.peak for run in several):.0f}"]
        cells.append(f"{sum(run.took_in for run in several):,}")
        table.append([*cells, *(f"{cpu[rival] / cpu[name]:.1f}" for rival in rivals)])
    return f"## All {total:,} messages\n\n" + _markdown(table)


def _speeds(names: Iterable[str], medians: Mapping[tuple[str, str], Run], counts: Mapping[str, int]) -> str:
    head = ["program", *(f"{corpus} ({n:,})" for corpus, n in counts.items())]
    table = [head, ["---", *["---:"] * len(counts)]]
    for name in names:
        table.append([name, *(f"{n / medians[name, corpus].cpu:,.0f}" for corpus, n in counts.items())])
    what = "\n".join(f"- {who.name}: {who.does}" for who in ALL)
    return f"## Messages per CPU-second, by corpus\n\n{_markdown(table)}\n\nWhat each does:\n\n{what}"


def _markdown(table: Iterable[Sequence[str]]) -> str:
    return "\n".join("| " + " | ".join(row) + " |" for row in table)


def _processor() -> str:
    cpuinfo = Path("/proc/cpuinfo")
    lines = cpuinfo.read_text().splitlines() if cpuinfo.exists() else []
    return next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), platform.machine())


def _versions() -> list[str]:
    found = []
    for program in ("notmuch", "mu"):
        if path := shutil.which(program):
            said = subprocess.run([path, "--version"], capture_output=True, text=True, check=False).stdout
            number = next((word for word in said.split() if word[0].isdigit()), "?")
            found.append(f"{program} {number}")
    return found


def _lay_down(mail: Path, work: Path, messages: int) -> dict[str, int]:
    """Let another process prepare the mail: the memory of this one would count for its children."""
    archives = [str(mail / name) for name in CORPORA if (mail / name).exists()]
    if not archives:
        sys.exit(f"There is no mail in {mail}; name a folder with {', '.join(CORPORA)} by --mail.")
    command = [
        sys.executable,
        "-m",
        "benchmarks.ingest.mails",
        *archives,
        "--into",
        str(work / "mail"),
        "--messages",
        str(messages),
    ]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    counts: dict[str, int] = json.loads(done.stdout)
    return counts


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    shared = Path(os.environ.get("UNGHOST_SHARED", ROOT.parent / "shared"))
    parser.add_argument("--mail", type=Path, default=shared / "data" / "mail", help="folder with the archives of public mail")
    parser.add_argument("--messages", type=int, default=3000, help="how many of each archive, evenly spread; 0 for all")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--out", type=Path, default=HERE / "results.md")
    args = parser.parse_args()
    compileall.compile_dir(ROOT / "src", quiet=1)
    with tempfile.TemporaryDirectory(prefix="ingest-") as folder:
        work = Path(folder)
        counts = _lay_down(args.mail, work, args.messages)
        runs, out = contest(work, counts, args.rounds)
        args.out.write_text(report(runs, counts, out), encoding="utf-8")
    print(args.out)


if __name__ == "__main__":
    main()
