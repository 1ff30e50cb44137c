"""The shape of a language's words for time, and the lexicon made of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module

LANGUAGES = ("en", "de", "fr", "es", "pt", "nl", "it", "sv", "da", "no", "fi", "pl", "cs")

DAY, WEEK, FORTNIGHT, MONTH, QUARTER, HALF, YEAR = range(7)


@dataclass(frozen=True, slots=True)
class DateWords:
    """Words of one language: spellings are separated by spaces, and the words of one phrase are joined by underscores.

    ``months`` has 12 entries, ``weekdays`` 7 from Monday, ``units`` and ``ends`` (one word for the end of a unit) 7 from day to
    year, ``seasons`` 4 from spring, ``numbers`` and ``ordinals`` start at one, ``points`` at today. ``article`` may stand
    between a preposition and a bare day of the month ("le 15"), ``filler`` is passed over, ``veto`` behind a number says that the
    number is no date.
    """

    months: tuple[str, ...]
    weekdays: tuple[str, ...]
    units: tuple[str, ...]
    seasons: tuple[str, ...] = ()
    numbers: tuple[str, ...] = ()
    ordinals: tuple[str, ...] = ()
    points: tuple[str, ...] = ()
    ends: tuple[str, ...] = ()
    holidays: Mapping[str, str] = field(default_factory=dict)
    next: str = ""
    this: str = ""
    last: str = ""
    ago: str = ""
    within: str = ""
    after: str = ""
    until: str = ""
    since: str = ""
    on: str = ""
    article: str = ""
    early: str = ""
    mid: str = ""
    end: str = ""
    late: str = ""
    every: str = ""
    to: str = ""
    now: str = ""
    give: str = ""
    filler: str = ""
    veto: str = ""
    until_article: str = ""
    after_article: str = ""
    after_next: str = ""
    shy: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """What a phrase stands for: one letter a tag (see ``dates``), a value, and whether the word is also something else."""

    tags: str
    value: int | str = 0
    shy: bool = False


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Phrases of some languages by their words joined with spaces; ``longest`` gives the words of the longest by first word."""

    entries: dict[str, Entry]
    longest: dict[str, int]


# Field, tag and value of its first entry.
_SERIES = (
    ("numbers", "n", 1),
    ("ordinals", "f", 1),
    ("seasons", "S", 0),
    ("points", "P", 0),
    ("ends", "e", 0),
    ("units", "U", 0),
    ("weekdays", "W", 0),
    ("months", "M", 1),
)
_SINGLES = (
    ("filler", "d"),
    ("veto", "v"),
    ("on", "G"),
    ("article", "H"),
    ("within", "I"),
    ("to", "-"),
    ("since", "F"),
    ("until", "B"),
    ("after", "A"),
    ("until_article", "BH"),
    ("after_article", "AH"),
    ("early", "C"),
    ("mid", "D"),
    ("end", "E"),
    ("late", "J"),
    ("next", "X"),
    ("this", "T"),
    ("after_next", "XX"),
    ("last", "L"),
    ("ago", "g"),
    ("every", "k"),
    ("now", "o"),
    ("give", "i"),
)


@cache
def lexicon(language: str) -> Lexicon:
    """Return the words of a language with those of English behind them; of all languages where it is unknown or none."""
    names = [language, "en"] if language in LANGUAGES else list(LANGUAGES)
    entries: dict[str, Entry] = {}
    for name in reversed(list(dict.fromkeys(names))):
        entries.update(_entries(words_of(name)))
    longest: dict[str, int] = {}
    for phrase in entries:
        first, count = phrase.split(" ", 1)[0], phrase.count(" ") + 1
        longest[first] = max(count, longest.get(first, 0))
    return Lexicon(entries, longest)


_CORES = frozenset("MWRSPUe")
_PARTS = re.compile(r"[^\W\d_]+")


@cache
def sparks(language: str) -> frozenset[str]:
    """Return words of which one stands in every phrase of time without digits, in a language or ("") in all of them."""
    phrases = [_PARTS.findall(phrase) for phrase, entry in lexicon(language).entries.items() if not _CORES.isdisjoint(entry.tags)]
    single = {parts[0] for parts in phrases if len(parts) == 1}
    return frozenset(single.union(max(parts, key=len) for parts in phrases if parts and single.isdisjoint(parts)))


@cache
def article_days(language: str) -> re.Pattern[str]:
    """Return the pattern of an article with a bare number behind it ("le 15")."""
    phrases = sorted(phrase for phrase, entry in lexicon(language).entries.items() if entry.tags.endswith("H"))
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, phrases)) or '(?!)'})\s{{1,3}}\d{{1,2}}\b")


def words_of(language: str) -> DateWords:
    """Return the words of one of ``LANGUAGES``."""
    words = import_module(f"unghost.reading.dates_data.{language}").WORDS
    assert isinstance(words, DateWords)
    return words


def _entries(words: DateWords) -> Iterator[tuple[str, Entry]]:
    shy = set(_phrases(words.shy))
    for name, tag in _SINGLES:
        for phrase in _phrases(getattr(words, name)):
            yield phrase, Entry(tag)
    for name, tag, first in _SERIES:
        for value, spellings in enumerate(getattr(words, name), first):
            for phrase in _phrases(spellings):
                yield phrase, Entry(tag, value, phrase in shy)
    for holiday, spellings in words.holidays.items():
        for phrase in _phrases(spellings):
            yield phrase, Entry("R", holiday)


def _phrases(spellings: str) -> list[str]:
    return [word.replace("_", " ") for word in spellings.split()]
