"""A home as the page sees it: many read, one writes, one judges."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, TypeVar

from unghost.app.case import Review
from unghost.app.people import case_of

if TYPE_CHECKING:
    from unghost.app.case import Case
    from unghost.app.today import Today
    from unghost.wiring import App

T = TypeVar("T")
FRESH = timedelta(minutes=5)
"""How long what was judged holds where nothing was added: nobody's silence ends or begins by the minute."""


class Room:
    """One home. Every thread that reads has a store of its own; whatever writes goes one after the other through one thread;
    whatever judges through another, for what is kept of judgements has one owner.
    """

    def __init__(self, make: Callable[[], App]) -> None:
        self._make = make
        self._local = threading.local()
        self._writer = ThreadPoolExecutor(1, "writer")
        self._judge = ThreadPoolExecutor(1, "judge")
        self._kept: dict[object, tuple[object, datetime, object]] = {}

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

    def write(self, work: Callable[[App], T]) -> T:
        """Do something that changes the record, after whatever was asked before, and return what it returns.

        What it raises is raised here. Letters under way are held against what was told, as after a command.
        """

        def done() -> T:
            found = work(self.app)
            if self.app.known_settings().me:
                self.app.watching.stop(self.app.now(None))
            return found

        return self._writer.submit(done).result()

    def judged(self, key: object, work: Callable[[App, datetime], T]) -> T:
        """Return what a work on the judge's thread finds, as long as it holds: until the record changes, or FRESH is over."""
        stood = self.stands()
        found = self._kept.get(key)
        if found is not None and found[0] == stood and timedelta(0) <= self.now - found[1] < FRESH:
            return found[2]  # type: ignore[return-value]  # kept under the key of this very work
        now = self.now
        answer = self._judge.submit(lambda: work(self.app, now)).result()
        self._kept[key] = (stood, now, answer)
        return answer

    def today(self) -> Today:
        """Return the day's list, with the letters under way and who sleeps."""
        from dataclasses import replace

        from unghost.app.today import today
        from unghost.app.today_letters import with_letters
        from unghost.app.unread import nothing_read

        listed = today(self.review())
        return with_letters(replace(listed, unread=nothing_read(self.app.store)), self.app.posting.under_way(None))

    def review(self) -> Review:
        """Return everybody's case."""
        return self.judged("review", lambda app, now: app.review(now))

    def review_of(self, who: str) -> Review:
        """Return a review that holds one person's case; raise UnknownPerson."""
        return self.judged(("person", who), lambda app, _now: app.review_of(None, who))

    def case(self, who: str) -> Case:
        """Return one person's case; raise UnknownPerson."""
        return case_of(self.review_of(who), who)

    def stands(self) -> object:
        """Return something that differs once the record has changed, whoever changed it."""
        return tuple(_stamp(f"{self.app.home}/unghost.db{tail}") for tail in ("", "-wal"))

    def close(self) -> None:
        """Let everything under way end."""
        self._writer.shutdown()
        self._judge.shutdown()


def _stamp(file: str) -> tuple[int, int]:
    try:
        found = os.stat(file)
    except OSError:
        return (0, 0)
    return found.st_mtime_ns, found.st_size
