"""Find every place where a phrase of any rule matches: the words of a sentence say which phrases are worth trying there.

Each phrase of ours has anchors, words of which every match holds at least one (``anchors.tsv``, made by ``make index``). A
sentence without them costs a look-up a word, whatever the number of phrases. Phrases that have none, those of house packs for
instance, go through one automaton of google-re2 over the whole text. Decision 0011 says why.
"""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise
from pkgutil import get_data
from typing import Any, Protocol
from zlib import crc32

from unghost.pressure.fold import Flat
from unghost.pressure.slots import SLOTS, coarse, exact

try:
    import re2
except ImportError:  # pragma: no cover - the fallback is tested by asking for it
    re2 = None

SHORTEST = 2  # letters of the beginning of a word by which the table may name it
SIGNS = "([{=0"  # count as words, too; any digit is a 0
_STOP = b"."  # stands between the words of two sentences
_KIND = {ord("\n"): _STOP[0], **dict.fromkeys(b"0123456789", ord("0")), **{sign: sign for sign in SIGNS.encode()}}
_WORDS = bytes(c if 97 <= c <= 122 else _KIND.get(c, 32) for c in range(256))
_PARTED = [(sign, b" %b " % sign) for sign in (_STOP, *(sign.encode() for sign in SIGNS))]
_KEPT = 20_000  # words whose calls are kept at hand
_BUDGET = 16 << 20  # bytes for one automaton, which is built lazily and stays far below
_TOGETHER = 40  # phrases to one automaton: gaps of different phrases multiply its states


@dataclass(frozen=True, slots=True)
class Hit:
    """Phrase number ``phrase`` matches the bytes ``start`` to ``end`` of a flat text."""

    phrase: int
    start: int
    end: int


class Matcher(Protocol):
    """Something that finds all phrases in a flat text."""

    def hits(self, flat: Flat) -> Iterator[Hit]:
        """Yield the matches of each phrase, in any order. No match leaves its sentence."""
        ...


class PlainMatcher:
    """The standard library's ``re``, phrase by phrase, sentence by sentence: slow, and what the others are held against."""

    def __init__(self, phrases: Sequence[str]) -> None:
        self._patterns = [re.compile(exact(phrase).encode()) for phrase in phrases]

    def hits(self, flat: Flat) -> Iterator[Hit]:
        """Yield every match."""
        for start, end in flat.sentences():
            for number, pattern in enumerate(self._patterns):
                yield from _spans(number, pattern, flat.text, start, end)


Call = tuple[int, int]  # a phrase, and the bits of the clauses that its sentence must meet beside
Calls = tuple[Call, ...]
Name = bytes | tuple[bytes, bytes]  # a word, or two neighbours


class Table:
    """The clauses in which phrases ask for words (``anchors.tsv``): a sentence meets one by holding any of the names in it.

    A name is a word, ``be*`` any word that begins so, ``no rush`` two neighbours. The head says for which word lists the table
    was written, and how many clauses (the first ones) are needed beside others. Then the names of the phrases; for each clause
    the phrases it calls for (``phrase+needed clause+...``); for each name its clauses. Numbers are written to the base of 36.
    """

    def __init__(self, data: bytes) -> None:
        head, phrases, rest = data.split(b"\n", 2)
        calls, names, pairs = rest.split(b"\n--\n")
        self.phrases = {name: n for n, name in enumerate(phrases.split())} if head.split()[0] == SLOTS_NOW else {}
        self._needed = int(head.split()[1])
        self._calls = calls.split(b"\n")
        fields = names.replace(b"\n", b"\t").split(b"\t")
        self._names = dict(zip(fields[0::2], fields[1::2], strict=True))
        self._longest = max(map(len, fields[0::2]))
        fields = pairs.rstrip(b"\n").replace(b"\n", b"\t").split(b"\t")
        self.pairs = dict(zip(zip(fields[0::3], fields[1::3], strict=True), fields[2::3], strict=True))

    def clauses(self, name: Name) -> list[int]:
        """Return the clauses that a word meets, or two neighbours."""
        if isinstance(name, tuple):
            written = self.pairs[name].split()
        else:
            written = self._names.get(name, b"").split()
            for end in range(SHORTEST, min(len(name), self._longest) + 1):
                written += self._names.get(name[:end] + b"*", b"").split()
        return [int(number, 36) for number in written]

    def bits(self, clauses: Iterable[int]) -> int:
        """Return the bits of those clauses that others need beside theirs."""
        return sum(1 << clause for clause in set(clauses) if clause < self._needed)

    def calls(self, clause: int) -> Iterator[Call]:
        """Yield the phrases (by their number here) that a clause calls for."""
        for call in self._calls[clause].split():
            phrase, *needs = (int(number, 36) for number in call.split(b"+"))
            yield phrase, self.bits(needs)


class _Calls(dict[Name, Calls]):
    """What each name calls for, read when it is first met; ``numbers`` are the phrases at hand by their number in the table."""

    def __init__(self, table: Table, numbers: Mapping[int, Sequence[int]]) -> None:
        self._table = table
        self._numbers = numbers
        self._by_clause: dict[int, list[Call]] = {}
        self.bits: dict[Name, int] = {}  # the clauses that each name meets, of those that are needed beside others
        self.forget()

    def forget(self) -> None:
        """Start anew; between two texts, lest ever new words fill the memory."""
        self.clear()
        self.bits.clear()

    def __missing__(self, name: Name) -> Calls:
        clauses = self._table.clauses(name)
        self.bits[name] = self._table.bits(clauses)
        self[name] = calls = tuple(call for clause in clauses for call in self._called(clause))
        return calls

    def _called(self, clause: int) -> list[Call]:
        if clause not in self._by_clause:
            its = self._table.calls(clause)
            self._by_clause[clause] = [(own, needs) for number, needs in its for own in self._numbers.get(number, ())]
        return self._by_clause[clause]


class WordMatcher:
    """Looks each word up, and tries the phrases it calls for in its sentence. Every phrase stands in the table."""

    def __init__(self, phrases: Sequence[str], table: Table) -> None:
        numbers: dict[int, list[int]] = {}
        for own, phrase in enumerate(phrases):
            numbers.setdefault(table.phrases[digest(phrase)], []).append(own)
        self._patterns = _Patterns(phrases)
        self._calls = _Calls(table, numbers)
        self._pairs = table.pairs

    def hits(self, flat: Flat) -> Iterator[Hit]:
        """Yield every match."""
        text, starts = flat.text, flat.starts
        for sentence, numbers in self._called(text):
            start = starts[sentence]
            end = starts[sentence + 1] - 1 if sentence + 1 < len(starts) else len(text)
            for number in numbers:
                pattern = self._patterns[number]
                if pattern.search(text, start, end):
                    yield from _spans(number, pattern, text, start, end)

    def _called(self, text: bytes) -> Iterator[tuple[int, set[int]]]:
        """Yield the numbers of sentences, and the phrases to be tried there."""
        calls, pairs = self._calls, self._pairs
        if len(calls) > _KEPT:
            calls.forget()
        words = tokens(text)
        called = [(at, its) for at, its in enumerate(map(calls.__getitem__, words)) if its]
        called += [(at, its) for at, two in enumerate(pairwise(words)) if two in pairs and (its := calls[two])]
        if not called:
            return
        stops = [at for at, word in enumerate(words) if word == _STOP]
        by_sentence: dict[int, list[Call]] = {}
        for at, its in called:
            by_sentence.setdefault(bisect(stops, at), []).extend(its)
        bounds = [-1, *stops, len(words)]
        for sentence, all_its in by_sentence.items():
            if numbers := self._met(all_its, words[bounds[sentence] + 1 : bounds[sentence + 1]]):
                yield sentence, numbers

    def _met(self, calls: Iterable[Call], words: Iterable[bytes]) -> set[int]:
        """Return the phrases whose other clauses the words of a sentence meet, too."""
        mask = 0
        for bits in filter(None, map(self._calls.bits.__getitem__, words)):
            mask |= bits
        return {number for number, needs in calls if not needs or needs & mask == needs}


def tokens(text: bytes) -> list[bytes]:
    """Return the words of a flat text, and a full stop where a sentence ends; the letters of a word are those from a to z."""
    parted = text.translate(_WORDS)
    for sign, alone in _PARTED:
        parted = parted.replace(sign, alone)
    return parted.split()


class SetMatcher:
    """google-re2: sets of coarse patterns as the filter, exact patterns (compiled when first needed) for the spans."""

    def __init__(self, phrases: Sequence[str]) -> None:
        self._phrases = phrases
        self._sets = [(first, _set(phrases[first : first + _TOGETHER])) for first in range(0, len(phrases), _TOGETHER)]
        self._patterns = _Patterns(phrases)

    def hits(self, flat: Flat) -> Iterator[Hit]:
        """Yield every match."""
        fired = [number for first, automaton in self._sets for number in self._fired(first, automaton, flat.text)]
        for start, end in flat.sentences() if fired else ():
            for number in fired:
                yield from _spans(number, self._patterns[number], flat.text, start, end)

    def _fired(self, first: int, automaton: Any, text: bytes) -> list[int]:
        end = min(first + _TOGETHER, len(self._phrases))
        found = automaton.Match(text)
        return sorted(first + n for n in found if first + n < end) if found else list(range(first, end))


class _Patterns:
    """The exact patterns of phrases, each compiled when first asked for."""

    def __init__(self, phrases: Sequence[str]) -> None:
        self._phrases = phrases
        self._made: dict[int, Any] = {}

    def __getitem__(self, number: int) -> Any:
        if number not in self._made:
            self._made[number] = (re2 or re).compile(exact(self._phrases[number]).encode())
        return self._made[number]


class _Both:
    """Two matchers, each over its own phrases."""

    def __init__(self, parts: Sequence[tuple[Matcher, Sequence[int]]]) -> None:
        self._parts = parts

    def hits(self, flat: Flat) -> Iterator[Hit]:
        """Yield every match of either."""
        for part, numbers in self._parts:
            for hit in part.hits(flat):
                yield Hit(numbers[hit.phrase], hit.start, hit.end)


def digest(phrase: str) -> bytes:
    """Return the name under which a phrase stands in the table."""
    return b"%08x" % crc32(phrase.encode())


SLOTS_NOW = digest(repr(SLOTS))  # a table written for other word lists holds for no phrase


def _set(phrases: Sequence[str]) -> Any:
    options = re2.Options()
    options.max_mem = _BUDGET
    automaton = re2.Set.SearchSet(options)
    for phrase in phrases:
        automaton.Add(coarse(phrase).encode())
    automaton.Add(b"")  # always found: a set that finds nothing has run out of memory, and then every phrase is tried
    automaton.Compile()
    return automaton


def _spans(number: int, pattern: Any, text: bytes, start: int, end: int) -> Iterator[Hit]:
    for match in pattern.finditer(text, start, end):
        yield Hit(number, match.start(), match.end())


@cache
def _table() -> Table:
    return Table(get_data("unghost.pressure", "anchors.tsv") or b"")


@lru_cache(maxsize=64)
def matcher(phrases: tuple[str, ...]) -> Matcher:
    """Return a matcher over these phrases; built once."""
    table = _table()
    known = [n for n, phrase in enumerate(phrases) if digest(phrase) in table.phrases]
    rest = sorted(set(range(len(phrases))) - set(known))
    parts: list[tuple[Matcher, Sequence[int]]] = []
    if known:
        parts.append((WordMatcher([phrases[n] for n in known], table), known))
    if rest:
        other = [phrases[n] for n in rest]
        parts.append((PlainMatcher(other) if re2 is None else SetMatcher(other), rest))
    return parts[0][0] if len(parts) == 1 else _Both(parts)
