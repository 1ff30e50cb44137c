"""Room between two touches: at least what they usually take to answer, and more with every one that stays open."""

from __future__ import annotations

from datetime import datetime, timedelta

from unghost.causes.cause import View
from unghost.causes.ways import after_hours, asks_nothing, delivered_since, usual_hours
from unghost.domain.hours import HOURS_A_DAY
from unghost.domain.touch import Channel, Touch
from unghost.guards.guard import Guard, Proposal, Refusal

GROWTH = 1.5
LEAST_DAYS = 3.0
LONGEST_DAYS = 30.0  # working days
AFTER_VALUE_DAYS = 15.0  # working days
_FREE = frozenset({"answer-first", "compassion", "park"})


def check(view: View, proposal: Proposal) -> Refusal | None:
    """Refuse another touch before the gap since the last one has passed; a call that reached nobody needs one working day."""
    if proposal.play in _FREE or proposal.person != view.correspondence.person.id:
        return None
    until = _until(view)
    if until is None or proposal.at >= until:
        return None
    return Refusal("contact-gap", f"Too soon after our last touch: they get room until {until.date().isoformat()}.", until)


def _until(view: View) -> datetime | None:
    """Return the end of the room they get, None where nothing of ours is open."""
    open_ = view.correspondence.since_sign_of_life()
    if not open_:
        return None
    delivered = delivered_since(view.correspondence)
    ends = [_next_morning(view, open_[-1])]
    if delivered:
        ends.append(after_hours(view.correspondence.week, delivered[-1].at, _gap_days(view, delivered) * HOURS_A_DAY))
    return max(ends)


def _gap_days(view: View, delivered: tuple[Touch, ...]) -> float:
    """Return working days: their 90 % answer time, grown by half with every open touch; longer after a gift."""
    own = max(LEAST_DAYS, usual_hours(view.correspondence) / HOURS_A_DAY)
    gap = min(LONGEST_DAYS, own * GROWTH ** (len(delivered) - 1))
    gift = delivered[-1].channel is Channel.MAIL and len(delivered) > 1 and asks_nothing(delivered[-1])
    return max(gap, AFTER_VALUE_DAYS) if gift else gap


def _next_morning(view: View, last: Touch) -> datetime:
    """Return the next morning: a call that reached nobody is not repeated on the same day."""
    week = view.correspondence.week
    local = week.local(last.at)
    return week.next_opening(local.replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(days=1))


GUARD = Guard(
    name="contact-gap",
    title="Too soon",
    why="A touch needs as long as this person usually takes, and each further one more: add value, then wait longer.",
    source="R14",
    check=check,
    shifts=True,
)
