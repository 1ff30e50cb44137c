"""An episode bears only so much of us: calls that reach nobody, and messages that reach them."""

from __future__ import annotations

from unghost.causes.cause import View
from unghost.causes.ways import extra_touches
from unghost.domain.touch import Channel
from unghost.guards.guard import Guard, Proposal, Refusal

_OWED = frozenset({"answer-first", "compassion"})


def check(view: View, proposal: Proposal) -> Refusal | None:
    """Refuse a call after the calls that reached nobody are spent, and a message after the messages are.

    A live call has a budget of its own (attempts) because it ends the silence or is no touch at all; both together are bounded by
    the sum of the two. What we owe, and a line of compassion, are outside the count.
    """
    settings = view.history.settings
    if proposal.play in _OWED or proposal.person != view.correspondence.person.id:
        return None
    attempts, delivered = len(view.silence.attempts), extra_touches(view.correspondence)
    if attempts + delivered >= settings.max_attempts + settings.max_delivered:
        return _refusal(f"{attempts} calls and {delivered} messages since the opening one are the limit of this episode.")
    if proposal.channel is Channel.CALL and attempts >= settings.max_attempts:
        return _refusal(f"{attempts} calls have reached nobody; that is the limit for calls.", Channel.CALL)
    if proposal.channel is not Channel.CALL and delivered >= settings.max_delivered:
        return _refusal(f"{delivered} messages after the opening one are the limit for one episode.")
    return None


def _refusal(reason: str, channel: Channel | None = None) -> Refusal:
    return Refusal("contact-cap", f"Contact cap: {reason}", channel=channel)


GUARD = Guard(
    name="contact-cap",
    title="Enough of us for this episode",
    why="To call and write over and over can lose a deal that was won.",
    source="R14",
    check=check,
)
