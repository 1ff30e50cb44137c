"""The learnt weights: a small table of words, pairs of words and pieces of words, and what each says for and against a class."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pkgutil import get_data

from unghost.errors import CatalogueError

UNIT = 0.02  # what one step of a written weight is worth, in log odds
Row = tuple[float, ...]


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
    """Read a table: five lines of head (``name<TAB>values``), then ``feature<TAB>gate steps<TAB>row``."""
    *head, body = data.split(b"\n", 5)
    facts = {name: values.split() for name, values in (line.split(b"\t", 1) for line in head)}
    fields = body.rstrip(b"\n").replace(b"\n", b"\t").split(b"\t")
    features, gates, rows = fields[0::3], fields[1::3], fields[2::3]
    return Table(
        tuple(code.decode() for code in facts[b"codes"]),
        _numbers(facts[b"starts"]),
        _numbers(facts[b"likely"]),
        _numbers(facts[b"sure"]),
        float(facts[b"gate"][0]),
        float(facts[b"gate"][1]),
        {feature: steps for feature, steps in zip(features, gates, strict=True) if steps},
        {feature: row for feature, row in zip(features, rows, strict=True) if row},
    )


def _numbers(values: Sequence[bytes]) -> Row:
    return tuple(float(value) for value in values)
