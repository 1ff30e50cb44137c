"""Run in an environment of its own: the last change of level PELT finds in each series, by penalty. JSON in, JSON out."""

from __future__ import annotations

import json
import sys
from importlib import import_module
from typing import Any

import numpy as np


def main() -> None:
    ruptures: Any = import_module("ruptures")
    asked = json.load(sys.stdin)
    found = {str(p): [last(ruptures, rows, p, asked["least"]) for rows in asked["series"]] for p in asked["penalties"]}
    json.dump(found, sys.stdout)


def last(ruptures: Any, rows: list[list[float]], penalty: float, least: int) -> int | None:
    """Return where the last level begins and is later or shorter than the one before, None without a change."""
    if len(rows) < 2 * least + 1:
        return None
    values = np.array(rows)
    spread = np.maximum(np.median(np.abs(np.diff(values, axis=0)), axis=0) / 0.954, 0.3)
    scaled = values / spread
    ends = [0, *ruptures.Pelt(model="l2", min_size=least, jump=1).fit(scaled).predict(pen=penalty)]
    for n in range(len(ends) - 2, 0, -1):
        before, after = scaled[ends[n - 1] : ends[n]].mean(axis=0), scaled[ends[n] : ends[n + 1]].mean(axis=0)
        if (after - before)[0] - (after - before)[1] > 0.0:
            return int(ends[n])
    return None


if __name__ == "__main__":
    main()
