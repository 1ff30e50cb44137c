"""A large pattern behind a fast gate: a set of wider RE2 patterns says in one pass which of its alternatives are worth trying.

The pattern is cut into its alternatives. Each is widened until RE2 can run it and put into one set; only those that the set
reports are compiled and searched as they stand, so that nobody pays for what is not said, nor for a language not spoken.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property

import re2

from unghost.reading.sentences import Sentence

_MEMORY = 64 << 20


class Gated:
    """A pattern, blind to case, given as one text or several; its alternatives are compiled when first needed."""

    def __init__(self, *patterns: str) -> None:
        self._patterns = patterns
        self._exact: dict[int, re.Pattern[str]] = {}

    @cached_property
    def branches(self) -> tuple[str, ...]:
        """The alternatives of the pattern, in order."""
        return tuple(branch for pattern in self._patterns for branch in alternatives(pattern))

    @cached_property
    def _set(self) -> re2.Set:
        options = re2.Options()
        options.never_capture = True
        options.log_errors = False
        options.max_mem = _MEMORY
        wide = re2.Set.SearchSet(options)
        for branch in self.branches:
            wide.Add(widened(branch))
        wide.Compile()
        return wide

    def possible(self, lower: bytes) -> list[int]:
        """Return the numbers of the alternatives that could match in a text, given in lower case as UTF-8."""
        found = self._set.Match(lower)
        return sorted(found) if found else []

    def search(self, text: str) -> re.Match[str] | None:
        """Return the first match in a text, or None."""
        return self.search_some(text, self.possible(folded(text)))

    def search_some(self, text: str, branches: Sequence[int]) -> re.Match[str] | None:
        """Return the first match of the alternatives of these numbers, as if they stood in one pattern."""
        best: re.Match[str] | None = None
        for number in branches:
            pattern = self._exact.get(number)
            if pattern is None:
                pattern = self._exact[number] = re.compile(self.branches[number], re.I)
            match = pattern.search(text)
            if match is not None and (best is None or match.start() < best.start()):
                best = match
        return best


def folded(text: str) -> bytes:
    """Return a text as the gates read it."""
    return text.lower().encode("utf-8", "replace")


class Heard:
    """A text to be searched sentence by sentence: each pattern asks once about the whole, and only then about the parts."""

    __slots__ = ("_lower", "_pieces", "_whole")

    def __init__(self, text: str) -> None:
        self._lower = folded(text)
        self._whole: dict[Gated, bool] = {}
        self._pieces: dict[int, bytes] = {}

    def maybe(self, gate: Gated) -> bool:
        """Say whether a pattern could match anywhere in the text."""
        known = self._whole.get(gate)
        if known is None:
            known = self._whole[gate] = bool(gate.possible(self._lower))
        return known

    def search(self, gate: Gated, piece: Sentence, within: str | None = None) -> re.Match[str] | None:
        """Return the first match in a sentence of the text, or in the part of the sentence given as ``within``."""
        if not self.maybe(gate):
            return None
        lower = self._pieces.get(piece.start)
        if lower is None:
            lower = self._pieces[piece.start] = folded(piece.text)
        branches = gate.possible(lower)
        return gate.search_some(piece.text if within is None else within, branches) if branches else None


_MARKS = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\(\?<?[=!]|[()|]")


def alternatives(pattern: str) -> list[str]:
    """Return the top-level alternatives of a pattern."""
    depth, begin = 0, 0
    found: list[str] = []
    for mark in _MARKS.finditer(pattern):
        what = mark.group()
        if what[0] == "(":
            depth += 1
        elif what == ")":
            depth -= 1
        elif what == "|" and depth == 0:
            found.append(pattern[begin : mark.start()])
            begin = mark.end()
    return [*found, pattern[begin:]]


_PIECES = re.compile(
    r"(?P<escape>\\.)|(?P<set>\[\^?\]?(?:\\.|[^\]\\])*\])|(?P<look>\(\?<?[=!])|(?P<gap>\{\d*,\d*\})|(?P<edge>[\^$])|(?P<mark>[()])"
)
_ESCAPES = {r"\b": "", r"\B": "", r"\w": "[^ \\n]", r"\W": "(?s:.)", r"\S": "[^ \\n]", r"\s": "(?s:.)"}


def widened(pattern: str) -> str:
    """Return the pattern for lower-case text without what RE2 lacks or what makes it large.

    No look-around, anchors and word boundaries (but one in front of a word, where it keeps the automaton at rest within words);
    any letter is whatever is no blank; a bounded repetition is unbounded. Each change can only make it match more, so that it
    may serve as a gate.
    """
    out: list[str] = ["(?:^|[^a-z])"] if pattern.startswith(r"\b") and _begins_a_word(pattern[2:]) else []
    place, depth, hidden = 0, 0, 0
    for piece in _PIECES.finditer(pattern):
        if not hidden:
            out.append(pattern[place : piece.start()].lower())
        place = piece.end()
        what = piece.group()
        if what[0] == "(":
            depth += 1
            if piece["look"] and not hidden:
                hidden = depth
        elif what == ")":
            depth -= 1
            if hidden == depth + 1:
                hidden = 0
                continue
        if not hidden:
            out.append(_wide(piece, what))
    out.append(pattern[place:].lower())
    return "".join(out)


def _wide(piece: re.Match[str], what: str) -> str:
    if piece["escape"]:
        return _ESCAPES.get(what, what)
    if piece["set"]:
        return "(?s:.)" if r"\w" in what or r"\s" in what or r"\S" in what or what[1] == "^" else what.lower()
    if piece["gap"]:
        return what if what in ("{0,1}", "{1,1}") else "*"
    return "" if piece["edge"] else what


def _begins_a_word(pattern: str) -> bool:
    """Say whether whatever the pattern matches begins with a letter or digit."""
    if not pattern.startswith("(?:"):
        return pattern[:1].isalnum() and pattern[1:2] not in ("?", "*", "{", "|")
    end = _group_end(pattern)
    return pattern[end : end + 1] not in ("?", "*", "{") and all(
        _begins_a_word(part) for part in alternatives(pattern[3 : end - 1])
    )


def _group_end(pattern: str) -> int:
    depth = 0
    for mark in _MARKS.finditer(pattern):
        depth += (mark.group()[0] == "(") - (mark.group() == ")")
        if depth == 0:
            return mark.end()
    return len(pattern)
