"""Turn a matched phrase of the grammar into the days it names, as somebody meant it on a day in a country."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from unghost.domain.message import Precision
from unghost.reading.dates.festivals import nth_weekday
from unghost.reading.dates.frame import Frame, number_of
from unghost.reading.dates.periods import (
    ONE_DAY,
    Period,
    day,
    months_on,
    valid_day,
    week,
)
from unghost.reading.dates.tokens import Token
from unghost.reading.dates.words import DAY, FORTNIGHT, HALF, MONTH, QUARTER, WEEK, YEAR


@dataclass(frozen=True, slots=True)
class Reader(Frame):
    """Reads phrases as somebody meant them on ``today`` in a country ("" unknown) and language."""

    def read(self, kind: str, tags: str, words: list[Token]) -> Period | None:
        """Return the days of one phrase of the grammar, or None where it names none."""
        try:
            rule: Callable[[str, list[Token]], Period | None] = getattr(self, f"_{kind}")
            return rule(tags, words)
        except (ValueError, OverflowError):
            return None

    # Single days

    def _numeric(self, _tags: str, words: list[Token]) -> Period | None:
        value = words[-1].value
        assert isinstance(value, tuple)
        if len(value) == 4:
            one, two, year, _ = value
            number, at = (one, two) if (self.month_first and one <= 12) or two > 12 else (two, one)
            found = valid_day(year, number, at)
        elif value[0]:
            found = valid_day(*value[:3])
        else:
            return self._of_year(value[2], value[1], None)
        return day(found, dated=True) if found else None

    def _partial(self, tags: str, words: list[Token]) -> Period | None:
        value = words[-1].value
        assert isinstance(value, tuple)
        one, two = value
        number, at = (one, two) if (self.month_first and one <= 12) or two > 12 else (two, one)
        return self._of_year(at, number, _weekday(tags, words))

    def _partials(self, tags: str, words: list[Token]) -> Period | None:
        places = [n for n, tag in enumerate(tags) if tag == "z"]
        first = self._partial(tags[: places[0] + 1], words[: places[0] + 1])
        last = self._partial("z", words[-1:])
        if first is None or last is None or last.first <= first.first:
            return first
        return first._replace(last=last.first, is_range=True)

    def _day_month(self, tags: str, words: list[Token]) -> Period | None:
        place = tags.index("M")
        days = [n for n, tag in enumerate(tags[:place]) if tag in "ONf"]
        return self._days_of(place, days, tags, words)

    def _month_day(self, tags: str, words: list[Token]) -> Period | None:
        place = tags.index("M")
        days = [n for n, tag in enumerate(tags) if n > place and tag in "ON"]
        return self._days_of(place, days, tags, words)

    def _days_of(self, place: int, days: list[int], tags: str, words: list[Token]) -> Period | None:
        """Return one day of the month that stands at a place, or the days from the first of ``days`` to the last."""
        found = self._of_year(
            number_of(words[days[0]]), number_of(words[place]), _weekday(tags, words), self._said_year(tags, words)
        )
        if found is None or len(days) < 2:
            return found
        last = valid_day(found.first.year, found.first.month, number_of(words[days[-1]]))
        return found._replace(last=last, is_range=True) if last and last > found.first else found

    def _of_year(self, at: int, number: int, weekday: int | None, year: int = 0) -> Period | None:
        """Place a day and month: in its year, else where the weekday named fits, else at the next occurrence."""
        if year:
            found = valid_day(year, number, at)
            return day(found, dated=True) if found else None
        years = [self.today.year + n for n in (0, 1, -1)]
        days = [found for y in years if (found := valid_day(y, number, at))]
        fitting = [found for found in days if weekday is not None and found.weekday() == weekday]
        if fitting and fitting[0] < self.today:
            return day(fitting[0])
        ahead = [found for found in days if found >= self.today]
        return day(ahead[0]) if ahead else None

    def _weekday_day(self, _tags: str, words: list[Token]) -> Period | None:
        return self._day_of_month(number_of(words[-1]), number_of(words[0]))

    def _ordinal_day(self, tags: str, words: list[Token]) -> Period | None:
        if tags.endswith(("U", "X")):
            ahead = self._month_meant(tags, words)
            at = valid_day(ahead.first.year, ahead.first.month, number_of(words[0])) if ahead else None
            return day(at) if at else None
        found = self._day_of_month(number_of(words[0]), None)
        if found is None or tags.count("O") < 2:
            return found
        last = valid_day(found.first.year, found.first.month, number_of(words[-1]))
        return found._replace(last=last, is_range=True) if last and last > found.first else found

    _article_day = _ordinal_day
    _bare_day = _ordinal_day

    def _month_meant(self, tags: str, words: list[Token]) -> Period | None:
        """Return the month of "of this month", "of next month"; None for another unit."""
        unit = number_of(words[tags.rindex("U")])
        return self._unit_ahead(MONTH, 1 if "X" in tags else 0) if unit == MONTH else None

    def _day_of_month(self, at: int, weekday: int | None) -> Period | None:
        for months in range(14):
            first = months_on(self.today.replace(day=1), months)
            found = valid_day(first.year, first.month, at)
            if found and found >= self.today and (weekday is None or found.weekday() == weekday):
                return day(found)
        return None

    def _weekday(self, _tags: str, words: list[Token]) -> Period | None:
        return day(self.today + timedelta((number_of(words[0]) - self.today.weekday() - 1) % 7 + 1))

    def _point(self, _tags: str, words: list[Token]) -> Period | None:
        return day(self.today + timedelta(number_of(words[0]))) if words[0].value else None

    def _weekday_next_week(self, tags: str, words: list[Token]) -> Period | None:
        ahead = 0 if "T" in tags else 7
        return day(self._monday() + timedelta(ahead + number_of(words[tags.index("W")])))

    def _weekday_in_weeks(self, tags: str, words: list[Token]) -> Period | None:
        unit = number_of(words[tags.index("U")])
        counts = [number_of(words[n]) for n, tag in enumerate(tags) if tag in "nN"]
        if unit not in (WEEK, FORTNIGHT):
            return self._point_in_units(tags, words, unit, counts)
        place = next(n for n, tag in enumerate(tags) if tag in "WP")
        base = self._weekday("W", [words[place]]) if tags[place] == "W" else day(self.today + timedelta(number_of(words[place])))
        days = (counts[0] if counts else 1) * (14 if unit == FORTNIGHT else 7)
        if base and counts and tags[0] == "W" and base.first - self.today < timedelta(7) and "I" in tags:
            return day(base.first + timedelta(days))
        return day(base.first + timedelta(days)) if base else None

    def _point_in_units(self, tags: str, words: list[Token], unit: int, counts: list[int]) -> Period | None:
        """Read "a month today", "morgen in drei Tagen"; German counts today in its "acht Tage", which are a week."""
        if not counts:
            return None
        place = next(n for n, tag in enumerate(tags) if tag in "WP")
        start = self._weekday("W", [words[place]]) if tags[place] == "W" else day(self.today + timedelta(number_of(words[place])))
        count = 7 if unit == DAY and counts[0] == 8 else counts[0]
        units = [words[0]._replace(value=count), words[0]._replace(value=unit)]
        found = replace(self, today=start.first)._in_units("NU", units) if start else None
        return found._replace(precision=Precision.DAY) if found else None

    def _weekday_after(self, tags: str, words: list[Token]) -> Period | None:
        found = self._what_follows(tags[2:], words[2:])
        if found is None:
            return None
        first = (found.first if found.last - found.first <= ONE_DAY else found.last) + ONE_DAY
        return day(first + timedelta((number_of(words[0]) - first.weekday()) % 7))

    def _what_follows(self, tags: str, words: list[Token]) -> Period | None:
        return self._festival(tags, words) if tags[0] == "R" else self._loose_day(tags, words)

    def _loose_day(self, tags: str, words: list[Token], weekday: int | None = None) -> Period | None:
        """Read "the 5th", "5 May", "May 5" or "Tuesday" where the order does not matter."""
        if "M" in tags:
            at = next(number_of(word) for tag, word in zip(tags, words, strict=True) if tag in "NO")
            return self._of_year(at, number_of(words[tags.index("M")]), weekday)
        return self._ordinal_day(tags, words)

    def _nth_weekday(self, tags: str, words: list[Token]) -> Period | None:
        nth = -1 if tags[0] == "L" else number_of(words[0])
        for first in self._months_for(tags, words):
            found = nth_weekday(first.year, first.month, number_of(words[1]), nth)
            if found >= self.today:
                return day(found)
        return None

    def _months_for(self, tags: str, words: list[Token]) -> list[date]:
        """Return the first days of the months that "of May" or "of the month" may mean, the likeliest first."""
        if "M" in tags:
            number = number_of(words[tags.index("M")])
            return [date(year, number, 1) for year in self._years(self._said_year(tags, words))]
        if "R" in tags or number_of(words[tags.rindex("U")]) == YEAR:
            edge = 12 if tags[0] == "L" else 1
            return [date(self.today.year + n, edge, 1) for n in ((1,) if "R" in tags or "X" in tags else (0, 1))]
        if number_of(words[tags.rindex("U")]) != MONTH:
            return []
        first = self.today.replace(day=1)
        return [months_on(first, n) for n in ((1,) if "X" in tags else (0, 1))]

    # Weeks

    def _week_number(self, tags: str, words: list[Token]) -> Period | None:
        count = next(number_of(word) for tag, word in zip(tags, words, strict=True) if tag in "NO")
        for year in (self.today.year, self.today.year + 1):
            found = date.fromisocalendar(year, count, 1)
            if found + timedelta(6) >= self.today:
                return week(found)
        return None

    def _week_of(self, tags: str, words: list[Token]) -> Period | None:
        place = next(n for n, tag in enumerate(tags) if tag in "NOMz")
        weekday = number_of(words[tags.index("W")]) if "W" in tags else None
        at = self._partial("z", words[place:]) if tags[place] == "z" else self._loose_day(tags[place:], words[place:], weekday)
        if at is None or words[0].value != WEEK:
            return at
        begins = at.first + ONE_DAY if self.month_first and at.first.weekday() == 6 else at.first
        return week(begins - timedelta(begins.weekday()))

    def _after_next(self, tags: str, words: list[Token]) -> Period | None:
        if "W" in tags:
            found = self._weekday("W", words[-1:])
            return day(found.first + timedelta(7)) if found else None
        unit = number_of(words[tags.index("U")])
        return self._unit_ahead(unit, 2)

    def _week_after(self, tags: str, words: list[Token]) -> Period | None:
        unit = number_of(words[0])
        if tags[-1] == "U":
            return self._unit_ahead(unit, 2)
        found = self._what_follows(tags[2:], words[2:])
        if found is None or unit not in (DAY, WEEK):
            return found._replace(first=found.last + ONE_DAY, last=found.last + ONE_DAY) if found else None
        return day(found.last + ONE_DAY) if unit == DAY else week(found.last - timedelta(found.last.weekday()) + timedelta(7))

    def _then_unit(self, _tags: str, words: list[Token]) -> Period | None:
        return self._unit_ahead(number_of(words[0]), 1)

    def _units_after(self, tags: str, words: list[Token]) -> Period | None:
        found = self._what_follows(tags[3:], words[3:])
        return replace(self, today=found.last)._in_units("nU", words[:2]) if found else None

    def _week_before(self, tags: str, words: list[Token]) -> Period | None:
        found, unit = self._festival(tags[2:], words[2:]), number_of(words[0])
        if found is None or unit not in (DAY, WEEK):
            return None
        return day(found.first - ONE_DAY) if unit == DAY else week(found.first - timedelta(found.first.weekday() + 7))

    def _nth_week(self, tags: str, words: list[Token]) -> Period | None:
        if tags[0] == "M":
            return self._nth_week(tags[1:] + "M", [*words[1:], words[0]])
        nth, unit = number_of(words[0]), number_of(words[1])
        if unit in (QUARTER, HALF) and number_of(words[tags.rindex("U")]) == YEAR and "M" not in tags:
            return self._part_of_year(nth, unit, self._said_year(tags, words))
        if unit not in (WEEK, HALF):
            return None
        for first in self._months_for(tags[2:], words[2:]):
            last = months_on(first, 1) - ONE_DAY
            begins = first + timedelta(7 * (nth - 1) if unit == WEEK else 15 * (nth - 1))
            begins = last - timedelta(6) if tags[0] == "L" else begins
            if begins + timedelta(6) >= self.today:
                return Period(begins, begins + timedelta(6), Precision.WEEK, WEEK, "Y" in tags)
        return None

    # The next one, this one

    def _next_unit(self, tags: str, words: list[Token]) -> Period | None:
        place = next(n for n, tag in enumerate(tags) if tag in "UWMSQR")
        tag, word = tags[place], words[place]
        if tag == "U":
            return day(self.today + ONE_DAY) if word.value == DAY else self._unit_ahead(number_of(word), 1)
        if tag == "W":
            return self._next_weekday(number_of(word), coming="WX" in tags or words[tags.index("X")].value == 1)
        if tag == "M":
            return self._month("M", [word])
        if tag == "R":
            return self._festival("R", [word])
        return self._season("S", [word]) if tag == "S" else self._quarter("Q", [word])

    def _next_weekday(self, weekday: int, *, coming: bool) -> Period:
        """ "Next Friday" is Friday of next week; "Friday next", "this coming Friday" and its like elsewhere the next to come."""
        if coming or self.language not in ("en", ""):
            return day(self.today + timedelta((weekday - self.today.weekday() - 1) % 7 + 1))
        return day(self._monday() + timedelta(7 + weekday))

    def _this_unit(self, tags: str, words: list[Token]) -> Period | None:
        tag, word = tags[1], words[1]
        if tag == "W":
            return self._weekday("W", [word])
        if tag == "S":
            return self._season("S", [word])
        if tag == "M":
            return self._month("M", [word])
        return self._quarter("Q", [word]) if tag == "Q" else self._unit_ahead(number_of(word), 0)


def _weekday(tags: str, words: list[Token]) -> int | None:
    return number_of(words[0]) if tags.startswith("W") else None
