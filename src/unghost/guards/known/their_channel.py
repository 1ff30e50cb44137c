"""They said how they want to be reached."""

from __future__ import annotations

from unghost.causes.cause import View
from unghost.causes.latest import latest
from unghost.causes.ways import written_only
from unghost.domain.span import Evidence
from unghost.domain.touch import Channel
from unghost.guards.guard import Guard, Proposal, Refusal

_NEEDS = "a call of theirs, or another word on how to reach them"


def check(view: View, proposal: Proposal) -> Refusal | None:
    """Refuse a call to somebody who asked for writing."""
    if proposal.channel is not Channel.CALL:
        return None
    wish = _wish(view)
    if wish is None:
        return None
    reason = f"They asked for mail, not a call: “{wish.quote}”. That holds until {_NEEDS}."
    return Refusal("their-channel", reason, channel=Channel.CALL, needs=_NEEDS)


@latest
def _wish(view: View) -> Evidence | None:
    return written_only(view.correspondence)


GUARD = Guard(
    name="their-channel",
    title="They prefer writing",
    why="A wish about the channel is easily kept, and long remembered when it is not.",
    source="R9",
    check=check,
    ends="A call of theirs takes it back.",
    school="G calls first, always; a wish of theirs comes before any school.",
)
