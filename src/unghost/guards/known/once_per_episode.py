"""An apology is made once."""

from __future__ import annotations

from unghost.causes.cause import View
from unghost.causes.ways import apologises
from unghost.guards.guard import Guard, Proposal, Refusal


def check(view: View, proposal: Proposal) -> Refusal | None:
    """Refuse a second apology within one silence; a voicemail that said sorry counts."""
    if proposal.play != "apology-call" or proposal.person != view.correspondence.person.id:
        return None
    made = next((t for t in view.correspondence.since_sign_of_life() if apologises(t)), None)
    if made is None:
        return None
    return Refusal(
        "once-per-episode",
        f"The apology has already been made once in this episode, on {made.at.date().isoformat()}.",
        play="apology-call",
    )


GUARD = Guard(
    name="once-per-episode",
    title="Already apologised",
    why="A second apology would be about us, not about them.",
    source="R8",
    check=check,
)
