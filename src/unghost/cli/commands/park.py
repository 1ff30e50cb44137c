"""``unghost park``: let somebody rest until a day."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from unghost.cli.command import OK, Command, Out, add_at, day, happened
from unghost.domain.record import Park
from unghost.errors import BadUse

if TYPE_CHECKING:
    from unghost.wiring import App


def _add(parser: ArgumentParser) -> None:
    parser.add_argument("person", metavar="PERSON", help="an address, a telephone number or a full name")
    parser.add_argument("--until", type=day, required=True, metavar="DATE", help="the day to wake, for example 2026-09-01")
    parser.add_argument("--reason", required=True, metavar="R", help="why they rest")
    add_at(parser)


def _run(app: App, args: Namespace, out: Out) -> int:
    from unghost.app.contract_record import parked_json
    from unghost.app.record import park

    at = happened(app, args.at)
    if args.until <= at.date():
        raise BadUse(
            f"{args.until.isoformat()} is no day to come.", "Name a later one, or record what you know with: unghost truth"
        )
    parked = park(app.store, app.history_of(args.at, args.person), Park(at, args.person, args.until, args.reason))
    if out.as_json:
        out.json(parked_json(parked))
    elif not out.quiet:
        out.line(f"{parked.person} rests until {parked.until.isoformat()}.")
    return OK


COMMAND = Command("park", "let somebody rest until a day, for a reason", _add, _run, tells=True)
