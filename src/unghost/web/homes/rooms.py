"""A home as the page sees it: many read, one writes, and judging is done beside.

A page never waits for judging where anything was judged before: it shows the last good answer with its moment, while a better one
is made. docs/decisions/0023 says what was measured.
"""

from __future__ import annotations

import os
import threading
from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import TimeoutError as NotInTime
from concurrent.futures.process import BrokenProcessPool
from contextlib import suppress
from contextvars import ContextVar
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from time import monotonic
from typing import TYPE_CHECKING, Any, TypeVar

from unghost.app.people import case_of
from unghost.errors import UnghostError
from unghost.web.homes.bench import FRESH, Asked, OneOf, Work, everybody, names, todays
from unghost.web.homes.jobs import Jobs
from unghost.web.homes.judging import Here, Judge
from unghost.web.wire.problem import RefusedError

if TYPE_CHECKING:
    from unghost.app.case import Case, Review
    from unghost.app.find import Known
    from unghost.app.original import Original
    from unghost.app.today import Today
    from unghost.wiring import App

T = TypeVar("T")
FIRST = 2.0
"""Seconds a page waits for what was never judged before it says so and comes back by itself."""
SOON = 0.15
"""Seconds a page waits for a better answer, where it will be there that soon."""
MOST_KEPT = 128
"""So many answers are remembered; those nobody asked for the longest go first."""
LONG, LONG_AGAIN = 5.0, 4.0
"""What takes longer than so many seconds is done again only after so many times that, though the record keeps changing."""

_BEHIND: ContextVar[tuple[datetime, ...]] = ContextVar("behind", default=())


class NotYetError(RefusedError):
    """What was asked for is being worked out for the first time. A browser comes back by itself."""

    def __init__(self) -> None:
        super().__init__(503, "This is being worked out.", "It shows by itself as soon as it is there.")
        self.headers = {"Refresh": "2", "Retry-After": "2"}


@dataclass(frozen=True, slots=True)
class _Seen:
    """An answer, when it was made, how the record stood, and how many seconds it took."""

    answer: Any
    at: datetime
    stood: object
    took: float


@dataclass(slots=True)
class _Coming:
    """An answer that is being made of a record as it stood."""

    stood: object
    future: Future[Any]
    begun: float


class Room:
    """One home. Every thread that reads has a store of its own; whatever writes goes one after the other through one thread;
    whatever judges goes to the judge. Without ``patient`` nobody waits longer than FIRST.
    """

    def __init__(self, make: Callable[[], App], judge: Judge | None = None, *, patient: bool = True) -> None:
        self._make, self.judge, self._patient = make, judge or Here(), patient
        self._own_judge = judge is None
        self._local = threading.local()
        self._lock = threading.RLock()  # an answer may be there before anybody can be told to wait for it
        self._look, self._glass = threading.Lock(), threading.Lock()
        self._writer = ThreadPoolExecutor(1, "writer")
        self._kept: OrderedDict[object, _Seen] = OrderedDict()
        self._coming: dict[object, _Coming] = {}
        self._looked: tuple[object, object] = (None, None)
        self.jobs = Jobs(make, self.judge)

    def another(self, make: Callable[[], App]) -> Room:
        """Return the room of another home, with the same judge and the same patience."""
        return Room(make, self.judge, patient=self._patient)

    @property
    def app(self) -> App:
        """The program at this home, for this thread: for short questions to the store, nothing that judges or writes."""
        found: App | None = getattr(self._local, "app", None)
        if found is None:
            found = self._local.app = self._make()
        return found

    @property
    def now(self) -> datetime:
        """The present moment."""
        return self.app.now(None)

    # -- writing ----------------------------------------------------------------------------------------------------------

    def write(self, work: Callable[[App], T]) -> T:
        """Do something that changes the record, after whatever was asked before, and return what it returns.

        What it raises is raised here. Letters under way are held against what was told, as after a command.
        """
        return self._writer.submit(self._written, work).result()

    def _written(self, work: Callable[[App], T]) -> T:
        found = work(self.app)
        if self.app.known_settings().me:
            self.app.watching.stop(self.app.now(None))
        return found

    # -- judging ----------------------------------------------------------------------------------------------------------

    def judged(self, key: object, work: Callable[[App, datetime], T], *, wait: bool = False) -> T:
        """Return what ``work(app, now)`` finds, made anew when the record has changed.

        ``work`` is a function of a module, or a ``partial`` of one, and returns something small: it is done beside the page, and
        only its answer travels. What else it depends on is in ``key``. Raises NotYetError, and whatever the work raises; whoever
        is no page may ``wait`` instead.
        """
        return self._answer(key, Asked(work), deep=True, wait=wait)

    def today(self) -> Today:
        """Return the day's list, with the letters under way and, where few are known, who sleeps."""
        from unghost.app.today_letters import with_letters
        from unghost.app.unread import nothing_read

        listed = self._answer("today", todays)
        return with_letters(replace(listed, unread=nothing_read(self.app.store)), self.app.posting.under_way(None))

    def names(self) -> tuple[Known, ...]:
        """Return everybody there is a case of, as find shows them."""
        return self._answer("names", names)

    def review(self, *, wait: bool = False) -> Review:
        """Return everybody's case: for a home of few. Of ten thousand, ask ``judged`` for what is needed."""
        return self._answer("review", everybody, deep=True, wait=wait)

    def review_of(self, who: str, *, wait: bool = False) -> Review:
        """Return a review that holds one person's case; raise UnknownPerson. Who tells something must ``wait``."""
        return self._answer(("person", who), OneOf(who), wait=wait)

    def case(self, who: str) -> Case:
        """Return one person's case; raise UnknownPerson."""
        return case_of(self.review_of(who), who)

    def warm(self) -> None:
        """Begin with the list, so that whoever comes first finds it there."""
        with suppress(UnghostError, NotYetError):  # a home where nothing was read yet has no list
            stood = self.stands()
            with self._lock:
                self._begun("today", todays, stood, None, deep=False)

    def _answer(self, key: object, work: Work[T], *, deep: bool = False, wait: bool = False) -> T:
        """Return the best answer there is: one that holds, one that comes soon, the last one, the first one."""
        found: T  # what is kept under a key is what its work returned
        stood, now = self.stands(), self.now
        with self._lock:
            seen = self._kept.get(key)
            if seen is not None:
                self._kept.move_to_end(key)
                if seen.stood == stood and abs(now - seen.at) < FRESH:
                    found = seen.answer
                    return found
            coming = self._coming.get(key) or self._begun(key, work, stood, seen, deep=deep)
        if coming is None:
            found = _shown(seen)
            return found
        wait = wait or self._patient
        found = self._awaited(coming, seen, wait=wait)
        return self._answer(key, work, deep=deep, wait=wait) if wait and coming.stood != self.stands() else found

    def _begun(self, key: object, work: Work[Any], stood: object, seen: _Seen | None, *, deep: bool) -> _Coming | None:
        """Begin a work, under the lock; not a long one again right away."""
        again = LONG_AGAIN * seen.took if seen is not None and seen.took > LONG else 0.0
        if again and seen is not None and not self._patient and (self.now - seen.at).total_seconds() < again:
            return None
        coming = self._coming[key] = _Coming(stood, self.judge.submit(self.app, work, deep=deep), monotonic())
        coming.future.add_done_callback(partial(self._keep, key, coming, self.now))
        return coming

    def _keep(self, key: object, coming: _Coming, at: datetime, future: Future[Any]) -> None:
        """Remember an answer, in whatever thread it came."""
        with self._lock:
            if self._coming.get(key) is coming:
                del self._coming[key]
            if not future.cancelled() and future.exception() is None:
                self._kept[key] = _Seen(future.result(), at, coming.stood, monotonic() - coming.begun)
                self._kept.move_to_end(key)
                while len(self._kept) > MOST_KEPT:
                    self._kept.popitem(last=False)

    def _awaited(self, coming: _Coming, seen: _Seen | None, *, wait: bool) -> Any:
        try:
            return coming.future.result(None if wait else _patience(coming, seen))
        except NotInTime:
            if seen is None:
                raise NotYetError from None
            return _shown(seen)
        except BrokenProcessPool:  # the judge was killed; the next one who asks gets another
            raise NotYetError from None

    def look_again(self) -> None:
        """Begin to bring the list up to date where the record has changed since it was made."""
        stood = self.stands()
        with self._lock:
            seen = self._kept.get("today")
            if seen is not None and seen.stood != stood and "today" not in self._coming:
                self._begun("today", todays, stood, seen, deep=False)

    def made(self, key: object) -> datetime | None:
        """Return when the last answer to a question was begun, None where there is none."""
        seen = self._kept.get(key)
        return seen.at if seen is not None else None

    # -- one mail ---------------------------------------------------------------------------------------------------------

    def original(self, name: str) -> Original | None:
        """Return a mail as its bytes have it, harmless; None where they cannot be had. One at a time: each takes a process."""
        from unghost.web.rendering.markup import cleaned

        with self._glass:
            return self.app.showing.original(name, cleaned)

    # -- how the record stands --------------------------------------------------------------------------------------------

    def stands(self) -> object:
        """Return something that differs once what is judged from has changed, whoever changed it.

        The files' own stamps tell that anything was written; only then is the store asked whether it bears on a judgement.
        """
        stamps = tuple(_stamp(f"{self.app.home}/unghost.db{tail}") for tail in ("", "-wal"))
        if self._looked[0] != stamps:
            with self._look:
                if self._looked[0] != stamps:
                    self._looked = (stamps, self.app.store.marks())
        return self._looked[1]

    def close(self) -> None:
        """Let everything under way end."""
        self.jobs.close()
        self._writer.shutdown()
        if self._own_judge:
            self.judge.close()


def _patience(coming: _Coming, seen: _Seen | None) -> float:
    """Return how many seconds a page waits for an answer that is being made."""
    if seen is not None:
        return SOON if seen.took <= SOON else 0.0
    return max(0.0, FIRST - (monotonic() - coming.begun))


def _shown(seen: _Seen | None) -> Any:
    """Return an answer that is behind, and note that it is."""
    if seen is None:
        raise NotYetError
    _BEHIND.set((*_BEHIND.get(), seen.at))
    return seen.answer


def as_of() -> datetime | None:
    """Return the moment of the oldest answer this request got though a better one is being made, None where all hold."""
    return min(_BEHIND.get(), default=None)


def _stamp(file: str) -> tuple[int, int]:
    try:
        found = os.stat(file)
    except OSError:
        return (0, 0)
    return found.st_mtime_ns, found.st_size
