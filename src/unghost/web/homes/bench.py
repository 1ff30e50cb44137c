"""The bench: what judges at one home, and remembers what it judged as long as that holds."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Generic, TypeVar

from unghost.wiring import App

if TYPE_CHECKING:
    from unghost.app.case import Review
    from unghost.app.find import Known
    from unghost.app.kept_judged import Day
    from unghost.app.today import Today

FRESH = timedelta(minutes=5)
"""How long what was judged holds where nothing was added: nobody's silence ends or begins by the minute."""
FEW = 100
"""Of so many relationships at most everybody is judged for the list, so that it can say who sleeps."""


class Remembering(App):
    """The program at a home that judges everybody once, and again when the record has changed or FRESH is over."""

    _last: tuple[object, Review] | None = None

    def review(self, now: datetime) -> Review:
        """Judge everybody as of a moment, which is the present."""
        stood = self.store.marks()
        if self._last is None or self._last[0] != stood or not timedelta(0) <= now - self._last[1].now < FRESH:
            self._last = None  # let go of the old one first: there is room for one only
            self._last = (stood, super().review(now))
        return self._last[1]


class Bench:
    """What judges at one home, for one thread or process."""

    def __init__(self, home: Path, ahead: timedelta) -> None:
        made = Remembering.at(str(home))
        self.app = made.from_moment(made.now(None) + ahead) if ahead else made

    @property
    def now(self) -> datetime:
        """The present moment of this home, asked when a work begins, never before: what is kept knows one way through time."""
        return self.app.now(None)

    def close(self) -> None:
        """Let go of the home."""
        self.app.close()


T = TypeVar("T")
Work = Callable[[Bench], T]


def todays(bench: Bench) -> Today:
    """Judge the list of the day; who sleeps is told where they are few."""
    from unghost.app.today import today

    def listed(day: Day) -> Today | None:
        return None if len(day.states) <= FEW else day.today(bench.app.judging(quiet=True))

    return bench.app.keeper.ask(bench.now, listed, FRESH) or today(bench.app.review(bench.now))


def names(bench: Bench) -> tuple[Known, ...]:
    """Return everybody there is a case of, as find shows them: judged where they are few, else by what is kept of them."""
    from unghost.app.find import everybody, kept_names

    def kept(day: Day) -> tuple[Known, ...] | None:
        return None if len(day.states) <= FEW else kept_names(day)

    return bench.app.keeper.ask(bench.now, kept, FRESH) or everybody(bench.app, bench.now)


@dataclass(frozen=True, slots=True)
class OneOf:
    """Judge what concerns one person; raise UnknownPerson."""

    who: str

    def __call__(self, bench: Bench) -> Review:
        """Do it."""
        from unghost.app.people import person_of

        found = bench.app.keeper.ask(bench.now, self._kept, FRESH) or bench.app.review(bench.now)
        person_of(found.history, self.who)
        return found

    def _kept(self, day: Day) -> Review:
        """Return their case from what is kept; whoever is no relationship, or nobody at all, has none."""
        person = day.book.kept.addresses().get(self.who.strip().lower())
        return day.of(self.who) or day.review(day.cases([], beside=[person] if person in day.book.lines else []))


def everybody(bench: Bench) -> Review:
    """Judge everybody."""
    return bench.app.review(bench.now)


@dataclass(frozen=True, slots=True)
class Asked(Generic[T]):
    """A work of a page: ``work(app, now)``."""

    work: Callable[[App, datetime], T]

    def __call__(self, bench: Bench) -> T:
        """Do it."""
        return self.work(bench.app, bench.now)
