"""The learnt weights: a table of features and what each says for and against every class."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pkgutil import get_data

from unghost.errors import CatalogueError
from unghost.pressure.scorer.sheet import Row, read

NONE = "none"


@dataclass(frozen=True, slots=True)
class Table:
    """``classes`` are the k classes: a cause's name, the same after a minus where a passage says it is over, and "none".

    A feature's row in ``rows`` says how it moves each class, written as ``column:steps`` pairs; ``starts`` are the scores before
    any word is read. ``hint`` is added to the score of a class of which a phrase was heard. ``warmth`` divides the scores before
    they become probabilities (temperature scaling: Guo et al. 2017).
    ``gate`` weighs single words; a passage whose words, with ``gate_start``, add up to less than ``least`` is not looked at.
    """

    classes: tuple[str, ...]
    starts: Row
    warmth: float
    hint: float
    gate_start: float
    least: float
    gate: Mapping[bytes, bytes]
    rows: Mapping[bytes, bytes]


@cache
def shipped() -> Table:
    """Return the weights that come with the package."""
    found = get_data("unghost.causes.scorer", "weights.tsv")
    if found is None:
        raise CatalogueError("The package has lost causes/scorer/weights.tsv.", "Install unghost again.")
    return parse(found)


def parse(data: bytes) -> Table:
    """Read a table (``pressure.scorer.sheet`` says how it is written)."""
    sheet = read(data)
    return Table(
        sheet.names(b"classes"),
        sheet.numbers(b"starts"),
        sheet.numbers(b"warmth")[0],
        sheet.numbers(b"hint")[0],
        sheet.gate_start,
        sheet.least,
        sheet.gate,
        sheet.rows,
    )
