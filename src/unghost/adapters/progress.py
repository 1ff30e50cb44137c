"""Progress bars on a terminal; nothing elsewhere."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.progress import Progress as Bars
    from rich.progress import TaskID


class NoProgress:
    """Shows nothing; fills the port ``Progress``."""

    def start(self, label: str, total: int) -> None:
        """Begin without a word."""

    def advance(self, units: int) -> None:
        """Go on without a word."""

    def finish(self) -> None:
        """End without a word."""


class BarProgress:
    """A bar on standard error, one for each place or piece of work; fills the port ``Progress``."""

    def __init__(self, doing: str = "reading") -> None:
        self._doing = doing
        self._bars: Bars | None = None
        self._task: TaskID | None = None

    def start(self, label: str, total: int) -> None:
        """Show a bar of that many units."""
        from rich.console import Console
        from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn

        what = TextColumn(f"{self._doing} {{task.description}}".strip())
        columns = (what, BarColumn(), TaskProgressColumn(), TimeRemainingColumn())
        self._bars = Progress(*columns, console=Console(stderr=True), transient=True)
        self._task = self._bars.add_task(os.path.basename(label.rstrip(os.sep)) or label, total=total or None)
        self._bars.start()

    def advance(self, units: int) -> None:
        """Move the bar on."""
        if self._bars is not None and self._task is not None:
            self._bars.advance(self._task, units)

    def finish(self) -> None:
        """Take the bar away."""
        if self._bars is not None:
            self._bars.stop()
            self._bars = None


def progress_for_terminal(*, quiet: bool, doing: str = "reading") -> NoProgress | BarProgress:
    """Return a bar where a person is watching, else nothing; ``doing`` stands before the name of what is worked on."""
    return BarProgress(doing) if not quiet and sys.stderr.isatty() else NoProgress()
