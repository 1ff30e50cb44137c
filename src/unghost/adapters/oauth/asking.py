"""How a person is asked for consent, and how the program waits for it."""

from __future__ import annotations

import contextlib
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass


def watched() -> contextlib.AbstractContextManager[object]:
    """Show on a terminal, as long as this lasts, that the program waits; nothing elsewhere."""
    if not sys.stderr.isatty():
        return contextlib.nullcontext()
    from rich.console import Console

    return Console(stderr=True).status("Waiting for your consent; Ctrl-C stops it.")


@dataclass(frozen=True, slots=True)
class Asking:
    """``say`` shows a text; ``browser`` prefers the browser of this machine where a provider has both ways.

    ``waiting`` surrounds the wait, ``patience`` is how long a browser may take, in seconds; tests put clocks of their own in.
    """

    say: Callable[[str], None]
    browser: bool = False
    waiting: Callable[[], contextlib.AbstractContextManager[object]] = watched
    patience: float = 300.0
    sleep: Callable[[float], None] = time.sleep
    clock: Callable[[], float] = time.monotonic
