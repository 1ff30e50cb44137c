"""``unghost plays``: what worked."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from unghost.cli.command import OK, Command, Out, add_now
from unghost.cli.pictures import add_picture, give_picture, only_picture

if TYPE_CHECKING:
    from unghost.history.history import History
    from unghost.wiring import App


def _add(parser: ArgumentParser) -> None:
    parser.add_argument("--compare", action="store_true", help="what other ways of choosing would have brought")
    add_picture(parser, ("plays",), "the plays with their intervals")
    add_now(parser)


def _run(app: App, args: Namespace, out: Out) -> int:
    from unghost.app.contract_plays import plays_json
    from unghost.app.pictures import plays_sheet
    from unghost.app.plays import plays
    from unghost.cli.show_plays import show_plays

    history = app.history(app.now(args.now))
    found = plays(history)
    if only_picture(args, out):
        return give_picture(app, plays_sheet(found), None, out)
    if args.svg is not None:
        give_picture(app, plays_sheet(found), args.svg, out)
    if args.compare:
        _compare(history, out)
    elif out.as_json:
        out.json(plays_json(found))
    else:
        show_plays(found, out)
    return OK


def _compare(history: History, out: Out) -> None:
    from unghost.app.contract_plays import compared_json
    from unghost.app.plays import compared
    from unghost.cli.show_plays import show_compared

    ways = compared(history)
    if out.as_json:
        out.json(compared_json(ways))
    else:
        show_compared(ways, out)


COMMAND = Command("plays", "what worked: each play's worth, with its interval", _add, _run)
