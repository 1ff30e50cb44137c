"""Weigh sentences by the learnt table, and say which words weighed most."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from operator import add

from unghost.pressure.fold import Flat
from unghost.pressure.scorer.features import chains, pieces, scale, scorable, tokens
from unghost.pressure.scorer.sheet import Gate, Row, bounded, pairs
from unghost.pressure.scorer.table import Table, shipped

_REASONS = 3  # weightiest features that are told


@dataclass(frozen=True, slots=True)
class Scored:
    """The sentence from ``start`` to ``end`` presses as class ``code`` does; ``sure`` if well enough to block.

    ``logit`` is the log odds, ``because`` the words that weighed most for it, the weightiest first.
    """

    start: int
    end: int
    code: str
    logit: float
    sure: bool
    because: tuple[str, ...]


class Scorer(Gate):
    """A table of weights and the words of it that were lately looked up."""

    def __init__(self, table: Table) -> None:
        super().__init__(table.gate_start, table.gate)
        self._table = table
        self._words: dict[bytes, Row] = {}
        self._read: dict[bytes, Row] = {}

    def scored(self, flat: Flat, codes: frozenset[str]) -> Iterator[Scored]:
        """Yield the sentences of a flat text that press as one of ``codes`` does, at most one class a sentence.

        Linear in the length of the text: a sentence costs one look-up a word, unless its words together arouse suspicion.
        """
        for start, end, words in _sentences(flat):
            if self.suspicion(words) >= self._table.least:
                yield from self._judged(words, start, end, codes)

    def logits(self, words: Sequence[bytes]) -> Row:
        """Return the log odds of each class for a sentence of these words."""
        total: Row = (0.0,) * len(self._table.codes)
        for word in words:
            total = tuple(map(add, total, self._words.get(word) or self._word(word)))
        found = self._table.rows.get
        for feature in chains([b"<", *words, b">"]):
            if row := found(feature):
                total = tuple(map(add, total, self._row(row)))
        step = scale(len(words))
        return tuple(start + step * sum_ for start, sum_ in zip(self._table.starts, total, strict=True))

    def _judged(self, words: Sequence[bytes], start: int, end: int, codes: frozenset[str]) -> Iterator[Scored]:
        table = self._table
        odds = self.logits(words)
        over = [
            (odds[k] - table.likely[k], k) for k, code in enumerate(table.codes) if code in codes and odds[k] >= table.likely[k]
        ]
        if over:
            k = max(over)[1]
            yield Scored(start, end, table.codes[k], odds[k], odds[k] >= table.sure[k], self._because(words, k))

    def _because(self, words: Sequence[bytes], k: int) -> tuple[str, ...]:
        rows = self._table.rows
        weights = {feature: self._row(rows[feature])[k] for feature in chains([b"<", *words, b">"]) if feature in rows}
        weights |= {word: self._word(word)[k] for word in words}
        best = sorted((feature for feature in weights if weights[feature] > 0), key=lambda feature: (-weights[feature], feature))
        return tuple(feature.decode().replace(" * ", " … ").strip("<> ") for feature in best[:_REASONS])

    def _word(self, word: bytes) -> Row:
        """Return the weights of a word, those of its pieces included."""
        bounded(self._words)
        rows = self._table.rows
        total: Row = (0.0,) * len(self._table.codes)
        for feature in (word, *pieces(word)):
            if row := rows.get(feature):
                total = tuple(map(add, total, self._row(row)))
        self._words[word] = total
        return total

    def _row(self, written: bytes) -> Row:
        """Read a row of the table; rows that many sentences ask for are read once."""
        known = self._read.get(written)
        if known is None:
            bounded(self._read)
            known = self._read[written] = self._parsed(written)
        return known

    def _parsed(self, written: bytes) -> Row:
        row = [0.0] * len(self._table.codes)
        for column, weight in pairs(written):
            row[column] = weight
        return tuple(row)


@cache
def shipped_scorer() -> Scorer:
    """Return the scorer that comes with the package."""
    return Scorer(shipped())


def _sentences(flat: Flat) -> Iterator[tuple[int, int, list[bytes]]]:
    for start in flat.starts:
        end = flat.sentence(start)[1]
        words = tokens(flat.text[start:end])
        if scorable(words):
            yield start, end, words
