"""What linting costs: mails per CPU second, one warm mail, one cold command, and time as texts grow. Peers in the same run.

Mails are the visible text of every mail of a public corpus, read by our own reader, whole and cut to 829 characters. Everything
is CPU time of one process after a warm-up, so other work on the machine costs little; lower figures of a busy machine stay lower.
"""

from __future__ import annotations

import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.pressure.contestants import NODE_PEERS, PEERS, Answer, naive_lint, peer, there
from benchmarks.pressure.neutral import SHARED
from unghost.pressure.lint import lint
from unghost.reading.read import read

MAILS = SHARED.parent / "mime" / "spamassassin"
CUT = 829  # characters of the mails that the older figures were measured on
BUDGET = 40.0  # CPU seconds after which a peer need not read on
ROUNDS = 3
COLD = 10
COLD_TEXT = "Hello,\nI've emailed you four times.\nThe offer expires on Friday.\nThanks in advance.\n"
SIZES = (400_000, 800_000)
LARGE = 10_000_000
SMALL = 64_000
HANGS = 30.0  # wall seconds after which a peer is called hanging
SPEED_PEERS = ("write-good", "proselint", "alex")


@dataclass(frozen=True, slots=True)
class Pace:
    """Mails per CPU second, and the time of one warm mail in ms: median and 99th percentile (None where not measured)."""

    mails: float
    median: float | None = None
    p99: float | None = None


@dataclass(frozen=True, slots=True)
class Growth:
    """How time grows on one kind of text: time(2n)/time(n), and ms per 100 KB."""

    ratio: float
    per_100_kb: float


@dataclass(frozen=True, slots=True)
class Cold:
    """CPU seconds of a whole command: median and worst of so many runs."""

    median: float
    worst: float
    runs: int


def mails(folder: Path = MAILS) -> list[str]:
    """Return the visible text of every mail, in the order of their names; mails without any are left out."""
    texts = (read(path.read_bytes()).text for path in sorted(folder.rglob("*")) if path.is_file())
    return [text for text in texts if text.strip()]


def our_pace(texts: Sequence[str], rounds: int = ROUNDS, *, scorer: bool = True) -> Pace:
    """Return the best of some rounds over all mails, and the median and 99th percentile of single mails, each at its best."""
    for text in texts[:50]:
        lint(text, scorer=scorer)
    best = [float("inf")] * len(texts)
    whole = float("inf")
    for _ in range(rounds):
        begun = time.process_time()
        for n, text in enumerate(texts):
            at = time.process_time_ns()
            lint(text, scorer=scorer)
            best[n] = min(best[n], (time.process_time_ns() - at) / 1e6)
        whole = min(whole, time.process_time() - begun)
    return Pace(len(texts) / whole, statistics.median(best), statistics.quantiles(best, n=100)[-1])


def naive_pace(texts: Sequence[str]) -> Pace:
    """Return how fast the naive phrases are, all in one expression of the standard library."""
    count = naive_lint()
    begun = time.process_time()
    for text in texts:
        count(text)
    return Pace(len(texts) / max(time.process_time() - begun, 1e-9))


def paces(texts: Sequence[str], rounds: int, *, peers: bool) -> dict[str, Pace]:
    """Return the pace of everybody on the same mails."""
    found = {
        "unghost": our_pace(texts, rounds),
        "unghost, rules only": our_pace(texts, rounds, scorer=False),
        "87 naive phrases": naive_pace(texts),
    }
    for name in SPEED_PEERS if peers else ():
        answer: Answer | None = peer(name, texts, budget=BUDGET)
        if answer is not None:
            found[name] = Pace(answer.pace)
    return found


def cold(command: Sequence[str], runs: int = COLD) -> Cold:
    """Return what a command costs when nothing is in memory but the disk's cache."""
    spent = []
    for _ in range(runs + 1):
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        _, _, used = os.wait4(process.pid, 0)
        process.returncode = 0
        spent.append(used.ru_utime + used.ru_stime)
    return Cold(statistics.median(spent[1:]), max(spent[1:]), runs)


def colds(runs: int = COLD, *, peers: bool) -> dict[str, Cold]:
    """Return what linting one short file costs, program start included."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "mail.txt"
        file.write_text(COLD_TEXT, encoding="utf-8")
        found = {"unghost": cold([str(Path(sys.executable).parent / "unghost"), "lint", str(file)], runs)}
        if not peers:
            return found
        if there("proselint"):
            found["proselint"] = cold([str(PEERS / "bin" / "proselint"), "check", str(file)], runs)
        for name in NODE_PEERS:
            if there(name):
                found[name] = cold([str(PEERS / "node" / "node_modules" / ".bin" / name), str(file)], runs)
        return found


def texts_of(size: int, ordinary: Sequence[str]) -> dict[str, str]:
    """Return texts of so many characters: ordinary ones, one without any newline, and one that all but presses all the time."""
    plain = _filled("\n\n".join(ordinary), size)
    return {
        "ordinary text": plain,
        "no newline": plain.replace("\n", " "),
        "one endless sentence": _filled("the other day we had seen that you had your offer to the end of it and so ", size),
        "near-phrases": _filled("I have not sent you a third. Only four of us were left. If I do not. Before it is. ", size),
    }


def _filled(text: str, size: int) -> str:
    return (text * (size // max(1, len(text)) + 1))[:size]


def growths(ordinary: Sequence[str], sizes: Sequence[int] = SIZES, rounds: int = ROUNDS) -> dict[str, Growth]:
    """Return how our time grows on each kind of text."""
    first, second = sizes
    small, large = texts_of(first, ordinary), texts_of(second, ordinary)
    found = {}
    for name in small:
        one, two = _best(lint, small[name], rounds), _best(lint, large[name], rounds)
        found[name] = Growth(two / one, two / second * 1e8)
    return found


def large(ordinary: Sequence[str], size: int = LARGE) -> tuple[float, float]:
    """Return CPU seconds and ms per 100 KB of one very long text."""
    spent = _best(lint, _filled("\n\n".join(ordinary), size), 1)
    return spent, spent / size * 1e8


def _best(run: Callable[[str], object], text: str, rounds: int) -> float:
    spent = []
    for _ in range(rounds):
        begun = time.process_time()
        run(text)
        spent.append(time.process_time() - begun)
    return min(spent)


def hanging(ordinary: Sequence[str], size: int = SMALL) -> Iterator[tuple[str, str, str]]:
    """Yield (peer, kind of text, CPU seconds or "over 30 s") on texts of 64 KB."""
    for name in SPEED_PEERS:
        for kind, text in texts_of(size, ordinary).items():
            if there(name):
                yield name, kind, _within(name, text)


def _within(name: str, text: str) -> str:
    from benchmarks.pressure import contestants

    before, contestants.PATIENCE = contestants.PATIENCE, int(HANGS)
    try:
        answer = peer(name, [text])
    except subprocess.CalledProcessError:
        return "fails"
    finally:
        contestants.PATIENCE = before
    return f"over {HANGS:.0f} s" if answer is None else f"{answer.cpu:.2f} s"


def peak() -> float:
    """Return the most memory this process has held, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
