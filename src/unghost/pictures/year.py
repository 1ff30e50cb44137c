"""A year's calendar: on which days an account showed life, and on which days we wrote; of one account, or a row for each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from unghost.domain.days import day_of
from unghost.pictures import drawing
from unghost.pictures.drawing import Table

MOST = 40
"""How many accounts fit; those of the latest sign of life are drawn."""
WEEKS = 53
_MONTHS = 12
_LEFT, _DAY, _ROW = 62.0, 9.1, 17.0
_WEEK, _ACCOUNT, _NAMES = 3.6, 22.0, 20
_WEEKEND = 5


@dataclass(frozen=True, slots=True)
class Year:
    """One account up to the day ``until``: on which day how often they showed life, and how often we were in touch."""

    account: str
    until: date
    theirs: Mapping[date, int]
    ours: Mapping[date, int]

    @property
    def months(self) -> tuple[date, ...]:
        """The first days of the twelve months that end with ``until``."""
        last = self.until.year * _MONTHS + self.until.month - 1
        return tuple(date(n // _MONTHS, n % _MONTHS + 1, 1) for n in range(last - _MONTHS + 1, last + 1))

    @property
    def since(self) -> date:
        """The first day drawn."""
        return self.months[0]

    @property
    def days(self) -> tuple[date, ...]:
        """The days within the year on which anything was, the latest first."""
        return tuple(sorted((d for d in {*self.theirs, *self.ours} if self.since <= d <= self.until), reverse=True))

    @property
    def last(self) -> date | None:
        """The day of their last sign of life, whenever it was."""
        return max((d for d in self.theirs if d <= self.until), default=None)

    @property
    def says(self) -> str:
        """What there is to be seen, in a sentence."""
        alive, wrote = (sum(self.since <= d <= self.until for d in days) for days in (self.theirs, self.ours))
        if not alive and not wrote:
            return "Nothing has passed between you in the last twelve months."
        last = f"; the last one {self.last.day} {self.last:%B %Y}" if self.last is not None else ""
        return f"{_days(alive, 'with a sign of life from them')}{last}. {_days(wrote, 'on which we were in touch')}."


def year_picture(year: Year, name: str = "year") -> str:
    """Return the year of an account as SVG: a row a month, a column a day; in a day theirs above and ours below."""
    title = f"A year with {year.account}"
    parts, top = drawing.heading(title, year.says)
    top += 20.0
    parts += [drawing.text("soft", (_LEFT + _DAY * (d - 0.5), top), f"{d}", "middle") for d in (1, 5, 10, 15, 20, 25, 30)]
    for n, month in enumerate(year.months):
        parts += _month(year, month, top + 8.0 + _ROW * n)
    bottom = top + 8.0 + _ROW * _MONTHS
    parts += _key(bottom + 20.0)
    return drawing.picture(name, title, year.says, bottom + 54.0, parts)


def year_table(year: Year) -> Table:
    """Return the same as a table: a row a day on which anything was, the latest first."""
    rows = tuple((day_of(d), _times(year.theirs.get(d, 0)), _times(year.ours.get(d, 0))) for d in year.days)
    return Table(year.says, ("day", "signs of life", "touches of ours"), rows)


def years_picture(years: Sequence[Year], name: str = "years") -> str:
    """Return many accounts as SVG: a row each, a column a week; a stroke up where they showed life, a hollow one down where we
    were in touch. The latest sign of life comes first.
    """
    shown = _ranked(years)[:MOST]
    says = years_says(years)
    title = "A year of signs of life"
    parts, top = drawing.heading(title, says)
    if not shown:
        return drawing.picture(name, title, says, top + 8.0, parts)
    top += 22.0
    first = _first_week(shown[0])
    bottom = top + 6.0 + _ACCOUNT * len(shown)
    for month in shown[0].months[::2]:
        x = _week_x((month - first).days // 7)
        parts.append(drawing.text("soft", (x, top), f"{month:%b}"))
        parts.append(drawing.line("grid", (x, top + 4), (x, bottom)))
    for n, year in enumerate(shown):
        parts += _account(year, first, top + 6.0 + _ACCOUNT * (n + 0.5))
    parts += _key(bottom + 20.0)
    described = f"{says} " + " ".join(f"{year.account}: {year.says}" for year in shown)
    return drawing.picture(name, title, described, bottom + 54.0, parts)


def years_table(years: Sequence[Year]) -> Table:
    """Return the same as a table: a row an account."""
    rows = tuple((y.account, day_of(y.last) if y.last else "never", *_counts(y)) for y in _ranked(years))
    return Table(years_says(years), ("account", "last sign of life", "days they showed life", "days we were in touch"), rows)


def years_says(years: Sequence[Year]) -> str:
    """Return in a sentence of how many accounts there is anything to see."""
    if not years:
        return "Nobody has written yet."
    left = len(years) - MOST
    more = f" {left} more, whose last sign of life is older, are in the table only." if left > 0 else ""
    return f"{len(years)} account{'' if len(years) == 1 else 's'}, the latest sign of life first.{more}"


def _ranked(years: Sequence[Year]) -> list[Year]:
    return sorted(years, key=lambda y: (-(y.last or date.min).toordinal(), y.account))


def _counts(year: Year) -> tuple[str, str]:
    theirs, ours = (sum(year.since <= d <= year.until for d in days) for days in (year.theirs, year.ours))
    return str(theirs), str(ours)


def _month(year: Year, month: date, y: float) -> list[str]:
    """Draw a month: faint cells for its days, marks on those on which anything was."""
    parts = [drawing.text("soft", (_LEFT - 8, y + 11), f"{month:%b}" + (f" {month:%y}" if month.month == 1 else ""), "end")]
    day = month
    while day.month == month.month and day <= year.until:
        x = _LEFT + _DAY * (day.day - 1)
        high = _ROW - 3.0
        if day.weekday() < _WEEKEND:
            parts.append(drawing.box("day", (x, y), (_DAY - 1.5, high)))
        words = _told(year, day)
        if year.theirs.get(day):
            parts.append(drawing.box("line-fill", (x, y), (_DAY - 1.5, high / 2 - 0.5), words))
        if year.ours.get(day):
            parts.append(drawing.box("free-here", (x + 0.6, y + high / 2 + 0.8), (_DAY - 2.7, high / 2 - 1.4), words))
        day += timedelta(days=1)
    return parts


def _told(year: Year, day: date) -> str:
    said = [
        words
        for count, words in (
            (year.theirs.get(day, 0), f"they showed life {_times(year.theirs.get(day, 0))}"),
            (year.ours.get(day, 0), f"we were in touch {_times(year.ours.get(day, 0))}"),
        )
        if count
    ]
    return f"{day_of(day)}: {', '.join(said)}"


def _account(year: Year, first: date, y: float) -> list[str]:
    name = drawing.shortened(" ".join(year.account.split()), _NAMES)
    parts = [drawing.text("text", (16, y + 4), name), drawing.line("grid", (_week_x(0), y), (_week_x(WEEKS), y))]
    last = min(year.until, first + timedelta(weeks=WEEKS, days=-1))
    for kind, days, side in (("line-fill", year.theirs, -1), ("free-here", year.ours, 1)):
        weeks: dict[int, int] = {}
        for day, times in days.items():
            if first <= day <= last:
                weeks[(day - first).days // 7] = weeks.get((day - first).days // 7, 0) + times
        for week, times in sorted(weeks.items()):
            high = min(9.0, 4.0 + 1.6 * times)
            top = y - high if side < 0 else y + 0.8
            parts.append(drawing.box(kind, (_week_x(week) + 0.4, top), (_WEEK - 1.2, high - 0.8)))
    return parts


def _first_week(year: Year) -> date:
    return year.until - timedelta(days=year.until.weekday()) - timedelta(weeks=WEEKS - 1)


def _week_x(week: float) -> float:
    return 344.0 - _WEEK * WEEKS + _WEEK * week


def _days(count: int, what: str) -> str:
    return f"{'No day' if count == 0 else '1 day' if count == 1 else f'{count} days'} {what}"


def _times(count: int) -> str:
    return "" if count == 0 else "once" if count == 1 else "twice" if count == 2 else f"{count} times"


def _key(y: float) -> list[str]:
    return [
        drawing.box("line-fill", (16, y - 8), (9, 7)),
        drawing.text("soft", (31, y), "they showed a sign of life"),
        drawing.box("free-here", (190.5, y - 7.5), (8, 6)),
        drawing.text("soft", (206, y), "we were in touch"),
    ]
