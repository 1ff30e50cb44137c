"""So many messages of ours may lie unanswered, and no more."""

from __future__ import annotations

from unghost.causes.cause import View
from unghost.domain.touch import Channel
from unghost.guards.counts import STARTS_AFRESH, further
from unghost.guards.guard import OWED, Guard, Proposal, Refusal


def check(view: View, proposal: Proposal) -> Refusal | None:
    """Refuse what they would get once the touches after the opening one are spent: also a call that leaves a message.

    What we owe is outside that count, but not without an end: after twice as many and one, it was given, or it is no use to them.
    """
    if proposal.channel is Channel.CALL and not proposal.voicemail:
        return None
    most, had = view.history.settings.max_delivered, len(further(view.correspondence))
    if proposal.play in OWED:
        return _owed(had) if had > 2 * most else None
    if had < most:
        return None
    reason = f"{had} {'message' if had == 1 else 'messages'} after the opening one; the limit for one episode is {most}"
    return Refusal("delivered-cap", f"Contact cap: {reason}; {STARTS_AFRESH}.", needs=STARTS_AFRESH, spent=True)


def _owed(had: int) -> Refusal:
    reason = f"Contact cap: {had} messages after the opening one, and what we owe still looks open"
    return Refusal("delivered-cap", f"{reason}; if it was given, say so.", needs="`unghost done PERSON`, or any word of theirs")


GUARD = Guard(
    name="delivered-cap",
    title="Enough messages for this episode",
    why="To write over and over can lose a deal that was won. What was said twice is not said better the third time.",
    source="R14",
    check=check,
    ends="Any sign of life of theirs; or a higher limit in the settings (max_delivered, 2 after the opening touch).",
    school="M. C would rather write once more than stop too early; within the limit the worth of one more touch decides (R13).",
)
