"""The learnt weights: a small table of words, pairs of words and pieces of words, and what each says for and against a class."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pkgutil import get_data

from unghost.errors import CatalogueError
from unghost.pressure.scorer.sheet import Row, read


@dataclass(frozen=True, slots=True)
class Table:
    """``codes`` are the k classes; a feature's row in ``rows`` says how it moves each, written as ``column:steps`` pairs.

    ``starts`` are the log odds before any word is read. A finding is ``likely`` above one threshold and ``sure`` above another
    (log odds, k each; infinite where nothing was learnt). ``gate`` weighs single words, and a sentence whose words, with
    ``gate_start``, add up to less than ``least`` is not looked at further.
    """

    codes: tuple[str, ...]
    starts: Row
    likely: Row
    sure: Row
    gate_start: float
    least: float
    gate: Mapping[bytes, bytes]
    rows: Mapping[bytes, bytes]


@cache
def shipped() -> Table:
    """Return the weights that come with the package."""
    found = get_data("unghost.pressure.scorer", "weights.tsv")
    if found is None:
        raise CatalogueError("The package has lost pressure/scorer/weights.tsv.", "Install unghost again.")
    return parse(found)


def parse(data: bytes) -> Table:
    """Read a table (``scorer.sheet`` says how it is written)."""
    sheet = read(data)
    return Table(
        sheet.names(b"codes"),
        sheet.numbers(b"starts"),
        sheet.numbers(b"likely"),
        sheet.numbers(b"sure"),
        sheet.gate_start,
        sheet.least,
        sheet.gate,
        sheet.rows,
    )
