"""Answers of the present by what is kept: the day's list, one person's case, and what a sync leaves ready."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from time import perf_counter
from typing import TypeVar

from unghost.app.case import Review
from unghost.app.kept import Book, FactStore, Kept
from unghost.app.kept_day import day, held, lasts
from unghost.app.kept_judged import Day
from unghost.app.ports import Progress
from unghost.app.ready import Ready
from unghost.app.today import Today
from unghost.domain.message import Message
from unghost.domain.settings import Settings
from unghost.history.history import History
from unghost.history.weave import DaysOff
from unghost.reading.shelf import keep_on
from unghost.silence.landmark.learn import LandmarkLearner

R = TypeVar("R")
MOST_NEAR = 2_000
"""So many mails of a group are looked through for the neighbours of one: the latest."""


@dataclass(slots=True)
class Keeper:
    """Keeps judgements in step with the facts. ``opened`` opens the cache, None where there can be none; ``learn`` learns what
    the odds of the week rest on.

    Every answer is None where what is kept cannot give it: then everybody is judged from scratch.
    """

    store: FactStore
    opened: Callable[[], Kept | None]
    learner: LandmarkLearner
    days_off: DaysOff
    learn: Callable[[datetime], Ready | None]
    made: Ready | None = None
    _kept: Kept | None = None
    _book: Book | None = None
    _day: Day | None = None
    _stood: object = None
    _settings: Settings | None = None

    @contextmanager
    def reading(self) -> Iterator[None]:
        """Let what is read in texts be remembered."""
        kept = self._open()
        if kept is None:
            yield
        else:
            with keep_on(kept):
                yield

    def day(self, now: datetime) -> Day | None:
        """Return a moment in step with the facts."""
        return self._made_whole(now) if self._in_step(now) else None

    def _in_step(self, now: datetime) -> bool:
        """Bring the book in step with the facts; False where it cannot stand for everything."""
        kept = self._open()
        if kept is None:
            return False
        if self._book is None:
            self._book = Book(self.store, kept, self.days_off, self.store.settings())
        return self._book.update(now)

    def _made_whole(self, now: datetime) -> Day | None:
        assert self._book is not None
        found = day(self._book, self.learner, now)
        if found is None and not self._book.ended:
            self.made = self.learn(now)
            found = day(self._book, self.learner, now)
        return found

    def ask(self, now: datetime, about: Callable[[Day], R], hold: timedelta = timedelta(0)) -> R | None:
        """Return the answer of a moment: of now, or of one held no longer than ``hold``; see ``kept_day.held``.

        Whatever is wrong with what is kept, it is thrown away: it is only a cache.
        """
        try:
            with self.reading():
                found = self._held(now, hold) if hold else self.day(now)
                return None if found is None else about(found)
        except (ValueError, TypeError, LookupError):  # damaged, locked, or of another program's making
            self.close(lose=True)
            return None

    def _held(self, now: datetime, hold: timedelta) -> Day | None:
        """Return the last moment asked about where it still holds, changed where more was told since; else now."""
        stood, last = self.store.marks(), self._day
        if last is not None and self._stood == stood and lasts(last, now, hold):
            return last
        found = None
        if self._in_step(now):
            assert self._book is not None
            same = last is not None and last.book is self._book and self._settings == self._book.settings
            found = (held(last, now, hold) if last is not None and same else None) or self._made_whole(now)
            self._settings = self._book.settings
        self._day, self._stood = found, stood
        return found

    def today(self, now: datetime, progress: Progress) -> Today | None:
        """Return the day's list, but for who sleeps."""
        return self.ask(now, lambda found: found.today(progress))

    def review_of(self, now: datetime, who: str) -> Review | None:
        """Return a review that holds one person's case alone."""
        return self.ask(now, lambda found: found.of(who))

    def history_of(self, now: datetime, who: str) -> History | None:
        """Return what is known of one person and their own group, without judging anybody; all others can be named in it."""
        try:
            with self.reading():
                return self._book.of(who, now) if self._in_step(now) and self._book is not None else None
        except (ValueError, TypeError, LookupError):  # as in ``ask``
            self.close(lose=True)
            return None

    def settle(self, now: datetime, progress: Progress, freeze: Callable[[Review], None]) -> Ready | None:
        """Judge whoever must be, let what is thought of them be frozen, and return what the odds rest on."""
        begun, self.made = perf_counter(), None
        fitted = self.ask(now, lambda found: found.settle(progress, freeze))
        if fitted is None or self.made is not None:
            return self.made
        return Ready(fitted.silences, round(perf_counter() - begun, 3), made=False, notice=fitted.notice)

    def mails_near(self, message: Message) -> tuple[Message, ...]:
        """Return the mails of the group a mail was laid in: whatever could share a thread with it; none where it is not kept."""
        kept = self._open()
        if kept is None:
            return ()
        try:
            groups = kept.groups_of([f"k:{message.key}"]).values()
            return self.store.mails(kept.mails_of(set(groups))[-MOST_NEAR:])
        except (ValueError, TypeError, LookupError):  # damaged, locked, or of another program's making: a judgement will mend it
            return ()

    @property
    def people(self) -> tuple[str, ...]:
        """Everybody of whom something is kept, once it was asked for."""
        return tuple(self._book.lines) if self._book is not None else ()

    def close(self, *, lose: bool = False) -> None:
        """Let go of the cache; ``lose`` throws it away."""
        if self._kept is not None:
            (self._kept.lose if lose else self._kept.close)()
        self._kept = self._book = self._day = None

    def _open(self) -> Kept | None:
        if self._kept is None:
            self._kept = self.opened()
        return self._kept
