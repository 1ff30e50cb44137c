"""Long work beside the page: one piece at a time in each room, in a thread with a program of its own; any tab may look on.

What is done is facts in the store, so a piece that was cut off, by its user or by the end of the program, is simply begun again.
"""

from __future__ import annotations

import asyncio
import threading
from collections import deque
from collections.abc import AsyncGenerator, Callable, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from enum import StrEnum
from secrets import token_hex
from time import monotonic
from typing import TYPE_CHECKING

from unghost.errors import UnghostError

if TYPE_CHECKING:
    from unghost.web.homes.judging import Judge
    from unghost.wiring import App

KEPT = 8
"""So many pieces that have ended are remembered."""
MOST_WAITING = 20
AT_MOST_EVERY = 0.25
"""Seconds between two words about progress: nobody reads faster."""
HEARTBEAT = 15.0
"""Seconds after which a line that has nothing to say says so, lest somebody between cuts it."""
PATIENCE = 10.0
"""Seconds that work under way has to come to a halt; a server that does not answer ends with the program."""
Words = tuple[str, Mapping[str, object]]


class Stopped(Exception):
    """The work was to end, and has."""


class State(StrEnum):
    """Where a piece of work stands."""

    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    STOPPED = "stopped"

    @property
    def over(self) -> bool:
        """Whether nothing more will happen."""
        return self in (State.DONE, State.FAILED, State.STOPPED)


@dataclass(frozen=True, slots=True)
class Sight:
    """What can be seen of a piece of work at a moment: ``step`` and ``detail`` are texts with their values, put into a language
    where they are shown; ``share`` of it is done (0 to 1, None where nobody knows); ``troubles`` are sentences with remedies.
    """

    version: int
    state: State
    step: Words
    detail: tuple[Words, ...] = ()
    share: float | None = None
    troubles: tuple[tuple[str, str], ...] = ()


@dataclass(slots=True)
class Job:
    """One piece of work. ``key`` is the same for the same work asked for twice; ``then`` is the page to go to in the end.

    ``judge`` judges beside the page, where the work needs it.
    """

    id: str
    key: str
    title: str
    work: Callable[[Job, App], str]
    judge: Judge
    then: str = "/sources"
    sight: Sight = field(default_factory=lambda: Sight(0, State.WAITING, ("Waiting for its turn", {})))
    _ending: bool = False
    _told: float = 0.0
    _lock: threading.Lock = field(default_factory=threading.Lock)
    _listeners: list[tuple[asyncio.AbstractEventLoop, asyncio.Event]] = field(default_factory=list)

    def say(self, step: Words, *detail: Words, share: float | None = None, at_once: bool = False) -> None:
        """Tell how far it is; raise Stopped where the end was asked for. Words that follow each other too fast are left out."""
        self.go_on()
        now = monotonic()
        if at_once or step != self.sight.step or now - self._told >= AT_MOST_EVERY:
            self._told = now
            self._show(State.RUNNING, step, detail, share)

    def go_on(self) -> None:
        """Raise Stopped where the end was asked for."""
        if self._ending:
            raise Stopped

    def trouble(self, error: UnghostError) -> None:
        """Add something that did not work, while the rest goes on."""
        seen = self.sight
        self._see(Sight(seen.version + 1, seen.state, seen.step, seen.detail, seen.share, (*seen.troubles, _said(error))))

    def end(self, state: State, step: Words, *detail: Words) -> None:
        """Tell that it is over."""
        self._show(state, step, detail, 1.0 if state is State.DONE else self.sight.share)

    def stop(self) -> None:
        """Ask for the end; what was done until then stays."""
        self._ending = True

    def _show(self, state: State, step: Words, detail: tuple[Words, ...], share: float | None) -> None:
        self._see(Sight(self.sight.version + 1, state, step, detail, share, self.sight.troubles))

    def _see(self, sight: Sight) -> None:
        with self._lock:
            self.sight = sight
            listeners = list(self._listeners)
        for loop, event in listeners:
            loop.call_soon_threadsafe(event.set)

    async def sights(self, after: int) -> AsyncGenerator[Sight | None, None]:
        """Yield what is to be seen whenever it has changed, from the one behind version ``after``; None where nothing has for a
        while. Ends with the work.
        """
        changed = asyncio.Event()
        listener = (asyncio.get_running_loop(), changed)
        with self._lock:
            self._listeners.append(listener)
        try:
            while True:
                changed.clear()
                sight = self.sight
                if sight.version > after or sight.state.over:
                    yield sight
                    after = sight.version
                if sight.state.over:
                    return
                try:
                    await asyncio.wait_for(changed.wait(), HEARTBEAT)
                except TimeoutError:
                    yield None
        finally:
            with self._lock:
                self._listeners.remove(listener)


def _said(error: UnghostError) -> tuple[str, str]:
    return error.sentence, error.remedy


class Jobs:
    """The pieces of work of one room, done in the order they were asked for."""

    def __init__(self, make: Callable[[], App], judge: Judge) -> None:
        self._make, self._judge = make, judge
        self._lock = threading.Lock()
        self._queue: deque[Job] = deque()
        self._ended: deque[Job] = deque(maxlen=KEPT)
        self._now: Job | None = None
        self._thread: threading.Thread | None = None

    def start(self, key: str, title: str, work: Callable[[Job, App], str], then: str = "/sources") -> Job:
        """Have something done, after whatever was asked for before, and return it; the same work is not taken twice.

        ``work`` returns where to go in the end, empty for ``then``.
        """
        with self._lock:
            for known in self._under_way():
                if known.key == key:
                    return known
            job = Job(token_hex(8), key, title, work, self._judge, then)
            self._queue.append(job)
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="jobs", daemon=True)
                self._thread.start()
            return job

    def under_way(self) -> tuple[Job, ...]:
        """Return what is done now and what waits, in that order."""
        with self._lock:
            return self._under_way()

    def ended(self) -> tuple[Job, ...]:
        """Return what ended of late, the latest first."""
        with self._lock:
            last = (self._now,) if self._now is not None and self._now.sight.state.over else ()
            return (*last, *reversed(self._ended))

    def find(self, job: str) -> Job | None:
        """Return a piece of work, None where none of that name is remembered."""
        return next((one for one in (*self.under_way(), *self.ended()) if one.id == job), None)

    def stop(self, job: Job) -> None:
        """End a piece of work: at once where it only waits, else as soon as it can."""
        job.stop()
        with self._lock:
            if job in self._queue:
                self._queue.remove(job)
                self._ended.append(job)
            else:
                return
        job.end(State.STOPPED, ("Stopped before it began", {}))

    def close(self) -> None:
        """End everything, and wait for what is being done to come to a halt."""
        for job in self.under_way():
            self.stop(job)
        thread = self._thread
        if thread is not None:
            thread.join(PATIENCE)

    def _under_way(self) -> tuple[Job, ...]:
        running = (self._now,) if self._now is not None and not self._now.sight.state.over else ()
        return (*running, *self._queue)

    def _run(self) -> None:
        while True:
            with self._lock:
                if not self._queue:
                    self._thread = None
                    return
                job = self._now = self._queue.popleft()
            _do(job, self._make)
            with self._lock:
                self._now = None
                self._ended.append(job)


def _do(job: Job, make: Callable[[], App]) -> None:
    """Do one piece of work, whatever it runs into."""
    try:
        job.say(("Beginning", {}), at_once=True)
        with closing(make()) as app:
            job.then = job.work(job, app) or job.then
    except Stopped:
        job.end(State.STOPPED, ("Stopped. What was read until now is kept.", {}))
    except UnghostError as error:
        job.trouble(error)
        job.end(State.FAILED, ("This could not be done", {}))
    except Exception as error:  # a fault of ours must be told, not leave a page that waits for ever
        job.trouble(UnghostError(f"The program itself failed ({type(error).__name__}).", "Try again; what was read is kept."))
        job.end(State.FAILED, ("This could not be done", {}))
    else:
        if not job.sight.state.over:
            job.end(State.DONE, job.sight.step, *job.sight.detail)
