"""Turn a matched phrase of the grammar into the days it names, as somebody meant it on a day in a country."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from unghost.domain.message import Precision
from unghost.reading.date_periods import (
    ONE_DAY,
    Period,
    day,
    half,
    modified,
    month,
    months_on,
    quarter,
    valid_day,
    week,
    whole_year,
)
from unghost.reading.date_tokens import Token
from unghost.reading.date_words import DAY, FORTNIGHT, HALF, MONTH, QUARTER, WEEK, YEAR
from unghost.reading.festivals import festival, nth_weekday


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads phrases as somebody meant them on ``today`` in a country ("" unknown) and language."""

    today: date
    month_first: bool
    country: str
    language: str

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

    def _day_month(self, tags: str, words: list[Token]) -> Period | None:
        place = tags.index("M")
        days = [n for n, tag in enumerate(tags[:place]) if tag in "ONf"]
        found = self._of_year(number_of(words[days[0]]), number_of(words[place]), _weekday(tags, words), _year(tags, words))
        if found is None or len(days) < 2:
            return found
        last = valid_day(found.first.year, found.first.month, number_of(words[days[-1]]))
        return replace(found, last=last, is_range=True) if last and last > found.first else found

    def _month_day(self, tags: str, words: list[Token]) -> Period | None:
        place = tags.index("M")
        days = [n for n, tag in enumerate(tags) if n > place and tag in "ON"]
        found = self._of_year(number_of(words[days[0]]), number_of(words[place]), _weekday(tags, words), _year(tags, words))
        if found is None or len(days) < 2:
            return found
        last = valid_day(found.first.year, found.first.month, number_of(words[days[-1]]))
        return replace(found, last=last, is_range=True) if last and last > found.first else found

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
        ahead = fitting or [found for found in days if found >= self.today]
        return day(ahead[0]) if ahead else None

    def _weekday_day(self, _tags: str, words: list[Token]) -> Period | None:
        return self._day_of_month(number_of(words[-1]), number_of(words[0]))

    def _ordinal_day(self, tags: str, words: list[Token]) -> Period | None:
        found = self._day_of_month(number_of(words[0]), None)
        if found is None or tags.count("O") < 2:
            return found
        last = valid_day(found.first.year, found.first.month, number_of(words[-1]))
        return replace(found, last=last, is_range=True) if last and last > found.first else found

    _article_day = _ordinal_day

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
        if unit not in (WEEK, FORTNIGHT):
            return None
        counts = [number_of(words[n]) for n, tag in enumerate(tags) if tag in "nN"]
        place = next(n for n, tag in enumerate(tags) if tag in "WP")
        base = self._weekday("W", [words[place]]) if tags[place] == "W" else day(self.today + timedelta(number_of(words[place])))
        days = (counts[0] if counts else 1) * (14 if unit == FORTNIGHT else 7)
        if base and counts and tags[0] == "W" and base.first - self.today < timedelta(7) and "I" in tags:
            return day(base.first + timedelta(days))
        return day(base.first + timedelta(days)) if base else None

    def _weekday_after(self, tags: str, words: list[Token]) -> Period | None:
        found = self._festival("R", words[2:]) if "R" in tags else self._loose_day(tags[2:], words[2:])
        if found is None:
            return None
        first = found.last + ONE_DAY
        return day(first + timedelta((number_of(words[0]) - first.weekday()) % 7))

    def _loose_day(self, tags: str, words: list[Token]) -> Period | None:
        """Read "the 5th", "5 May", "May 5" or "Tuesday" where the order does not matter."""
        if "M" in tags:
            at = next(number_of(word) for tag, word in zip(tags, words, strict=True) if tag in "NO")
            return self._of_year(at, number_of(words[tags.index("M")]), None)
        return self._ordinal_day(tags, words)

    def _nth_weekday(self, tags: str, words: list[Token]) -> Period | None:
        place = tags.index("M")
        nth = -1 if tags[0] == "L" else number_of(words[0])
        for year in self._years(_year(tags, words)):
            found = nth_weekday(year, number_of(words[place]), number_of(words[1]), nth)
            if found >= self.today:
                return day(found)
        return None

    # Weeks

    def _monday(self) -> date:
        return self.today - timedelta(self.today.weekday())

    def _week_number(self, _tags: str, words: list[Token]) -> Period | None:
        for year in (self.today.year, self.today.year + 1):
            found = date.fromisocalendar(year, number_of(words[-1]), 1)
            if found + timedelta(6) >= self.today:
                return week(found)
        return None

    def _week_of(self, tags: str, words: list[Token]) -> Period | None:
        place = next(n for n, tag in enumerate(tags) if tag in "NOM")
        found = self._loose_day(tags[place:], words[place:])
        if found is None or words[0].value != WEEK:
            return found
        return week(found.first - timedelta(found.first.weekday()))

    def _after_next(self, tags: str, words: list[Token]) -> Period | None:
        unit = number_of(words[tags.index("U")])
        return self._unit_ahead(unit, 2)

    def _week_after(self, tags: str, words: list[Token]) -> Period | None:
        if "R" not in tags:
            return self._unit_ahead(number_of(words[0]), 2)
        found = self._festival("R", words[-1:])
        return week(found.last - timedelta(found.last.weekday()) + timedelta(7)) if found else None

    def _nth_week(self, tags: str, words: list[Token]) -> Period | None:
        place = tags.index("M")
        nth, unit = number_of(words[0]), number_of(words[1])
        found = self._month(tags[place:], words[place:])
        if found is None or unit not in (WEEK, HALF):
            return None
        first = found.first + timedelta(7 * (nth - 1) if unit == WEEK else 15 * (nth - 1))
        return Period(first, first + timedelta(6), Precision.WEEK, WEEK, found.dated)

    # Units

    def _unit_ahead(self, unit: int, count: int) -> Period | None:
        if unit in (WEEK, FORTNIGHT):
            return week(self._monday() + timedelta(7 * count))
        if unit == MONTH:
            ahead = months_on(self.today.replace(day=1), count)
            return month(ahead.year, ahead.month)
        if unit == QUARTER:
            ahead = months_on(self.today.replace(day=1), 3 * count)
            return quarter(ahead.year, (ahead.month + 2) // 3)
        if unit == HALF:
            ahead = months_on(self.today.replace(day=1), 6 * count)
            return half(ahead.year, 1 if ahead.month < 7 else 2)
        return whole_year(self.today.year + count) if unit == YEAR else None

    def _next_unit(self, tags: str, words: list[Token]) -> Period | None:
        place = next(n for n, tag in enumerate(tags) if tag in "UWMSQ")
        tag, word = tags[place], words[place]
        if tag == "U":
            return day(self.today + ONE_DAY) if word.value == DAY else self._unit_ahead(number_of(word), 1)
        if tag == "W":
            return self._next_weekday(number_of(word), british="WX" in tags)
        if tag == "M":
            return self._month("M", [word])
        return self._season("S", [word]) if tag == "S" else self._quarter("Q", [word])

    def _next_weekday(self, weekday: int, *, british: bool) -> Period:
        """ "Next Friday" is Friday of next week; "Friday next" and its like in other languages the next one that comes."""
        if british or self.language not in ("en", ""):
            return day(self.today + timedelta((weekday - self.today.weekday() - 1) % 7 + 1))
        return day(self._monday() + timedelta(7 + weekday))

    def _this_unit(self, tags: str, words: list[Token]) -> Period | None:
        tag, word = tags[-1], words[-1]
        if tag == "W":
            return self._weekday("W", [word])
        if tag == "S":
            return self._season("S", [word])
        if tag == "M":
            return self._month("M", [word])
        return self._unit_ahead(number_of(word), 0)

    def _unit(self, _tags: str, words: list[Token]) -> Period | None:
        return self._unit_ahead(number_of(words[0]), 0)

    def _unit_end(self, _tags: str, words: list[Token]) -> Period | None:
        found = self._unit_ahead(number_of(words[0]), 0)
        return modified(found, "E") if found else None

    def _end_word(self, tags: str, words: list[Token]) -> Period | None:
        return self._unit_end(tags, words)

    def _relative(self, tags: str, words: list[Token]) -> Period | None:
        return self._in_units(tags, words)

    def _in_units(self, tags: str, words: list[Token]) -> Period | None:
        count, unit = number_of(words[0]), number_of(words[tags.index("U")])
        if count > 400:
            return None
        if unit in (DAY, WEEK, FORTNIGHT):
            found = self.today + timedelta(count * {DAY: 1, WEEK: 7, FORTNIGHT: 14}[unit])
            return day(found, Precision.DAY if unit == DAY else Precision.WEEK, dated=True)
        months = {MONTH: 1, QUARTER: 3, HALF: 6, YEAR: 12}[unit] * count
        precision = Precision.MONTH if unit == MONTH else Precision.QUARTER
        return day(months_on(self.today, months), precision, dated=True)

    _give_units = _in_units

    # Months and longer

    def _years(self, year: int) -> range:
        return range(year, year + 1) if year else range(self.today.year, self.today.year + 3)

    def _month(self, tags: str, words: list[Token]) -> Period | None:
        year = _year(tags, words)
        number = number_of(words[0])
        if year:
            return month(year, number, dated=True)
        return month(self.today.year + (number < self.today.month), number)

    def _quarter(self, tags: str, words: list[Token]) -> Period | None:
        value = words[0].value
        assert isinstance(value, tuple)
        number, halves, year = value
        return self._part_of_year(number, HALF if halves else QUARTER, year or _year(tags, words))

    def _ordinal_unit(self, tags: str, words: list[Token]) -> Period | None:
        return self._part_of_year(number_of(words[0]), number_of(words[tags.index("U")]), _year(tags, words))

    def _part_of_year(self, number: int, unit: int, year: int) -> Period | None:
        make = half if unit == HALF else quarter
        if year:
            return make(year, number, dated=True)
        return next((p for y in self._years(0) if (p := make(y, number)).last >= self.today), None)

    def _season(self, tags: str, words: list[Token]) -> Period | None:
        """Seasons are meteorological; south of the equator they are the other half of the year."""
        number = number_of(words[0])
        if self.country in ("AU", "NZ", "ZA", "AR", "CL", "BR", "UY"):
            number = (number + 2) % 4
        for year in self._years(_year(tags, words)):
            first = date(year, 3 + 3 * number, 1)
            last = months_on(first, 3) - ONE_DAY
            if last >= self.today:
                return Period(first, last, Precision.QUARTER, QUARTER)
        return None

    def _year(self, _tags: str, words: list[Token]) -> Period | None:
        return whole_year(number_of(words[0]))

    def _festival(self, tags: str, words: list[Token]) -> Period | None:
        name, year = str(words[0].value), _year(tags, words)
        if name == "the_new_year":
            return replace(whole_year(self.today.year + 1), dated=False)
        if name == "fiscal":
            return None
        if name == "holidays":
            name = "summer_break" if 5 <= self.today.month <= 8 else "year_break"
        for candidate in range(year, year + 1) if year else range(self.today.year - 1, self.today.year + 2):
            days = festival(name, candidate)
            if days and days[1] >= self.today:
                precision = Precision.MONTH if name in ("summer_break", "back_to_work") else Precision.DAY
                return Period(days[0], days[1], precision, DAY, bool(year))
        return None


def number_of(word: Token) -> int:
    """Return the number a word stands for, 0 where it stands for none."""
    return word.value if isinstance(word.value, int) else 0


def _weekday(tags: str, words: list[Token]) -> int | None:
    return number_of(words[0]) if tags.startswith("W") else None


def _year(tags: str, words: list[Token]) -> int:
    return number_of(words[-1]) if tags.endswith("Y") else 0
