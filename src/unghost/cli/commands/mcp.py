"""``unghost mcp``: a server for assistants."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from unghost.cli.command import OK, Command, Out, add_now
from unghost.errors import CouldNot

if TYPE_CHECKING:
    from unghost.wiring import App


def _add(parser: ArgumentParser) -> None:
    parser.add_argument("--stdio", action="store_true", help="speak over standard input and output, as it always does")
    add_now(parser)


def _run(app: App, args: Namespace, _out: Out) -> int:
    from unghost.mcp.desk import Desk

    try:
        from unghost.mcp.server import serve
    except ModuleNotFoundError as error:
        raise CouldNot(
            f"The server for assistants needs {error.name}, which is not installed.", "Run: pip install 'unghost[mcp]'"
        ) from None
    serve(Desk(app if args.now is None else app.from_moment(args.now)))
    return OK


COMMAND = Command("mcp", "ask from an assistant: a server over standard input and output", _add, _run)
