"""Not at night, not on their weekend, not on their holiday: their clock, not ours."""

from __future__ import annotations

from unghost.causes.cause import View
from unghost.domain.hours import WorkWeek
from unghost.domain.touch import Channel
from unghost.guards.guard import Guard, Proposal, Refusal


def check(view: View, proposal: Proposal) -> Refusal | None:
    """Refuse a touch outside their working day; a letter by post may be written at any hour."""
    if proposal.channel in (Channel.LETTER, Channel.NONE):
        return None
    settings = view.history.settings
    week = _week(view, proposal.person)
    opening = week.next_opening(proposal.at, settings.quiet_to_hour, settings.quiet_from_hour)
    if opening <= proposal.at:
        return None
    there = week.local(proposal.at)
    return Refusal(
        "quiet-hours", f"It is {there:%A %H:%M} where they are; their day begins again on {opening:%A at %H:%M}.", opening
    )


def _week(view: View, person: str) -> WorkWeek:
    """Return the week of whom it is for; somebody not known yet has the clock of their house, not the absence of our contact."""
    if person == view.correspondence.person.id:
        return view.correspondence.week
    other = view.history.find(person)
    return other.week if other else WorkWeek(view.correspondence.week.zone)


GUARD = Guard(
    name="quiet-hours",
    title="Outside their working day",
    why="A call at eleven at night is remembered for the hour, not for the words.",
    source="R21",
    check=check,
    shifts=True,
)
