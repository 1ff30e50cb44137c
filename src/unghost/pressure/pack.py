"""How one language other than English presses and frees: the type of a language pack, and every pack there is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache

from unghost.catalog import checked, members


@dataclass(frozen=True, slots=True)
class Words:
    """What one language says of one rule: ``phrases`` that show it, and ``relief`` that makes it silent in the same sentence.

    ``fires_on`` are sentences the rule must speak on in this language, ``quiet_on`` near misses on which it must not.
    """

    phrases: tuple[str, ...]
    relief: tuple[str, ...] = ()
    fires_on: tuple[str, ...] = ()
    quiet_on: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Pack:
    """One language: ``name`` its ISO 639-1 code, ``words`` by the code of the rule.

    Phrases keep to the syntax common to RE2 and ``re``, in lower case; a blank stands for any run of blanks, ``<slot>`` for an
    entry of ``slots``, and ``.`` never leaves the sentence. Accents do not count: write ``é``, and ``e`` is found as well;
    ``ä ö ü`` are found as ``ae oe ue``, too. A phrase begins where a word does and may end inside one.

    The small words a sentence turns on, each a regular expression: ``denials`` before the words in the same clause, or
    ``follows`` right behind them, take them back; ``joints`` part clauses. ``reports`` say that the reader asked for it,
    ``confessions`` that the writer takes the blame, ``turns`` take praise back ("but"). ``common`` are frequent words, parted by
    blanks, none of them English, by which a text shows that it is in this language, beside the small words that
    ``reading.language`` knows.
    """

    name: str
    title: str
    words: Mapping[str, Words]
    denials: tuple[str, ...] = ()
    follows: tuple[str, ...] = ()
    joints: tuple[str, ...] = ()
    turns: tuple[str, ...] = ()
    reports: tuple[str, ...] = ()
    confessions: tuple[str, ...] = ()
    slots: Mapping[str, str] = field(default_factory=dict)
    common: str = ""


@cache
def packs() -> tuple[Pack, ...]:
    """Return every language pack, by name; other packages add theirs as entry points of ``unghost.pressure_languages``."""
    found = members("unghost.pressure.languages", "PACK", "unghost.pressure_languages")
    return checked(found.values(), Pack, "language pack of the linter")
