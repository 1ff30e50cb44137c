"""Who takes part: our linter, a list of naive phrases, and the peers, each in a process of its own that has their libraries."""

from __future__ import annotations

import json
import re
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.pressure.judged import SOMETHING, Found, Item
from unghost.pressure.lint import lint
from unghost.pressure.rule import Level

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
PEERS = ROOT / ".work" / "peers-pressure"
PYTHON_PEERS = ("proselint", "bag of words", "sentiment lexicon")
NODE_PEERS = ("alex", "write-good")
PATIENCE = 1800  # wall seconds for one peer on one set

Finds = Mapping[str, Sequence[Found]]


@dataclass(frozen=True, slots=True)
class Answer:
    """What a contestant found in texts, in ``cpu`` seconds for ``done`` of them."""

    found: list[int]
    cpu: float
    done: int

    @property
    def pace(self) -> float:
        """Texts per CPU second."""
        return self.done / max(self.cpu, 1e-9)


def ours(item: Item) -> list[Found]:
    """Return what our linter finds in an item, the praise left out."""
    found = lint(item.text, context=item.context, play=item.play, history=item.record)
    return [
        Found(one.start, one.end, one.rule, one.level.value, bool(one.because))
        for one in found
        if one.level is not Level.PRAISE and one.rule.startswith("P")
    ]


def levels(text: str, context: str = "mail") -> frozenset[str]:
    """Return the levels at which our linter speaks of a text, the praise left out."""
    return frozenset(one.level.value for one in lint(text, context=context) if one.level is not Level.PRAISE)


def naive_lint() -> Callable[[str], int]:
    """Return what counts the 87 phrases anybody would list (``naive.txt``), as one alternation of the standard library."""
    phrases = (HERE / "naive.txt").read_text(encoding="utf-8").splitlines()
    found = re.compile(r"\b(?:" + "|".join(map(re.escape, phrases)) + r")\b").findall
    return lambda text: len(found(text.lower().replace("’", "'")))


def naive(texts: Sequence[str]) -> Answer:
    """Return what the naive phrases find in texts."""
    count = naive_lint()
    begun = time.process_time()
    found = [count(text) for text in texts]
    return Answer(found, time.process_time() - begun, len(texts))


def there(name: str) -> bool:
    """Say whether a peer is installed (``make bench-pressure`` installs them)."""
    return (PEERS / "node" / "node_modules" / name).is_dir() if name in NODE_PEERS else (PEERS / "bin" / "python").is_file()


def peer(name: str, texts: Sequence[str], *, learn: Sequence[tuple[str, int]] = (), budget: float | None = None) -> Answer | None:
    """Return what a peer finds in texts; None where it is not installed, or runs out of time. ``budget`` is in CPU seconds."""
    if not there(name):
        return None
    lines: list[dict[str, object]] = [{"budget": budget}] if budget is not None else []
    lines += [{"learn": learn}] if learn else []
    lines += [{"id": n, "text": text} for n, text in enumerate(texts)]
    try:
        done = subprocess.run(
            command(name),
            input="\n".join(json.dumps(line) for line in lines),
            capture_output=True,
            text=True,
            check=True,
            timeout=PATIENCE if budget is None else 20 * budget + 120,
        )
    except subprocess.TimeoutExpired:
        return None
    *rows, last = [json.loads(line) for line in done.stdout.splitlines()]
    return Answer([int(row["found"]) for row in rows], float(last["cpu"]), int(last["done"]))


def folds(texts: Sequence[str], labels: Sequence[int], part: Sequence[int]) -> list[int] | None:
    """Return what a logistic regression says of each text, fitted to the other parts; None where its library is not installed."""
    if not there("folds"):
        return None
    rows = [{"text": text, "label": y, "part": p} for text, y, p in zip(texts, labels, part, strict=True)]
    given = "\n".join(json.dumps(row) for row in rows)
    done = subprocess.run(command("folds"), input=given, capture_output=True, text=True, check=True, timeout=PATIENCE)
    return [int(json.loads(line)["found"]) for line in done.stdout.splitlines()]


def command(name: str) -> list[str]:
    """Return the command that runs a peer."""
    if name in NODE_PEERS:
        return ["node", str(PEERS / "node" / "peers.mjs"), name]
    return [str(PEERS / "bin" / "python"), str(HERE / "peers.py"), name]


def as_finds(judged: Sequence[Item], answer: Answer) -> dict[str, list[Found]]:
    """Return a peer's answers as findings of no class, one a flagged item."""
    return {
        item.id: [Found(0, len(item.text), SOMETHING)] if flagged else []
        for item, flagged in zip(judged, answer.found, strict=True)
    }
