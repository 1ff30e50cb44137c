"""Hear a cause in somebody's words: phrases, what denies them, and what says it is over.

A phrase is a regular expression in the RE2 subset, matched without regard to case, in which a blank stands for any run of white
space, `` ?`` for one that may be missing, and ``~`` before a word for up to three words in between.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import re2

from unghost.causes.cause import Cause

FOR = "for"
AGAINST = "against"
_LONGEST = 20_000  # characters of one text that are listened to: a reason is never told on page ten
_SHOWN = 220  # a sentence longer than this is quoted in part
_MEMORY = 1 << 26

_LEVEL = str.maketrans({"’": "'", "‘": "'", "´": "'", "“": '"', "”": '"', "„": '"', "\u00a0": " "})
_SENTENCE = re.compile(r"[.!?…]+(?=[\s\"')»]|$)|\n[ \t]*\n")
_CLAUSE = re.compile(r"[,;:()–—\n]|\s[-/]\s|\b(?:but|and|aber|und|mais|et|pero|ma|men|maar)\b", re.IGNORECASE)
_DENIAL = re.compile(
    r"(?:\b(?:not|never|no|nobody|none|nor|isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't|didn't|"
    r"doesn't|don't|won't|cannot|can't"
    r"|nicht|kein|keine|keinen|keiner|nie|pas|jamais|aucun|aucune|nunca|non|mai|niet|geen|nooit|inte|ingen|não|nem)"
    r"|\bno longer)\s+(?:\S+\s+){0,3}$",
    re.IGNORECASE,
)
_SUPPOSED = re.compile(
    r"^\W*(?:if|when|whenever|whether|should (?:we|you|they)|in case|suppose|imagine|wenn|falls|"
    r"sobald|quand|lorsque|si|se|cuando|als"
    r"|wanneer|om|når|quando|for background|what if)\b",
    re.IGNORECASE,
)
_AWAITED = re.compile(
    r"\b(?:once|until|till|when|if|after|before|unless|as soon as|needs?|must|should|sobald|bis|wenn|dès|hasta|quando)\b",
    re.IGNORECASE,
)
_LONG_AGO = re.compile(
    r"\b(?:in (?:19\d\d|20[01]\d)\b|years ago|decades ago|long ago|back in the|vor jahren|il y a \w+ ans)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Heard:
    """One passage that speaks for or against a cause: characters ``start`` to ``end`` of the text, and the sentence around."""

    polarity: str
    start: int
    end: int
    quote: str
    sentence: str


@lru_cache(maxsize=8192)
def hear(text: str, cause: Cause) -> tuple[Heard, ...]:
    """Return what a text says of one cause, in order, at most one passage a sentence. Linear in the length of the text."""
    if not cause.phrases:
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
    for polarity, phrases in ((AGAINST, cause.over), (FOR, cause.phrases)):
        if phrases:
            for match in _compiled(phrases).finditer(flat):
                start, end = match.span(1)
                if _ends_well(flat, end):
                    yield polarity, start, end


def _judge(text: str, flat: str, cause: Cause, match: tuple[str, int, int], sentence: tuple[int, int]) -> Heard | None:
    polarity, start, end = match
    first, last = sentence
    whole = flat[first:last]
    if not cause.asks and (whole.rstrip().endswith("?") or _SUPPOSED.match(whole)):
        return None
    if _LONG_AGO.search(whole):
        return None
    denied = _denied(flat[first:start])
    if polarity == AGAINST and (denied or _AWAITED.search(flat[first:start])):
        return None
    if denied:
        polarity = AGAINST
    quote = text[start:end].strip()
    return Heard(polarity, start, end, quote, _shown(text, first, last, start, end))


def _denied(before: str) -> bool:
    """Say whether the words just before, in the same clause, deny what follows."""
    clause = before[max((m.end() for m in _CLAUSE.finditer(before[-120:])), default=0) + max(0, len(before) - 120) :]
    return bool(_DENIAL.search(clause))


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


@lru_cache(maxsize=128)
def _compiled(phrases: tuple[str, ...]) -> Any:  # google-re2 has no type stubs
    options = re2.Options()
    options.case_sensitive = False
    options.max_mem = _MEMORY
    options.log_errors = False
    return re2.compile(r"(?:^|[^\pL\pN])(" + "|".join(_spelt(p) for p in phrases) + ")", options)


def _spelt(phrase: str) -> str:
    spelt = phrase.replace("~", r"(?:\S+ ){0,3}")
    return spelt.replace(" ?", r"\s*").replace(" ", r"\s+")


def _ends_well(flat: str, end: int) -> bool:
    """Say whether a match ends at the end of a word, an ending of up to three letters aside."""
    if end == 0 or not flat[end - 1].isalpha():
        return True
    return not flat[end : end + 4].isalpha() or len(flat[end : end + 4]) < 4
