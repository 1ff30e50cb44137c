"""The page of a run: what should be reached beside what was measured, peers from the same run."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from benchmarks.pressure.judged import Score, Share

HEAD = """# Is this pressing? Our linter beside peers

Made by `python -m benchmarks.pressure` (`make bench-pressure`); [how it is measured](README.md). Peers were run on the same texts
in the same run. They look for other faults, so these are not their failures: the figures say what is lost where a text is checked
by them alone.

"""


@dataclass(frozen=True, slots=True)
class Line:
    """One figure: what it is, what it should reach, what was measured, and the same of others."""

    what: str
    reach: str
    measured: str
    peers: Mapping[str, str] = field(default_factory=dict)
    met: bool | None = None


def written(lines: Sequence[Line], when: str, blocks: Iterable[str]) -> str:
    """Return the page."""
    rows = ["| | reach | unghost | | peers |", "| --- | ---: | ---: | --- | --- |"]
    for line in lines:
        peers = "; ".join(f"{who} {figure}" for who, figure in line.peers.items())
        mark = "" if line.met is None else "met" if line.met else "not met"
        rows.append(f"| {line.what} | {line.reach} | {line.measured} | {mark} | {peers} |")
    return HEAD + when + "\n\n" + "\n\n".join(["\n".join(rows), *blocks]) + "\n"


def classes(title: str, every: Score, grave: Score) -> str:
    """Return precision and recall of each class, at any level and at error level."""
    rows = [
        f"### {title}, by class",
        "",
        "| class | texts | precision | recall | error: precision | error: recall |",
        "| --- | ---: | ---: | ---: | ---: | ---: |",
    ]
    for code, one in every.classes.items():
        other = grave.classes.get(code)
        cells = [short(one.precision), short(one.recall), *((short(other.precision), short(other.recall)) if other else ("", ""))]
        rows.append(f"| {code} | {one.right + one.missed} | {' | '.join(cells)} |")
    return "\n".join(rows)


def share(of: Share) -> str:
    """Return a share with its interval: .92 (.88 to .95), 110 of 120."""
    if of.value is None:
        return "none"
    interval = f" ({short(of.low)} to {short(of.high)})" if of.low is not None else ""
    return f"{short(of.value)}{interval}, {of.right} of {of.of}"


def per_1000(of: Share) -> str:
    """Return a share as so many of 1,000, with its interval."""
    if of.value is None:
        return "none"
    interval = f" ({1000 * of.low:.0f} to {1000 * of.high:.0f})" if of.low is not None and of.high is not None else ""
    return f"{1000 * of.value:.1f}{interval}, {of.right} of {of.of:,}"


def short(value: float | None) -> str:
    """Return two or three decimals without the leading nought; empty for None."""
    if value is None:
        return ""
    text = f"{value:.3f}" if value > 0.99 else f"{value:.2f}"
    return text.removeprefix("0") if value < 1 else text
