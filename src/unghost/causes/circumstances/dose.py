"""How much pressure our own messages since their last word carry."""

from __future__ import annotations

from collections.abc import Mapping
from math import fsum

from unghost.causes.cause import Circumstance, Term, View
from unghost.domain.touch import Channel
from unghost.pressure.lint import dose_of
from unghost.pressure.trend import findings_in

HALF = 2.0  # net dose (two errors of the linter) at which half of the step is reached
MOST = 1.0


def look(view: View) -> Mapping[str, Term]:
    """Return a term for our pressure, rising with the net dose of what we wrote in this silence: MOST * dose / (dose + HALF).

    The opening message may be why they went quiet; what came after keeps them so.
    """
    doses = [dose_of(findings_in(t)) for t in view.silence.unanswered if t.channel is Channel.MAIL and t.text.strip()]
    net = max(0.0, fsum(d.pressure - d.relief for d in doses))
    if net < 1.0:
        return {}
    says = f"Our {len(doses)} unanswered messages carry a pressure of {net:.1f} (one grave finding counts 1)."
    return {"our_pressure": Term("dose", round(MOST * net / (net + HALF), 3), says)}


CIRCUMSTANCE = Circumstance(
    name="dose",
    title="Our own dose",
    why="Pressure, not price, shuts people up.",
    source="R6",
    look=look,
)
