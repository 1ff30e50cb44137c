"""A large pattern behind a fast gate: a filter of wider RE2 patterns says which of its alternatives are worth trying.

The pattern is cut into its alternatives, and each is widened until RE2 can run it. In one pass the filter looks for the words
without which none of them can match (one automaton of words only, which stays small), then tries those that are left. What the
filter reports is compiled and searched as it stands: nobody pays for what is not said, nor for a language not spoken.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import cached_property
from itertools import accumulate

import re2

from unghost.reading.sentences import Sentence

_FEW = 3  # alternatives that are tried on each sentence without asking the filter again


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
    def _filter(self) -> re2.Filter:
        # One automaton of all alternatives would be faster still, had not their gaps so many states: it never gets warm.
        options = re2.Options()
        options.never_capture = True
        options.log_errors = False
        wide = re2.Filter()
        for branch in self.branches:
            wide.Add(widened(branch), options)
        wide.Compile()
        return wide

    def possible(self, lower: bytes) -> list[int]:
        """Return the numbers of the alternatives that could match in a text, given in lower case as UTF-8."""
        return sorted(self._filter.Match(lower) or ())

    def search(self, text: str) -> re.Match[str] | None:
        """Return the first match in a text, or None."""
        return self.search_some(text, self.possible(folded(text)))

    def search_some(self, text: str, branches: Sequence[int]) -> re.Match[str] | None:
        """Return the first match of the alternatives of these numbers, as if they stood in one pattern."""
        best = self.first_of(text, branches)
        return None if best is None else best[1]

    def first_of(self, text: str, branches: Sequence[int]) -> tuple[int, re.Match[str]] | None:
        """Return the first match of the alternatives of these numbers, with the number of the alternative."""
        best: tuple[int, re.Match[str]] | None = None
        for number in branches:
            match = self._alone(number).search(text)
            if match is not None and (best is None or match.start() < best[1].start()):
                best = number, match
        return best

    def says(self, text: str) -> bool:
        """Say whether a text has a match; cheaper than to find the first one."""
        return self.says_some(text, self.possible(folded(text)))

    def says_some(self, text: str, branches: Sequence[int]) -> bool:
        """Say whether a text has a match of one of the alternatives of these numbers."""
        return any(self._alone(number).search(text) for number in branches)

    def _alone(self, number: int) -> re.Pattern[str]:
        pattern = self._exact.get(number)
        if pattern is None:
            pattern = self._exact[number] = re.compile(self.branches[number], re.I)
        return pattern


class Sorts:
    """Patterns for RE2, on lower-case text, each of a sort: one pass tells which sorts a text has."""

    def __init__(self, *sorts: str) -> None:
        """Take one pattern for each sort; their alternatives go into one automaton, so they have no wide gaps."""
        options = re2.Options()
        options.never_capture = True
        self._set = re2.Set.SearchSet(options)
        self._sorts = [sort for sort, pattern in enumerate(sorts) for branch in alternatives(pattern) if self._add(branch)]
        self._set.Compile()

    def _add(self, branch: str) -> bool:
        return bool(self._set.Add("(?m)" + branch) >= 0)

    def within(self, lower: str) -> set[int]:
        """Return the numbers of the sorts a text has, in the order in which they were given."""
        found = self._set.Match(lower.encode("utf-8", "replace"))
        return {self._sorts[number] for number in found} if found else set()


class Together:
    """Several patterns of which one pass tells what each could match in a text."""

    def __init__(self, *gates: Gated) -> None:
        self._gates = gates
        self._joined = Gated(*(branch for gate in gates for branch in gate.branches))
        self._ends = tuple(accumulate(len(gate.branches) for gate in gates))

    def possible(self, lower: bytes) -> dict[Gated, list[int]]:
        """Return for each pattern the numbers of its alternatives that could match in a text, in lower case as UTF-8."""
        found: dict[Gated, list[int]] = {gate: [] for gate in self._gates}
        for number in self._joined.possible(lower):
            place = bisect_right(self._ends, number)
            found[self._gates[place]].append(number - (self._ends[place - 1] if place else 0))
        return found


def folded(text: str) -> bytes:
    """Return a text as the gates read it."""
    return text.lower().encode("utf-8", "replace")


class Heard:
    """A text to be searched sentence by sentence: each pattern asks once about the whole, and only then about the parts.

    Those of ``at_once`` ask together, in one pass.
    """

    __slots__ = ("_pieces", "_whole", "lower")

    def __init__(self, text: str, at_once: Together | None = None) -> None:
        self.lower = folded(text)
        self._whole: dict[Gated, list[int]] = at_once.possible(self.lower) if at_once is not None else {}
        self._pieces: dict[int, bytes] = {}

    def maybe(self, gate: Gated) -> bool:
        """Say whether a pattern could match anywhere in the text."""
        return bool(self._possible(gate))

    def says(self, gate: Gated, text: str) -> bool:
        """Say whether a pattern matches in the text, given once more as it stands."""
        return gate.says_some(text, self._possible(gate))

    def _possible(self, gate: Gated) -> list[int]:
        known = self._whole.get(gate)
        if known is None:
            known = self._whole[gate] = gate.possible(self.lower)
        return known

    def search(self, gate: Gated, piece: Sentence, within: str | None = None) -> re.Match[str] | None:
        """Return the first match in a sentence of the text, or in the part of the sentence given as ``within``."""
        found = self.first(gate, piece, within)
        return None if found is None else found[1]

    def first(self, gate: Gated, piece: Sentence, within: str | None = None) -> tuple[int, re.Match[str]] | None:
        """Return what ``search`` does, with the number of the alternative that matches."""
        whole = self._possible(gate)
        if not whole:
            return None
        if len(whole) <= _FEW:
            return gate.first_of(piece.text if within is None else within, whole)
        lower = self._pieces.get(piece.start)
        if lower is None:
            lower = self._pieces[piece.start] = folded(piece.text)
        branches = gate.possible(lower)
        return gate.first_of(piece.text if within is None else within, branches) if branches else None


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
        if r"\w" in what and what[1] != "^" and not set(" s.;,-") & set(what.replace(r"\w", "")):
            return "[^ \\n]"
        return "(?s:.)" if r"\w" in what or r"\s" in what or r"\S" in what or what[1] == "^" else what.lower()
    if piece["gap"]:
        return what if what in ("{0,1}", "{1,1}") else "*" if what.startswith(("{0", "{,")) else "+"
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
