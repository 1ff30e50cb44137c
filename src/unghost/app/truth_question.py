"""The question where somebody stands, as it is asked of the user: the answers, and the one thing more that belongs to some."""

from __future__ import annotations

from unghost.app.case import Case
from unghost.causes.people.contact import Contact
from unghost.domain.record import TruthState

MOST_PEOPLE = 5
ANSWERS = (
    (TruthState.YES, "a yes"),
    (TruthState.NO, "a no"),
    (TruthState.NOT_NOW, "not now"),
    (TruthState.NO_DECISION, "no decision will come"),
    (TruthState.SOMEONE_ELSE, "somebody else decides"),
    (TruthState.CONTACT_GONE, "they have gone"),
    (TruthState.UNKNOWN, "not known"),
)
LATER = ((7, "in a week"), (30, "in a month"), (91, "in a quarter"))
"""Days until another look, where they said "not now"."""


def successors(case: Case) -> tuple[Contact, ...]:
    """Return who it may be now, where somebody else decides or the contact has gone."""
    return tuple(door.contact for door in case.doors.open if "@" in door.contact.person)[:MOST_PEOPLE]


def open_deals(case: Case) -> tuple[str, ...]:
    """Return the deals a truth may be about; with fewer than two nobody need be asked."""
    here = case.correspondence
    return tuple(deal.name for deal in here.deals if not here.ended(deal))[:8]


def comfort(state: TruthState) -> str:
    """Return a kind word on what was learnt, empty where it needs none."""
    return "A no is almost as good as a yes: your time is your own again." if state is TruthState.NO else ""
