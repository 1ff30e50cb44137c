"""The truth is known: there is nothing left to ask."""

from __future__ import annotations

from unghost.causes.cause import View
from unghost.domain.record import TruthState
from unghost.guards.guard import OWED, Guard, Proposal, Refusal

_GONE = frozenset({TruthState.CONTACT_GONE, TruthState.SOMEONE_ELSE})
_AFRESH = frozenset({"successor", "second-door"})
_NEEDS = "a new word of theirs, or another truth recorded by you"


def check(view: View, proposal: Proposal) -> Refusal | None:
    """Refuse plays towards a person whose truth closes the case; what we owe is still paid.

    Where they are gone, or somebody else decides, one may ask them, or in their place, for whom to turn to.
    """
    truth = view.silence.truth
    if truth is None or not truth.state.closes or proposal.play in OWED:
        return None
    if truth.state in _GONE and proposal.play in _AFRESH:
        return None
    if truth.state is TruthState.CONTACT_GONE:
        return Refusal("closed", f"This person has gone from there; it takes {_NEEDS}.", needs=_NEEDS)
    return Refusal("closed", f"The truth is known; nothing is left to ask. It takes {_NEEDS}.", needs=_NEEDS)


GUARD = Guard(
    name="closed",
    title="The truth is known",
    why="A known answer is respected. To go on asking is pressure, however kindly it is worded.",
    source="R4",
    check=check,
    ends="A new word of theirs, or another truth you record. Silence alone closes nothing, and time alone reopens nothing.",
    school="G: a no is nearly as good as a yes.",
)
