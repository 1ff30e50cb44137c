"""One process at a time: a lock on a file, let go of by the system when its holder dies."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from time import monotonic, sleep

from unghost.errors import CouldNot, StoreBusy

PAUSE = 0.05


@contextlib.contextmanager
def held(path: Path, seconds: float) -> Iterator[None]:
    """Hold the lock of that file; raise StoreBusy where another process still holds it after so many seconds, CouldNot where
    there can be no such file.

    The file stays when the lock is let go of: taking it away would let two processes hold locks on two files of one name.
    """
    try:
        handle = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0), 0o600)
    except OSError as error:
        raise CouldNot(f"{path} cannot be used: {error.strerror}.", "Check the folder and its permissions.") from None
    try:
        latest = monotonic() + seconds
        while not _taken(handle):
            if monotonic() > latest:
                raise StoreBusy("Another unghost is busy with this home.", "Wait a little, then run this again.")
            sleep(PAUSE)
        yield
    finally:
        os.close(handle)


if sys.platform == "win32":
    import msvcrt

    def _taken(handle: int) -> bool:
        os.lseek(handle, 0, os.SEEK_SET)
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
else:
    import fcntl

    def _taken(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
