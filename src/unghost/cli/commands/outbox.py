"""``unghost outbox``: what waits, what needs you, what was sent; and the switch that stops everything."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from unghost.cli.command import FOUND, OK, Command, Out
from unghost.errors import BadUse

if TYPE_CHECKING:
    from unghost.domain.letter import Letter
    from unghost.outbox.standing import Standing
    from unghost.wiring import App


def _add(parser: ArgumentParser) -> None:
    parser.add_argument("letter", nargs="?", metavar="LETTER", help="one letter in full, by the beginning of its id or its draft")
    one = parser.add_mutually_exclusive_group()
    one.add_argument("--raw", action="store_true", help="with LETTER: the exact bytes that were approved")
    one.add_argument("--again", action="store_true", help="with LETTER: let it be sent once more, at your risk")
    one.add_argument("--settle", choices=("sent", "not-sent"), help="with LETTER: say what became of it, where nobody knows")
    scope = "account NAME, domain NAME, person ADDRESS; nothing for everything"
    one.add_argument("--hold", nargs="*", metavar="WHAT", help=f"let nothing leave: {scope}")
    one.add_argument("--resume", nargs="*", metavar="WHAT", help="let it go on")
    parser.add_argument("--reason", default="", metavar="TEXT", help="why, for the log")
    parser.add_argument("--yes", action="store_true", help="do it without being asked")
    parser.add_argument("--by", metavar="ADDRESS", help="who does it, one of your addresses (default: your first)")


def _run(app: App, args: Namespace, out: Out) -> int:
    if args.hold is not None or args.resume is not None:
        if args.letter is not None:
            raise BadUse(
                "A hold is about everything, an account, a domain or a person.", "To stop a letter: unghost withdraw LETTER"
            )
        return _hold(app, args, out) if args.hold is not None else _resume(app, args, out)
    if args.letter is None:
        if args.raw or args.again or args.settle:
            raise BadUse("Name the letter.", "See: unghost outbox")
        return _queue(app, out)
    return _one(app, args, out)


def _queue(app: App, out: Out) -> int:
    from unghost.app.contract_outbox import queue_json
    from unghost.cli.show_outbox import show_queue

    found = app.posting.queue()
    if out.as_json:
        out.json(queue_json(found))
    else:
        show_queue(found, app.store.settings().timezone, out)
    return OK


def _one(app: App, args: Namespace, out: Out) -> int:
    from unghost.app.contract_outbox import whole_json
    from unghost.app.letters import find_letter
    from unghost.app.queue import Queued, newer_than
    from unghost.cli.show_outbox import show_letter

    letter, standing = find_letter(app.posting.outbox, args.letter)
    if args.raw:
        sys.stdout.write(letter.raw.decode("ascii"))
        return OK
    if args.again or args.settle:
        return _decided(app, args, letter, standing, out)
    deeds, newer = app.posting.outbox.deeds(letter.id), newer_than(app.posting.outbox, letter)
    one = Queued(letter, standing, newer=newer if standing.step.open else None)
    if out.as_json:
        out.json(whole_json(one, deeds))
    else:
        show_letter(one, deeds, app.store.settings().timezone, app.now(None), out)
    return OK


def _decided(app: App, args: Namespace, letter: Letter, standing: Standing, out: Out) -> int:
    from unghost.app.contract_outbox import letter_json
    from unghost.app.letters import RISK, again, may_go_again, settle

    by, outbox = app.posting.who(args.by), app.posting.outbox
    if args.again:
        may_go_again(standing, by, app.now(None), app.store.settings())
        if not _sure(app, args, f"{RISK if standing.step.value == 'unknown' else 'It was refused before.'} Send it again?", out):
            return FOUND
        found = again(outbox, letter, by, app.now(None), app.store.settings())
        words = "It goes again when its time comes."
    else:
        found = settle(outbox, letter, by, app.now(None), arrived=args.settle == "sent")
        words = "Noted that it arrived." if args.settle == "sent" else "Noted that it did not arrive. To send it: --again"
    if out.as_json:
        out.json(letter_json(letter, found))
    elif not out.quiet:
        out.line(words)
    return OK


def _hold(app: App, args: Namespace, out: Out) -> int:
    from unghost.app.letters import hold, scope_of

    what, by = _whom(app, scope_of(args.hold)), app.posting.who(args.by)
    hold(app.posting.outbox, what, by, app.now(None), args.reason)
    if out.as_json:
        out.json({"held": what, "by": by})
    elif not out.quiet:
        out.line(f"Held back: {'everything' if what == '*' else what}. Nothing of it leaves until you say --resume.")
    return OK


def _whom(app: App, what: str) -> str:
    """Return what a hold is kept under: a person by their first address; raise BadUse where nobody is called so."""
    kind, _, who = what.partition(" ")
    if kind != "person":
        return what
    found = app.history_of(None, who).find(who)
    if found is None and "@" not in who:
        raise BadUse(f"Nobody is called {who!r}.", "Name an address, or somebody the record knows.")
    return f"person {found.person.id if found is not None else who}"


def _resume(app: App, args: Namespace, out: Out) -> int:
    from unghost.app.letters import resume, scope_of
    from unghost.cli.show_outbox import show_queue

    what, by = _whom(app, scope_of(args.resume)), app.posting.who(args.by)
    if not args.yes and not out.as_json:
        show_queue(app.posting.queue(), app.store.settings().timezone, out)
    if not _sure(app, args, "Let it go on?", out):
        return FOUND
    was = resume(app.posting.outbox, what, by, app.now(None), args.reason)
    if out.as_json:
        out.json({"resumed": what, "by": by, "was": str(was.body.get("why", ""))})
    elif not out.quiet:
        out.line(f"{'Everything' if what == '*' else what.capitalize()} goes on.")
    return OK


def _sure(app: App, args: Namespace, question: str, out: Out) -> bool:
    """Ask once, unless told not to; raise BadUse where nobody is there."""
    if args.yes:
        return True
    if out.as_json or not app.somebody_there():
        raise BadUse("Nobody is there to be asked.", "To do it without being asked, add --yes.")
    if app.posting.answer(f"{question} y or n: "):
        out.line()
        return True
    out.line("Nothing was changed.")
    return False


COMMAND = Command("outbox", "what waits, what needs you, what was sent; --hold stops everything", _add, _run)
