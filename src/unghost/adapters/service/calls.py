"""What calls the worker: mailboxes that tell of new mail, each waited for in a thread of its own, and the wish that it end."""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from queue import Empty, SimpleQueue
from threading import Event, Thread
from time import monotonic, sleep
from types import FrameType

LOOK_ANYWAY = 900.0
FIRST_PAUSE, LONGEST_PAUSE = 5.0, 300.0
_TICK = 0.5  # an end that is asked for is heard within this time


class Calls:
    """Waits for places that can tell of themselves. Threads die with the program."""

    def __init__(self) -> None:
        self._told: SimpleQueue[str] = SimpleQueue()
        self._read: dict[str, Event] = {}
        self.ending = False

    def watch(self, name: str, wait: Callable[[float], bool]) -> None:
        """Say that a place has been read, and wait for it from now on; as soon as it tells of something new, ``name`` is called.

        It calls once, then again only after it has been read: say so after every reading.
        """
        if name in self._read:
            self._read[name].set()
            return
        self._read[name] = Event()
        Thread(target=self._wait_for, args=(name, wait), daemon=True, name=f"waiting for {name}").start()

    def wait(self, seconds: float) -> set[str]:
        """Wait so long at most and return what called; sooner where something calls or the end is asked for."""
        until = monotonic() + seconds
        called: set[str] = set()
        while not self.ending and not called and (left := until - monotonic()) > 0:
            try:
                called.add(self._told.get(timeout=min(_TICK, left)))
            except Empty:
                continue
        while not self._told.empty():
            called.add(self._told.get())
        return called

    def end(self, _signal: int = 0, _frame: FrameType | None = None) -> None:
        """Ask for the end, also as the handler of a signal."""
        self.ending = True

    @contextmanager
    def heeding_signals(self) -> Iterator[None]:
        """Take SIGTERM and SIGINT as the wish to end once the duty at hand is done."""
        before = {number: signal.signal(number, self.end) for number in (signal.SIGTERM, signal.SIGINT)}
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)

    def _wait_for(self, name: str, wait: Callable[[float], bool]) -> None:
        pause, read = FIRST_PAUSE, self._read[name]
        while not self.ending:
            try:
                told = wait(LOOK_ANYWAY)
            except Exception:  # the duty that reads the place says in full what is the matter
                sleep(pause)
                pause = min(2 * pause, LONGEST_PAUSE)
                continue
            pause = FIRST_PAUSE
            if told:
                read.clear()
                self._told.put(name)
                read.wait()
