"""Illness, a birth, a loss: only compassion may go out."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from unghost.causes.cause import View
from unghost.domain.hours import zone
from unghost.domain.touch import Side
from unghost.guards.guard import Guard, Proposal, Refusal

REST_DAYS = 42
AFTER_RETURN_DAYS = 2


def check(view: View, proposal: Proposal) -> Refusal | None:
    """Refuse everything but compassion while something in their life comes first. The reason does not say what it is."""
    if proposal.play == "compassion" or proposal.person != view.correspondence.person.id:
        return None
    until = _until(view)
    if until is None or proposal.at >= until:
        return None
    return Refusal("sensitive-event", "Something in their life comes first; only a line without a wish may go out.", until)


def _until(view: View) -> datetime | None:
    """Return when the rest ends: a little after their announced return, else after six weeks, or with a plain word of theirs."""
    correspondence = view.correspondence
    ends = [t.at + timedelta(REST_DAYS) for t in correspondence.theirs[-1:] if t.said.sensitive and t.side is Side.THEIRS]
    last = correspondence.last_sign_of_life
    for signal in correspondence.signals:
        if signal.sensitive and (last is None or signal.at > last.at):
            named = signal.return_date
            back = datetime.combine(named.date, time(0), tzinfo=zone(correspondence.week.zone)) if named else None
            ends.append(back + timedelta(AFTER_RETURN_DAYS) if back else signal.at + timedelta(REST_DAYS))
    return max(ends, default=None)


GUARD = Guard(
    name="sensitive-event",
    title="Life comes first",
    why="Compassion and patience; anything with a wish in it would hurt.",
    source="R24",
    check=check,
)
