"""The learnt weights: a table of features and what each says for and against every class."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pkgutil import get_data

from unghost.errors import CatalogueError

UNIT = 0.02  # what one step of a written weight is worth, in log odds
NONE = "none"
Row = tuple[float, ...]


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
    """Read a table: five lines of head (``name<TAB>values``), then ``feature<TAB>gate steps<TAB>row``."""
    *head, body = data.split(b"\n", 5)
    facts = {name: values.split() for name, values in (line.split(b"\t", 1) for line in head)}
    fields = body.rstrip(b"\n").replace(b"\n", b"\t").split(b"\t")
    names, gates, rows = fields[0::3], fields[1::3], fields[2::3]
    return Table(
        tuple(name.decode() for name in facts[b"classes"]),
        _numbers(facts[b"starts"]),
        float(facts[b"warmth"][0]),
        float(facts[b"hint"][0]),
        float(facts[b"gate"][0]),
        float(facts[b"gate"][1]),
        {name: steps for name, steps in zip(names, gates, strict=True) if steps},
        {name: row for name, row in zip(names, rows, strict=True) if row},
    )


def _numbers(values: Sequence[bytes]) -> Row:
    return tuple(float(value) for value in values)
