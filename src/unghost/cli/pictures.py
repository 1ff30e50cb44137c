"""Pictures from the command line: to a file as SVG, in letters on a terminal, as a plain table everywhere else."""

from __future__ import annotations

import shutil
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from typing import TYPE_CHECKING

from unghost.app.words import wrapped
from unghost.cli.command import FOUND, OK, Out
from unghost.errors import BadUse

if TYPE_CHECKING:
    from unghost.pictures.drawing import Table
    from unghost.pictures.sheet import Sheet
    from unghost.wiring import App


def add_picture(parser: ArgumentParser, kinds: Sequence[str], what: str) -> None:
    """Add ``--svg`` and ``--picture``; ``kinds`` are the pictures to choose from, the usual one first."""
    parser.add_argument("--svg", metavar="FILE", help="also write the picture to a file")
    more: dict[str, str] = {} if len(kinds) > 1 else {"nargs": "?", "const": kinds[0]}
    parser.add_argument("--picture", choices=kinds, help=f"draw it here instead: {what}", **more)  # type: ignore[arg-type]  # of strings, whichever


def only_picture(args: Namespace, out: Out) -> bool:
    """Say whether the picture alone is asked for; raise BadUse where it is to be JSON as well."""
    if args.picture is None or args.svg is not None:
        return False
    if out.as_json:
        raise BadUse("A picture is no JSON.", "Leave --json out, or add --svg FILE to have the picture in a file.")
    return True


def give_picture(app: App, sheet: Sheet, place: str | None, out: Out) -> int:
    """Write a picture to a file, or show it here where no file is named; where there is nothing to draw, say so."""
    if sheet.nothing:
        out.remark(sheet.nothing)
        return FOUND
    if place is not None:
        out.remark(f"The picture is in {app.write(place, sheet.svg)}.")
    elif _can_draw():
        _draw(sheet.svg, out)
    else:
        show_table(sheet.title, sheet.table, out)
    return OK


def _can_draw() -> bool:
    """Say whether a person looks at a terminal that knows Braille: one that speaks Unicode."""
    return sys.stdout.isatty() and "utf" in (sys.stdout.encoding or "").lower()


def _draw(svg: str, out: Out) -> None:
    from unghost.pictures.letters import in_letters

    weigh = {"strong": out.strong, "soft": out.soft}
    for line in in_letters(svg, shutil.get_terminal_size().columns - 1):
        out.line("".join(weigh[kind](words) if kind else words for kind, words in line))


def show_table(title: str, table: Table, out: Out) -> None:
    """Print the twin of a picture: its sentence, then its rows, each column as wide as its widest cell."""
    out.line(out.strong(title))
    for line in wrapped(table.caption, 0):
        out.line(line)
    if not table.rows:
        return
    rows = [[" ".join(cell.split()) for cell in row] for row in (table.columns, *table.rows)]
    widths = [max(len(row[n]) for row in rows) for n in range(len(table.columns))]
    out.line()
    for row in rows:
        out.line("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())
