"""They have just been in touch: there is no silence to end."""

from __future__ import annotations

from datetime import timedelta

from unghost.causes.cause import View
from unghost.guards.calendar import day
from unghost.guards.guard import OWED, Guard, Proposal, Refusal

QUIET_DAYS = 3
"""Days of peace after a word of theirs; a judgement of ours."""
_FREE = OWED | {"successor"}


def check(view: View, proposal: Proposal) -> Refusal | None:
    """Refuse a play within three days of their last sign of life; what they asked for is given at once."""
    last = view.correspondence.last_sign_of_life
    if last is None or proposal.play in _FREE:
        return None
    until = last.at + timedelta(days=QUIET_DAYS)
    if proposal.at >= until:
        return None
    return Refusal("recent-reply", f"They were in touch on {day(last.at)}; nothing is wrong, give it three days.", until)


GUARD = Guard(
    name="recent-reply",
    title="They have just been in touch",
    why="A play is for a silence. Beside a living conversation it is noise.",
    source="R14",
    check=check,
    shifts=True,
    ends="Three days after their last word, to the minute.",
    school="M.",
)
