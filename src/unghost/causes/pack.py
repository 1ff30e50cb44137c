"""How one language tells causes: the type of a language pack, and every pack there is. English is in the causes themselves."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache

from unghost.catalog import checked, members


@dataclass(frozen=True, slots=True)
class Words:
    """What one language says of one cause: ``phrases`` for it, ``over`` that it has passed, as ``causes.phrases`` reads them.

    ``speaks_on`` are sentences that must raise the cause, ``silent_on`` near misses that must not, ``over_on`` what must
    speak against it.
    """

    phrases: tuple[str, ...]
    over: tuple[str, ...] = ()
    speaks_on: tuple[str, ...] = ()
    silent_on: tuple[str, ...] = ()
    over_on: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Pack:
    """One language: ``name`` its ISO 639-1 code, ``words`` by cause.

    The small words a sentence turns on, each a regular expression without groups: ``denials`` turn what follows around ("not"),
    ``openings`` make a whole sentence a condition or a question ("if"), ``awaited`` say that something is still to come
    ("until"), ``long_ago`` that it is history, ``joints`` part a sentence into clauses ("but").
    ``common`` are very frequent words, parted by blanks, in small letters without accents, none of them English: a text without
    any is not listened to in this language, unless no language can be told at all. A pack without any is always tried.
    """

    name: str
    title: str
    words: Mapping[str, Words] = field(default_factory=dict)
    denials: tuple[str, ...] = ()
    openings: tuple[str, ...] = ()
    awaited: tuple[str, ...] = ()
    long_ago: tuple[str, ...] = ()
    joints: tuple[str, ...] = ()
    common: str = ""


@cache
def packs() -> tuple[Pack, ...]:
    """Return every language pack, by name; other packages add theirs as entry points of ``unghost.languages``."""
    return checked(members("unghost.causes.languages", "PACK", "unghost.languages").values(), Pack, "language pack")


@cache
def words_of(cause: str) -> tuple[Words, ...]:
    """Return what the packs say of one cause, a language each."""
    return tuple(pack.words[cause] for pack in packs() if cause in pack.words)
