"""Where judging is done: beside the page, in processes of its own, so that a page never waits for the interpreter.

One process answers what is asked of the present, the list and one person at a time, from what is kept; another, as polite as the
system lets it be, what needs everybody. Only answers travel. ``Here`` does the same in a thread, for a test or a small program.
"""

from __future__ import annotations

import os
import pickle
import signal
import sys
import threading
from collections import OrderedDict
from concurrent.futures import Future, ProcessPoolExecutor, ThreadPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from datetime import timedelta
from multiprocessing import get_context
from pathlib import Path
from time import sleep
from typing import Any, Protocol

from unghost.web.homes.bench import Bench, Work
from unghost.wiring import App

MOST_HOMES = 4
"""So many homes a judging process holds open; the one nobody asked about for the longest is let go."""
POLITE = 10


class Judge(Protocol):
    """Does works at a home, some time, and returns what they will find."""

    apart: bool
    """Whether it works beside this process."""

    def submit(self, app: App, work: Work[Any], *, deep: bool) -> Future[Any]:
        """Begin a work; ``deep`` where it may need everybody."""

    def close(self) -> None:
        """Let go; what was not begun is not done."""


class Here:
    """Works in a thread of this process, one after the other."""

    apart = False

    def __init__(self) -> None:
        self._thread = ThreadPoolExecutor(1, "judge")
        self._benches: dict[Path, Bench] = {}

    def submit(self, app: App, work: Work[Any], *, deep: bool) -> Future[Any]:  # noqa: ARG002 - one thread does both
        """Begin a work."""
        return self._thread.submit(self._done, app.home, _ahead(app), work)

    def _done(self, home: Path, ahead: timedelta, work: Work[Any]) -> Any:
        if home not in self._benches:
            self._benches[home] = Bench(home, ahead)
        return work(self._benches[home])

    def close(self) -> None:
        """Let the work under way end."""
        self._thread.submit(self._let_go)  # a store is closed by the thread that opened it
        self._thread.shutdown()

    def _let_go(self) -> None:
        for bench in self._benches.values():
            bench.close()


class Elsewhere:
    """Works in two processes: one for short works, one for those that need everybody. A work that cannot travel is done here."""

    apart = True

    def __init__(self) -> None:
        self._pools: dict[bool, ProcessPoolExecutor] = {}
        self._here = Here()
        self._lock = threading.Lock()

    def submit(self, app: App, work: Work[Any], *, deep: bool) -> Future[Any]:
        """Begin a work."""
        try:
            pickle.dumps(work)
        except (pickle.PicklingError, AttributeError, TypeError):  # a function within a function cannot travel
            return self._here.submit(app, work, deep=deep)
        with self._lock:
            try:
                return self._pool(deep).submit(_work, app.home, _ahead(app), work)
            except BrokenProcessPool:  # it was killed: another one
                del self._pools[deep]
                return self._pool(deep).submit(_work, app.home, _ahead(app), work)

    def _pool(self, deep: bool) -> ProcessPoolExecutor:  # noqa: FBT001 - which of the two
        if deep not in self._pools:
            begin = (os.getpid(), POLITE if deep else 0)
            self._pools[deep] = ProcessPoolExecutor(1, get_context("spawn"), initializer=_begin, initargs=begin)
        return self._pools[deep]

    def close(self) -> None:
        """End the processes, whatever they are at: nothing is lost but time."""
        with self._lock:
            for pool in self._pools.values():
                workers = list((pool._processes or {}).values())  # the library offers no other way to end a work under way
                pool.shutdown(wait=False, cancel_futures=True)
                for worker in workers:
                    worker.terminate()
            self._pools.clear()
        self._here.close()


def _ahead(app: App) -> timedelta:
    """Return how far the clock of a home is ahead of the computer's."""
    found = app.now(None) - App.at(None).now(None)
    return found if abs(found) > timedelta(seconds=1) else timedelta(0)


# -- in the judging process -----------------------------------------------------------------------------------------------

_BENCHES: OrderedDict[Path, Bench] = OrderedDict()


def _begin(parent: int, polite: int) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the page is interrupted too, and ends its judges
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    if sys.platform != "win32":
        os.nice(polite)
        threading.Thread(target=_end_with, args=(parent,), daemon=True, name="end with the page").start()


def _end_with(parent: int) -> None:
    """End this process when the page has ended, in whatever way."""
    while os.getppid() == parent:
        sleep(1.0)
    os._exit(0)


def _work(home: Path, ahead: timedelta, work: Work[Any]) -> Any:
    bench = _BENCHES.pop(home, None) or Bench(home, ahead)
    _BENCHES[home] = bench
    while len(_BENCHES) > MOST_HOMES:
        _BENCHES.popitem(last=False)[1].close()
    return work(bench)
