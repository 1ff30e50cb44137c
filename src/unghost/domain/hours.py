"""Working time of a person: their zone, weekends, public holidays and absences."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

WORK_FROM = 9
WORK_TO = 17
HOURS_A_DAY = WORK_TO - WORK_FROM
WEEKEND = frozenset({5, 6})
LONGEST_ABSENCE_DAYS = 400
"""An absence said to be longer is cut here: it is a slip of the pen, or somebody who will not be back."""


@lru_cache(maxsize=512)
def zone(name: str) -> tzinfo:
    """Return the time zone of an IANA name or of a fixed offset such as ``+05:30``; UTC where neither is understood."""
    if name[:1] in ("+", "-"):
        return _fixed(name)
    try:
        return ZoneInfo(name) if name else UTC
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return UTC


def _fixed(name: str) -> tzinfo:
    hours, minutes = name[1:3], name[4:6]
    if len(name) != 6 or name[3] != ":" or not (hours + minutes).isascii() or not (hours + minutes).isdecimal():
        return UTC
    shift = timedelta(hours=int(hours), minutes=int(minutes))
    return timezone(-shift if name[0] == "-" else shift) if shift < timedelta(hours=24) else UTC


@dataclass(frozen=True, slots=True)
class WorkWeek:
    """The working time of one person: 9 to 17 o'clock in ``zone``, but for their ``weekend`` and ``days_off`` (local dates).

    ``weekend`` are weekdays, 0 for Monday; ``absent`` are those of the days off that are an absence of this person alone.
    """

    zone: str = "UTC"
    days_off: frozenset[date] = frozenset()
    weekend: frozenset[int] = WEEKEND
    absent: frozenset[date] = frozenset()

    def is_workday(self, day: date) -> bool:
        """Say whether they work on that local day."""
        return day.weekday() not in self.weekend and day not in self.days_off

    def local(self, at: datetime) -> datetime:
        """Return the moment on their clock."""
        return at.astimezone(zone(self.zone))

    def without(self, spans: Iterable[tuple[date, date]]) -> WorkWeek:
        """Return the same week with absences taken out: pairs (first day away, first day back), backward ones ignored."""
        away = {
            start + timedelta(n) for start, back in spans for n in range(min(LONGEST_ABSENCE_DAYS, max(0, (back - start).days)))
        }
        return replace(self, days_off=self.days_off | away, absent=self.absent | (away - self.days_off)) if away else self

    @property
    def of_house(self) -> WorkWeek:
        """The week of the people around them: the same without this one person's absences."""
        return replace(self, days_off=self.days_off - self.absent, absent=frozenset()) if self.absent else self

    def between(self, start: datetime, end: datetime) -> float:
        """Return the working hours from ``start`` to ``end``, 0 where ``end`` is not later; whole days are not walked."""
        if end <= start:
            return 0.0
        tz = zone(self.zone)
        first, last = start.astimezone(tz), end.astimezone(tz)
        if first.date() == last.date():
            return self._hours_on(first.date(), _hour(first), _hour(last))
        head = self._hours_on(first.date(), _hour(first), 24.0)
        tail = self._hours_on(last.date(), 0.0, _hour(last))
        return head + HOURS_A_DAY * self.workdays(first.date() + timedelta(1), last.date()) + tail

    def workdays(self, first: date, end: date) -> int:
        """Return how many working days lie in [first, end)."""
        days = (end - first).days
        if days <= 0:
            return 0
        weeks, rest = divmod(days, 7)
        count = weeks * (7 - len(self.weekend)) + sum((first.weekday() + n) % 7 not in self.weekend for n in range(rest))
        off = _weekdays_off(self.days_off, self.weekend)
        return count - (bisect_left(off, end) - bisect_left(off, first))

    def next_opening(self, at: datetime, from_hour: int = WORK_FROM, to_hour: int = WORK_TO) -> datetime:
        """Return the first moment at or after ``at`` on a working day of theirs in [from_hour, to_hour), on their clock."""
        tz = zone(self.zone)
        here = at.astimezone(tz)
        if self.is_workday(here.date()) and from_hour <= here.hour < to_hour:
            return at
        day = here.date() if here.hour < from_hour else here.date() + timedelta(1)
        while not self.is_workday(day):
            day += timedelta(1)
        opening = datetime.combine(day, time(from_hour), tzinfo=tz)
        real = opening.astimezone(UTC).astimezone(tz)  # where the clock jumps over that hour, it is a later one
        return real if from_hour <= real.hour < to_hour else self.next_opening(real, from_hour, to_hour)

    def _hours_on(self, day: date, start: float, end: float) -> float:
        if not self.is_workday(day):
            return 0.0
        return max(0.0, min(end, WORK_TO) - max(start, WORK_FROM))


@lru_cache(maxsize=4096)
def _weekdays_off(days_off: frozenset[date], weekend: frozenset[int]) -> tuple[date, ...]:
    """Return the days off that would be working days, in order; a set's hash is kept by the set, so asking again is cheap."""
    return tuple(sorted(day for day in days_off if day.weekday() not in weekend))


def _hour(at: datetime) -> float:
    return at.hour + at.minute / 60 + at.second / 3600 + at.microsecond / 3.6e9
