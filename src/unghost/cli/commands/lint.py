"""``unghost lint``: find pressure in any text."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from unghost.cli.command import FOUND, OK, Command, Out
from unghost.errors import BadUse

if TYPE_CHECKING:
    from unghost.wiring import App

FORMATS = ("text", "json", "sarif", "github")
CONTEXTS = ("call", "mail", "note")
MOST_BYTES = 20_000_000


def _add(parser: ArgumentParser) -> None:
    parser.add_argument("files", nargs="*", default=["-"], metavar="FILE", help="texts to read; - or nothing for standard input")
    parser.add_argument("--format", choices=FORMATS, help="how to print (default: text, or json with --json)")
    parser.add_argument("--play", default="", metavar="PLAY", help="the play the text belongs to, for example apology-call")
    parser.add_argument("--context", choices=CONTEXTS, default="mail", help="what the text is (default: mail)")


def _run(_app: App, args: Namespace, out: Out) -> int:
    from unghost.cli.lint_formats import render, worst
    from unghost.pressure.lint import lint
    from unghost.pressure.rule import Level

    texts = {name: _text(name) for name in dict.fromkeys(args.files)}
    findings = {name: lint(text, context=args.context, play=args.play) for name, text in texts.items()}
    shape = args.format or ("json" if out.as_json else "text")
    printed = render(findings, texts, shape, colour=out.colour)
    if printed:
        out.line(printed.rstrip("\n"))
    return FOUND if worst(f for found in findings.values() for f in found) is Level.ERROR else OK


def _text(name: str) -> str:
    if name == "-":
        return sys.stdin.buffer.read(MOST_BYTES).decode("utf-8", "replace")
    path = Path(name)
    if not path.is_file():
        raise BadUse(f"There is no text at {name}.", "Name a file, or - for standard input.")
    if path.stat().st_size > MOST_BYTES:
        raise BadUse(f"{name} is larger than 20 MB.", "Lint the text itself, not an archive of it.")
    return path.read_bytes().decode("utf-8", "replace")


COMMAND = Command("lint", "find pressure in any text", _add, _run)
