"""Weigh passages by the learnt table: how probable each class is by their words, and which of the words tell it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from math import exp, log

from unghost.causes.scorer.features import chains, tokens
from unghost.causes.scorer.passages import clauses, trimmed
from unghost.causes.scorer.table import NONE, Table, shipped
from unghost.pressure.scorer.features import pieces, scale
from unghost.pressure.scorer.sheet import Gate, Row, bounded, pairs

CALM = 0.7  # how much rarer a reason is in each passage of a text of many, as a power of their number
MOST_HEARD = 2  # phrases of one class in one passage that count
CLEAR = 0.9  # the probability from which words alone leave no doubt
OPEN = 0.03  # and below which no phrase would make a class probable enough to be told
Pairs = tuple[tuple[int, float], ...]


@dataclass(frozen=True, slots=True)
class Scores:
    """The score of each class of a table for one passage, before phrases are listened to."""

    table: Table
    scores: Row

    def odds(self, heard: Sequence[str] = ()) -> dict[str, float]:
        """Return the probability of each class; each phrase ``heard`` of it, two at most, moves it by the table's ``hint``."""
        table = self.table
        hints = {name: table.hint * min(MOST_HEARD, heard.count(name)) for name in heard}
        moved = [score + hints.get(name, 0.0) for name, score in zip(table.classes, self.scores, strict=True)]
        highest = max(moved)
        raw = [exp((score - highest) / table.warmth) for score in moved]
        whole = sum(raw)
        return {name: share / whole for name, share in zip(table.classes, raw, strict=True)}


def open_to(plain: Mapping[str, float]) -> frozenset[str]:
    """Return the causes of which a phrase could make a difference to the ``plain`` odds; none where they leave no doubt."""
    if any(p >= CLEAR for name, p in plain.items() if name != NONE):
        return frozenset()
    return frozenset(name.lstrip("-") for name, p in plain.items() if p >= OPEN and name != NONE)


class Scorer(Gate):
    """A table of weights, and the words of it that were lately looked up."""

    def __init__(self, table: Table) -> None:
        super().__init__(table.gate_start, table.gate)
        self.classes = table.classes
        self._table = table
        self._none = table.classes.index(NONE)
        self._words: dict[bytes, Pairs] = {}
        self._read: dict[bytes, Pairs] = {}

    def judge(self, words: Sequence[bytes], passages: int = 1) -> Scores:
        """Return the scores of each class for a passage of these words, one of so many of its text."""
        scores = self._scores(words)
        scores[self._none] += CALM * log(passages)
        return Scores(self._table, tuple(scores))

    def suspect(self, words: Sequence[bytes]) -> bool:
        """Say whether the words, each by itself, look as if a reason might be told: whether a closer look is worth it."""
        return self.suspicion(words) >= self._table.least

    def words_that_tell(self, text: str, start: int, end: int, name: str) -> tuple[int, int]:
        """Return where in a passage a class is told: the clause that speaks loudest for it, with its neighbours that do, too."""
        spans = clauses(text, start, end)
        if len(spans) < 2:
            return trimmed(text, start, end)
        gains = [self._gain(tokens(text[a:b]), self._table.classes.index(name)) for a, b in spans]
        first = last = max(range(len(spans)), key=lambda n: (gains[n], -n))
        while first > 0 and gains[first - 1] > 0:
            first -= 1
        while last + 1 < len(spans) and gains[last + 1] > 0:
            last += 1
        return trimmed(text, spans[first][0], spans[last][1])

    def _scores(self, words: Sequence[bytes]) -> list[float]:
        total = [0.0] * len(self._table.classes)
        for word in words:
            for column, weight in self._words.get(word) or self._word(word):
                total[column] += weight
        find = self._table.rows.get
        for feature in chains(words):
            if row := find(feature):
                for column, weight in self._row(row):
                    total[column] += weight
        step = scale(len(words))
        return [start + step * sum_ for start, sum_ in zip(self._table.starts, total, strict=True)]

    def _gain(self, words: Sequence[bytes], column: int) -> float:
        """Return how much more the words speak for a class than for none."""
        scores = self._scores(words)
        starts = self._table.starts
        return scores[column] - starts[column] - scores[self._none] + starts[self._none]

    def _word(self, word: bytes) -> Pairs:
        """Return the weights of a word, those of its pieces included."""
        bounded(self._words)
        total: dict[int, float] = {}
        for feature in (word, *pieces(word)):
            if row := self._table.rows.get(feature):
                for column, weight in self._row(row):
                    total[column] = total.get(column, 0.0) + weight
        found = self._words[word] = tuple(total.items())
        return found

    def _row(self, written: bytes) -> Pairs:
        known = self._read.get(written)
        if known is None:
            bounded(self._read)
            known = self._read[written] = tuple(pairs(written))
        return known


@cache
def shipped_scorer() -> Scorer:
    """Return the scorer that comes with the package."""
    return Scorer(shipped())
