"""We pressed, and their answers changed after it."""

from __future__ import annotations

from unghost.causes.break_point import find_break, pressing
from unghost.causes.cause import Cause, Finding, View
from unghost.domain.span import Evidence

STEP = 6.0


def look(view: View) -> Finding:
    """Return the pressing passages of the message after which things changed; nothing where no break was found."""
    found = find_break(view)
    touch = next((t for t in view.correspondence.ours if found and t.message == found.message), None)
    if found is None or touch is None:
        return Finding()
    return Finding(
        tuple(Evidence(touch.message, touch.at, quote, STEP * found.p / (n + 1)) for n, quote in enumerate(pressing(touch.text)))
    )


CAUSE = Cause(
    name="our_pressure",
    title="We pressed",
    why="Pressure, not price, shuts people up; if our tone came before their quiet, taking it back comes before anything else.",
    source="R6",
    prior=0.05,
    look=look,
)
