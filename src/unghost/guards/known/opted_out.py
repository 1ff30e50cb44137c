"""They asked us to stop, and so we stop: every channel, every colleague, every play."""

from __future__ import annotations

from unghost.causes.cause import View
from unghost.domain.said import Scope
from unghost.domain.touch import Channel
from unghost.guards.guard import Guard, Proposal, Refusal

_CHANNELS = {Scope.CALLS: (Channel.CALL,), Scope.MAIL: (Channel.MAIL,), Scope.SMS: ()}


def check(view: View, proposal: Proposal) -> Refusal | None:
    """Refuse what their words forbid: everything, or the channel they named; towards them only, whoever of us asks."""
    if view.silence.suppressed is None or proposal.person != view.correspondence.person.id:
        return None
    wish, _ = view.silence.suppressed
    if wish.scope is Scope.TOPIC and proposal.play == "answer-first":
        return None
    forbidden = _CHANNELS.get(wish.scope)
    if forbidden is not None and proposal.channel not in forbidden:
        return None
    what = "contact" if forbidden is None else "contact in this way"
    return Refusal("opted-out", f"They opted out of {what}: we stop, on every side.")


GUARD = Guard(
    name="opted-out",
    title="They asked us to stop",
    why="An opt-out in any words holds at once, for all of us, and without an end.",
    source="R14",
    check=check,
)
