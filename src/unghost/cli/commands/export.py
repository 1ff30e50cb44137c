"""``unghost export``: everything that is kept, or everything about one person, to take along."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from unghost.cli.command import OK, Command, Out
from unghost.errors import BadUse

if TYPE_CHECKING:
    from unghost.wiring import App


def _add(parser: ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", help="the zip to write; - writes it to standard output")
    parser.add_argument("--person", metavar="PERSON", help="only what is about this person: a copy they may ask for")
    parser.add_argument("--replace", action="store_true", help="write over a file that is there")


def _run(app: App, args: Namespace, out: Out) -> int:
    if args.file == "-":
        if sys.stdout.isatty():
            raise BadUse("A zip is nothing to look at in a terminal.", "Name a file, or pipe it on: unghost export - > FILE")
        app.yours.export_to(sys.stdout.buffer, args.person)
        return OK
    path, files = app.yours.export(args.file, args.person, replace=args.replace)
    if out.as_json:
        out.json({"schema": 1, "file": path, "files": files, "person": args.person})
    elif not out.quiet:
        whom = f"all that is kept about {args.person}" if args.person else "everything that is kept here"
        out.line(f"{path} holds {whom}, in {files} files. It starts with README.txt.")
    return OK


COMMAND = Command("export", "everything that is kept, or all about one person, as one zip", _add, _run)
