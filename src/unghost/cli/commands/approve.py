"""``unghost approve``: read a letter whole, and say yes to it."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from unghost.cli.command import FOUND, OK, Command, Out, at_least_one, moment
from unghost.errors import BadUse

if TYPE_CHECKING:
    from unghost.app.approve import Approved, Ready
    from unghost.wiring import App


def _add(parser: ArgumentParser) -> None:
    parser.add_argument("draft", metavar="DRAFT", help="the draft, as unghost draft names it")
    parser.add_argument("--version", type=at_least_one, metavar="N", help="only if this is still its latest version")
    parser.add_argument("--yes", action="store_true", help="approve without being asked; what is not a terminal needs it")
    parser.add_argument("--not-before", type=moment, metavar="T", help="not before this moment (ISO 8601 with offset)")
    parser.add_argument("--by", metavar="ADDRESS", help="who approves, one of your addresses (default: your first)")


def _run(app: App, args: Namespace, out: Out) -> int:
    from unghost.cli.show_outbox import show_ready

    app.posting.draft(args.draft)
    asking = not args.yes
    if asking and (out.as_json or not app.somebody_there()):
        raise BadUse("Nobody is there to be asked.", f"To approve without being asked: unghost approve {args.draft} --yes")
    by = app.posting.who(args.by)
    ready = app.posting.prepare(args.draft, args.version, by, args.not_before)
    if asking:
        show_ready(ready, app.store.settings().timezone, app.now(None), out)
        if not app.posting.answer("\nApprove it? y or n: "):
            out.line("Not approved; nothing was written down.")
            return FOUND
        out.line()
    done = app.posting.approve(ready, by)
    _tell(app, done, ready, out)
    return OK


def _tell(app: App, done: Approved, ready: Ready, out: Out) -> None:
    from unghost.app.contract_outbox import approved_json
    from unghost.app.queue import short
    from unghost.app.words import count, wrapped
    from unghost.cli.show_outbox import stands
    from unghost.domain.hours import zone

    if out.as_json:
        out.json(approved_json(done, ready))
        return
    here = app.now(None).astimezone(zone(app.store.settings().timezone))
    what = "Approved" if done.new else "It was approved before"
    out.line(f"{what}: {short(done.letter.id)} to {done.letter.to}.")
    if done.withdrawn:
        out.line(f"{count(len(done.withdrawn), 'letter', 'letters')} of older words withdrawn.".capitalize())
    for line in stands(done.letter, done.standing, here):
        for part in wrapped(line, 2):
            out.line(part)
    if app.posting.outbox.held():
        out.remark("Something is held back at present: see unghost outbox.")


COMMAND = Command("approve", "read a letter whole, and say yes to these very words", _add, _run)
