"""On which days each account showed life, and on which we were in touch."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from unghost.domain.hours import zone
from unghost.domain.touch import Side
from unghost.history.history import Correspondence, History
from unghost.pictures.year import Year


def year_of(history: History, account: str) -> Year:
    """Return the year of one account, its days those of the user's own time zone."""
    people = (history.people[who] for who in history.by_account.get(account, ()) if who in history.people)
    return _year(history, account, people)


def years_of(history: History) -> tuple[Year, ...]:
    """Return the year of every account with a relationship."""
    found = []
    for account, members in history.by_account.items():
        people = [history.people[who] for who in members if who in history.people]
        if any(one.has_relationship for one in people):
            found.append(_year(history, account, people))
    return tuple(found)


def _year(history: History, account: str, people: Iterable[Correspondence]) -> Year:
    """Count touches by day. A call they answered and a meeting are both: a sign of life, and a touch of ours."""
    here = zone(history.settings.timezone)
    touches = [touch for one in people for touch in one.touches if touch.at <= history.now]
    theirs = Counter(touch.at.astimezone(here).date() for touch in touches if touch.sign_of_life)
    ours = Counter(touch.at.astimezone(here).date() for touch in touches if touch.side is Side.OURS)
    return Year(account, history.now.astimezone(here).date(), theirs, ours)
