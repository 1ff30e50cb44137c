"""One keystroke of the person at the terminal, without Enter where the terminal can; nothing where nobody is there."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

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
        typed = sys.stdin.read(1) if at_once else sys.stdin.readline().strip()[:1]
    return None if typed in _ENDS else typed.lower()


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
