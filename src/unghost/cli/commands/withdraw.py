"""``unghost withdraw``: take an approval back before the letter leaves."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from unghost.cli.command import OK, Command, Out

if TYPE_CHECKING:
    from unghost.wiring import App


def _add(parser: ArgumentParser) -> None:
    parser.add_argument("letter", metavar="LETTER", help="the letter, as unghost outbox names it, or its draft")
    parser.add_argument("--reason", default="", metavar="TEXT", help="why, for the log")
    parser.add_argument("--by", metavar="ADDRESS", help="who withdraws it, one of your addresses (default: your first)")


def _run(app: App, args: Namespace, out: Out) -> int:
    from unghost.app.contract_outbox import letter_json
    from unghost.app.letters import find_letter, withdraw
    from unghost.app.queue import short

    by, outbox = app.posting.who(args.by), app.posting.outbox
    letter, _ = find_letter(outbox, args.letter)
    standing = withdraw(outbox, letter, by, app.now(None), args.reason)
    if out.as_json:
        out.json(letter_json(letter, standing))
    elif not out.quiet:
        out.line(f"Withdrawn: {short(letter.id)} to {letter.to}. It will not go; its draft stays.")
    return OK


COMMAND = Command("withdraw", "take an approval back before the letter leaves", _add, _run)
