"""Cut a text into the passages that are weighed as one, and a passage into clauses."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

MOST_WORDS = 45  # a longer paragraph is weighed sentence by sentence
LONGEST_CLAUSE = 300  # characters
MOST_PASSAGES = 40  # of one text: a reason is never told on page ten
_PARAGRAPH = re.compile(r"\n[ \t]*\n")
_SENTENCE_END = re.compile(r"(?:(?<!\d)\.+|[!?…][.!?…]*)(?=[\s\"')»\]]|$)|\n")
_CLAUSE_END = re.compile(r"[,;:()–—]|\s[-/]\s")


def passages(text: str) -> tuple[tuple[int, int], ...]:
    """Return where the passages of a text begin and end: short paragraphs, and each sentence of longer ones; the earliest 40."""
    found: list[tuple[int, int]] = []
    at = 0
    for cut in [*(m.start() for m in _PARAGRAPH.finditer(text)), len(text)]:
        found += _of_paragraph(text, at, cut)
        at = cut
        if len(found) >= MOST_PASSAGES:
            break
    return tuple(found[:MOST_PASSAGES])


def clauses(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return where the clauses of a passage begin and end, in order; what goes on for ever is parted between words."""
    cuts = {start, end, *(m.end() for m in _CLAUSE_END.finditer(text, start, end))}
    cuts |= {m.end() for m in _SENTENCE_END.finditer(text, start, end)}
    return [part for a, b in pairwise(sorted(cuts)) for part in _parts(text, a, b) if text[slice(*part)].strip()]


def _parts(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while end - start > LONGEST_CLAUSE:
        room = text.rfind(" ", start + 1, start + LONGEST_CLAUSE) + 1 or start + LONGEST_CLAUSE
        yield start, room
        start = room
    yield start, end


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Return a span without the blanks at its ends."""
    piece = text[start:end]
    return start + len(piece) - len(piece.lstrip()), end - len(piece) + len(piece.rstrip())


def _of_paragraph(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    if len(text[start:end].split()) <= MOST_WORDS:
        if text[start:end].strip():
            yield trimmed(text, start, end)
        return
    ends = [m.end() for m in _SENTENCE_END.finditer(text, start, end)]
    for a, b in pairwise([start, *ends, end]):
        if text[a:b].strip():
            yield trimmed(text, a, b)
