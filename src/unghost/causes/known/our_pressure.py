"""We pressed, and their answers changed after it."""

from __future__ import annotations

from unghost.causes.cause import Cause, Finding, View
from unghost.causes.hidden_break.find import find_break
from unghost.causes.hidden_break.find import look as sight_of
from unghost.causes.hidden_break.load import pressing
from unghost.domain.span import Evidence

STEP = 6.0
_WORTH_QUOTING = 0.05


def look(view: View) -> Finding:
    """Return the pressing passages of the messages after which things may have changed; nothing where no break was found.

    A passage weighs by how probable its message is beside the likeliest one.
    """
    found, sight = find_break(view), sight_of(view)
    if found is None or sight is None:
        return Finding()
    likely = {c.message: c.p / found.candidates[0].p for c in found.candidates if c.p >= _WORTH_QUOTING}
    weight = STEP * sight.p_pressure
    return Finding(
        tuple(
            Evidence(touch.message, touch.at, words, weight * likely[touch.message] / (n + 1))
            for touch in view.correspondence.ours
            if touch.message in likely
            for n, words in enumerate(pressing(touch))
        )
    )


CAUSE = Cause(
    name="our_pressure",
    title="We pressed",
    why="Pressure, not price, shuts people up; if our tone came before their quiet, taking it back comes before anything else.",
    source="R6",
    prior=0.05,
    look=look,
    question="Has anybody there told you that it was too much?",
)
