"""Nothing on record explains it: a proper answer, and one to be learnt from them."""

from __future__ import annotations

from unghost.causes.cause import UNKNOWN, Cause, Finding, View


def look(_view: View) -> Finding:
    """Return nothing: there is no evidence for not knowing."""
    return Finding()


CAUSE = Cause(
    name=UNKNOWN,
    title="Not known yet",
    why="Silence does not say why. Nobody is served by a guess; the way to the truth is to ask.",
    source="R4",
    prior=0.34,
    look=look,
)
