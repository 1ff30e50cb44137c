"""``unghost sync``: read places into the store."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from time import perf_counter
from typing import TYPE_CHECKING

from unghost.cli.command import FOUND, OK, Command, Out, at_least_one
from unghost.cli.counts import synced_json, synced_line

if TYPE_CHECKING:
    from unghost.wiring import App


def _add(parser: ArgumentParser) -> None:
    parser.add_argument("kind", metavar="KIND", help="mbox, maildir, eml, calls, deals or ics")
    parser.add_argument("places", nargs="+", metavar="PLACE", help="files or folders")
    parser.add_argument(
        "--forget", action="store_true", help="forget that these places were ever read (what came from them stays)"
    )
    parser.add_argument("--jobs", type=at_least_one, default=1, metavar="N", help="read with N processes (default 1)")


def _run(app: App, args: Namespace, out: Out) -> int:
    if args.forget:
        return _forget(app, args, out)
    begun = perf_counter()
    synced = app.sync(args.kind, args.places, jobs=args.jobs, quiet=out.quiet or out.as_json)
    seconds = round(perf_counter() - begun, 3)
    if out.as_json:
        out.json(synced_json(synced, seconds))
    elif not out.quiet:
        out.line(f"{synced_line(synced)} ({seconds:.1f} s)")
        for reason, count in synced.reasons.most_common():
            out.line(f"  set aside: {count} × {reason}")
    return OK


def _forget(app: App, args: Namespace, out: Out) -> int:
    forgotten = [place for place in args.places if app.forget(args.kind, place)]
    if out.as_json:
        out.json({"forgotten": forgotten})
    elif not out.quiet:
        out.line(f"Forgotten: {', '.join(forgotten) or 'nothing, none of these was ever read'}.")
    return OK if len(forgotten) == len(args.places) else FOUND


COMMAND = Command("sync", "read mailboxes and tables into the store", _add, _run)
