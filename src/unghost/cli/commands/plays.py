"""``unghost plays``: what worked."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from unghost.cli.command import OK, Command, Out, add_now

if TYPE_CHECKING:
    from unghost.app.plays import Plays
    from unghost.history.history import History
    from unghost.wiring import App


def _add(parser: ArgumentParser) -> None:
    parser.add_argument("--compare", action="store_true", help="what other ways of choosing would have brought")
    parser.add_argument("--svg", metavar="FILE", help="also write a picture of the plays")
    add_now(parser)


def _run(app: App, args: Namespace, out: Out) -> int:
    from unghost.app.contract_plays import plays_json
    from unghost.app.plays import plays
    from unghost.cli.show_plays import show_plays

    history = app.history(app.now(args.now))
    found = plays(history)
    if args.svg is not None:
        out.remark(f"The picture is in {app.write(args.svg, _picture(found))}.")
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


def _picture(found: Plays) -> str:
    from unghost.app.worth_bars import worth_bars
    from unghost.pictures.worth import worth_picture

    return worth_picture(worth_bars(found))


COMMAND = Command("plays", "what worked: each play's worth, with its interval", _add, _run)
