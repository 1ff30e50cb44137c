"""``unghost restore``: a home from a backup."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from unghost.cli.command import OK, Command, Out

if TYPE_CHECKING:
    from unghost.wiring import App


def _add(parser: ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", help="what unghost backup made")


def _run(app: App, args: Namespace, out: Out) -> int:
    made = app.yours.restore(args.file)
    if out.as_json:
        out.json({"schema": 1, "home": str(app.home), "messages": made.messages, "held": True})
    elif not out.quiet:
        out.line(f"{app.home} is back, with {made.messages} mails.")
        out.line("Nothing leaves it until you say so: look at unghost outbox, sync your mailboxes, then unghost outbox --resume.")
        out.line("Passwords are not in a backup: see unghost account.")
        out.line("Whoever you erased after it was made is in it again: erase them once more.")
    return OK


COMMAND = Command("restore", "make a home from a backup; nothing leaves it until you say so", _add, _run)
