"""``unghost lsp``: the linter in an editor."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from unghost.cli.command import OK, Command, Out
from unghost.errors import CouldNot

if TYPE_CHECKING:
    from unghost.wiring import App

CONTEXTS = ("call", "mail", "note")


def _add(parser: ArgumentParser) -> None:
    parser.add_argument("--stdio", action="store_true", help="speak over standard input and output, as it always does")
    parser.add_argument("--context", choices=CONTEXTS, help="what the texts are (default: what the settings say, else mail)")
    parser.add_argument("--play", metavar="PLAY", help="the play the texts belong to (default: what the settings say)")
    parser.add_argument("--config", metavar="FILE", help="settings to use instead of those found beside the texts")


def _run(app: App, args: Namespace, _out: Out) -> int:
    from unghost.app.lint_text import Asked

    try:
        from unghost.lsp.server import serve
    except ModuleNotFoundError as error:
        raise CouldNot(f"The language server needs {error.name}, which is not installed.", "Run: pip install pygls") from None
    serve(app.linter(Asked(args.context, args.play, config=args.config), mend=False))
    return OK


COMMAND = Command("lsp", "lint in an editor: a language server over standard input and output", _add, _run)
