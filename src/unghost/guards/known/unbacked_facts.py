"""No date, amount, name, link or number that nobody ever wrote."""

from __future__ import annotations

from unghost.causes.cause import View
from unghost.guards.facts import unbacked
from unghost.guards.guard import Guard, Proposal, Refusal
from unghost.guards.words import known_text

_NEEDS = "other words, or a message, note or deal that shows it"


def check(view: View, proposal: Proposal) -> Refusal | None:
    """Refuse words with a fact in them that stands nowhere in the record of this house, the user's library or the proposal."""
    if not proposal.words.strip():
        return None
    day = view.correspondence.week.local(proposal.at).date()
    found = unbacked(proposal.words, known_text(view, proposal), day)
    if not found:
        return None
    shown = ", ".join(f"“{fact}”" for fact in found[:3])
    return Refusal("unbacked-facts", f"Nothing on record shows {shown}. It takes {_NEEDS}.", needs=_NEEDS)


GUARD = Guard(
    name="unbacked-facts",
    title="No message shows it",
    why="A wrong price or a stranger's name in a letter tells them that nobody looked. A draft repeats what is on record.",
    source="R6",
    check=check,
    ends="Other words; or a note, a deal or a message that holds the fact.",
    school="All three.",
)
