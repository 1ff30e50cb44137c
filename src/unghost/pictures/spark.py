"""A person's latest answer times as a row of small bars, and beside them, hollow, how long the present wait has lasted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import log1p

from unghost.pictures import drawing

MOST = 12
"""So many answers are drawn: the latest."""
_STEP, _BAR, _HEIGHT, _LEAST = 8.0, 5.0, 26.0, 2.0
_GAP = 6.0


@dataclass(frozen=True, slots=True)
class Spark:
    """Working days each answer took, the oldest first, and the days waited now (None where nothing is); ``says`` tells it."""

    days: tuple[float, ...]
    now: float | None
    says: str


def spark_picture(spark: Spark) -> str:
    """Return the row as SVG, to stand within a page: its height grows with the logarithm of the days, so that hours show, too."""
    shown = spark.days[-MOST:]
    longest = max((*shown, spark.now or 0.0, 1.0))
    bars = [_bar("mass", n * _STEP, _tall(day, longest)) for n, day in enumerate(shown)]
    width = len(shown) * _STEP
    if spark.now is not None:
        bars.append(_bar("spark-now", width + _GAP, _tall(spark.now, longest)))
        width += _GAP + _BAR + 2.0
    floor = drawing.line("axis", (0.0, _HEIGHT + 0.5), (width, _HEIGHT + 0.5))
    size = f'viewBox="-1 -1 {drawing.number(width + 2)} {drawing.number(_HEIGHT + 3)}"'
    sized = f'width="{drawing.number(width + 2)}" height="{drawing.number(_HEIGHT + 3)}"'
    label = drawing.safe(spark.says)
    return f'<svg class="spark" role="img" aria-label="{label}" {size} {sized}>{"".join(bars)}{floor}</svg>'


def _tall(day: float, longest: float) -> float:
    return max(_LEAST, _HEIGHT * log1p(24 * day) / log1p(24 * longest))


def _bar(kind: str, x: float, tall: float) -> str:
    return drawing.box(kind, (x, _HEIGHT - tall), (_BAR, tall))


def spark_says(name: str, waits: Sequence[float], spans: Sequence[str]) -> str:
    """Return in a sentence within how long most answers came. ``waits`` are rising, ``spans`` say each in words."""
    if not waits:
        return ""
    if len(waits) == 1:
        return f"the one answer known took {spans[0]}"
    most = max(1, round(0.9 * len(waits)))
    many = f"all {most}" if most == len(waits) else f"{most} of {len(waits)}"
    return f"{many} answers from {name} came within {spans[most - 1]}"
