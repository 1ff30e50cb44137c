"""``unghost note``: what you know, in your own words."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from unghost.cli.command import OK, Command, Out, add_at, happened
from unghost.domain.record import Note
from unghost.errors import BadUse

if TYPE_CHECKING:
    from unghost.wiring import App


def _add(parser: ArgumentParser) -> None:
    parser.add_argument("person", metavar="PERSON", help="an address, a telephone number or a full name")
    parser.add_argument("text", metavar="TEXT", help="what you know")
    add_at(parser)


def _run(app: App, args: Namespace, out: Out) -> int:
    from unghost.app.contract_record import noted_json
    from unghost.app.record import note

    if not args.text.strip():
        raise BadUse("An empty note says nothing.", "Write what you know between quotation marks.")
    at = happened(app, args.at)
    noted = note(app.store, app.history_of(args.at, args.person), Note(at, args.person, args.text))
    if out.as_json:
        out.json(noted_json(noted))
    elif not out.quiet:
        out.line(f"Noted for {noted.person}.")
    return OK


COMMAND = Command("note", "add what you know, in your own words", _add, _run, tells=True)
