"""``unghost find``: search the words of all mail."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from unghost.cli.command import OK, Command, Out, at_least_one

if TYPE_CHECKING:
    from unghost.wiring import App


def _add(parser: ArgumentParser) -> None:
    parser.add_argument("words", nargs="+", metavar="WORD", help="words that must all occur")
    parser.add_argument("--limit", type=at_least_one, default=20, metavar="N", help="at most so many (default 20)")


def _run(app: App, args: Namespace, out: Out) -> int:
    rows = app.store.find(" ".join(args.words), args.limit)
    if out.as_json:
        from unghost.app.contract_read import found_json

        out.json(found_json(rows))
        return OK
    for _, at, sender, subject, excerpt in rows:
        out.line(f"{at.date().isoformat() if at else 'undated   '}  {sender}: {subject}")
        out.line(out.soft(f"    {' '.join(excerpt.split())}"))
    if not rows:
        out.remark("Nothing found.")
    return OK


COMMAND = Command("find", "search the words of all mail", _add, _run)
