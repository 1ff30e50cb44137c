"""Tell days that lie behind the writer: by their year, by the verb before them, by the letter they are the date of."""

from __future__ import annotations

import re
from datetime import date, timedelta

from unghost.reading.dates.around import is_custom, is_paper_date
from unghost.reading.dates.candidate import Candidate
from unghost.reading.dates.periods import Period
from unghost.reading.dates.tenses import clause, is_told

_DID_AFTER = re.compile(
    r"\W*(?:we|i|they|he|she|it|you)\s+(?:did|had|was|were|bought|launched|got|went|ran|signed|started|tried|saw)\b", re.I
)
_THANKS = re.compile(
    r"\b(?:thanks|thank you|danke|dank|merci|gracias|obrigad[oa]|grazie|bedankt|tack|tak|takk|kiitos|dziękuję"
    r"|děkuji|díky|спасибо)\b[^.,;!?]{0,40}$",
    re.I,
)
_AGO = timedelta(45)
_PAST_YEAR = re.compile(
    r"\s*(?:last year|dernier|dernière|pasad[oa]|scors[oa]|passad[oa]|letzten jahres|vorig jaar|förra året)\b",
    re.I,
)


def is_past(found: Candidate, period: Period, today: date) -> bool:
    """Say whether a date lies behind them or names no time to come: by its year, or by the words around it."""
    if period.last < today or (found.kind == "year" and period.first < today and not found.mod):
        return True
    if period.dated and found.kind not in ("relative", "in_units"):
        return False
    if found.kind in _COUNTED:
        return found.kind != "give_units" and found.start > 0 and bool(_FOR.search(found.before(40)))
    return is_paper_date(found) or _is_behind(found, period, today)


def _is_behind(found: Candidate, period: Period, today: date) -> bool:
    text, start, pre = found.text, found.start, found.pre
    if found.end < len(text):
        if _PAST_YEAR.match(text, found.end) or ("B" not in pre and _DID_AFTER.match(text, found.end)):
            return True
    elif not start:
        return _is_recent(found, period, today)
    parts = clause(text, start, found.end, found.language)
    if is_custom(found, parts) or (parts[0] and _THANKS.search(parts[0])):
        return True
    if not _BOUNDED.isdisjoint(pre) or found.post or (found.language == "en" and "F" in pre):
        return False
    return is_told(parts, found.language) or _is_recent(found, period, today)


_COUNTED = frozenset(("relative", "next_unit", "in_units", "give_units", "weekday_next_week"))
_BOUNDED = frozenset("AB")
# "Har varit här i tre månader" tells how long.
_FOR = re.compile(
    r"\b(?:har|hat|have|has|been)\b.{0,30}\b(?:varit|været|vært|jobbat|arbetat|jobbet|arbejdet|arbeidet|haft|hatt|been)\b", re.I
)


def _is_recent(found: Candidate, period: Period, today: date) -> bool:
    """Say whether a day without its year was a few weeks ago, and would be most of a year ahead."""
    if found.kind not in ("day_month", "month_day", "partial"):
        return False
    return timedelta(0) < today - (period.first - timedelta(365)) <= _AGO
