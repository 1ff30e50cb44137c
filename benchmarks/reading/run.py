"""How rightly mail is read: the sets of ../shared through `unghost read`, and the peers on the same items, in one run.

``make bench-reading`` writes results.md beside this file. A figure reached on a set that was read while rules were
written is an upper limit. Every peer is given the language where it can take one.
"""

from __future__ import annotations

import argparse
import json
import platform
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

from benchmarks.reading import bounces, mails
from benchmarks.reading.table import Line, written

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
PEERS = ROOT / ".work" / "peers"
Json = dict[str, Any]


def ours(files: Sequence[Path], scratch: Path, parents: Sequence[Path] = ()) -> list[Json]:
    """Return what ``unghost read`` says of each file, in order; one call of the program for all, or one for each parent given."""
    command = [str(Path(sys.executable).parent / "unghost"), "--home", str(scratch / "home"), "read", "--jsonl"]
    if not parents:
        return _objects([*command, *map(str, files)])
    pairs = zip(files, parents, strict=True)
    return [_objects([*command, "--parent", str(parent), str(file)])[0] for file, parent in pairs]


def _objects(command: Sequence[str]) -> list[Json]:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"unghost read ended with {done.returncode}: {done.stderr.strip()}")
    return [json.loads(line) for line in done.stdout.splitlines()]


def peer(task: str, items: Iterable[Json]) -> list[Json]:
    """Return what a peer makes of each item."""
    lines = "".join(json.dumps(item) + "\n" for item in items)
    command = [str(PEERS / "bin" / "python"), str(HERE / "peers.py"), task]
    done = subprocess.run(command, input=lines, capture_output=True, text=True, check=True)
    return [json.loads(line) for line in done.stdout.splitlines()][:-1]


class Bench:
    """The sets at hand, and the scores made of them."""

    def __init__(self, data: Path, scratch: Path) -> None:
        self.data, self.gold, self.scratch = data, data / "gold", scratch
        self._ordinary: list[Json] = []

    def score(self, kind: str, gold: Path, predicted: Iterable[Json]) -> Json:
        """Return the figures of the sets' own scorer."""
        said = self.scratch / f"{kind}.pred"
        said.write_text("".join(json.dumps(row) + "\n" for row in predicted), encoding="utf-8")
        scorer = [sys.executable, str(self.gold / "score_reading.py"), kind, str(gold), str(said)]
        figures: Json = json.loads(subprocess.run(scorer, capture_output=True, text=True, check=True).stdout)
        return figures

    def ordinary(self) -> list[Json]:
        """Return what is read in mail that is neither report nor request: the good half of a spam corpus."""
        if not self._ordinary:
            files = sorted(p for p in (self.data / "mime" / "spamassassin").rglob("*ham*/*") if p.is_file())
            self._ordinary = ours(files, self.scratch)
        return self._ordinary

    def dates(self) -> list[Line]:
        """Dates in words: in the window, and false ones on traps."""
        gold = self.gold / "dates_dev.jsonl"
        items = list(mails.items(gold))
        read = ours(mails.laid_out(items, mails.of_dates, self.scratch / "dates"), self.scratch)
        said = [
            {"id": item["id"], **((found["when"] or found["return_date"]) or {})} for item, found in zip(items, read, strict=True)
        ]
        rows = {"unghost": said} | {name: peer(f"dates:{name}", items) for name in ("dateparser", "parsedatetime")}
        scores = {who: self.score("dates", gold, row) for who, row in rows.items()}
        return [
            Line("dates in words, in window", ".95", {w: s["in_window"] for w, s in scores.items()}, len(items)),
            Line("dates in words, false on traps", ".02", {w: s["false_rate"] for w, s in scores.items()}, len(items)),
        ]

    def optouts(self) -> list[Line]:
        """Opt-outs in any words, and near misses."""
        gold = self.gold / "optout_dev.jsonl"
        items = list(mails.items(gold))
        read = ours(mails.laid_out(items, mails.of_texts, self.scratch / "optout"), self.scratch)
        said = [
            {"id": item["id"], "opt_out": bool(found["opt_out"]), **(found["opt_out"] or {})}
            for item, found in zip(items, read, strict=True)
        ]
        rows = {"unghost": said, "keyword phrases": peer("optout:keyword phrases", items)}
        scores = {who: self.score("optout", gold, row) for who, row in rows.items()}
        near = sum(not item["opt_out"] for item in items)
        ordinary = self.ordinary()
        heard = round(1_000 * sum(bool(found["opt_out"]) for found in ordinary) / len(ordinary), 2)
        return [
            Line("opt-out recall", ".99", {w: s["r"] for w, s in scores.items()}, len(items)),
            Line("opt-out, false among near misses", ".02", {w: _part(s["false_alarms"]) for w, s in scores.items()}, near),
            Line("opt-outs heard in 1,000 ordinary mails", ".5", {"unghost": heard}, len(ordinary)),
            Line("opt-out, scope right", "", {"unghost": _part(scores["unghost"]["scope_right"])}, len(items) - near),
        ]

    def visible(self) -> list[Line]:
        """The writer's own visible words, exactly."""
        gold = self.gold / "trim_dev.jsonl"
        items = list(mails.items(gold))
        files = mails.laid_out(items, mails.of_trim, self.scratch / "trim")
        parents = mails.laid_out(items, mails.of_parent, self.scratch / "trim", "parent")
        texts = {"unghost": ours(files, self.scratch), "unghost, knowing our mail": ours(files, self.scratch, parents)}
        rows = {
            who: [{"id": item["id"], "text": found["visible_text"]} for item, found in zip(items, read, strict=True)]
            for who, read in texts.items()
        }
        rows |= {name: peer(f"trim:{name}", items) for name in ("mail-parser-reply", "quotequail")}
        exact = {who: self.score("trim", gold, row)["exact"] for who, row in rows.items()}
        return [Line("visible text exact", ".90", exact, len(items)), self._talon()]

    def _talon(self) -> Line:
        files = sorted((self.data / "mime" / "talon").glob("*.eml"))
        right = sum(found["visible_text"].strip() == "Hello" for found in ours(files, self.scratch))
        return Line("visible text exact, an older library's fixtures", "", {"unghost": round(right / len(files), 3)}, len(files))

    def absences(self) -> list[Line]:
        """Out-of-office mails: kind, return date, delegates."""
        files = sorted((self.gold / "ooo_dev").glob("*.eml"))
        read = [{**found, "file": Path(found["file"]).name} for found in ours(files, self.scratch)]
        figures = self.score("ooo", self.gold / "ooo_labels_dev.json", read)
        return [
            Line("out-of-office kind", ".97", {"unghost": figures["kind_accuracy"]}, len(files)),
            Line("return date in window", ".95", {"unghost": _part(figures["return_in_window"])}, len(files)),
            Line("delegates F1", ".95", {"unghost": figures["delegates"]["f1"]}, len(files)),
        ]

    def causes(self) -> list[Line]:
        """What one text says about why."""
        gold = self.gold / "causes_dev.jsonl"
        items = list(mails.items(gold))
        read = ours(mails.laid_out(items, mails.of_texts, self.scratch / "causes"), self.scratch)
        said = [{"id": item["id"], **_first_cause(found)} for item, found in zip(items, read, strict=True)]
        figures = self.score("causes", gold, said)
        return [
            Line("causes, macro F1", ".75", {"unghost": figures["macro_f1_causes"]}, len(items)),
            Line("causes, precision when it speaks", ".90", {"unghost": figures["precision_when_speaking"]}, len(items)),
        ]

    def bounces(self) -> list[Line]:
        """Bounces found, hard or soft, and their addresses."""
        folder = self.data / "mime" / "sisimai"
        labels = bounces.labelled(folder)
        files = [folder / name for name in labels]
        read = dict(zip(labels, ours(files, self.scratch), strict=True))
        theirs = dict(zip(labels, peer("bounces:flufl.bounce", _paths(files)), strict=True))
        hard = {n: [f["permanent"] for f in r["recipients_failed"]] for n, r in read.items()}
        hard_theirs = {n: [h for _, h in r.get("failed", [])] for n, r in theirs.items()}
        reports = bounces.reporting(labels)
        found = {"unghost": bounces.found(read[n]["kind"] for n in reports)}
        found["flufl.bounce"] = bounces.found("bounce" if theirs[n].get("failed") else None for n in reports)
        verdict = {w: bounces.hard_or_soft(labels, h) for w, h in (("unghost", hard), ("flufl.bounce", hard_theirs))}
        false = bounces.found(r["kind"] for r in self.ordinary())
        return [
            Line("bounces found", "99 %", found, len(reports)),
            Line("hard or soft right", "97 %", verdict, len(files)),
            Line("reports among ordinary mail", "0", {"unghost": false}, false.of),
            *self._independent(),
        ]

    def _independent(self) -> list[Line]:
        wanted = bounces.independent(PEERS / "tested-on") if (PEERS / "tested-on").exists() else {}
        if not wanted:
            return []
        files = [Path(path) for path in wanted]
        said = {
            str(path): frozenset(f["address"].lower() for f in read["recipients_failed"])
            for path, read in zip(files, ours(files, self.scratch), strict=True)
        }
        theirs = {
            str(path): frozenset(a for a, _ in row.get("failed", []))
            for path, row in zip(files, peer("bounces:flufl.bounce", _paths(files)), strict=True)
        }
        scores = {"unghost": bounces.addresses(wanted, said), "flufl.bounce (its own tests)": bounces.addresses(wanted, theirs)}
        return [Line("bounce addresses, independent set", "95 %", scores, len(files))]


def _paths(files: Iterable[Path]) -> list[Json]:
    return [{"id": path.name, "path": str(path)} for path in files]


def _part(text: str) -> float:
    right, _, of = text.partition("/")
    return round(int(right) / int(of), 4) if int(of) else 0.0


def _first_cause(found: Json) -> Json:
    spoken = [c for c in found["causes"] if c["polarity"] == "for"]
    best = max(spoken, key=lambda c: c["weight"], default=None)
    return {"cause": best["cause"], "quote": best["quote"], "polarity": "for"} if best else {"cause": "none"}


def main() -> None:
    """Measure, print, and write the table."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.reading", description=__doc__)
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data", help="where the sets are")
    parser.add_argument("--only", nargs="*", default=[], help="dates, optouts, visible, absences, causes, bounces")
    parser.add_argument("--output", type=Path, default=HERE / "results.md", help="where to write the table")
    options = parser.parse_args()
    if not (options.data / "gold").exists():
        sys.exit(f"There are no sets in {options.data}: this measures against labelled mail, which is not a part of the project.")
    if not PEERS.exists():
        sys.exit("The peers are not installed; run: make bench-reading")
    begun = time.perf_counter()
    with tempfile.TemporaryDirectory() as scratch:
        bench = Bench(options.data, Path(scratch))
        parts: dict[str, Callable[[], list[Line]]] = {
            name: getattr(bench, name) for name in ("bounces", "visible", "absences", "dates", "optouts", "causes")
        }
        lines: list[Line] = []
        for name, part in parts.items():
            if not options.only or name in options.only:
                print(f"{name} ...", file=sys.stderr)
                lines += part()
    seconds = time.perf_counter() - begun
    made = f"{time.strftime('%Y-%m-%d')} · {platform.system()} · Python {platform.python_version()} · {seconds:.0f} s"
    text = written(lines, made)
    if not options.only:
        options.output.write_text(text, encoding="utf-8")
    print(text)
