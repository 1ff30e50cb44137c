"""They named a day, or the user did: nothing before it."""

from __future__ import annotations

from datetime import UTC

from unghost.causes.cause import View
from unghost.guards.calendar import weekday
from unghost.guards.guard import OWED, Guard, Proposal, Refusal
from unghost.silence.assessment import State
from unghost.silence.clock import start_of


def check(view: View, proposal: Proposal) -> Refusal | None:
    """Refuse everything but what we owe before the day on which the rest ends, on their calendar.

    An announced absence is no wish of theirs; their quiet hours know of it.
    """
    silence = view.silence
    if silence.state is not State.PARKED or silence.wake is None or silence.absence is not None or proposal.play in OWED:
        return None
    until = start_of(silence.wake, view.correspondence.week).astimezone(UTC)
    if proposal.at >= until:
        return None
    named = f"{weekday(silence.wake)} {silence.wake.year}"
    return Refusal("asked-to-wait", f"The day for this is {named}; we keep silent until then.", until)


GUARD = Guard(
    name="asked-to-wait",
    title="A day was named",
    why="A date they named is a promise of ours: nothing before it, one reminder after it.",
    source="R16",
    check=check,
    ends="The first minute of that day, on their clock; a word of theirs before; or another day (unghost park).",
    school="C: if it is timing, agree on when.",
)
