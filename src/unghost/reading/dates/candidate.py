"""A phrase that may name a time, with all that helps to judge it."""

from __future__ import annotations

import re
from typing import NamedTuple

from unghost.reading.dates.tokens import Token


class Candidate(NamedTuple):
    """A phrase the grammar has matched: ``kind``, the ``match`` over the tags, ``mod`` its part, ``post`` what is behind,
    ``pre`` its prepositions; characters ``start`` (of these) to ``end``."""

    kind: str
    match: re.Match[str]
    text: str
    words: list[Token]
    language: str
    mod: str
    post: str
    pre: str
    start: int
    end: int

    @property
    def token(self) -> Token:
        """The first word of the phrase itself."""
        return self.words[self.match.start(self.kind)]

    @property
    def what(self) -> str:
        """The tags of the phrase itself."""
        return self.match[self.kind]

    @property
    def led(self) -> bool:
        """Whether a preposition, a part of it or "next" and "this" make it a time."""
        before = self.match.string[max(0, self.match.start() - 1) : self.match.start()]
        return bool(self.pre.strip("H")) or bool(self.mod) or bool(self.post) or before in ("X", "T")

    @property
    def behind(self) -> str:
        """The tag behind the phrase."""
        return self.match.string[self.match.end() : self.match.end() + 1]

    def before(self, count: int) -> str:
        """Return that many characters in front of the phrase and its prepositions."""
        return self.text[max(0, self.start - count) : self.start]
