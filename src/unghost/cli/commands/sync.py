"""``unghost sync``: read places into the store."""

from __future__ import annotations

import json
import sys
from argparse import ArgumentParser, Namespace
from time import perf_counter
from typing import TYPE_CHECKING

from unghost.app.contract_read import synced_json
from unghost.cli.command import FOUND, OK, Command, Out, at_least_one
from unghost.cli.counts import synced_line
from unghost.cli.stopped import heed_mail
from unghost.errors import BadUse, UnghostError

if TYPE_CHECKING:
    from unghost.app.ports import Source
    from unghost.app.ready import Ready
    from unghost.app.sync import Synced
    from unghost.wiring import App


def _add(parser: ArgumentParser) -> None:
    parser.add_argument("kind", metavar="KIND", help="mbox, maildir, eml, imap, calls, deals, ics, news or suppress")
    parser.add_argument(
        "places",
        nargs="*",
        metavar="PLACE",
        help="files or folders; for imap the name of an account, or imaps://user@host; for news also the address of a feed;"
        " without any, those of this kind that were read before",
    )
    parser.add_argument(
        "--forget", action="store_true", help="forget that these places were ever read (what came from them stays)"
    )
    parser.add_argument("--watch", action="store_true", help="go on: read again as soon as something comes in (imap)")
    parser.add_argument("--jobs", type=at_least_one, default=1, metavar="N", help="read with N processes (default 1)")


def _run(app: App, args: Namespace, out: Out) -> int:
    if args.forget:
        return _forget(app, args, out)
    args.places = args.places or _known_places(app, args.kind)
    if args.kind == "imap":
        app.credentials.of_several = len(set(args.places)) > 1
    if args.watch:
        return _watch(app, args, out)
    synced, seconds = _sync(app, args, out, args.places)
    if not (out.as_json or out.quiet):
        _print(out, synced, seconds)
    ready = _make_ready(app, out, synced)
    heed_mail(app, out)
    if out.as_json:
        out.json(synced_json(synced, seconds, ready))
    return OK


def _known_places(app: App, kind: str) -> list[str]:
    """Return the places of a kind that were read before; raise BadUse where there are none."""
    app.source(kind)
    places = app.places(kind)
    if not places:
        raise BadUse(f"No place of the kind {kind!r} was read before.", f"Name one: unghost sync {kind} PLACE")
    return places


def _make_ready(app: App, out: Out, synced: Synced) -> Ready | None:
    """Learn what the odds rest on, so that the next list is quick. Whatever fails here, what was synced is synced."""
    try:
        ready = app.settle(app.now(None), changed=synced.new > 0, quiet=out.quiet or out.as_json)
    except Exception as error:  # the sync is done; the next list learns, or says in full why it cannot
        out.remark(f"What the odds rest on could not be learnt now ({type(error).__name__}); unghost today tries again.")
        return None
    if ready is not None and ready.made and ready.silences and not (out.as_json or out.quiet) and sys.stdout.isatty():
        closed = f"{ready.silences:,} closed silence{'' if ready.silences == 1 else 's'}"
        out.line(out.soft(f"learnt from {closed} in {ready.seconds:.1f} s"))
    return ready


def _sync(app: App, args: Namespace, out: Out, places: list[str], source: Source | None = None) -> tuple[Synced, float]:
    begun = perf_counter()
    synced = app.sync(args.kind, places, jobs=args.jobs, quiet=out.quiet or out.as_json, source=source)
    return synced, round(perf_counter() - begun, 3)


def _print(out: Out, synced: Synced, seconds: float) -> None:
    out.line(f"{synced_line(synced)} ({seconds:.1f} s)")
    for reason, count in synced.reasons.most_common():
        out.line(f"  set aside: {count} × {reason}")


def _forget(app: App, args: Namespace, out: Out) -> int:
    if args.watch:
        raise BadUse("--forget and --watch do not go together.", "Forget first, then watch.")
    if not args.places:
        raise BadUse("It is not said which places are to be forgotten.", f"Name them: unghost sync {args.kind} PLACE --forget")
    forgotten = [place for place in args.places if app.forget(args.kind, place)]
    if out.as_json:
        out.json({"forgotten": forgotten})
    elif not out.quiet:
        out.line(f"Forgotten: {', '.join(forgotten) or 'nothing, none of these was ever read'}.")
    return OK if len(forgotten) == len(args.places) else FOUND


def _watch(app: App, args: Namespace, out: Out) -> int:
    """Sync, wait, and sync again until interrupted: a line for each sync that brought something, or a JSON object for each."""
    from unghost.app.watch import watch

    source = app.source(args.kind)
    first = set(args.places)

    def take(place: str) -> None:
        synced, seconds = _sync(app, args, out, [place], source)
        heed_mail(app, out)
        if not (out.as_json or out.quiet) and (synced.new or synced.reasons or place in first):
            _print(out, synced, seconds)
            sys.stdout.flush()
        ready = _make_ready(app, out, synced)
        if out.as_json:
            sys.stdout.write(json.dumps(synced_json(synced, seconds, ready), ensure_ascii=False) + "\n")
        first.discard(place)
        sys.stdout.flush()

    def trouble(error: UnghostError) -> None:
        out.remark(f"{error.sentence} Trying again.")

    try:
        watch(source, args.places, take, trouble)
    except KeyboardInterrupt:
        out.remark("\nNo longer watching. What was read is kept.")
        return OK


COMMAND = Command("sync", "read mailboxes and tables into the store", _add, _run)
