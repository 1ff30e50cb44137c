"""Work done by other processes of this machine. A mail that kills its reader, or never lets it go, costs that mail alone."""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, field
from multiprocessing import get_context, parent_process

from unghost.adapters.executors.bounds import Bounds, bound_this_process, bounded
from unghost.adapters.executors.serial import Batch, R, Work
from unghost.app.ports import SetAside

CRASHED = "crashed the reader"
LOOK = 1.0
"""Seconds between two looks of a worker whether its parent is still there."""


@dataclass(frozen=True, slots=True)
class Processes:
    """A Pool of processes, started by the first ``map``, kept for the next one (a fresh reader takes half a second to get going)
    and ended by ``close``, with this object or with the program; after an error at once.

    ``workers`` run at once, and at most two batches more are under way. When a worker dies, every batch it may have taken along
    is read again by a single worker, and if that dies too, mail by mail: the one that kills is set aside as ``crashed the
    reader``.
    """

    workers: int
    bounds: Bounds
    _kept: list[_Crew] = field(default_factory=list, compare=False, repr=False)

    def map(self, work: Work[R], batches: Iterable[Batch]) -> Iterator[list[R | SetAside]]:
        """Yield the result of each batch, in the order of the batches. ``work`` is a function that can be pickled."""
        crew = self._kept.pop() if self._kept else _Crew(self.workers, self.bounds)
        done = False
        under_way: deque[tuple[Batch, Future[list[R | SetAside]] | None]] = deque()
        try:
            for batch in batches:
                under_way.append((batch, crew.submit(work, batch)))
                if len(under_way) >= self.workers + 2:
                    yield crew.outcome(work, *under_way.popleft())
            while under_way:
                yield crew.outcome(work, *under_way.popleft())
            done = not self._kept
        finally:
            if done:
                self._kept.append(crew)
            else:
                crew.close()

    def close(self) -> None:
        """End the processes; a later ``map`` starts new ones."""
        while self._kept:
            self._kept.pop().close()


def processes(workers: int, bounds: Bounds | None = None) -> Processes:
    """Return a Pool of that many processes, each bound in what one mail may take."""
    return Processes(max(1, workers), bounds or Bounds())


class _Crew:
    """A process pool that is replaced when it breaks."""

    def __init__(self, workers: int, bounds: Bounds) -> None:
        self._workers = workers
        self._bounds = bounds
        self._pool = _start(workers, bounds)

    def submit(self, work: Work[R], batch: Batch) -> Future[list[R | SetAside]] | None:
        """Hand a batch over; None where the pool is broken, in which case ``outcome`` reads it."""
        try:
            return self._pool.submit(bounded, work, batch)
        except BrokenProcessPool:
            return None

    def outcome(self, work: Work[R], batch: Batch, future: Future[list[R | SetAside]] | None) -> list[R | SetAside]:
        """Return the result of a batch, reading it once more where its worker died."""
        try:
            if future is not None:
                return future.result()
        except BrokenProcessPool:
            pass
        self._renew()
        return _again(work, batch, self._bounds)

    def _renew(self) -> None:
        try:
            self._pool.submit(int).result()
        except BrokenProcessPool:
            self._pool.shutdown(wait=True, cancel_futures=True)
            self._pool = _start(self._workers, self._bounds)

    def close(self) -> None:
        self._pool.shutdown(wait=True, cancel_futures=True)


def _again(work: Work[R], batch: Batch, bounds: Bounds) -> list[R | SetAside]:
    """Read a batch in one fresh worker; mail by mail where it dies again."""
    with _start(1, bounds) as single:
        try:
            return single.submit(bounded, work, batch).result()
        except BrokenProcessPool:
            pass
    return _one_by_one(work, batch, bounds)


def _one_by_one(work: Work[R], batch: Batch, bounds: Bounds) -> list[R | SetAside]:
    results: list[R | SetAside] = []
    single = _start(1, bounds)
    try:
        for mail in batch:
            try:
                results += single.submit(bounded, work, [mail]).result()
            except BrokenProcessPool:
                results.append(SetAside(mail.origin, CRASHED))
                single.shutdown()
                single = _start(1, bounds)
    finally:
        single.shutdown()
    return results


def _start(workers: int, bounds: Bounds) -> ProcessPoolExecutor:
    return ProcessPoolExecutor(workers, mp_context=get_context(_method()), initializer=_begin, initargs=(bounds, os.getpid()))


def _method() -> str:
    """Return how processes are made: as copies of this one where that is sound (Linux, and no thread whose lock could be copied
    shut), which takes milliseconds; else fresh ones, which load the program anew."""
    return "fork" if sys.platform == "linux" and threading.active_count() == 1 else "spawn"


def _begin(bounds: Bounds, parent: int) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent is interrupted too, and ends its workers
    signal.signal(signal.SIGTERM, signal.SIG_DFL)  # the parent may turn it into an interruption, and a copy would inherit that
    threading.Thread(target=_end_with, args=(parent,), daemon=True, name="end with the parent").start()
    bound_this_process(bounds)


def _end_with(parent: int) -> None:
    """End this process when its parent has ended, in whatever way: nothing else would tell it, for it and its siblings hold the
    queue of work open themselves."""
    if sys.platform == "win32":  # there the number of the parent stays as it was
        begun_by = parent_process()
        if begun_by is not None:
            begun_by.join()
    else:
        while os.getppid() == parent:
            time.sleep(LOOK)
    os._exit(1)
