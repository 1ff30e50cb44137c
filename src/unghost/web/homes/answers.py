"""What was judged, and what is being judged: the best answer there is, and how long a page waits for a better one."""

from __future__ import annotations

import threading
from collections import OrderedDict
from concurrent.futures import Future
from concurrent.futures import TimeoutError as NotInTime
from concurrent.futures.process import BrokenProcessPool
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from time import monotonic
from typing import Any, Protocol, TypeVar

from unghost.errors import UnghostError
from unghost.web.homes.bench import FRESH, OneOf, Todays, Work
from unghost.web.homes.parted import Listed, One, Shared
from unghost.web.wire.problem import RefusedError

T = TypeVar("T")
FIRST = 2.0
"""Seconds a page waits for what was never judged, before it says so and comes back by itself."""
TOLD = 10.0
"""Seconds a page of somebody waits for an answer that knows what was just told of them, before it shows the last one."""
SOON = 0.1
"""Seconds a page waits for a better answer, where it will be there that soon."""
MOST_KEPT = 128
"""So many answers are remembered; those nobody asked for the longest go first."""
LONG, LONG_AGAIN = 0.5, 4.0
"""What takes longer than so many seconds is done again only after so many times that, though the record keeps changing."""

FAULTY = timedelta(seconds=10)
"""How long a work that broke is not begun again; what it says of the record (nobody of that name) holds as any answer does."""

_BEHIND: ContextVar[datetime | None] = ContextVar("behind", default=None)


class NotYetError(RefusedError):
    """What was asked for is being worked out for the first time. A browser comes back by itself."""

    def __init__(self) -> None:
        super().__init__(503, "This is being worked out.", "It shows by itself as soon as it is there.")
        self.headers = {"Refresh": "2", "Retry-After": "2"}


class Asking(Protocol):
    """Where the answers come from, and how the record stands that they are made of."""

    @property
    def now(self) -> datetime:
        """The present moment."""

    def stands(self) -> object:
        """Return something that differs once what is judged from has changed."""

    def submit(self, work: Work[Any], *, deep: bool) -> Future[Any]:
        """Begin a work."""


@dataclass(frozen=True, slots=True)
class _Seen:
    """An answer, when it was made, how the record stood, and how many seconds it took; or the fault there was instead of one."""

    answer: Any
    at: datetime
    stood: object
    took: float
    fault: BaseException | None = None

    def holds(self, stood: object, now: datetime) -> bool:
        """Say whether it is what would come of asking now."""
        lasts = FRESH if self.fault is None or isinstance(self.fault, UnghostError) else FAULTY
        return self.stood == stood and abs(now - self.at) < lasts

    def told(self) -> Any:
        """Return the answer, or raise the fault."""
        if self.fault is not None:
            raise self.fault.with_traceback(None)
        return self.answer


@dataclass(slots=True)
class _Coming:
    """An answer that is being made of a record as it stood, in place of one there was."""

    stood: object
    before: _Seen | None
    at: datetime
    begun: float
    future: Future[Any]


class Answers:
    """The answers of one home. Without ``patient`` nobody waits longer than FIRST who does not ask to."""

    def __init__(self, asking: Asking, *, patient: bool) -> None:
        self._asking, self._patient = asking, patient
        self._lock = threading.RLock()  # an answer may be there before anybody can be told to wait for it
        self._kept: OrderedDict[object, _Seen] = OrderedDict()
        self._coming: dict[object, _Coming] = {}
        self._told: OrderedDict[object, tuple[float, float]] = OrderedDict()
        self.shared: Shared | None = None

    def answer(self, key: object, work: Work[Any], *, deep: bool = False, wait: bool = False) -> Any:
        """Return the best answer there is: one that holds, one that comes soon, the last one, the first one.

        Who must ``wait`` gets one of a record that holds all that was written before the call. Raises NotYetError, and whatever
        the work raises.
        """
        stood = self._asking.stands()
        since = monotonic() if wait else self._told.get(key, (0.0, 0.0))[0]
        while True:
            now = self._asking.now
            with self._lock:
                seen = self._kept.get(key)
                if seen is not None:
                    self._kept.move_to_end(key)
                    if seen.holds(stood, now):
                        return seen.told()
                coming = self._coming.get(key) or self._begun(key, work, stood, now, deep=deep, wait=wait)
            if coming is None:
                return _shown(seen)
            if not self._in_time(key, coming, wait=wait or self._patient):
                return _shown(coming.before)
            found = coming.future.result()
            if coming.stood == stood or coming.begun >= since:
                return found

    def begin(self, key: object, work: Work[Any]) -> None:
        """Begin to bring an answer up to date, where there is one and the record has changed since."""
        stood = self._asking.stands()
        with self._lock:
            seen = self._kept.get(key)
            if seen is not None and seen.stood != stood and key not in self._coming:
                self._begun(key, work, stood, self._asking.now, deep=False, wait=False)

    def told(self, key: object, patience: float = FIRST) -> None:
        """Note that something was told that bears on an answer: whoever asks next waits for one that knows, so many seconds."""
        with self._lock:
            self._told[key] = monotonic(), patience
            self._told.move_to_end(key)
            while len(self._told) > MOST_KEPT:
                self._told.popitem(last=False)

    def forget(self) -> None:
        """Forget every answer, and those that are being made: whoever asks next gets one of the record as it is now."""
        with self._lock:
            self._kept.clear()
            self._coming.clear()

    def made(self, key: object) -> datetime | None:
        """Return when the last answer to a question was begun, None where there is none."""
        seen = self._kept.get(key)
        return seen.at if seen is not None else None

    def _begun(self, key: object, work: Work[Any], stood: object, now: datetime, *, deep: bool, wait: bool) -> _Coming | None:
        """Begin a work, under the lock; not a long one again right away."""
        seen = self._kept.get(key)
        long_ = seen is not None and seen.took > LONG and not isinstance(seen.fault, UnghostError)
        again = LONG_AGAIN * seen.took if seen is not None and long_ else 0.0
        hurried = wait or self._patient or key in self._told
        if again and seen is not None and not hurried and (now - seen.at).total_seconds() < again:
            return None
        before = seen if seen is not None and seen.fault is None else None
        if isinstance(work, OneOf | Todays):
            work = work.after(before.answer if before is not None else None, self.shared)
        begun, done = monotonic(), self._asking.submit(work, deep=deep)
        coming = self._coming[key] = _Coming(stood, before, now, begun, Future())
        done.add_done_callback(partial(self._keep, key, coming))
        return coming

    def _keep(self, key: object, coming: _Coming, done: Future[Any]) -> None:
        """Remember an answer, in whatever thread it came, and hand it to whoever waits."""
        fault = None if done.cancelled() else done.exception()
        with self._lock:
            if key in self._told and self._told[key][0] < coming.begun:
                del self._told[key]
            found, at = (None, coming.at) if done.cancelled() or fault else self._taken(done.result(), coming)
            asked_for = self._coming.get(key) is coming  # else all was forgotten meanwhile
            if asked_for:
                del self._coming[key]
            if asked_for and not done.cancelled() and not isinstance(fault, BrokenProcessPool):
                self._kept[key] = _Seen(found, at, coming.stood, monotonic() - coming.begun, fault)
                self._kept.move_to_end(key)
                while len(self._kept) > MOST_KEPT:
                    self._kept.popitem(last=False)
        if done.cancelled():
            coming.future.cancel()
        elif fault is not None:
            coming.future.set_exception(fault)
        else:
            coming.future.set_result(found)

    def _taken(self, found: Any, coming: _Coming) -> tuple[Any, datetime]:
        """Return an answer and its moment: what was known before, where nothing new is known."""
        if not isinstance(found, One | Listed):
            return found, coming.at
        if found.shared is not None:
            self.shared = found.shared
        if found.same and coming.before is not None:
            return coming.before.answer, coming.before.at
        return found, coming.at

    def _in_time(self, key: object, coming: _Coming, *, wait: bool) -> bool:
        """Wait for what is being made as long as a page may, and say whether it is there; what broke is there, too."""
        try:
            coming.future.exception(None if wait else self._patience(key, coming))
        except NotInTime:
            return False
        if isinstance(coming.future.exception(), BrokenProcessPool):  # the judge was killed; the next one who asks gets another
            raise NotYetError
        return True

    def _patience(self, key: object, coming: _Coming) -> float:
        """Return how many seconds a page waits for an answer that is being made."""
        seen = coming.before
        told = self._told.get(key)
        if seen is not None and told is None:
            return SOON if seen.took <= SOON else 0.0
        return max(0.0, (told[1] if told is not None else FIRST) - (monotonic() - coming.begun))


def _shown(seen: _Seen | None) -> Any:
    """Return an answer that is behind, and note that it is."""
    if seen is None:
        raise NotYetError
    answer, behind = seen.told(), _BEHIND.get()
    _BEHIND.set(seen.at if behind is None else min(behind, seen.at))
    return answer


def as_of() -> datetime | None:
    """Return the moment of the oldest answer this request got though a better one is being made, None where all hold."""
    return _BEHIND.get()
