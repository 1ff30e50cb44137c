"""``unghost dispatch``: one pass over the outbox."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from unghost.cli.command import FOUND, OK, Command, Out

if TYPE_CHECKING:
    from unghost.app.dispatch.dispatched import Dispatched
    from unghost.wiring import App


def _add(parser: ArgumentParser) -> None:
    parser.description = (
        "Hand over every approved letter whose time has come: after a last look at your mailboxes, at most once, and not where"
        " anything speaks against it. What stays behind is listed with its reason."
    )
    parser.add_argument(
        "--dry-run", action="store_true", help="say what a pass would do; nothing is written, and nobody is spoken to"
    )


def _run(app: App, args: Namespace, out: Out) -> int:
    from zoneinfo import ZoneInfo

    from unghost.app.contract_dispatch import dispatched_json
    from unghost.app.dispatched_words import dispatched_lines

    now = app.now(None).astimezone(ZoneInfo(app.store.settings().timezone))
    result = app.acting.rehearse() if args.dry_run else app.acting.dispatch(quiet=out.quiet or out.as_json)
    if out.as_json:
        out.json(dispatched_json(result, now, dry_run=args.dry_run))
    elif not out.quiet:
        for line in dispatched_lines(result, now, dry_run=args.dry_run):
            out.line(line)
    return FOUND if _needs_a_person(result) else OK


def _needs_a_person(result: Dispatched) -> bool:
    from unghost.domain.deed import What

    ended_badly = any(one.what in (What.FAILED, What.UNKNOWN) for one in result.done)
    return bool(result.asks or result.remarks) or ended_badly


COMMAND = Command("dispatch", "hand over the approved letters whose time has come", _add, _run)
