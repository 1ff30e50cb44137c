"""The truth is known: there is nothing left to ask."""

from __future__ import annotations

from unghost.causes.cause import View
from unghost.domain.record import TruthState
from unghost.guards.guard import Guard, Proposal, Refusal

_STILL_FAIR = frozenset({"answer-first", "successor", "second-door", "compassion"})


def check(view: View, proposal: Proposal) -> Refusal | None:
    """Refuse plays towards a person whose truth closes the case; what we owe is still paid, and others may be met afresh."""
    truth = view.silence.truth
    same = proposal.person == view.correspondence.person.id
    if truth is None or not truth.state.closes or proposal.play in _STILL_FAIR or not same:
        return None
    if truth.state is TruthState.CONTACT_GONE:
        return Refusal("closed", "This person has gone from there; their mailbox is not a way in any more.")
    return Refusal("closed", "The truth is known; nothing is left to ask.")


GUARD = Guard(
    name="closed",
    title="The truth is known",
    why="A known answer is respected. To go on asking is pressure, however kindly it is worded.",
    source="R4",
    check=check,
)
