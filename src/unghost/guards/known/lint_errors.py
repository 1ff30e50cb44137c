"""Words that press do not go out."""

from __future__ import annotations

from unghost.causes.cause import View
from unghost.guards.guard import Guard, Proposal, Refusal
from unghost.guards.words import CLAIM, errors

_NEEDS = "other words"


def check(view: View, proposal: Proposal) -> Refusal | None:
    """Refuse words in which our own linter finds an error; warnings and notes hold nothing up, and praise is welcome."""
    found = next((finding for finding in errors(view, proposal) if finding.rule != CLAIM), None)
    if found is None:
        return None
    reason = f"{found.rule} {found.name}: “{' '.join(found.quote.split())}”. {found.why} It takes {_NEEDS}. {found.instead}"
    return Refusal("lint-errors", reason.strip(), needs=_NEEDS)


GUARD = Guard(
    name="lint-errors",
    title="The words press",
    why="What would shut the door is better not said at all. The finding says which words, why, and what to say instead.",
    source="R6",
    check=check,
    ends="Other words; or a comment in the text that allows the one place, with your reason.",
    school="G, and C for whining, anger, guilt and the break-up letter.",
)
