"""Draw the plots of a run: plots.py FIGURES.json FOLDER.

Run by the peers' interpreter, which has matplotlib. The same figures give the same files.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import matplotlib as mpl

mpl.use("svg")
import matplotlib.pyplot as plt

OURS = "unghost"
COLOURS = ("#7f7f7f", "#bcbd22", "#17becf", "#8c564b", "#9467bd", "#2ca02c", "#e377c2", "#1f77b4", "#ff7f0e", "#aec7e8")
LOOKS: Any = {
    "svg.hashsalt": "silence",
    "svg.fonttype": "none",
    "font.size": 8,
    "axes.spines.top": False,
    "axes.spines.right": False,
}


def reliability(models: dict[str, dict[str, list[float]]], title: str, to: Path) -> None:
    """Draw odds against outcomes, a panel a model."""
    across = 4
    down = -(-len(models) // across)
    figure, panels = plt.subplots(down, across, figsize=(8, 2.1 * down), sharex=True, sharey=True, squeeze=False)
    for panel in panels.flat[len(models) :]:
        panel.axis("off")
    for panel, (name, said) in zip(panels.flat, models.items(), strict=False):
        panel.plot([0, 1], [0, 1], color="#cccccc", linewidth=1)
        panel.plot(
            said["odds"], said["seen"], marker="o", markersize=3, linewidth=1, color="#d62728" if name == OURS else "#1f77b4"
        )
        panel.set_title(
            name.replace(" (", "\n(").replace(": ", ":\n"), fontsize=8, fontweight="bold" if name == OURS else "normal"
        )
        panel.set_xlim(0, 1)
        panel.set_ylim(0, 1)
    figure.supxlabel("odds of an answer within 14 days", fontsize=8)
    figure.supylabel("share answered", fontsize=8)
    figure.suptitle(title, fontsize=9)
    _save(figure, to)


def alarms(models: dict[str, list[float]], title: str, to: Path) -> None:
    """Draw the share of lasting silences called by each day."""
    figure, axes = plt.subplots(figsize=(8, 4))
    for number, (name, called) in enumerate(models.items()):
        mine = name == OURS
        colour = "#d62728" if mine else COLOURS[number % len(COLOURS)]
        axes.plot(range(len(called)), called, label=name, color=colour, linewidth=2.4 if mine else 1.1, zorder=3 if mine else 2)
    axes.set_xlabel("days of silence")
    axes.set_ylabel("share of lasting silences called")
    axes.set_ylim(0, 1)
    axes.set_xlim(0, 60)
    axes.legend(frameon=False, fontsize=7, loc="center left", bbox_to_anchor=(1.0, 0.5))
    axes.set_title(title, fontsize=9)
    _save(figure, to)


def _save(figure: Any, to: Path) -> None:
    figure.tight_layout()
    figure.savefig(to, format="svg", metadata={"Date": None, "Creator": None})
    plt.close(figure)


def main() -> None:
    """Draw every plot of a file of figures."""
    source, folder = map(Path, sys.argv[1:])
    with plt.rc_context(LOOKS):
        for name, kinds in json.loads(source.read_text(encoding="utf-8")).items():
            reliability(kinds["reliability"], f"{name}, warm: odds and outcomes", folder / f"reliability-{name}.svg")
            alarms(kinds["alarms"], f"{name}, warm: called at 10 % false alarms", folder / f"alarms-{name}.svg")


if __name__ == "__main__":
    main()
