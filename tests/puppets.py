"""Workers that take one step when told: threads of which only one runs at a time, so that every interleaving can be played."""

from __future__ import annotations

import threading
from collections.abc import Callable


class Killed(BaseException):
    """What a puppet dies of: nothing of the program catches it, as nothing catches SIGKILL."""


class Puppet:
    """Runs ``work(points)`` from one point to the next. ``at`` is the point it waits at, empty once it has ended."""

    def __init__(self, work: Callable[[Callable[[str], None]], object]) -> None:
        self.at = "not begun"
        self.fault: BaseException | None = None
        self._work = work
        self._dead = False
        self._go = threading.Semaphore(0)
        self._rests = threading.Semaphore(0)
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    @property
    def alive(self) -> bool:
        return bool(self.at)

    def step(self) -> None:
        """Go on to the next point, or to the end."""
        self._go.release()
        self._rests.acquire()
        if not self.alive:
            self._thread.join()
            if self.fault is not None:
                raise self.fault

    def kill(self) -> None:
        """Die here and now."""
        self._dead = True
        self.step()

    def finish(self) -> None:
        """Go on to the end."""
        while self.alive:
            self.step()

    def _point(self, name: str) -> None:
        self.at = name
        self._rests.release()
        self._go.acquire()
        if self._dead:
            raise Killed

    def _run(self) -> None:
        self._go.acquire()
        try:
            if not self._dead:
                self._work(self._point)
        except Killed:
            pass
        except BaseException as fault:
            self.fault = fault
        self.at = ""
        self._rests.release()
