"""``unghost today``: the few cases that need a person."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from dataclasses import replace
from typing import TYPE_CHECKING

from unghost.cli.command import OK, Command, Out, add_now

if TYPE_CHECKING:
    from unghost.app.today import Today
    from unghost.wiring import App


def _add(parser: ArgumentParser) -> None:
    parser.add_argument("--all", action="store_true", help="all of them, whatever the limit of the list (init --today-at-most)")
    parser.add_argument("--waiting", action="store_true", help="also everybody who is not shown: why, and when they come back")
    add_now(parser)


def _run(app: App, args: Namespace, out: Out) -> int:
    from unghost.app.contract import today_json
    from unghost.cli.show_today import show_today

    listed = _listed(app, args, out)
    if out.as_json:
        out.json(today_json(listed))
    else:
        show_today(listed, app.store.settings(), out, sleeping=args.waiting)
    return OK


def _listed(app: App, args: Namespace, out: Out) -> Today:
    """Return the list: of the present by what is kept, unless everybody is to be told of."""
    from unghost.app.today import today
    from unghost.app.today_letters import with_letters
    from unghost.app.unread import nothing_read

    everybody = args.now is not None or args.all or args.waiting or out.as_json
    kept = None if everybody else app.today(app.now(None), quiet=out.quiet)
    listed = kept or today(app.review(app.now(args.now)), 0 if args.all else None)
    listed = replace(listed, unread=nothing_read(app.store))
    return with_letters(listed, app.posting.under_way(args.now))


COMMAND = Command("today", "the few cases that need a person, best first", _add, _run)
