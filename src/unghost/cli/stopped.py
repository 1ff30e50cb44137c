"""What becomes of the letters under way once something has been told or read: said in a line or two."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from unghost.cli.command import Out

if TYPE_CHECKING:
    from datetime import datetime

    from unghost.wiring import App


def stop_letters(app: App, out: Out) -> None:
    """Stop the letters that the record speaks against now, and say so. Whatever fails here, what was told is kept."""
    _say(app, out, lambda now: app.watching.told(app.watching.stop(now)))


def heed_mail(app: App, out: Out) -> None:
    """Do what mail that has come in asks for at once: take answers to the day's list, then stop letters; and say so."""
    _say(app, out, app.watching.heed)


def _say(app: App, out: Out, work: Callable[[datetime], tuple[str, ...]]) -> None:
    try:
        lines = work(app.now(None))
    except Exception as error:  # each letter is judged again before it goes, and does not go where that fails
        kind = type(error).__name__
        out.remark(f"The letters under way could not be judged now ({kind}); each is judged again before it goes.")
        return
    for line in lines:
        (out.remark if out.as_json or out.quiet else out.line)(line)
