"""A home as the page sees it: many read, one writes, and judging is done beside.

A page never waits for judging where anything was judged before: it shows the last good answer with its moment, while a better one
is made. docs/decisions/0023 says what was measured.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, tzinfo
from typing import TYPE_CHECKING, Any, TypeVar

from anyio import CapacityLimiter

from unghost.app.people import case_of
from unghost.domain.hours import zone
from unghost.web.homes.answers import TOLD, Answers
from unghost.web.homes.bench import Asked, OneOf, Todays, Work, everybody, names
from unghost.web.homes.hands import Hands
from unghost.web.homes.jobs import Jobs
from unghost.web.homes.judging import Here, Judge
from unghost.web.homes.parted import Listed, One, Parted
from unghost.web.wire.problem import RefusedError

if TYPE_CHECKING:
    from unghost.app.case import Case, Review
    from unghost.app.find import Known
    from unghost.app.original import Original
    from unghost.app.today import Today
    from unghost.wiring import App

T = TypeVar("T")
MOST_LOOKING, MOST_TELLING = 24, 8
"""So many requests of one home are answered at once, of those that look and of those that send; the others wait without a thread,
so that nobody's slow mailbox or long judgement keeps the pages of others from being answered."""


class Room:
    """One home. Every thread that reads has a store of its own; whatever writes goes one after the other through one thread;
    whatever judges goes to the judge. Without ``patient`` nobody waits longer than FIRST.
    """

    def __init__(self, make: Callable[[], App], judge: Judge | None = None, *, patient: bool = True) -> None:
        self._make, self.judge, self._patient = make, judge or Here(), patient
        self._own_judge = judge is None
        self._local = threading.local()
        self._look, self._glass = threading.Lock(), threading.Lock()
        self._writer = ThreadPoolExecutor(1, "writer")
        self._hands: Hands | None = None
        self._file: tuple[int, int] | None = None
        self.looking, self.telling = CapacityLimiter(MOST_LOOKING), CapacityLimiter(MOST_TELLING)
        self._answers = Answers(self, patient=patient)
        self._looked: tuple[object, object, tzinfo] = (None, None, UTC)
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

        What it raises is raised here. Letters under way are held against what was told, as after a command. Raises RefusedError
        where the home was put away meanwhile, or another one was put in its place.
        """
        try:
            written = self._writer.submit(self._written, work)
        except RuntimeError:
            raise RefusedError(503, "This home was just put away.", "Load the page again; nothing was written.") from None
        return written.result()

    def _written(self, work: Callable[[App], T]) -> T:
        if self._hands is None:
            self._hands = Hands.of(self._make(), self)
        if self._file is not None and _file(self._hands) != self._file:
            sentence = "The data folder was moved, removed or replaced while the page was open; nothing was written."
            raise RefusedError(503, sentence, "End unghost serve, see to the folder, and start it again.")
        found = work(self._hands)
        self._file = self._file or _file(self._hands)
        if self._hands.known_settings().me:
            self._hands.watching.stop(self._hands.now(None))
        return found

    def erased(self) -> None:
        """Note that somebody was erased: nothing that was judged before is shown any more."""
        self._answers.forget()

    def told(self, who: str) -> None:
        """Note that something was told of somebody: whoever asks for them next, or for the list, sees it."""
        self._answers.told(("person", who), TOLD)
        self._answers.told(("portrait", who), TOLD)
        self._answers.told("today")

    # -- judging ----------------------------------------------------------------------------------------------------------

    def submit(self, work: Work[Any], *, deep: bool) -> Future[Any]:
        """Begin a work of the judge."""
        return self.judge.submit(self.app, work, deep=deep)

    def judged(self, key: object, work: Callable[[App, datetime], T], *, wait: bool = False) -> T:
        """Return what ``work(app, now)`` finds, made anew when the record has changed.

        ``work`` is a function of a module, or a ``partial`` of one, and returns something small: it is done beside the page, and
        only its answer travels. What else it depends on is in ``key``. Raises NotYetError, and whatever the work raises; whoever
        is no page may ``wait`` instead.
        """
        found: T = self._answers.answer(key, Asked(work), deep=True, wait=wait)
        return found

    def today(self, *, wait: bool = False) -> Today:
        """Return the day's list, with the letters under way and, where few are known, who sleeps."""
        from unghost.app.today_letters import with_letters
        from unghost.app.unread import nothing_read

        found: Listed = self._answers.answer("today", Todays(), wait=wait)
        listed = found.today
        assert listed is not None, "a judge says that nothing is new only to whoever knows the rest"
        return with_letters(replace(listed, unread=nothing_read(self.app.store)), self.app.posting.under_way(None))

    def names(self) -> tuple[Known, ...]:
        """Return everybody there is a case of, as find shows them."""
        found: tuple[Known, ...] = self._answers.answer("names", names)
        return found

    def review(self, *, wait: bool = False) -> Review:
        """Return everybody's case: for a home of few. Of ten thousand, ask ``judged`` for what is needed."""
        found: Review = self._answers.answer("review", everybody, deep=True, wait=wait)
        return found

    def review_of(self, who: str, *, wait: bool = False) -> Review:
        """Return a review that holds one person's case; raise UnknownPerson. Who tells something must ``wait``."""
        return self._whole(self._answers.answer(("person", who), OneOf(who), wait=wait))

    def portrayed(self, who: str, beside: Callable[[Case, Review], T], *, wait: bool = False) -> tuple[Review, T | None]:
        """Return a review that holds one person's case, with what ``beside``, a function of a module, makes of it where it was
        judged; None where they have no case. Raises UnknownPerson.
        """
        found: One = self._answers.answer(("portrait", who), OneOf(who, beside), wait=wait)
        return self._whole(found), found.beside

    def _whole(self, found: One) -> Review:
        if not isinstance(found.review, Parted):
            assert found.review is not None, "a judge says that nothing is new only to whoever knows the rest"
            return found.review
        assert self._answers.shared is not None, "what is parted comes with what it shares"
        return found.review.whole(self._answers.shared)

    def case(self, who: str) -> Case:
        """Return one person's case; raise UnknownPerson."""
        return case_of(self.review_of(who), who)

    def look_again(self) -> None:
        """Begin to bring the list up to date where the record has changed since it was made."""
        self._answers.begin("today", Todays())

    def made(self, key: object) -> datetime | None:
        """Return when the last answer to a question was begun, None where there is none."""
        return self._answers.made(key)

    # -- one mail ---------------------------------------------------------------------------------------------------------

    def original(self, name: str) -> Original | None:
        """Return a mail as its bytes have it, harmless; None where they cannot be had. One at a time: each takes a process."""
        from unghost.web.rendering.markup import cleaned

        with self._glass:
            return self.app.showing.original(name, cleaned)

    # -- how the record stands --------------------------------------------------------------------------------------------

    def stands(self) -> object:
        """Return something that differs once what is judged from has changed, whoever changed it.

        The files' own stamps tell that anything was written; only then is the store asked whether it bears on a judgement. A new
        day where the user is changes it, too.
        """
        stamps = tuple(_stamp(f"{self.app.home}/unghost.db{tail}") for tail in ("", "-wal"))
        if self._looked[0] != stamps:
            with self._look:
                if self._looked[0] != stamps:
                    self._looked = (stamps, self.app.store.marks(), zone(self.app.known_settings().timezone))
        _, marks, here = self._looked
        return marks, self.now.astimezone(here).date()

    def close(self) -> None:
        """Let everything under way end."""
        self.jobs.close()
        self._writer.shutdown()
        if self._own_judge:
            self.judge.close()


def _file(app: App) -> tuple[int, int] | None:
    """Return which file a home's facts are kept in, whatever stands in it; None where there is none."""
    try:
        found = os.stat(app.home / "unghost.db")
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _stamp(file: str) -> tuple[int, int]:
    try:
        found = os.stat(file)
    except OSError:
        return (0, 0)
    return found.st_mtime_ns, found.st_size
