"""Cells that a spreadsheet takes for what they are: text. A cell that begins like a formula would be one, whoever wrote it."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence

# What begins a formula in the usual programs, or hides its beginning (OWASP, CSV injection); an apostrophe marks text there.
_FORMULA = re.compile(r"'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]")
MARK = "'"


def safe(cell: str) -> str:
    """Return a cell with an apostrophe before it where a spreadsheet could take it for a formula."""
    return MARK + cell if _FORMULA.match(cell) else cell


def plain(cell: str) -> str:
    """Return a cell as it was before ``safe``."""
    return cell[1:] if cell.startswith(MARK) and _FORMULA.match(cell[1:]) else cell


def table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a CSV table whose every cell is safe to open."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(header)
    writer.writerows([safe(cell) for cell in row] for row in rows)
    return out.getvalue()
