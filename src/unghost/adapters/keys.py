"""One keystroke of the person at the terminal, without Enter where the terminal can; nothing where nobody is there."""

from __future__ import annotations

import os
import select
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NoReturn

_ENDS = frozenset({"", "\x03", "\x04", "\x1b", "\r", "\n", "q", "Q"})


def somebody_there() -> bool:
    """Say whether a person can be asked: both ends of the conversation are a terminal."""
    try:
        return sys.stdin.isatty() and sys.stdout.isatty()
    except ValueError:  # a stream that was closed
        return False


def keystroke() -> str | None:
    """Return the next key; None where nobody is there, or the person ends it (Enter, Escape, q, Ctrl-D).

    Ctrl-C interrupts as everywhere. Where the terminal gives lines only, the first letter of a line counts.
    """
    if not somebody_there():
        return None
    with _keys_at_once() as at_once:
        typed = _struck() if at_once else sys.stdin.readline().strip()[:1]
    return None if typed in _ENDS else typed.lower()


def key(seconds: float) -> str | None:
    """Return the key that is struck within so many seconds, None where none is; empty where nobody is there any more.

    Enter is a line feed. Where the terminal gives lines only it waits for one, and its first letter counts.
    """
    if not somebody_there():
        return ""
    with _keys_at_once() as at_once:
        if not at_once:
            return sys.stdin.readline()[:1].lower()
        ready, _, _ = select.select([sys.stdin], [], [], seconds)
        return _struck().lower() if ready else None


def typed_line() -> str | None:
    """Return a line that is typed, without its end; None where nobody is there, or they end it (Ctrl-D)."""
    if not somebody_there():
        return None
    try:
        line = sys.stdin.readline()
    except OSError:
        return None
    return line.rstrip("\r\n") if line else None


@contextmanager
def hanging_up_interrupts() -> Iterator[None]:
    """Let a terminal that is closed interrupt as Ctrl-C does, so that what is known is kept before the program ends."""
    if not hasattr(signal, "SIGHUP"):  # pragma: no cover  # only some systems have terminals that hang up
        yield
        return
    before = signal.signal(signal.SIGHUP, _interrupt)
    try:
        yield
    finally:
        signal.signal(signal.SIGHUP, before)


def _interrupt(_number: int, _frame: object) -> NoReturn:
    raise KeyboardInterrupt


def _struck() -> str:
    """Return one key, read from the terminal itself so that what is typed ahead stays there; empty at its end."""
    try:
        first = os.read(sys.stdin.fileno(), 1)
        more = sum(first >= start for start in (b"\xc0", b"\xe0", b"\xf0"))
        return (first + (os.read(sys.stdin.fileno(), more) if more else b"")).decode(errors="replace")
    except OSError:  # the terminal has gone
        return ""


@contextmanager
def _keys_at_once() -> Iterator[bool]:
    """Let the terminal hand over every key as it is struck, and set it back afterwards; False where it cannot."""
    try:
        import termios
        import tty

        before = termios.tcgetattr(sys.stdin.fileno())
    except (ImportError, OSError, termios.error):
        yield False
        return
    try:
        tty.setcbreak(sys.stdin.fileno())
        yield True
    finally:
        termios.tcsetattr(sys.stdin.fileno(), termios.TCSADRAIN, before)
