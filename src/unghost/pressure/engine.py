"""Find every place where a phrase of any rule matches: one automaton says which phrases occur, the exact pattern says where."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Protocol

from unghost.pressure.slots import coarse, exact

try:
    import re2
except ImportError:  # pragma: no cover - the fallback is tested by asking for it
    re2 = None

_BUDGET = 16 << 20  # bytes for one automaton, which is built lazily and stays far below
# Phrases to one automaton. Gaps of different phrases multiply its states: one over 340 phrases took 2.8 ms for a mail of
# 829 characters, because it never grew warm; nine over 40 take 0.09 ms together.
_TOGETHER = 40


@dataclass(frozen=True, slots=True)
class Hit:
    """Phrase number ``phrase`` matches the bytes ``start`` to ``end`` of a flat text."""

    phrase: int
    start: int
    end: int


class Matcher(Protocol):
    """Something that finds all phrases in a flat text."""

    def hits(self, flat: bytes) -> Iterator[Hit]:
        """Yield the matches of each phrase from left to right, phrase by phrase in ascending order."""
        ...


class PlainMatcher:
    """The standard library's ``re``, phrase by phrase: slow, but always there."""

    def __init__(self, phrases: Sequence[str]) -> None:
        self._patterns = [re.compile(exact(phrase).encode()) for phrase in phrases]

    def hits(self, flat: bytes) -> Iterator[Hit]:
        """Yield every match."""
        return _spans(range(len(self._patterns)), self._patterns, flat)


class SetMatcher:
    """google-re2: sets of coarse patterns as the filter, exact patterns (compiled when first needed) for the spans."""

    def __init__(self, phrases: Sequence[str]) -> None:
        self._phrases = phrases
        self._sets = [(first, _set(phrases[first : first + _TOGETHER])) for first in range(0, len(phrases), _TOGETHER)]
        self._patterns: dict[int, Any] = {}

    def hits(self, flat: bytes) -> Iterator[Hit]:
        """Yield every match."""
        fired = [number for first, automaton in self._sets for number in self._fired(first, automaton, flat)]
        for number in fired:
            if number not in self._patterns:
                self._patterns[number] = re2.compile(exact(self._phrases[number]).encode())
        return _spans(fired, self._patterns, flat)

    def _fired(self, first: int, automaton: Any, flat: bytes) -> list[int]:
        end = min(first + _TOGETHER, len(self._phrases))
        found = automaton.Match(flat)
        return sorted(first + n for n in found if first + n < end) if found else list(range(first, end))


def _set(phrases: Sequence[str]) -> Any:
    options = re2.Options()
    options.max_mem = _BUDGET
    automaton = re2.Set.SearchSet(options)
    for phrase in phrases:
        automaton.Add(coarse(phrase).encode())
    automaton.Add(b"")  # always found: a set that finds nothing has run out of memory, and then every phrase is tried
    automaton.Compile()
    return automaton


def _spans(numbers: Iterable[int], patterns: Any, flat: bytes) -> Iterator[Hit]:
    for number in numbers:
        for match in patterns[number].finditer(flat):
            yield Hit(number, match.start(), match.end())


@lru_cache(maxsize=8)
def matcher(phrases: tuple[str, ...]) -> Matcher:
    """Return a matcher over these phrases, the fast one where google-re2 is installed; built once."""
    return PlainMatcher(phrases) if re2 is None else SetMatcher(phrases)
