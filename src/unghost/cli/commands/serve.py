"""``unghost serve``: the page."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from unghost.cli.command import OK, Command, Out, add_now

if TYPE_CHECKING:
    from unghost.wiring import App

PORT = 8686


def _add(parser: ArgumentParser) -> None:
    parser.add_argument("--port", type=int, default=PORT, metavar="N", help=f"the port to listen at (default {PORT}; 0: any)")
    add_now(parser)


def _run(app: App, args: Namespace, out: Out) -> int:
    from unghost.web.serve import serve

    def told(address: str) -> None:
        out.line(f"Open {address}")
        sys.stdout.flush()

    serve(lambda: _at(app, args), "127.0.0.1", args.port, told)
    return OK


def _at(app: App, args: Namespace) -> App:
    return app.elsewhere(app.home) if args.now is None else app.from_moment(args.now)


COMMAND = Command("serve", "the page, on this machine", _add, _run)
