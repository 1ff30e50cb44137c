"""What one language says in answer to an offer: the type of a voice, and the patterns of all of them put together."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from itertools import accumulate

from unghost.reading.gated import Gated, Heard
from unghost.reading.sentences import Sentence

LANGUAGES = ("de", "es", "fr", "it", "nl", "pt", "sv")


@dataclass(frozen=True, slots=True)
class Voice:
    """One language: ``name`` its ISO 639-1 code, each other field patterns that are blind to case.

    ``no`` and ``yes`` decide the matter, unless the same clause has words that are ``unsure`` ("if", "last year", "my neighbour")
    or, for a yes, ``denied`` ("not", "the competition"). ``promises`` are commitments of the writer, ``no_promises`` what takes
    one back in the same clause; so with ``asks`` and ``no_asks``, and with ``written`` (writing rather than calls) and
    ``no_written``. ``frees`` says that no answer is needed. A letter with an accent also stands for the plain one.
    """

    name: str
    no: tuple[str, ...]
    yes: tuple[str, ...]
    unsure: tuple[str, ...]
    denied: tuple[str, ...]
    promises: tuple[str, ...]
    no_promises: tuple[str, ...]
    asks: tuple[str, ...]
    no_asks: tuple[str, ...]
    frees: tuple[str, ...]
    written: tuple[str, ...]
    no_written: tuple[str, ...]


class Spoken:
    """The patterns of one field in all languages, which tell the language they match in."""

    def __init__(self, field: str) -> None:
        gates = [Gated(*_patterns(voice, field)) for voice in voices()]
        self.gate = Gated(*(branch for gate in gates for branch in gate.branches))
        self._ends = tuple(accumulate(len(gate.branches) for gate in gates))

    def maybe(self, heard: Heard) -> bool:
        """Say whether a text could have a match."""
        return heard.maybe(self.gate)

    def search(self, piece: Sentence, heard: Heard) -> tuple[Voice, re.Match[str]] | None:
        """Return the first match in a sentence with its language, or None."""
        found = heard.first(self.gate, piece)
        return None if found is None else (voices()[bisect_right(self._ends, found[0])], found[1])


@cache
def voices() -> tuple[Voice, ...]:
    """Return the voices, by name."""
    found = (import_module(f"unghost.reading.acts.voices.{name}").VOICE for name in LANGUAGES)
    return tuple(voice for voice in found if isinstance(voice, Voice))


@cache
def gate(voice: Voice, field: str) -> Gated:
    """Return the patterns of one field of one language."""
    return Gated(*_patterns(voice, field))


def patterns(field: str) -> tuple[str, ...]:
    """Return the patterns of one field in all languages."""
    return tuple(pattern for voice in voices() for pattern in _patterns(voice, field))


def _patterns(voice: Voice, field: str) -> tuple[str, ...]:
    letters = _PLAIN if voice.name != "de" else _TWO
    return tuple(_loosely(pattern, letters) for pattern in getattr(voice, field))


_SETS = re.compile(r"\[[^\]]*\]|[^\[]+")
_ACCENTS = {"a": "áàâãåä", "e": "éèêë", "i": "íìîï", "o": "óòôõö", "u": "úùûü", "c": "ç", "n": "ñ"}
_PLAIN = str.maketrans({letter: f"[{letter}{plain}]" for plain, some in _ACCENTS.items() for letter in some} | {"œ": "(?:œ|oe)"})
# German writes two letters where it has no umlaut: with one it says another thing ("konnte", "könnte").
_TWO = str.maketrans({"ä": "(?:ä|ae)", "ö": "(?:ö|oe)", "ü": "(?:ü|ue)", "ß": "(?:ß|ss)"})


def _loosely(pattern: str, letters: dict[int, str]) -> str:
    """Return a pattern in which a letter with an accent also stands for the plain one, as typed on a phone."""
    return _SETS.sub(lambda piece: piece.group() if piece.group()[0] == "[" else piece.group().translate(letters), pattern)
