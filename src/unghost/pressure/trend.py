"""Follow the dose along a thread: where did our tone rise?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from unghost.pressure.lint import Dose


@dataclass(frozen=True, slots=True)
class Rise:
    """Message number ``index`` (from 0) presses ``by`` more, net of relief, than the messages before it did on average."""

    index: int
    by: float


def rise(doses: Sequence[Dose], least: float = 0.75) -> Rise | None:
    """Return the steepest rise along a thread (oldest message first), the earliest among equals.

    None where no message presses ``least`` more than those before it.
    """
    best: Rise | None = None
    total = 0.0
    for index, dose in enumerate(doses):
        net = dose.pressure - dose.relief
        by = net - (total / index if index else 0.0)
        if by >= least and (best is None or by > best.by):
            best = Rise(index, by)
        total += net
    return best
