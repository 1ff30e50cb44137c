"""They said how they want to be reached."""

from __future__ import annotations

from unghost.causes.cause import View
from unghost.causes.ways import written_only
from unghost.domain.touch import Channel
from unghost.guards.guard import Guard, Proposal, Refusal


def check(view: View, proposal: Proposal) -> Refusal | None:
    """Refuse a call to somebody who asked for writing."""
    if proposal.channel is not Channel.CALL or proposal.person != view.correspondence.person.id:
        return None
    wish = written_only(view.correspondence)
    if wish is None:
        return None
    return Refusal("their-channel", f'They asked for mail, not a call: "{wish.quote}".', channel=Channel.CALL)


GUARD = Guard(
    name="their-channel",
    title="They prefer writing",
    why="A wish about the channel is easily kept, and long remembered when it is not.",
    source="R9",
    check=check,
)
