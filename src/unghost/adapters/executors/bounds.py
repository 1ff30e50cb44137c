"""What one mail may cost its reader: processor time and memory, held by the operating system.

Nothing here can be had on Windows; there a mail that never ends is ended by hand, and nothing read before is lost.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from unghost.app.ports import RawMail, SetAside


@dataclass(frozen=True, slots=True)
class Bounds:
    """What a reader may take. ``mail_seconds`` and ``last_seconds`` are processor time for one mail: after the first it is told
    to let go, after the second the process is ended, where it does not come back from a library to be told. ``more_bytes`` is
    memory beyond what the process began with.

    Promise P11 asks half a second at most for a hostile mail (``benchmarks/reading/hostile.py`` measures it); a mail of the
    greatest size takes its bytes several times over.
    """

    mail_seconds: float = 5.0
    last_seconds: float = 10.0
    more_bytes: int = 768 * 2**20


TOO_LONG = "took too long to read"
TOO_MUCH = "took too much memory to read"

R = TypeVar("R")


class _TooLong(BaseException):
    """Not an Exception, so that no reader takes it for a fault of its own and goes on."""


_bounds = Bounds()


def bound_this_process(bounds: Bounds) -> None:
    """Bound the memory of this process, and have it told when a mail takes too long."""
    global _bounds
    _bounds = bounds
    if sys.platform == "win32":
        return
    import resource

    _, most = resource.getrlimit(resource.RLIMIT_AS)
    wanted = _size_now() + bounds.more_bytes
    resource.setrlimit(resource.RLIMIT_AS, (wanted if most == resource.RLIM_INFINITY else min(wanted, most), most))
    resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))
    signal.signal(signal.SIGVTALRM, _tell)
    signal.signal(signal.SIGPROF, signal.SIG_DFL)


def bounded(work: Callable[[Sequence[RawMail]], list[R | SetAside]], batch: Sequence[RawMail]) -> list[R | SetAside]:
    """Return the result of the work, mail by mail; one that takes too long or too much is set aside with that reason."""
    return [_one(work, mail) for mail in batch]


def _one(work: Callable[[Sequence[RawMail]], list[R | SetAside]], mail: RawMail) -> R | SetAside:
    try:  # the outer one, for a time that runs out while the watch is being ended
        _watch(_bounds.mail_seconds, _bounds.last_seconds)
        try:
            return work([mail])[0]
        except MemoryError:
            return SetAside(mail.origin, TOO_MUCH)
        finally:
            _watch(0, 0)
    except _TooLong:
        _watch(0, 0)
        return SetAside(mail.origin, TOO_LONG)


def _watch(soft: float, hard: float) -> None:
    if sys.platform != "win32":
        signal.setitimer(signal.ITIMER_VIRTUAL, soft)
        signal.setitimer(signal.ITIMER_PROF, hard)


def _tell(_number: int, _frame: object) -> None:
    raise _TooLong


def _size_now() -> int:
    """Return the address space of this process in bytes; where the system does not tell, what a fresh reader takes."""
    try:
        with open("/proc/self/statm", "rb") as file:
            return int(file.read().split()[0]) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, ValueError):
        return 512 * 2**20
