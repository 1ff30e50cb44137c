"""What the record knows of a lawful basis: when they last asked or wrote, when they last bought. Not legal advice."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

from unghost.causes.cause import View
from unghost.domain.hours import zone
from unghost.domain.listed import Listed, ListScope, entries_for
from unghost.domain.record import Truth, TruthState
from unghost.domain.touch import Side
from unghost.guards.calendar import months_after
from unghost.history.history import Correspondence

NEW_FACT = "a new inquiry or purchase of theirs, or their consent on your list"


def entries(view: View) -> tuple[Listed, ...]:
    """Return the entries of the user's lists that name this person: an address, a domain above it, a telephone number."""
    person = view.correspondence.person
    return entries_for(view.history.listed, (person.id, *person.addresses), person.phones)


def consented(view: View) -> bool:
    """Say whether the user's lists hold their express consent."""
    return any(entry.scope is ListScope.CONSENT for entry in entries(view))


def asked_at(correspondence: Correspondence) -> datetime | None:
    """Return when they last wrote or called of their own accord, taken as their latest inquiry; None where they never did.

    In a correspondence about a sale nearly every word of theirs is about what is sold. A call of ours they answered is none.
    """
    return max((t.at for t in correspondence.touches if t.side is Side.THEIRS), default=None)


def bought_at(view: View) -> datetime | None:
    """Return when they last bought: a deal won, or a yes the user recorded; None where nothing says so.

    A table of deals has no day of closing. The earlier of its opening and its expected close is taken, so that a clock never runs
    longer than it may; a deal without any day starts none.
    """
    correspondence = view.correspondence
    days = [min(known) for d in correspondence.deals if d.outcome == "won" and (known := _days(d.opened, d.expected_close))]
    clock = zone(correspondence.week.zone)
    bought = [datetime.combine(day, time(0), tzinfo=clock).astimezone(UTC) for day in days]
    bought += [truth.at for truth in correspondence.truths if _a_yes(truth)]
    return max((at for at in bought if at <= view.history.now), default=None)


def last_day_of_basis(view: View, inquiry_months: int, purchase_months: int) -> datetime | None:
    """Return when the longer of the two clocks runs out, None where neither ever ran. A clock of 0 months does not run."""
    zone_name = view.correspondence.week.zone
    clocks = ((asked_at(view.correspondence), inquiry_months), (bought_at(view), purchase_months))
    return max((months_after(at, months, zone_name) for at, months in clocks if at is not None and months), default=None)


def _a_yes(truth: Truth) -> bool:
    return truth.state is TruthState.YES and truth.confirmed and truth.undoes is None


def _days(*known: date | None) -> list[date]:
    return [day for day in known if day is not None]
