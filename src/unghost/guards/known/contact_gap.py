"""Room between two touches: at least what they usually take to answer, and more with every one that stays open."""

from __future__ import annotations

from datetime import datetime, timedelta

from unghost.causes.cause import View
from unghost.causes.latest import latest
from unghost.causes.ways import after_hours, asks_nothing, delivered_since, usual_hours
from unghost.domain.hours import HOURS_A_DAY
from unghost.domain.touch import Channel, Touch
from unghost.guards.calendar import weekday
from unghost.guards.guard import OWED, Guard, Proposal, Refusal
from unghost.silence.clock import start_of

GROWTH = 1.5
LEAST_DAYS = 3.0
OFTEN = 2
"""Touches of ours that reached them since their last word, from which on even what we owe is not sent day by day."""
LONGEST_DAYS = 30.0
"""Working days to which the gap grows; whoever takes longer to answer gets what they take."""
AFTER_VALUE_DAYS = 15.0
"""Working days after something of value that asks nothing (R25: then wait longer)."""


def check(view: View, proposal: Proposal) -> Refusal | None:
    """Refuse another touch before the gap since the last one has passed; a call that reached nobody needs one working day.

    The one reminder on the day they named (``park``) is what was agreed, and needs no gap. What we owe is given at once; given
    twice without a word of theirs, it waits as long as the shortest gap.
    """
    if proposal.play == "park" and not _reminded(view):
        return None
    until = _owed_until(view) if proposal.play in OWED else _until(view)
    if until is None or proposal.at >= until:
        return None
    room = f"they get room until {weekday(until)} {until.year}"
    return Refusal("contact-gap", f"Too soon after our last touch: {room}.", until)


def _owed_until(view: View) -> datetime | None:
    """Return the end of the room they get before what we owe is given once more, None the first time."""
    delivered = delivered_since(view.correspondence)
    if len(delivered) < OFTEN:
        return None
    return after_hours(view.correspondence.week, delivered[-1].at, LEAST_DAYS * HOURS_A_DAY)


@latest
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
    """Return working days: their 90 % answer time, grown by half with every open touch; longer after a gift.

    Growth, least and longest are judgements of ours.
    """
    own = max(LEAST_DAYS, usual_hours(view.correspondence) / HOURS_A_DAY)
    gap = max(own, min(LONGEST_DAYS, own * GROWTH ** (len(delivered) - 1)))
    gift = delivered[-1].channel is Channel.MAIL and len(delivered) > 1 and asks_nothing(delivered[-1])
    return max(gap, AFTER_VALUE_DAYS) if gift else gap


def _next_morning(view: View, last: Touch) -> datetime:
    """Return the next morning: a call that reached nobody is not repeated on the same day."""
    week = view.correspondence.week
    local = week.local(last.at)
    return week.next_opening(local.replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(days=1))


def _reminded(view: View) -> bool:
    """Say whether anything of ours reached them since the day they named."""
    wake = view.silence.wake
    if wake is None:
        return bool(view.correspondence.since_sign_of_life())
    start = start_of(wake, view.correspondence.week)
    return any(t.at >= start for t in delivered_since(view.correspondence))


GUARD = Guard(
    name="contact-gap",
    title="Too soon",
    why="A touch needs as long as this person usually takes, and each further one more: add value, then wait longer.",
    source="R14",
    check=check,
    shifts=True,
    ends="The morning on which nine in ten of this person's answers would have come (four working days while that is not"
    " known, at least three), half as long again with every open touch;"
    " fifteen working days after something of value; or any sign of life.",
    school="M. C would be back sooner.",
)
