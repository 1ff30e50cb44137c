"""The bench: what judges at one home, and remembers what it judged as long as that holds."""

from __future__ import annotations

import os
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, TypeVar
from uuid import uuid4

from unghost.domain.hours import zone
from unghost.web.homes.parted import Listed, One, Parted, Shared
from unghost.wiring import App

if TYPE_CHECKING:
    from unghost.app.case import Case, Review
    from unghost.app.find import Known
    from unghost.app.kept_judged import Day
    from unghost.app.today import Today

FRESH = timedelta(minutes=5)
"""How long what was judged holds where nothing was added: nobody's silence ends or begins by the minute."""
FEW = 100
"""Of so many relationships at most everybody is judged for the list, so that it can say who sleeps."""
MOST_SEEN = 64
"""So many reviews of one person are remembered where they were made."""


class Remembering(App):
    """The program at a home that judges everybody once, and again when the record has changed or FRESH is over."""

    _last: tuple[object, Review] | None = None

    def review(self, now: datetime) -> Review:
        """Judge everybody as of a moment, which is the present."""
        stood = (self.store.marks(), now.astimezone(zone(self.known_settings().timezone)).date())
        if self._last is None or self._last[0] != stood or not timedelta(0) <= now - self._last[1].now < FRESH:
            self._last = None  # let go of the old one first: there is room for one only
            self._last = (stood, super().review(now))
        return self._last[1]


class Bench:
    """What judges at one home, for one thread or process."""

    def __init__(self, home: Path, ahead: timedelta) -> None:
        made = Remembering.at(str(home))
        self.app = made.from_moment(made.now(None) + ahead) if ahead else made
        self._shared: Shared | None = None
        self._listed: tuple[str, Today] | None = None
        self._seen: OrderedDict[str, tuple[str, Review]] = OrderedDict()

    def seen(self, who: str, mark: str) -> Review | None:
        """Return the review of somebody that was made a while ago, where nothing new is known of them."""
        found = self._seen.get(who)
        return found[1] if found is not None and mark and found[0] == mark else None

    def keep(self, who: str, mark: str, review: Review) -> None:
        """Remember a review: what somebody looked at is soon written about."""
        self._seen[who] = mark, review
        self._seen.move_to_end(who)
        if len(self._seen) > MOST_SEEN:
            self._seen.popitem(last=False)

    def mark_of(self, today: Today) -> str:
        """Return the mark of a list: the same as long as it says the same, but for the moment it was made at."""
        last = self._listed
        if last is None or replace(today, now=last[1].now) != last[1]:
            last = self._listed = f"{os.getpid()} {uuid4()}", today
        return last[0]

    def shared(self, review: Review) -> Shared:
        """Return what a review shares with those before it; the same object as long as it is the same."""
        last = self._shared
        if last is None or not last.is_of(review):
            last = self._shared = Shared.of(f"{os.getpid()} {uuid4()}", review)
        return last

    @property
    def now(self) -> datetime:
        """The present moment of this home, asked when a work begins, never before: what is kept knows one way through time."""
        return self.app.now(None)

    def close(self) -> None:
        """Let go of the home."""
        self.app.close()


T = TypeVar("T")
Work = Callable[[Bench], T]


@dataclass(frozen=True, slots=True)
class Todays:
    """Judge the list of the day; who sleeps is told where they are few. ``known`` is the mark of what the asker has."""

    known: str = ""

    def __call__(self, bench: Bench) -> Listed:
        """Do it."""
        from unghost.app.today import today

        def listed(day: Day) -> Today | None:
            return None if len(day.states) <= FEW else day.today(bench.app.judging(quiet=True))

        found = bench.app.keeper.ask(bench.now, listed, FRESH) or today(bench.app.review(bench.now))
        mark = bench.mark_of(found)
        return Listed(mark, None if mark == self.known else found)

    def after(self, last: Listed | None, _shared: Shared | None) -> Todays:
        """Return the same question of somebody who was answered before."""
        return Todays(last.mark if last is not None else "")


def names(bench: Bench) -> tuple[Known, ...]:
    """Return everybody there is a case of, as find shows them: judged where they are few, else by what is kept of them."""
    from unghost.app.find import everybody, kept_names

    def kept(day: Day) -> tuple[Known, ...] | None:
        return None if len(day.states) <= FEW else kept_names(day)

    return bench.app.keeper.ask(bench.now, kept, FRESH) or everybody(bench.app, bench.now)


@dataclass(frozen=True, slots=True)
class OneOf:
    """Judge what concerns one person; raise UnknownPerson. ``known`` and ``shared`` are the marks of what the asker has.

    ``beside`` makes something more of their case; it is a function of a module.
    """

    who: str
    beside: Callable[[Case, Review], Any] | None = None
    known: str = ""
    shared: str = ""

    def __call__(self, bench: Bench) -> One:
        """Do it."""
        with bench.app.keeper.reading():
            found = bench.app.keeper.ask(bench.now, lambda day: self._kept(bench, day), FRESH)
            if found is not None:
                return found
            review = bench.app.review(bench.now)
            return One("", review, beside=self._beside(review))

    def after(self, last: One | None, shared: Shared | None) -> OneOf:
        """Return the same question of somebody who was answered before."""
        known, held = last.mark if last is not None else "", shared.mark if shared is not None else ""
        return replace(self, known=known, shared=held)

    def _kept(self, bench: Bench, day: Day) -> One:
        """Return their case from what is kept; whoever is no relationship, or nobody at all, has none."""
        person = day.addresses.get(self.who.strip().lower())
        mark = f"{os.getpid()} {day.began.isoformat()} {day.turns.get(person, 0)}" if person is not None else ""
        if mark and mark == self.known:
            return One(mark)
        found = bench.seen(self.who, mark)
        if found is None:
            found = day.of(self.who) or day.review(day.cases([], beside=[person] if person in day.book.lines else []))
            bench.keep(self.who, mark, found)
        beside, shared = self._beside(found), bench.shared(found)
        return One(mark, Parted.of(found), shared if shared.mark != self.shared else None, beside)

    def _beside(self, review: Review) -> Any:
        """Return what else is made of their case; raise UnknownPerson where nobody is of that name."""
        from unghost.app.people import person_of

        person = person_of(review.history, self.who)
        case = next((case for case in review.cases if case.correspondence.person.id == person), None)
        return self.beside(case, review) if self.beside is not None and case is not None else None


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
