"""A text as an editor has it: changed piece by piece, with places counted in lines and code units as the protocol does.

A line ends with CR LF, LF or CR and with nothing else (LSP 3.17, "Text Documents"); a character counts as many units as its
encoding needs, two in UTF-16 for an emoji.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable

_LINE_END = re.compile(r"\r\n|\n|\r")
_UNITS = {"utf-8": 1, "utf-16": 2, "utf-32": 4}
_CODECS = {"utf-8": "utf-8", "utf-16": "utf-16-le", "utf-32": "utf-32-le"}

Place = tuple[int, int]
"""A line and a unit within it, both from 0."""


class Document:
    """One open text. ``version`` is the editor's; ``language`` what it takes the text for.

    ``versioned`` says whether the editor takes edits of a text together with the version they were made for.
    """

    def __init__(self, uri: str, text: str, version: int, language: str = "", encoding: str = "utf-16") -> None:
        self.uri = uri
        self.version = version
        self.language = language
        self.text = text
        self.versioned = False
        self._codec = _CODECS.get(encoding, "utf-16-le")
        self._size = _UNITS.get(encoding, 2)
        self._starts: list[int] | None = None

    def replace(self, span: tuple[Place, Place] | None, words: str) -> None:
        """Put words in the place of a span, or of the whole text."""
        if span is None:
            self.text = words
        else:
            first, last = sorted((self.offset(span[0]), self.offset(span[1])))
            self.text = self.text[:first] + words + self.text[last:]
        self._starts = None

    def offset(self, place: Place) -> int:
        """Return the character a place means; one beyond the end of a line or of the text means that end."""
        line, units = place
        if line >= len(self.starts):
            return len(self.text)
        start, end = self._line(max(0, line))
        words = self.text[start:end]
        if words.isascii():
            return start + min(max(0, units), len(words))
        return start + len(words.encode(self._codec, "surrogatepass")[: max(0, units) * self._size].decode(self._codec, "ignore"))

    def place(self, offset: int) -> Place:
        """Return the place of a character."""
        line = bisect_right(self.starts, offset) - 1
        return line, self._units(self.starts[line], offset)

    def places(self, offsets: Iterable[int]) -> dict[int, Place]:
        """Return the places of many characters in one pass, so that one line of megabytes costs no more than many."""
        found: dict[int, Place] = {}
        known, units = 0, 0
        for offset in sorted(set(offsets)):
            line = bisect_right(self.starts, offset) - 1
            start = self.starts[line]
            if known < start:
                known, units = start, 0
            units += self._units(known, offset)
            known = offset
            found[offset] = line, units
        return found

    @property
    def starts(self) -> list[int]:
        """Where the lines begin."""
        if self._starts is None:
            self._starts = [0, *(match.end() for match in _LINE_END.finditer(self.text))]
        return self._starts

    def indent(self, line: int) -> str:
        """Return the blanks a line begins with."""
        start, end = self._line(line)
        words = self.text[start:end]
        return words[: len(words) - len(words.lstrip(" \t"))]

    def newline(self) -> str:
        """Return how lines end here."""
        ended = _LINE_END.search(self.text)
        return ended[0] if ended else "\n"

    def _line(self, line: int) -> tuple[int, int]:
        """Return where a line begins and where its words end."""
        starts = self.starts
        if line + 1 >= len(starts):
            return starts[line], len(self.text)
        end = starts[line + 1]
        return starts[line], end - (2 if self.text.endswith("\r\n", starts[line], end) else 1)

    def _units(self, start: int, end: int) -> int:
        words = self.text[start:end]
        return len(words) if words.isascii() else len(words.encode(self._codec, "surrogatepass")) // self._size
