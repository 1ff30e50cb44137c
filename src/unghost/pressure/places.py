"""Where in a text something stands: its line and its column."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cached_property

_NEWLINE = re.compile("\n")


class Places:
    """Knows where the lines of a text begin, from when it is first asked."""

    def __init__(self, text: str) -> None:
        self.text = text

    def of(self, start: int) -> tuple[int, int]:
        """Return the line and the column of a character, both from 1."""
        line = bisect_left(self._ends, start)
        return line + 1, start - (self._ends[line - 1] if line else -1)

    @cached_property
    def _ends(self) -> list[int]:
        return [match.start() for match in _NEWLINE.finditer(self.text)]
