"""Illness, a birth, a loss: only compassion may go out."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from unghost.causes.cause import View
from unghost.causes.events.event import Whom
from unghost.causes.events.find import events
from unghost.causes.latest import latest
from unghost.guards.calendar import day
from unghost.guards.guard import Guard, Proposal, Refusal
from unghost.silence.clock import start_of

REST_DAYS = 42
"""Days of rest where no return is named: six weeks, a judgement of ours."""
AFTER_RETURN_DAYS = 2


def check(view: View, proposal: Proposal) -> Refusal | None:
    """Refuse everything but compassion while something in their life comes first. The reason does not say what it is."""
    if proposal.play == "compassion":
        return None
    until = _until(view)
    if until is None or proposal.at >= until:
        return None
    reason = f"Something in their life comes first, until {day(until)} {until.year}; only a line without a wish may go out."
    return Refusal("sensitive-event", reason, until)


@latest
def _until(view: View) -> datetime | None:
    """Return when the rest ends: a little after their announced return, else after six weeks, or with a plain word of theirs."""
    correspondence = view.correspondence
    last = correspondence.last_sign_of_life
    ends = [t.at + timedelta(REST_DAYS) for t in correspondence.theirs[-1:] if t.said.sensitive]
    for signal in correspondence.signals:
        if signal.sensitive and (last is None or signal.at > last.at):
            named = signal.return_date
            back = start_of(named.date, correspondence.week) if named else None
            ends.append(_days_later(back, AFTER_RETURN_DAYS) if back else signal.at + timedelta(REST_DAYS))
    for event in events(view):
        if (
            event.sensitive
            and event.about is Whom.PERSON
            and (last is None or event.at > last.at)
            and not _automatic(event.origin)
        ):
            ends.append(event.at + timedelta(REST_DAYS))
    return max(ends, default=None)


def _automatic(origin: str) -> bool:
    """Say whether an event was read in an automatic reply, which has been judged with the return it names."""
    return origin == "automatic reply"


def _days_later(moment: datetime, days: int) -> datetime:
    """Return the same time of their day so many days later, in UTC."""
    return (moment + timedelta(days)).astimezone(UTC)


GUARD = Guard(
    name="sensitive-event",
    title="Life comes first",
    why="Compassion and patience; anything with a wish in it would hurt.",
    source="R24",
    check=check,
    ends="Two days after the return they announced, else six weeks after we learnt of it; or a plain word of theirs.",
    school="M. No school objects.",
    law="What is known of health and family is kept for a while only, and never quoted in a refusal.",
)
