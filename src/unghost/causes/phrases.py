"""Hear a cause in somebody's words: phrases, what denies them, and what says it is over.

A phrase is a regular expression in the RE2 subset, matched without regard to case and accents (an umlaut or a sharp s may be
spelt with two letters), in which a blank stands for any run of white space, `` ?`` for one that may be missing, and ``~`` before
a word for up to three words in between. The small words around a phrase ("not", "if") count in the phrase's own language:
what means "no" in one language means "in the" in another.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

import re2

from unghost.causes.cause import Cause
from unghost.causes.pack import Pack, packs, words_of

FOR = "for"
AGAINST = "against"
_LONGEST = 20_000  # characters of one text that are listened to: a reason is never told on page ten
_SHOWN = 220  # a sentence longer than this is quoted in part
_MEMORY = 1 << 26

_PLAIN = {  # accented letters of Latin-1 and Latin Extended-A, each by one plain letter, so that places in the text stay
    letter: unicodedata.normalize("NFD", letter)[0]
    for letter in map(chr, range(0xC0, 0x180))
    if unicodedata.normalize("NFD", letter)[0].isascii()
}
_LEVEL = str.maketrans(_PLAIN | {"’": "'", "‘": "'", "´": "'", "“": '"', "”": '"', "„": '"', "\u00a0": " "})
_TWO_LETTERS = str.maketrans({"ä": "(?:ae?)", "ö": "(?:oe?)", "ü": "(?:ue?)", "ß": "(?:ß|ss)", "œ": "(?:œ|oe)"})
_SENTENCE = re.compile(r"(?:(?<!\d)\.+|[!?…][.!?…]*)(?=[\s\"')»]|$)|\n[ \t]*\n")
_WORD = re.compile("[a-z]+")
_TELLING = 4000  # characters in which the languages of a text show
_ENGLISH = Pack(
    name="",
    title="English",
    common=(  # none that is a word of a pack's language as well
        "the to and of it you we for our my with that be have not are this but they she from your back out call called "
        "please left said new until him her his has their there still now"
    ),
    denials=(
        "not|never|no|nobody|none|nor|isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't|didn't|doesn't|don't|won't|cannot|can't",
        "no longer",
    ),
    openings=("if|when|whenever|whether|should (?:we|you|they)|in case|suppose|imagine|for background|what if",),
    awaited=("once|until|till|when|if|after|before|unless|as soon as|needs?|must|should",),
    long_ago=(r"in (?:19\d\d|20[01]\d)|years ago|decades ago|long ago|back in the",),
    joints=("but", "and"),
)


@dataclass(frozen=True, slots=True)
class Heard:
    """One passage that speaks for or against a cause: characters ``start`` to ``end`` of the text, and the sentence around."""

    polarity: str
    start: int
    end: int
    quote: str
    sentence: str


@dataclass(frozen=True, slots=True)
class _SmallWords:
    """What a sentence of one language turns on."""

    denials: re.Pattern[str]
    openings: re.Pattern[str]
    awaited: re.Pattern[str]
    long_ago: re.Pattern[str]
    joints: re.Pattern[str]


@lru_cache(maxsize=8192)
def hear(text: str, cause: Cause) -> tuple[Heard, ...]:
    """Return what a text says of one cause, in order, at most one passage a sentence. Linear in the length of the text."""
    if not cause.phrases and not words_of(cause.name):
        return ()
    flat = text[:_LONGEST].translate(_LEVEL)
    found: dict[int, Heard] = {}
    for polarity, start, end in _matches(flat, cause):
        first, last = _sentence(flat, start, end)
        heard = _judge(text, flat, cause, (polarity, start, end), (first, last))
        if heard and (first not in found or (heard.polarity == AGAINST and polarity == AGAINST)):
            found[first] = heard
    return tuple(found[key] for key in sorted(found))


def _matches(flat: str, cause: Cause) -> Iterator[tuple[str, int, int]]:
    """Yield the raw matches, those that say it is over first."""
    spoken = _tried(flat)
    for polarity in (AGAINST, FOR):
        for name, phrases in _tongues(cause, polarity):
            if name in spoken:
                yield from ((polarity, start, end) for start, end in _passages(phrases, flat))


@cache
def _common(words: str) -> frozenset[str]:
    return frozenset(words.split())


@lru_cache(maxsize=1024)
def _tried(flat: str) -> frozenset[str]:
    """Return the languages a text is listened to in: English, and those it has a common word of; all where it has none at all."""
    words = frozenset(_WORD.findall(flat[:_TELLING].lower()))
    some = frozenset(pack.name for pack in packs() if not pack.common or words & _common(pack.common))
    told = any(pack.common and pack.name in some for pack in packs()) or bool(words & _common(_ENGLISH.common))
    return some | {""} if told else frozenset(pack.name for pack in packs()) | {""}


def _passages(phrases: tuple[str, ...], flat: str) -> Iterator[tuple[int, int]]:
    """Yield where a phrase stands; after one that ends within a word, look again from its second letter on."""
    pattern, at = _compiled(phrases), 0
    while match := pattern.search(flat, at):
        start, end = match.span(1)
        well = _ends_well(flat, end)
        if well:
            yield start, end
        at = max(end if well else start + 1, at + 1)


def _judge(text: str, flat: str, cause: Cause, match: tuple[str, int, int], sentence: tuple[int, int]) -> Heard | None:
    polarity, start, end = match
    first, last = sentence
    whole = flat[first:last]
    before = flat[first:start]
    small = [_small_words(language) for language in _languages(cause, polarity, flat[start:end])]
    if not cause.asks and (whole.rstrip().endswith("?") or any(words.openings.match(whole) for words in small)):
        return None
    if any(words.long_ago.search(whole) for words in small):
        return None
    denied = any(_denied(before, words) for words in small)
    if polarity == AGAINST and (denied or any(words.awaited.search(before) for words in small)):
        return None
    if denied:
        polarity = AGAINST
    quote = text[start:end].strip()
    return Heard(polarity, start, end, quote, _shown(text, first, last, start, end))


def _languages(cause: Cause, polarity: str, passage: str) -> tuple[str, ...]:
    """Return the languages a passage may be of: those with a phrase that is the whole of it; English is ``""``."""
    found = [(name, _compiled(phrases).match(passage)) for name, phrases in _tongues(cause, polarity)]
    names = tuple(name for name, match in found if match and match.end(1) == len(passage))
    return names or ("",)


def _denied(before: str, small: _SmallWords) -> bool:
    """Say whether the words just before, in the same clause, deny what follows."""
    clause = before[max((m.end() for m in small.joints.finditer(before[-120:])), default=0) + max(0, len(before) - 120) :]
    return bool(small.denials.search(clause))


def _sentence(flat: str, start: int, end: int) -> tuple[int, int]:
    """Return the sentence around a match; a thousand characters to either side are enough."""
    base = max(0, start - 1000)
    first = base + max((m.end() for m in _SENTENCE.finditer(flat[base:start])), default=0)
    stop = _SENTENCE.search(flat, max(start, end - 1), min(len(flat), end + 1000))
    last = stop.end() if stop else min(len(flat), end + 1000)
    return first, last


def _shown(text: str, first: int, last: int, start: int, end: int) -> str:
    """Return the sentence as written, or a part of it around the match where it is long."""
    if last - first > _SHOWN:
        first, last = max(first, start - _SHOWN // 3), min(last, end + _SHOWN // 3)
        first = text.find(" ", first, start) + 1 or first
        cut = text.rfind(" ", end, last)
        last = cut if cut > 0 else last
    return text[first:last].strip()


@cache
def _small_words(language: str) -> _SmallWords:
    """Return the small words of a pack, or with ``""`` those of English."""
    pack = next((pack for pack in packs() if pack.name == language), _ENGLISH)
    some = {field: _either(getattr(pack, field)) for field in ("denials", "openings", "awaited", "long_ago", "joints")}
    return _SmallWords(
        re.compile(rf"\b(?:{some['denials']})\s+(?:\S+\s+){{0,3}}$", re.IGNORECASE),
        re.compile(rf"^\W*(?:{some['openings']})\b", re.IGNORECASE),
        re.compile(rf"\b(?:{some['awaited']})\b", re.IGNORECASE),
        re.compile(rf"\b(?:{some['long_ago']})\b", re.IGNORECASE),
        re.compile(rf"[,;:()–—\n]|\s[-/]\s|\b(?:{some['joints']})\b", re.IGNORECASE),
    )


def _either(words: tuple[str, ...]) -> str:
    """Return one expression for any of some words, spelt plainly; ``(?!)`` where there is none."""
    return "|".join(words).translate(_LEVEL) or "(?!)"


@cache
def _tongues(cause: Cause, polarity: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return the phrases for or against a cause by language, English (``""``) first; languages without any are left out."""
    told = [("", cause.over if polarity == AGAINST else cause.phrases)]
    for pack in packs():
        words = pack.words.get(cause.name)
        told += [(pack.name, words.over if polarity == AGAINST else words.phrases)] if words else []
    return tuple((name, phrases) for name, phrases in told if phrases)


@lru_cache(maxsize=512)
def _compiled(phrases: tuple[str, ...]) -> Any:  # google-re2 has no type stubs
    options = re2.Options()
    options.case_sensitive = False
    options.max_mem = _MEMORY
    options.log_errors = False
    return re2.compile(r"(?:^|[^\pL\pN])(" + "|".join(_spelt(p) for p in phrases) + ")", options)


def _spelt(phrase: str) -> str:
    spelt = phrase.translate(_TWO_LETTERS).translate(_LEVEL).replace("~", r"(?:\S+ ){0,3}")
    return spelt.replace(" ?", r"\s*").replace(" ", r"\s+")


def _ends_well(flat: str, end: int) -> bool:
    """Say whether a match ends at the end of a word, an ending of up to three letters aside."""
    if end == 0 or not flat[end - 1].isalpha():
        return True
    return not flat[end : end + 4].isalpha() or len(flat[end : end + 4]) < 4
