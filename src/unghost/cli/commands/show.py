"""``unghost show``: one case in full."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from unghost.cli.command import OK, Command, Out, add_now

if TYPE_CHECKING:
    from unghost.wiring import App


def _add(parser: ArgumentParser) -> None:
    parser.add_argument("person", metavar="PERSON", help="an address, a telephone number or a full name")
    add_now(parser)


def _run(app: App, args: Namespace, out: Out) -> int:
    from unghost.app.contract import shown_json
    from unghost.app.people import case_of
    from unghost.cli.show_case import show_case

    review = app.review(app.now(args.now))
    case = case_of(review, args.person)
    if out.as_json:
        out.json(shown_json(case, review))
    else:
        show_case(case, review, out)
    return OK


COMMAND = Command("show", "one case in full", _add, _run)
