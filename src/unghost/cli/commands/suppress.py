"""``unghost suppress``: whom not to contact."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from typing import TYPE_CHECKING

from unghost.cli.command import OK, Command, Out, add_at
from unghost.domain.listed import Listed, ListScope
from unghost.errors import BadUse

if TYPE_CHECKING:
    from unghost.wiring import App

_SCOPES = [scope.value for scope in ListScope if scope is not ListScope.NONE]
_SAID = {
    ListScope.ALL: "no contact",
    ListScope.CALLS: "no calls",
    ListScope.MAIL: "no mail",
    ListScope.DO_NOT_CALL: "on a do-not-call register",
    ListScope.CONSENT: "consent on file",
    ListScope.NONE: "taken off your list",
}


def _add(parser: ArgumentParser) -> None:
    parser.add_argument("who", nargs="?", metavar="WHO", help="a person, an address, @domain with all below it, or +number")
    parser.add_argument("--scope", choices=_SCOPES, default="all", help="what it says (default: all, no contact)")
    parser.add_argument("--reason", default="", metavar="R", help="why, for whoever reads the list later")
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--list", action="store_true", help="show whom not to contact, and who asked for it themselves")
    which.add_argument("--lift", metavar="WHO", help="take back what your list says of them; --reason must say why")
    which.add_argument("--export", metavar="FILE", help="write it as a CSV that unghost sync suppress reads back; - prints it")
    add_at(parser)


def _run(app: App, args: Namespace, out: Out) -> int:
    if (args.who is not None) == (args.list or args.lift is not None or args.export is not None):
        raise BadUse("Name whom to suppress, or one of --list, --lift WHO and --export FILE.", "See: unghost suppress --help")
    at = app.now(args.at)
    if args.list:
        return _list(app, args, out)
    if args.export is not None:
        return _export(app, args, out)
    if args.lift is not None and not args.reason.strip():
        raise BadUse("Taking somebody off the list needs its reason.", "Write --reason 'they asked for the catalogue'")
    lifting = args.lift is not None
    scope = ListScope.NONE if lifting else ListScope(args.scope)
    entry = Listed(args.lift if lifting else args.who, at, scope, args.reason)
    return _tell(app.yours.suppress(entry, at, lift=lifting), out)


def _tell(entries: Sequence[Listed], out: Out) -> int:
    if out.as_json:
        from unghost.app.contract_yours import listed_json

        out.json(listed_json(entries))
    elif not out.quiet:
        for entry in entries:
            out.line(f"{entry.who}: {_SAID[entry.scope]}.")
        if entries and entries[0].scope is ListScope.NONE:
            out.line("What somebody asked for in their own words stays: only they take that back.")
    return OK


def _list(app: App, args: Namespace, out: Out) -> int:
    lists, erased = app.yours.lists(app.now(args.at)), app.yours.erased
    if out.as_json:
        from unghost.app.contract_yours import lists_json

        out.json(lists_json(lists, erased))
        return OK
    for entry in lists.listed:
        why = f"  {entry.reason}" if entry.reason else ""
        out.line(f"{entry.who}  {_SAID[entry.scope]}, since {entry.since.date().isoformat()}{why}")
    for one in lists.asked:
        out.line(f"{one.person}  asked for it on {one.since.date().isoformat()}, in their own words ({one.scope.value}):")
        out.line(out.soft(f"    “{' '.join(one.quote.split())}”"))
    if not lists.listed and not lists.asked:
        out.line("Nobody is on your list, and nobody asked you to stop.")
    if erased:
        out.line(out.soft("People you erased are not shown: nothing goes to them, and nobody can tell from here who they were."))
    return OK


def _export(app: App, args: Namespace, out: Out) -> int:
    text = app.yours.list_table(app.now(args.at))
    if args.export == "-":
        sys.stdout.write(text)
        return OK
    path = app.write(args.export, text)
    if out.as_json:
        out.json({"schema": 1, "exported": path, "rows": text.count("\r\n") - 1})
    else:
        out.remark(f"The list is in {path}.")
    return OK


COMMAND = Command("suppress", "whom not to contact", _add, _run, tells=True)
