"""The time of year at their place: holidays, and the weeks in which books are closed."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta

from unghost.causes.cause import Circumstance, Term, View

AWAY_STEP, BUSY_STEP = 0.8, 0.4
LOOKED_AT = 14  # days up to now
FEW_WORKDAYS = 6  # of fourteen days: half of the usual ten and one
QUARTER_ENDS = (3, 6, 9, 12)
LAST_DAYS = 18  # of a quarter's last month: the crunch begins here


def look(view: View) -> Mapping[str, Term]:
    """Return what their calendar says: few working days lately speak for leave, a quarter's end for a full desk."""
    if view.silence.since is None:
        return {}
    week = view.correspondence.week
    today = week.local(view.history.now).date()
    found: dict[str, Term] = {}
    worked = sum(week.is_workday(today - timedelta(days=n)) for n in range(LOOKED_AT))
    if worked <= FEW_WORKDAYS:
        found["away"] = Term("season", AWAY_STEP, f"Only {worked} of the last {LOOKED_AT} days were working days at their place.")
    if today.month in QUARTER_ENDS and today.day >= LAST_DAYS:
        found["busy"] = Term("season", BUSY_STEP, "A quarter is ending; many desks are full.")
    return found


CIRCUMSTANCE = Circumstance(
    name="season",
    title="The time of year",
    why="At Christmas nobody answers, and at a quarter's end few do.",
    source="R12",
    look=look,
)
