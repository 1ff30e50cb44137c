"""The shape of a language's words for time, and the lexicon made of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module

from unghost.reading.language import STOP_WORDS

LANGUAGES = ("en", "de", "fr", "es", "pt", "nl", "it", "sv", "da", "no", "fi", "pl", "cs")
"""Languages whose words are known even where nothing says which of them a text is in."""

TOLD = ("tr", "ru", "uk", "hu", "ro", "el", "ja", "zh", "ko")
"""Languages whose words count only where the text is known to be in them."""

UNSPACED = frozenset(("ja", "zh", "ko"))
"""Languages whose words are not divided by blanks, or not where ours are."""

_SAME = {"nb": "no", "nn": "no"}

DAY, WEEK, FORTNIGHT, MONTH, QUARTER, HALF, YEAR = range(7)


@dataclass(frozen=True, slots=True)
class DateWords:
    """Words of one language: spellings are separated by spaces, and the words of one phrase are joined by underscores.

    ``months`` has 12 entries, ``weekdays`` 7 from Monday, ``units`` and ``ends`` (one word for the end of a unit) 7 from day to
    year, ``seasons`` 4 from spring, ``numbers`` and ``ordinals`` start at one, ``points`` at today. ``article`` may stand
    between a preposition and a bare day of the month ("le 15"), ``filler`` is passed over, ``veto`` behind a number says that the
    number is no date. ``coming`` is the next of its kind, ``then`` the one
    behind another that was named, ``calendar_week`` a word for a numbered week alone, ``after_post`` and
    ``until_post`` stand behind the time. ``phrases`` gives whole phrases as tags with values: "n6 U3" is six months.
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
    on_article: str = ""
    since_article: str = ""
    coming: str = ""
    then: str = ""
    calendar_week: str = ""
    after_post: str = ""
    until_post: str = ""
    phrases: Mapping[str, str] = field(default_factory=dict)
    shy: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """What a phrase stands for: one letter a tag (see ``dates``), a value, and whether the word is also something else."""

    tags: str
    value: int | str = 0
    shy: bool = False
    values: tuple[int, ...] = ()

    def value_at(self, place: int) -> int | str:
        """Return the value of one of the tags."""
        return self.values[place] if self.values else self.value


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Phrases of some languages by their words joined with spaces; ``longest`` gives the words of the longest by first word,
    ``pairs`` the first two of all.

    ``short`` are the abbreviated months and weekdays, behind which a full stop ends no sentence; ``unspaced`` is the language
    where it has no blanks between words.
    """

    entries: dict[str, Entry]
    longest: dict[str, int]
    short: frozenset[str]
    pairs: frozenset[str]
    unspaced: str = ""


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
    ("on_article", "GH"),
    ("since_article", "FH"),
    ("calendar_week", "c"),
    ("after_post", "a"),
    ("until_post", "b"),
    ("last", "L"),
    ("ago", "g"),
    ("every", "k"),
    ("now", "o"),
    ("give", "i"),
)


@cache
def lexicon(language: str) -> Lexicon:
    """Return the words of a language with those of English behind them; of ``LANGUAGES`` where it is unknown."""
    language = _SAME.get(language, language)
    names = [language, "en"] if language in LANGUAGES or language in TOLD else list(LANGUAGES)
    entries: dict[str, Entry] = {}
    for name in reversed(list(dict.fromkeys(names))):
        entries.update(_entries(words_of(name)))
    longest: dict[str, int] = {}
    for phrase in entries:
        first, count = phrase.split(" ", 1)[0], phrase.count(" ") + 1
        longest[first] = max(count, longest.get(first, 0))
    short = frozenset(word for name in names for word in _short(words_of(name)))
    pairs = frozenset(" ".join(phrase.split(" ", 2)[:2]) for phrase in entries if " " in phrase)
    if language not in UNSPACED:
        return Lexicon(entries, longest, short, pairs)
    return Lexicon(entries, {**longest, **dict.fromkeys(_own(language), 1)}, short, pairs, language)


def _short(words: DateWords) -> Iterator[str]:
    for spellings in (*words.months, *words.weekdays):
        full, *others = spellings.split()
        yield from (word for word in others if len(word) <= 5 and full.startswith(word[:2]) and len(word) < len(full))


_CORES = frozenset("MWRSPUec")
_PARTS = re.compile(r"[^\W\d_]+")


@cache
def sparks(language: str) -> frozenset[str]:
    """Return words of which one stands in every phrase of time without digits, in a language or ("") in all of them."""
    phrases = [_PARTS.findall(phrase) for phrase, entry in lexicon(language).entries.items() if not _CORES.isdisjoint(entry.tags)]
    single = {parts[0] for parts in phrases if len(parts) == 1}
    return frozenset(single.union(max(parts, key=len) for parts in phrases if parts and single.isdisjoint(parts)))


@cache
def triggers() -> frozenset[str]:
    """Return the words of which one stands in every phrase of time without digits, but for the small words of English."""
    told = frozenset[str]().union(*(sparks(name) for name in TOLD if name not in UNSPACED))
    return sparks("") | (told - frozenset(STOP_WORDS["en"].split()))


@cache
def unspaced(language: str) -> str:
    """Return a pattern of all phrases of an unspaced language, the longest first."""
    phrases = sorted(_own(language), key=len, reverse=True)
    return "|".join(map(re.escape, phrases))


def _own(language: str) -> set[str]:
    return {phrase for phrase, _ in _entries(words_of(language)) if not phrase.isascii()}


@cache
def article_words() -> tuple[str, ...]:
    """Return the last words of what may stand before a bare day of the month, in ``LANGUAGES``."""
    entries = lexicon("").entries
    return tuple(sorted({phrase.split(" ")[-1] for phrase, entry in entries.items() if entry.tags.endswith("H")}))


@cache
def article_days(language: str) -> re.Pattern[str]:
    """Return the pattern of an article with a bare number behind it ("le 15")."""
    phrases = sorted(phrase for phrase, entry in lexicon(language).entries.items() if entry.tags.endswith("H"))
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, phrases)) or '(?!)'})\s{{1,3}}\d{{1,2}}\b")


def words_of(language: str) -> DateWords:
    """Return the words of one of ``LANGUAGES`` or ``TOLD``."""
    words = import_module(f"unghost.reading.dates.data.{language}").WORDS
    assert isinstance(words, DateWords)
    return words


def _entries(words: DateWords) -> Iterator[tuple[str, Entry]]:
    shy = set(_phrases(words.shy))
    for name, tag in _SINGLES:
        yield from ((phrase, Entry(tag)) for phrase in _phrases(getattr(words, name)))
    for name, tag, first in _SERIES:
        for value, spellings in enumerate(getattr(words, name), first):
            yield from ((phrase, Entry(tag, value, phrase in shy)) for phrase in _phrases(spellings))
    yield from ((phrase, Entry("X", 1)) for phrase in _phrases(words.coming))
    yield from ((phrase, Entry("X", 2)) for phrase in _phrases(words.then))
    for holiday, spellings in words.holidays.items():
        yield from ((phrase, Entry("R", holiday)) for phrase in _phrases(spellings))
    yield from _whole(words.phrases)


def _whole(phrases: Mapping[str, str]) -> Iterator[tuple[str, Entry]]:
    """Yield the phrases that stand for several tags at once."""
    for tagged, spellings in phrases.items():
        parts = tagged.split()
        entry = Entry("".join(part[0] for part in parts), values=tuple(int(part[1:] or 0) for part in parts))
        yield from ((phrase, entry) for phrase in _phrases(spellings))


def _phrases(spellings: str) -> list[str]:
    return [word.replace("_", " ") for word in spellings.split()]
