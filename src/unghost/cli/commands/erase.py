"""``unghost erase``: take every trace of somebody out of this home."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Mapping
from typing import TYPE_CHECKING

from unghost.app.erase_words import in_order, in_words, said
from unghost.cli.command import FOUND, OK, Command, Out
from unghost.errors import BadUse

if TYPE_CHECKING:
    from unghost.wiring import App
    from unghost.wiring.yours import Erased

FILE = "unghost.db"


def _add(parser: ArgumentParser) -> None:
    parser.add_argument("person", metavar="PERSON", help="an address, a telephone number or a full name")
    parser.add_argument("--yes", action="store_true", help="do it without asking; there is no way back")


def _run(app: App, args: Namespace, out: Out) -> int:
    now = app.now(None)
    whom = app.yours.whom(args.person, now)
    if not args.yes:
        taken = app.yours.would_erase(whom, now)
        if not app.somebody_there() or out.as_json:
            raise BadUse(f"This would erase {whom.title} for good: {in_words(taken)}.", "If you mean it, add --yes.")
        out.line(out.strong(f"Erase {whom.title} for good?"))
        _show(taken, out)
        out.line("Press y to erase. Backups and exports you made keep what is in them.")
        if app.keystroke() != "y":
            out.line("Nothing was erased.")
            return OK
    done = app.yours.erase(whom, now)
    if out.as_json:
        from unghost.app.contract_yours import erased_json

        out.json(erased_json(done.counts, done.remaining, swept=done.swept))
    elif not out.quiet:
        _tell(done, out)
    return OK if done.swept and not done.remaining else FOUND


def _tell(done: Erased, out: Out) -> None:
    out.line("Erased.")
    _show(done.counts, out)
    out.line("Mail of theirs that comes in again is left out, and no letter goes to them.")
    if not done.swept:
        out.line("Another unghost uses this home, or a letter to them is leaving right now.")
        out.line("The last bytes go once that has ended, at the next start of any command.")
    for path in done.remaining:
        what = "A setting or a mailbox's list of folders" if path.endswith(FILE) else path
        out.line(f"! {what} holds a trace of them still. Look at it, and take it out if it may go.")


def _show(counts: Mapping[str, int], out: Out) -> None:
    for name in in_order(counts):
        out.line(f"  {counts[name]:>6}  {said(name, counts[name])}")


COMMAND = Command("erase", "take every trace of somebody out of this home, for good", _add, _run)
