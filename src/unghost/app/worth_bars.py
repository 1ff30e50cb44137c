"""The plays as bars for a picture."""

from __future__ import annotations

from unghost.app.plays import Plays
from unghost.pictures.worth import Bar, Bars


def worth_bars(found: Plays) -> Bars:
    """Return what every play has been worth, as it is drawn."""
    bars = (
        Bar(
            t.title,
            t.worth.tried,
            t.worth.truths,
            t.worth.p,
            t.worth.low,
            t.worth.high,
            t.worth.prior,
            t.worth.evidence.value,
        )
        for t in found.told
    )
    return Bars(found.says, tuple(bars))
