"""A colleague of ours has it in hand."""

from __future__ import annotations

from datetime import timedelta

from unghost.causes.cause import View
from unghost.guards.calendar import day
from unghost.guards.guard import OWED, Guard, Proposal, Refusal

QUIET_DAYS = 3
"""Days that belong to whoever of us was there last; a judgement of ours."""
_FREE = OWED | {"successor"}


def check(view: View, proposal: Proposal) -> Refusal | None:
    """Refuse a play within three days of any touch of a colleague of ours, a call that reached nobody included."""
    mine = view.history.settings.me
    theirs = [t for t in view.correspondence.ours if t.by and t.by not in mine and not t.recovered]
    if not mine or not theirs or proposal.play in _FREE:
        return None
    until = theirs[-1].at + timedelta(days=QUIET_DAYS)
    if proposal.at >= until:
        return None
    reason = f"A colleague of ours ({theirs[-1].by}) is on it since {day(theirs[-1].at)}; speak with them first."
    return Refusal("colleague-on-it", reason, until)


GUARD = Guard(
    name="colleague-on-it",
    title="A colleague of ours is on it",
    why="Two of us at once look like a campaign, and one of us will contradict the other.",
    source="R14",
    check=check,
    shifts=True,
    ends="Three days after the colleague's last touch, to the minute.",
    school="M.",
)
