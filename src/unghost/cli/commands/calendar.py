"""``unghost calendar``: calls, wake dates and what is due, as a calendar file or in a calendar on a server."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from unghost.cli.command import FOUND, OK, Command, Out, add_now
from unghost.errors import BadUse

if TYPE_CHECKING:
    from unghost.app.agenda import Entry
    from unghost.domain.settings import Settings
    from unghost.wiring import App


def _add(parser: ArgumentParser) -> None:
    how = parser.add_mutually_exclusive_group()
    how.add_argument("--ics", metavar="FILE", help="write a calendar file to subscribe to (- for standard output)")
    how.add_argument("--sync", action="store_true", help="bring the calendar on your server in step (settings calendar_url)")
    parser.add_argument("--create", action="store_true", help="with --sync: make the calendar first")
    parser.add_argument("--new-password", action="store_true", help="with --sync: ask for the password, and keep it")
    add_now(parser)


def _run(app: App, args: Namespace, out: Out) -> int:
    if (args.create or args.new_password) and not args.sync:
        raise BadUse("--create and --new-password belong to --sync.", "Add --sync, or leave them out.")
    if args.sync:
        if args.now is not None:
            raise BadUse("A calendar on a server shows the present.", "Leave --now out, or write a file: --ics FILE")
        return _sync(app, args, out)
    if args.ics == "-":
        sys.stdout.write(app.agenda.feed(args.now).decode())
        return OK
    if args.ics:
        path = app.agenda.write(args.ics, args.now)
        if out.as_json:
            out.json({"written": path})
        else:
            out.remark(f"The calendar is in {path}; subscribe to it there.")
        return OK
    entries = app.agenda.entries(args.now)
    if out.as_json:
        from unghost.app.contract_agenda import agenda_json

        out.json(agenda_json(entries, app.now(args.now)))
    else:
        _list(entries, app.store.settings(), out)
    return OK


def _sync(app: App, args: Namespace, out: Out) -> int:
    from unghost.app.contract_agenda import kept_json

    kept = app.agenda.sync(app.now(None), create=args.create, new_password=args.new_password)
    if out.as_json:
        out.json(kept_json(kept))
    elif not out.quiet:
        counts = f"{kept.written} new, {kept.changed} changed, {kept.removed} removed, {kept.same} as they were"
        own = f", {kept.respected} left as you have them" if kept.respected else ""
        out.line(f"In step: {counts}{own}.")
        if kept.left:
            out.line(f"{kept.left} were changed by somebody else in that very moment and left alone; run this again.")
    return FOUND if kept.left else OK


def _list(entries: tuple[Entry, ...], settings: Settings, out: Out) -> None:
    from unghost.app.agenda import order
    from unghost.domain.hours import zone

    here = zone(settings.timezone)

    if not entries:
        out.line("Nothing is planned.")
    for entry in sorted(entries, key=order):
        when = f"{entry.start.astimezone(here):%Y-%m-%d %H:%M}" if entry.start is not None else f"{entry.day}"
        out.line(f"{when:<16}  {entry.summary}")


COMMAND = Command("calendar", "calls, wake dates and what is due, as a calendar file or in a calendar on a server", _add, _run)
