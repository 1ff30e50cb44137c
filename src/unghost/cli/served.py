"""The page, begun from the command line: what is said about it, the browser, the worker beside it, and how it ends."""

from __future__ import annotations

import os
import subprocess
import sys
import webbrowser
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from unghost.errors import BadUse

if TYPE_CHECKING:
    from datetime import datetime

    from unghost.cli.command import Out
    from unghost.wiring import App

PORT = 8686
HERE = "127.0.0.1"
PATIENCE = 20.0
"""Seconds the worker has to end what it is at."""


def at(app: App, now: datetime | None) -> Callable[[], App]:
    """Return what makes the program at this home once more; ``now`` is what its clock shows at first, None for the real one."""
    if now is None:
        return lambda: app.elsewhere(app.home)
    moved = app.from_moment(now)  # one clock for all, so that a page and its judge agree what time it is
    return lambda: moved.elsewhere(app.home)


def announce(out: Out, *, browser: bool) -> Callable[[str], None]:
    """Return what says where the page is; ``browser`` opens it there, too, where there is a desktop."""

    def told(address: str) -> None:
        out.line(f"Open {address}")
        out.remark("The link opens one session. End with Ctrl-C.")
        sys.stdout.flush()
        if browser and desktop():
            webbrowser.open(address)

    return told


def desktop() -> bool:
    """Say whether a browser could show anything here."""
    return sys.platform in ("darwin", "win32") or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def program(home: Path, *words: str) -> list[str]:
    """Return this program at a home as another process is started with it."""
    return [sys.executable, "-m", "unghost.cli.main", "--home", str(home), *words]


@contextmanager
def worker_beside(app: App, now: datetime | None, *, wanted: bool) -> Iterator[None]:
    """Have a worker of this home as long as the page is served, in a process of its own; raise BadUse where it cannot be."""
    if not wanted:
        yield
        return
    if now is not None:
        raise BadUse("The worker works in the present.", "Leave out --now, or --worker.")
    with subprocess.Popen(program(app.home, "worker")) as worker:
        try:
            yield
        finally:
            worker.terminate()
            try:
                worker.wait(PATIENCE)
            except subprocess.TimeoutExpired:
                worker.kill()


def left_behind(home: Path, now: datetime, minutes: int) -> str:
    """Serve a home from a process that stays when this one ends, until nobody has come for so long; return the address."""
    words = ("serve", "--port", "0", "--now", now.isoformat(), "--idle", str(minutes))
    log = (home / "serve.log").open("w", encoding="utf-8")
    server = subprocess.Popen(  # it is not waited for: that is its purpose
        program(home, *words), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=log, text=True, start_new_session=True
    )
    assert server.stdout is not None
    line = server.stdout.readline()
    return line.removeprefix("Open ").strip()
