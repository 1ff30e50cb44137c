"""``unghost done``: tick off what was open on our side."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from unghost.cli.command import OK, Command, Out, add_at, happened
from unghost.domain.record import Says

if TYPE_CHECKING:
    from unghost.causes.cause import View
    from unghost.wiring import App


def _add(parser: ArgumentParser) -> None:
    parser.add_argument("person", metavar="PERSON", help="an address, a telephone number or a full name")
    parser.add_argument(
        "which",
        nargs="?",
        metavar="NUMBER|MESSAGE",
        help="its number in the list, or its message; without it, the list",
    )
    how = parser.add_mutually_exclusive_group()
    how.add_argument("--not-a-lapse", action="store_true", help="it was none: list it no more")
    how.add_argument("--open", action="store_true", help="take a tick back (name its message)")
    parser.add_argument("--note", default="", metavar="TEXT", help="how it was put right, or why it is none")
    add_at(parser)


def _run(app: App, args: Namespace, out: Out) -> int:
    from unghost.app.person_words import TICK_WORDS
    from unghost.app.ticks import tick_lapse, view_of

    at = happened(app, args.at)
    view = view_of(app.history_of(args.at, args.person), args.person)
    if args.which is None:
        _list(view, out)
        return OK
    says = Says.NO if args.not_a_lapse else Says.OPEN if args.open else Says.DONE
    lapse, kept = tick_lapse(app.store, view, args.which, says, at, args.note)
    if out.as_json:
        from unghost.app.contract_record import ticked_json

        out.json(ticked_json(kept, at))
    elif not out.quiet:
        from unghost.app.words import quote

        out.line(f"Ticked for {kept.person}, {TICK_WORDS[says]}: {quote(lapse.quote)}")
        out.line(f"To take it back: unghost done {kept.person} {lapse.message}{'' if says is Says.OPEN else ' --open'}")
    return OK


def _list(view: View, out: Out) -> None:
    """Print what is open on our side, numbered, and what has been ticked."""
    from unghost.app.contract_record import open_json
    from unghost.app.person_words import TICK_WORDS
    from unghost.app.ticks import open_lapses, ticked_lapses, with_it
    from unghost.app.words import quote
    from unghost.cli.show_open import lapse_lines
    from unghost.domain.hours import zone

    open_, ticked = open_lapses(view), ticked_lapses(view)
    who = view.correspondence.person.id
    if out.as_json:
        out.json(open_json(view))
        return
    now = view.history.now.astimezone(zone(view.history.settings.timezone))
    out.line(f"Open on our side with {who}:" if open_ else f"Nothing is open on our side with {who}.")
    for number, lapse in enumerate(open_, 1):
        first, *rest = lapse_lines(lapse, now)
        out.line(f"{number:>3}  {first}")
        for line in (*(f"and: {quote(x.quote)}" for x in with_it(view, lapse)), *rest):
            out.line(f"     {line}")
    for known in ticked:
        out.line(f"  ✓  {TICK_WORDS[known.tick.says]}: {quote(known.lapse.quote)}")
        out.line(f"     to take it back: unghost done {who} {known.lapse.message} --open")


COMMAND = Command("done", "tick off what was open on our side", _add, _run, tells=True)
