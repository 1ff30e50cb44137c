"""A text that was read out of another one, and where each of its characters came from."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Passage:
    """Words somebody reads. Piece ``i`` begins at ``at[i]`` and comes from ``starts[i]`` to ``ends[i]`` of the source.

    A piece as long as where it comes from is a copy of it, character by character; any other stands for it as a whole (an entity,
    a line in base64). ``where`` names the place for a person, where line and column do not suffice (a cell of a table).
    """

    text: str
    at: tuple[int, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    where: str = ""

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return where in the source the characters from ``start`` to ``end`` (exclusive) come from."""
        if not self.at:
            return 0, 0
        first = self._source(start)[0]
        return first, max(first, self._source(end - 1)[1]) if end > start else first

    def words(self, source: str, start: int, end: int) -> str:
        """Return the characters from ``start`` to ``end`` as they stand in the source where they are copies of it."""
        words: list[str] = []
        while start < end:
            piece = max(0, bisect_right(self.at, start) - 1)
            upto = min(end, self.at[piece + 1] if piece + 1 < len(self.at) else end)
            first, last = self.span(start, upto)
            words.append(source[first:last] if last - first == upto - start else self.text[start:upto])
            start = upto
        return "".join(words)

    def _source(self, index: int) -> tuple[int, int]:
        """Return start and end in the source of one character, or of the piece it belongs to."""
        piece = max(0, bisect_right(self.at, index) - 1)
        following = self.at[piece + 1] if piece + 1 < len(self.at) else len(self.text)
        first, last = self.starts[piece], self.ends[piece]
        if following - self.at[piece] != last - first:
            return first, last
        offset = min(index - self.at[piece], last - first)
        return first + offset, min(first + offset + 1, last)


def whole(source: str) -> Passage:
    """Return a source as one passage."""
    return Passage(source, (0,), (0,), (len(source),))


class Weaver:
    """Puts a passage together, piece by piece, from left to right."""

    def __init__(self, source: str, outer: Passage | None = None) -> None:
        self._source = source
        self._outer = outer
        self._words: list[str] = []
        self._length = 0
        self._at: list[int] = []
        self._starts: list[int] = []
        self._ends: list[int] = []

    def copy(self, start: int, end: int) -> None:
        """Take characters of the source as they are."""
        if start >= end:
            return
        if self._outer is None:
            self.put(self._source[start:end], start, end)
            return
        while start < end:  # the source is a passage itself: its pieces are taken one by one
            upto = min(end, self._piece_end(start))
            self._add(self._source[start:upto], *self._outer.span(start, upto))
            start = upto

    def put(self, words: str, start: int, end: int) -> None:
        """Let words stand for characters of the source."""
        if words:
            self._add(words, *((start, end) if self._outer is None else self._outer.span(start, end)))

    def extend(self, passage: Passage) -> None:
        """Take over a passage that was read out of the same source."""
        following = (*passage.at[1:], len(passage.text))
        for at, upto, start, end in zip(passage.at, following, passage.starts, passage.ends, strict=True):
            self._add(passage.text[at:upto], start, end)

    def passage(self, where: str = "") -> Passage:
        """Return what was put together."""
        return Passage("".join(self._words), tuple(self._at), tuple(self._starts), tuple(self._ends), where)

    def ends_line(self) -> bool:
        """Say whether the next piece would begin a line."""
        return not self._words or self._words[-1].endswith("\n")

    def _add(self, words: str, start: int, end: int) -> None:
        self._at.append(self._length)
        self._starts.append(start)
        self._ends.append(end)
        self._words.append(words)
        self._length += len(words)

    def _piece_end(self, index: int) -> int:
        assert self._outer is not None
        piece = bisect_right(self._outer.at, index)
        return self._outer.at[piece] if piece < len(self._outer.at) else len(self._outer.text)
