"""Bounces: found, hard or soft, addresses; on labelled ones, on an independent set, and on mail that is none."""

from __future__ import annotations

import ast
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

Read = Mapping[str, Any]
REPORTS = ("bounce", "delay", "arf", "mdn")


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many."""

    right: int
    of: int

    def __str__(self) -> str:
        return f"{self.right} of {self.of} ({self.right / self.of:.1%})" if self.of else "none"


def labelled(folder: Path) -> dict[str, list[dict[str, Any]]]:
    """Return the labels of the labelled bounces, by file."""
    found: dict[str, list[dict[str, Any]]] = json.loads((folder / "labels.json").read_text(encoding="utf-8"))
    return found


def found(kinds: Iterable[str | None]) -> Share:
    """Return how many were called a report."""
    listed = list(kinds)
    return Share(sum(kind in REPORTS for kind in listed), len(listed))


def reporting(labels: Mapping[str, Sequence[Mapping[str, Any]]]) -> frozenset[str]:
    """Return the labelled mails that are reports; the set holds some vacation replies too."""
    return frozenset(name for name, rows in labels.items() if {row["reason"] for row in rows} != {"vacation"})


def hard_or_soft(labels: Mapping[str, Sequence[Mapping[str, Any]]], failed: Mapping[str, Sequence[bool]]) -> Share:
    """Return for how many mails the verdict (permanent or not) is the label's, of those that tell of a failure with one label."""
    right = of = 0
    for name, rows in labels.items():
        wanted = {bool(row["hard"]) for row in rows if row["reason"] not in ("feedback", "delivered", "vacation")}
        if len(wanted) != 1:
            continue
        of += 1
        right += set(failed.get(name, ())) == wanted
    return Share(right, of)


def independent(folder: Path) -> dict[str, tuple[frozenset[str], bool]]:
    """Return the mails that another library is tested on: file to (addresses, whether temporary), from its own table."""
    source = next(folder.rglob("test_detectors.py"))
    for node in ast.parse(source.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.Assign) and any(isinstance(t, ast.Name) and t.id == "DETECTORS" for t in node.targets):
            rows = ast.literal_eval(node.value)
            data = source.parent / "data"
            return {
                str(data / name): (frozenset(a.decode().lower() for a in addresses), bool(temporary))
                for _, name, addresses, temporary in rows
                if addresses
            }
    return {}


def addresses(wanted: Mapping[str, tuple[frozenset[str], bool]], said: Mapping[str, frozenset[str]]) -> Share:
    """Return for how many mails exactly the right addresses were given."""
    return Share(sum(said.get(path, frozenset()) == right for path, (right, _) in wanted.items()), len(wanted))
