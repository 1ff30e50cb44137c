"""From where somebody speaks, and what units, months and longer stretches mean there."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from unghost.domain.message import Precision
from unghost.reading.dates.festivals import festival
from unghost.reading.dates.periods import ONE_DAY, Period, day, half, modified, month, months_on, quarter, week, whole_year
from unghost.reading.dates.tokens import Token
from unghost.reading.dates.words import DAY, FORTNIGHT, HALF, MONTH, QUARTER, WEEK, YEAR

# First month of the business year where most firms or the state do not begin in January.
_FISCAL = {"IN": 4, "GB": 4, "JP": 4, "CA": 4, "SG": 4, "HK": 4, "ZA": 4, "NZ": 4, "AU": 7, "PK": 7, "BD": 7, "EG": 7}
# Festivals of one name on other days.
_ELSEWHERE = {
    ("CA", "thanksgiving"): "columbus",
    ("CA", "may_day"): "labor",
    ("DE", "thanksgiving"): "harvest",
    ("GB", "labor"): "may_day",
    ("IN", "july_4"): "assumption",
    ("MX", "constitution"): "guadalupe",
}


@dataclass(frozen=True, slots=True)
class Frame:
    """The day, the order of day and month, the country ("" unknown) and the language in which phrases are meant."""

    today: date
    month_first: bool
    country: str
    language: str

    # Units

    def _monday(self) -> date:
        return self.today - timedelta(self.today.weekday())

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
        counts = [number_of(word) for tag, word in zip(tags, words, strict=True) if tag in "nN"]
        count, unit = counts[0 if "-" in tags else -1] if counts else 1, number_of(words[tags.index("U")])
        if count > 400:
            return None
        if unit in (DAY, WEEK, FORTNIGHT):
            found = self.today + timedelta(count * {DAY: 1, WEEK: 7, FORTNIGHT: 14}[unit])
            return day(found, Precision.DAY if unit == DAY else Precision.WEEK, dated=True)
        months = {MONTH: 1, QUARTER: 3, HALF: 6, YEAR: 12}[unit] * count
        precision = Precision.MONTH if unit == MONTH else Precision.QUARTER
        return day(months_on(self.today, months), precision, dated=True)

    _give_units = _in_units
    _bare_units = _in_units

    def later_unit(self, word: Token) -> Period | None:
        """Return the unit behind the current one."""
        return self._unit_ahead(number_of(word), 1)

    # Months and longer

    def _said_year(self, tags: str, words: list[Token]) -> int:
        """Return the year said behind a month or day ("2027", "next year"), 0 for none."""
        if tags.endswith("Y"):
            return number_of(words[-1])
        if tags.endswith("M-N"):
            return 2000 + number_of(words[-1])
        unit = number_of(words[tags.rindex("U")]) if tags[-2:] in ("XU", "UX", "TU") else DAY
        return self.today.year + (tags[-2:] != "TU") if unit == YEAR else 0

    def _years(self, year: int) -> range:
        return range(year, year + 1) if year else range(self.today.year, self.today.year + 3)

    def _month_of_year(self, tags: str, words: list[Token]) -> Period | None:
        return self._month(tags, words)

    def _month(self, tags: str, words: list[Token]) -> Period | None:
        year = self._said_year(tags, words)
        number = number_of(words[0])
        if year:
            return month(year, number, dated=True)
        return month(self.today.year + (number < self.today.month), number)

    def _quarter(self, tags: str, words: list[Token]) -> Period | None:
        value = words[0].value
        assert isinstance(value, tuple)
        number, halves, year = value
        if halves > 1:
            return self._fiscal(year)
        return self._part_of_year(number, HALF if halves else QUARTER, year or self._said_year(tags, words))

    def _ordinal_unit(self, tags: str, words: list[Token]) -> Period | None:
        return self._part_of_year(number_of(words[0]), number_of(words[tags.index("U")]), self._said_year(tags, words))

    def _part_of_year(self, number: int, unit: int, year: int) -> Period | None:
        make = half if unit == HALF else quarter
        if year:
            return make(year, number, dated=True)
        return next((p for y in self._years(0) if (p := make(y, number)).last >= self.today), None)

    def _season(self, tags: str, words: list[Token]) -> Period | None:
        """Seasons are meteorological; south of the equator they are the other half of the year."""
        number = number_of(words[0])
        if self.country in ("AU", "NZ", "ZA", "AR", "CL", "BR", "UY", "PY", "BO", "PE"):
            number = (number + 2) % 4
        for year in self._years(self._said_year(tags, words)):
            first = date(year, 3 + 3 * number, 1)
            last = months_on(first, 3) - ONE_DAY
            if last >= self.today:
                return Period(first, last, Precision.QUARTER, QUARTER)
        return None

    def _year(self, _tags: str, words: list[Token]) -> Period | None:
        return whole_year(number_of(words[0]))

    def _fiscal(self, year: int = 0) -> Period | None:
        """Return a business year by the custom of the country: the one that ends in ``year``, else the next to begin."""
        begins = _FISCAL.get(self.country, 1)
        if year:
            first = date(year - (begins > 1), begins, 1)
        else:
            first = next(d for n in (0, 1) if (d := date(self.today.year + n, begins, 1)) > self.today)
        return Period(first, months_on(first, 12) - ONE_DAY, Precision.QUARTER, YEAR, bool(year))

    def _festival(self, tags: str, words: list[Token]) -> Period | None:
        name, year = str(words[0].value), self._said_year(tags, words)
        if name == "the_new_year":
            return whole_year(self.today.year + 1)._replace(dated=False)
        if name == "fiscal":
            return self._fiscal()
        if name == "fiscal_now":
            ahead = self._fiscal()
            return ahead._replace(first=months_on(ahead.first, -12), last=ahead.first - ONE_DAY) if ahead else None
        name = _ELSEWHERE.get((self.country, name), name)
        if name == "holidays":
            begins = 5 if self.language in ("en", "") else 2
            name = "summer_break" if begins <= self.today.month <= 8 else "year_break"
        for candidate in range(year, year + 1) if year else range(self.today.year - 1, self.today.year + 2):
            days = festival(name, candidate)
            if days and days[1] >= self.today:
                precision = Precision.MONTH if name in ("summer_break", "back_to_work") else Precision.DAY
                return Period(days[0], days[1], precision, DAY, bool(year))
        return None


def number_of(word: Token) -> int:
    """Return the number a word stands for, 0 where it stands for none."""
    return word.value if isinstance(word.value, int) else 0
