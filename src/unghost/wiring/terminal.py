"""The person at the terminal, for a conversation of keys and lines."""

from __future__ import annotations

from contextlib import AbstractContextManager
from time import monotonic

from unghost.adapters.keys import hanging_up_interrupts, key, keystroke, typed_line


class Terminal:
    """Keys, lines and a clock that only grows."""

    def key(self, seconds: float) -> str | None:
        """Return the key struck within so many seconds, None where none is, empty where nobody is there any more."""
        return key(seconds)

    def keystroke(self) -> str | None:
        """Wait for one key; None where nobody is there, or they end it."""
        return keystroke()

    def typed_line(self) -> str | None:
        """Return a line that is typed; None where nobody types one."""
        return typed_line()

    def stopwatch(self) -> float:
        """Return seconds that only grow."""
        return monotonic()

    def kept(self) -> AbstractContextManager[None]:
        """Let a terminal that is closed interrupt as Ctrl-C does, so that what is known can be kept."""
        return hanging_up_interrupts()
