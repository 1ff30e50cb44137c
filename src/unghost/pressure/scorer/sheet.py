"""A sheet of learnt weights as it is written, and the first look at single words that every such sheet allows.

Five lines of head (``name<TAB>values``), then a line a feature: ``feature<TAB>gate steps<TAB>row``, the row as
``column:steps`` pairs.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from unghost.pressure.scorer.features import pieces, scale

UNIT = 0.02  # what one step of a written weight is worth, in log odds
KEPT = 20_000  # words whose weights are kept at hand
Row = tuple[float, ...]
Kept = TypeVar("Kept")


@dataclass(frozen=True, slots=True)
class Sheet:
    """``facts`` are the values of the head by name; ``gate`` the steps of single words, ``rows`` the rows, where there are any.

    ``gate_start`` and ``least`` are the head's "gate": what the steps of the words are added to, and what they must come to.
    """

    facts: Mapping[bytes, Sequence[bytes]]
    gate: Mapping[bytes, bytes]
    rows: Mapping[bytes, bytes]

    @property
    def gate_start(self) -> float:
        """What the steps of single words are added to, in log odds."""
        return float(self.facts[b"gate"][0])

    @property
    def least(self) -> float:
        """The suspicion from which words are looked at further, in log odds."""
        return float(self.facts[b"gate"][1])

    def names(self, fact: bytes) -> tuple[str, ...]:
        """Return the values of a line of the head as words."""
        return tuple(value.decode() for value in self.facts[fact])

    def numbers(self, fact: bytes) -> Row:
        """Return the values of a line of the head as numbers."""
        return tuple(float(value) for value in self.facts[fact])


def read(data: bytes) -> Sheet:
    """Read a sheet."""
    *head, body = data.split(b"\n", 5)
    facts = {name: values.split() for name, values in (line.split(b"\t", 1) for line in head)}
    fields = body.rstrip(b"\n").replace(b"\n", b"\t").split(b"\t")
    features, gates, rows = fields[0::3], fields[1::3], fields[2::3]
    return Sheet(
        facts,
        {feature: steps for feature, steps in zip(features, gates, strict=True) if steps},
        {feature: row for feature, row in zip(features, rows, strict=True) if row},
    )


class Gate:
    """Knows how suspicious each word is by itself, and keeps those that were lately asked for."""

    def __init__(self, start: float, steps: Mapping[bytes, bytes]) -> None:
        self._start, self._steps = start, steps
        self._suspicion: dict[bytes, float] = {}

    def suspicion(self, words: Sequence[bytes]) -> float:
        """Return how suspicious the words are, each by itself, in log odds."""
        known = self._suspicion
        total = 0.0
        for word in words:
            weight = known.get(word)
            total += self._suspect(word) if weight is None else weight
        return self._start + scale(len(words)) * total

    def _suspect(self, word: bytes) -> float:
        bounded(self._suspicion)
        weight = UNIT * sum(int(self._steps.get(feature, b"0")) for feature in (word, *pieces(word)))
        self._suspicion[word] = weight
        return weight


def pairs(written: bytes) -> Iterable[tuple[int, float]]:
    """Yield the column and the weight (log odds) of each pair of a written row."""
    for pair in written.split(b" "):
        column, steps = pair.split(b":")
        yield int(column), UNIT * int(steps)


def bounded(known: dict[bytes, Kept]) -> None:
    """Forget everything when a text of ever new words would fill the memory."""
    if len(known) >= KEPT:
        known.clear()
