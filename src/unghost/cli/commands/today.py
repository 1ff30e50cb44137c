"""``unghost today``: the few cases that need a person."""

from __future__ import annotations

from argparse import Namespace
from typing import TYPE_CHECKING

from unghost.cli.command import OK, Command, Out, add_now

if TYPE_CHECKING:
    from unghost.wiring import App


def _run(app: App, args: Namespace, out: Out) -> int:
    from unghost.app.contract import today_json
    from unghost.app.today import today
    from unghost.cli.show_today import show_today

    listed = today(app.review(app.now(args.now)))
    if out.as_json:
        out.json(today_json(listed))
    else:
        show_today(listed, app.store.settings(), out)
    return OK


COMMAND = Command("today", "the few cases that need a person, best first", add_now, _run)
