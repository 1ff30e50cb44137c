"""No "I tried to call you" where nobody called."""

from __future__ import annotations

from unghost.causes.cause import View
from unghost.guards.guard import Guard, Proposal, Refusal
from unghost.guards.words import CLAIM, errors

_NEEDS = "other words, or the missing call, meeting or mail on record"


def check(view: View, proposal: Proposal) -> Refusal | None:
    """Refuse words that claim a contact or an agreement which the record of this person contradicts (rule P12)."""
    found = next((finding for finding in errors(view, proposal) if finding.rule == CLAIM), None)
    if found is None:
        return None
    reason = f"The record does not back “{' '.join(found.quote.split())}”. It takes {_NEEDS}."
    return Refusal("unbacked-claims", reason, needs=_NEEDS)


GUARD = Guard(
    name="unbacked-claims",
    title="The record says otherwise",
    why="A call that never was, a talk that never took place: whoever notices will believe nothing else.",
    source="R6",
    check=check,
    ends="Other words; or the call log, calendar or mailbox that shows it, synced.",
    school="G.",
    law="A false claim of earlier contact is deception under most laws on advertising. Not legal advice.",
)
