"""Something of ours went wrong first: a question unanswered, a promise missed, an answer far too late."""

from __future__ import annotations

from unghost.causes.cause import Cause, Finding, View
from unghost.causes.lapses import lapses
from unghost.domain.span import Evidence

OPEN = 4.0
REPAIRED = 0.6


def look(view: View) -> Finding:
    """Return our lapses as evidence; a repaired one weighs little."""
    times = {t.message: t.at for t in view.correspondence.touches if t.message}
    now = view.history.now
    proofs = (Evidence(x.message, times.get(x.message, now), x.quote, REPAIRED if x.repaired else OPEN) for x in lapses(view))
    return Finding(tuple(proofs))


CAUSE = Cause(
    name="our_lapse",
    title="We left something open",
    why="Before anybody is blamed we look at ourselves: they may be waiting for us.",
    source="R8",
    prior=0.05,
    look=look,
)
