"""``unghost backup``: everything in one file, while the program goes on."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from unghost.cli.command import OK, Command, Out

if TYPE_CHECKING:
    from unghost.wiring import App


def _add(parser: ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", help="where the backup goes, outside of the home")
    parser.add_argument("--replace", action="store_true", help="write over a file that is there")


def _run(app: App, args: Namespace, out: Out) -> int:
    made = app.yours.back_up(args.file, replace=args.replace)
    if out.as_json:
        out.json({"schema": 1, "file": str(made.path), "bytes": made.size, "messages": made.messages})
    elif not out.quiet:
        out.line(f"{made.path} holds everything: {made.messages} mails, {made.size:,} bytes. It was opened again and is sound.")
        out.line("It can be read by whoever gets hold of it: keep it where your mail may lie. Passwords are not in it.")
    return OK


COMMAND = Command("backup", "everything in one file, taken while the program goes on", _add, _run)
