"""The table of a run."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

HEAD = """# How rightly mail is read

Made by `python -m benchmarks.reading` (`make bench-reading`): the development sets through `unghost read`, and
the peers on the same items in the same run. Our rules were written with these sets in sight: our column is an upper limit.
An older library's fixtures and the independent set are tests that other libraries ship for themselves.

"""


@dataclass(frozen=True, slots=True)
class Line:
    """One figure: what it is, what it should reach, who got what, on so many items."""

    what: str
    reach: str
    figures: Mapping[str, object]
    items: int


def written(lines: Sequence[Line], when: str) -> str:
    """Return the table as Markdown."""
    rows = ["| | items | reach | unghost | peers |", "| --- | ---: | ---: | ---: | --- |"]
    for line in lines:
        peers = ", ".join(f"{who} {figure}" for who, figure in line.figures.items() if who != "unghost")
        rows.append(f"| {line.what} | {line.items:,} | {line.reach} | {line.figures.get('unghost', '')} | {peers} |")
    return HEAD + when + "\n\n" + "\n".join(rows) + "\n"
