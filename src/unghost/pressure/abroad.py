"""Find the phrases of other languages than English: which languages a text may be in, and what their packs say of it.

English has a word index and figures of its own (``pressure.engine``, ``pressure.ledger``). A pack has a few dozen phrases, tried
one rule at a time, and only on a text that shows small words of its language; English pays for one comparison of sets.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from unghost.pressure import ledger
from unghost.pressure.fold import Flat, fold
from unghost.pressure.found import Found
from unghost.pressure.pack import Pack, packs
from unghost.pressure.rule import Level, Rule
from unghost.pressure.slots import blanks
from unghost.reading.language import STOP_WORDS

try:
    import re2
except ImportError:  # pragma: no cover - the fallback is tested by asking for it
    re2 = None

_CLEAR = 4  # times as many English words as foreign ones, and a text is English
_NEAR = 2  # a language is tried that shows at least one in so many of the words the likeliest shows
_REACH = 60  # bytes before the words in which a denial still governs them
_BEFORE, _AFTER = 200, 250  # bytes around the words in which others bear on them
_EASED = frozenset({"P01", "P02", "P07", "P08"})  # rules that a release in the same sentence silences
_EASING = ("C01", "C03", "C04")
_SLOT = re.compile(r"<(\w+)>")
_LETTERS = {"ä": "ae?", "ö": "oe?", "ü": "ue?", "ß": "ss?"}


@dataclass(frozen=True, slots=True)
class Spoken:
    """The packs a text may speak; ``alone`` where it shows more of them than of English, and English has no say in it."""

    packs: tuple[Pack, ...] = ()
    alone: bool = False


_ENGLISH = Spoken()


def spoken(flat: Flat) -> Spoken:
    """Return which languages other than English a text may be in, by its small words; none where it is clearly English."""
    words = frozenset(flat.text.translate(_PARTED).split())
    english, foreign, each = _marks()
    own, other = len(words & english), len(words & foreign)
    if not other or own > _CLEAR * other:
        return _ENGLISH
    votes = [(len(words & marks), pack) for marks, pack in each]
    best = max(vote for vote, _ in votes)
    return Spoken(tuple(pack for vote, pack in votes if vote * _NEAR >= best), alone=best > own)


def by_language(rules: tuple[Rule, ...], text: str, tongues: Iterable[Pack], context: str) -> list[Found]:
    """Return the places where packs speak for these rules, one for each stretch of words and rule.

    No figures were measured for them: a finding is as loud as the English one of its rule.
    """
    flat = fold(_bare(text))
    by_code = {rule.code: rule for rule in rules}
    readers = [_reader(pack.name) for pack in tongues]
    hits = [(start, -end, reader.language, code) for reader in readers for code, start, end in reader.read(flat, by_code)]
    ends: dict[str, int] = {}
    kept: list[Found] = []
    for start, end, language, code in sorted(hits):
        rule = by_code[code]
        # A short sentence may be in any of two related languages, so the relief of either counts.
        if start >= ends.get(code, 0) and not any(reader.relieves(code, flat, start, -end) for reader in readers):
            ends[code] = -end
            kept.append(Found(rule, ledger.level(rule, context), start, -end, by=language, language=language))
    return kept


class Reader:
    """The phrases of one pack, compiled when a text first asks for them."""

    def __init__(self, pack: Pack) -> None:
        self.language = pack.name
        self._patterns = {code: _pattern(pack, words.phrases) for code, words in pack.words.items()}
        self._relief = {code: _plain(pack, words.relief) for code, words in pack.words.items() if words.relief}
        self._ease = _pattern(pack, [phrase for code in _EASING if code in pack.words for phrase in pack.words[code].phrases])
        joints = rf"[;:,(]| - |\b(?:{'|'.join(pack.joints)})\b" if pack.joints else r"[;:,(]"
        self._clause = _plain(pack, (joints,))
        self._denied = _plain(pack, (rf"\b(?:{'|'.join(pack.denials)})\b",))
        self._taken_back = (
            _plain(pack, (rf"^ (?:\w+ )?(?:{'|'.join(pack.follows)})\b(?:[.,!?;]|$| [^m])",)) if pack.follows else None
        )
        self._reported = _plain(pack, pack.reports)
        self._confessed = _plain(pack, pack.confessions)
        self._turned = _plain(pack, (rf"\b(?:{'|'.join(pack.turns)})\b",))

    def read(self, flat: Flat, rules: dict[str, Rule]) -> Iterator[tuple[str, int, int]]:
        """Yield code, start and end of each place that means what it says."""
        for code, pattern in self._patterns.items():
            rule = rules.get(code)
            if rule is None or not pattern.search(flat.text):
                continue
            for start, end in flat.sentences():
                for match in pattern.finditer(flat.text, start, end):
                    if not self._excused(rule, flat, match.start(), match.end()):
                        yield code, match.start(), match.end()

    def relieves(self, code: str, flat: Flat, start: int, end: int) -> bool:
        """Say whether words that relieve a rule stand in the same sentence, not far from the place."""
        return code in self._relief and self._relief[code].search(flat.text, *_around(flat, start, end)) is not None

    def _excused(self, rule: Rule, flat: Flat, start: int, end: int) -> bool:
        first, last = _around(flat, start, end)
        if self._denies(flat, first, start, end, last):
            return True
        if Level.PRAISE in rule.level.values():
            return self._turned.search(flat.text, end, last) is not None
        near = flat.text[first:last]
        return (
            (rule.reportable and self._reported.search(near) is not None)
            or (rule.code in _EASED and bool(self._ease.search(near)))
            or (rule.confessable and self._confesses(flat, first, end))
        )

    def _denies(self, flat: Flat, first: int, start: int, end: int, last: int) -> bool:
        before = flat.text[max(first, start - _REACH) : start]
        clause = max((joint.end() for joint in self._clause.finditer(before)), default=0)
        if self._denied.search(before, clause):
            return True
        return self._taken_back is not None and self._taken_back.search(flat.text[end : min(last, end + _REACH)]) is not None

    def _confesses(self, flat: Flat, first: int, end: int) -> bool:
        """Say whether the writer takes the blame in the same sentence, or in the very next one."""
        _, after = flat.sentence(min(flat.sentence(max(first, end - 1))[1] + 1, len(flat.text)))
        return self._confessed.search(flat.text, first, min(after, end + _AFTER)) is not None


def _around(flat: Flat, start: int, end: int) -> tuple[int, int]:
    """Return start and end of what is looked at around a place: its sentence, or the nearer part of a very long one."""
    first, last = flat.sentence(start)
    return max(first, start - _BEFORE), min(last, end + _AFTER)


@cache
def _reader(name: str) -> Reader:
    return Reader(next(pack for pack in packs() if pack.name == name))


@cache
def _marks() -> tuple[frozenset[bytes], frozenset[bytes], tuple[tuple[frozenset[bytes], Pack], ...]]:
    """Return the small words that are English alone, those of any pack that are not English, and those of each pack."""
    english = _folded(STOP_WORDS["en"])
    each = tuple((_folded(f"{STOP_WORDS.get(pack.name, '')} {pack.common}") - english, pack) for pack in packs())
    foreign = frozenset(word for marks, _ in each for word in marks)
    shared = frozenset(word for language, words in STOP_WORDS.items() if language != "en" for word in _folded(words))
    return english - shared, foreign, each


def _folded(words: str) -> frozenset[bytes]:
    """Return words as they stand in the flat form of a text, and as they are written without accents."""
    return frozenset((*fold(words).text.split(), *fold(_bare(words)).text.split()))


class _Base(dict[int, str]):
    """Leads from a letter to its letter without accents: one for one, so that every offset stays."""

    def __missing__(self, code: int) -> str:
        letter = chr(code)
        base = unicodedata.normalize("NFKD", letter)[:1]
        self[code] = plain = base if base.isascii() and base.isalpha() else _OTHER.get(letter, letter)
        return plain


_OTHER = {"ß": "s", "æ": "a", "Æ": "A", "ø": "o", "Ø": "O", "œ": "o", "Œ": "O", "ł": "l", "Ł": "L"}
_BASE = _Base()
_PARTED = bytes(c if c > 127 or chr(c).isalnum() or chr(c) == "'" else 32 for c in range(256))


def _bare(text: str) -> str:
    return text if text.isascii() else text.translate(_BASE)


def _pattern(pack: Pack, phrases: Iterable[str]) -> Any:
    written = (phrase if phrase.startswith("^") else rf"\b(?:{phrase})" for phrase in phrases)
    return _compiled("|".join(_exact(pack, phrase) for phrase in written), re2 or re)


def _plain(pack: Pack, phrases: Iterable[str]) -> re.Pattern[bytes]:
    return re.compile(_source(pack, phrases))


def _source(pack: Pack, phrases: Iterable[str]) -> bytes:
    return blanks("|".join(_exact(pack, phrase) for phrase in phrases) or r"[^\s\S]").encode()


def _compiled(pattern: str, engine: Any) -> Any:
    return engine.compile(blanks(pattern).encode())


def _exact(pack: Pack, phrase: str) -> str:
    """Return a phrase with its slots filled in and its letters bare."""
    while _SLOT.search(phrase):
        phrase = _SLOT.sub(lambda m: pack.slots[m.group(1)], phrase)
    return "".join(_LETTERS.get(letter) or _bare(letter) for letter in phrase)
