"""Not at night, not on their weekend, not on their holiday, not while they are away: their clock, not ours."""

from __future__ import annotations

from datetime import datetime

from unghost.causes.cause import View
from unghost.domain.hours import WorkWeek
from unghost.domain.touch import Channel
from unghost.guards.calendar import day, weekday
from unghost.guards.guard import Guard, Proposal, Refusal


def check(view: View, proposal: Proposal) -> Refusal | None:
    """Refuse a touch outside their working day; a letter by post may be written at any hour."""
    if proposal.channel in (Channel.LETTER, Channel.NONE):
        return None
    settings = view.history.settings
    first, last = settings.quiet_to_hour, settings.quiet_from_hour
    if not 0 <= first < last <= 24:
        needs = "quiet hours in the settings that leave an hour of the day open"
        return Refusal("quiet-hours", f"From {last}:00 to {first}:00 is all day; this needs {needs}.", needs=needs)
    week = view.correspondence.week
    opening = week.next_opening(proposal.at, first, last)
    if opening <= proposal.at:
        return None
    reason = f"{_why(week, proposal.at)}; their day begins again on {weekday(opening)} at {opening:%H:%M}."
    return Refusal("quiet-hours", reason, opening)


def _why(week: WorkWeek, at: datetime) -> str:
    there = week.local(at)
    if there.weekday() in week.weekend:
        return f"It is {there:%A %H:%M} where they are, and their weekend"
    if there.date() in week.absent:
        return f"They are away on {day(there)}"
    if there.date() in week.days_off:
        return f"{weekday(there)} is a day off where they are"
    return f"It is {there:%A %H:%M} where they are"


GUARD = Guard(
    name="quiet-hours",
    title="Outside their working day",
    why="A call at eleven at night is remembered for the hour, not for the words.",
    source="R21",
    check=check,
    shifts=True,
    ends="The next working morning of theirs: in the time zone their own mails keep, after their weekend (Friday and Saturday"
    " where that is the custom), the public holidays of their country, and the absence they announced.",
    school="All three.",
    law="Many countries forbid sales calls at night or on Sundays; these hours are narrower than most. Not legal advice.",
)
