"""What the scorer learns from: the authors' texts, their sentences one by one, and sentences of mail in which nobody says why."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from benchmarks.causes.lines import CAUSES, Line
from benchmarks.causes.training import Document, Floats
from benchmarks.pressure.neutral import neutral
from unghost.causes.scorer.features import features, tokens
from unghost.causes.scorer.table import NONE

CLASSES = (*CAUSES, *(f"-{cause}" for cause in CAUSES), NONE)
OF_QUOTE, BESIDE, OTHERS = 0.5, 0.3, 0.5  # how much a sentence with the reason, one beside it, and one of other mail count
NEUTRAL = 3500
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=\S)|\n+")
_LOOK = 25  # characters by which a sentence is known to hold the marked passage
_OFTEN = 3


@dataclass(frozen=True, slots=True)
class Sample:
    """n documents, the number of each one's class, and how much it counts."""

    documents: list[Document]
    classes: NDArray[np.int64]
    counts: Floats


def document(text: str) -> Document:
    """Return the words and the features of a text."""
    words = tokens(text)
    return tuple(words), tuple(features(words))


def sample(chosen: Sequence[Line], others: Sequence[str]) -> Sample:
    """Lay out texts and sentences of other mail for a fit."""
    rows = [(line.text, line.name, 1.0) for line in chosen]
    rows += [row for line in chosen for row in _sentences(line)]
    rows += [(text, NONE, OTHERS) for text in others]
    numbers = {name: n for n, name in enumerate(CLASSES)}
    return Sample(
        [document(text) for text, _, _ in rows],
        np.array([numbers[name] for _, name, _ in rows]),
        np.array([count for _, _, count in rows]),
    )


def other_mail() -> tuple[list[str], list[str]]:
    """Return public sentences nobody explains a silence with: some to learn from, some never learnt from."""
    found = neutral()
    return found.trained[:NEUTRAL], found.unseen


def vocabulary(chosen: Sequence[Line], others: Sequence[str]) -> list[bytes]:
    """Return the words whose meaning the table keeps: all of ours, and those that are usual in other mail."""
    seen = Counter(word for text in others for word in set(tokens(text)))
    ours = {word for line in chosen for word in tokens(line.text)}
    return sorted(word for word in ours | {w for w, n in seen.items() if n >= _OFTEN} if word[:1].isalpha())


def _sentences(line: Line) -> Iterator[tuple[str, str, float]]:
    parts = [part for part in _SENTENCE.split(line.text) if part.strip()]
    if len(parts) < 2 or line.cause == NONE or not line.quote:
        return
    for part in parts:
        tells = line.quote[:_LOOK] in part or part[:_LOOK] in line.quote
        yield (part, line.name, OF_QUOTE) if tells else (part, NONE, BESIDE)
