"""They have just been in touch, or a colleague of ours has it in hand."""

from __future__ import annotations

from datetime import datetime, timedelta

from unghost.causes.cause import View
from unghost.domain.touch import Side
from unghost.guards.guard import Guard, Proposal, Refusal

QUIET_DAYS = 3
_FREE = frozenset({"answer-first", "compassion", "successor"})


def check(view: View, proposal: Proposal) -> Refusal | None:
    """Refuse a play within three days of their last sign of life, or of a word of a colleague of ours."""
    if proposal.play in _FREE or proposal.person != view.correspondence.person.id:
        return None
    until, reason = _until(view)
    if until is None or proposal.at >= until:
        return None
    return Refusal("recent-reply", reason, until)


def _until(view: View) -> tuple[datetime | None, str]:
    room = timedelta(days=QUIET_DAYS)
    last = view.correspondence.last_sign_of_life
    ends = [(last.at + room, "They were in touch a moment ago; nothing is wrong.")] if last else []
    mine = view.history.settings.me
    others = [t for t in view.correspondence.touches if t.side is Side.OURS and mine and t.by not in mine and t.delivered]
    if others:
        ends.append((others[-1].at + room, f"A colleague of ours ({others[-1].by}) is on it."))
    return max(ends, key=lambda end: end[0], default=(None, ""))


GUARD = Guard(
    name="recent-reply",
    title="Somebody is on it",
    why="A second voice beside a living conversation is noise.",
    source="R14",
    check=check,
    shifts=True,
)
