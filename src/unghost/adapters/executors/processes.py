"""Work shared among processes of this machine. A mail that kills its reader costs that mail alone."""

from __future__ import annotations

import signal
import sys
import threading
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from multiprocessing import get_context

from unghost.adapters.executors.serial import Batch, Result, Work
from unghost.app.ports import SetAside

CRASHED = "crashed the reader"


@dataclass(frozen=True, slots=True)
class Processes:
    """A Pool of processes, started by ``map`` and ended with it.

    ``workers`` run at once, and at most two batches more are under way. When a worker dies, every batch it may have taken along
    is read again by a single worker, and if that dies too, mail by mail: the one that kills is set aside as ``crashed the
    reader``.
    """

    workers: int

    def map(self, work: Work, batches: Iterable[Batch]) -> Iterator[Result]:
        """Yield the result of each batch, in the order of the batches. ``work`` is a function that can be pickled."""
        crew = _Crew(self.workers)
        under_way: deque[tuple[Batch, Future[Result] | None]] = deque()
        try:
            for batch in batches:
                under_way.append((batch, crew.submit(work, batch)))
                if len(under_way) >= self.workers + 2:
                    yield crew.outcome(work, *under_way.popleft())
            while under_way:
                yield crew.outcome(work, *under_way.popleft())
        finally:
            crew.close()


def processes(workers: int) -> Processes:
    """Return a Pool of that many processes."""
    return Processes(max(1, workers))


class _Crew:
    """A process pool that is replaced when it breaks."""

    def __init__(self, workers: int) -> None:
        self._workers = workers
        self._pool = _start(workers)

    def submit(self, work: Work, batch: Batch) -> Future[Result] | None:
        """Hand a batch over; None where the pool is broken, in which case ``outcome`` reads it."""
        try:
            return self._pool.submit(work, batch)
        except BrokenProcessPool:
            return None

    def outcome(self, work: Work, batch: Batch, future: Future[Result] | None) -> Result:
        """Return the result of a batch, reading it once more where its worker died."""
        try:
            if future is not None:
                return future.result()
        except BrokenProcessPool:
            pass
        self._renew()
        return _again(work, batch)

    def _renew(self) -> None:
        try:
            self._pool.submit(int).result()
        except BrokenProcessPool:
            self._pool.shutdown(wait=True, cancel_futures=True)
            self._pool = _start(self._workers)

    def close(self) -> None:
        self._pool.shutdown(wait=True, cancel_futures=True)


def _again(work: Work, batch: Batch) -> Result:
    """Read a batch in one fresh worker; mail by mail where it dies again."""
    with _start(1) as single:
        try:
            return single.submit(work, batch).result()
        except BrokenProcessPool:
            pass
    return _one_by_one(work, batch)


def _one_by_one(work: Work, batch: Batch) -> Result:
    results: Result = []
    single = _start(1)
    try:
        for mail in batch:
            try:
                results += single.submit(work, [mail]).result()
            except BrokenProcessPool:
                results.append(SetAside(mail.origin, CRASHED))
                single.shutdown()
                single = _start(1)
    finally:
        single.shutdown()
    return results


def _start(workers: int) -> ProcessPoolExecutor:
    return ProcessPoolExecutor(workers, mp_context=get_context(_method()), initializer=_leave_interrupts_to_the_parent)


def _method() -> str:
    """Return how processes are made: as copies of this one where that is sound (Linux, and no thread whose lock could be copied
    shut), which takes milliseconds; else fresh ones, which load the program anew."""
    return "fork" if sys.platform == "linux" and threading.active_count() == 1 else "spawn"


def _leave_interrupts_to_the_parent() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
