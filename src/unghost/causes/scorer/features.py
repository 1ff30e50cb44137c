"""What of a passage the scorer looks at: its words, pairs and triples of them, pairs further apart, and pieces of words.

Letters are told without case and accents, so that a table learnt in six languages serves what people type on telephones. A text
in another script has no words here, and is left alone.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence

from unghost.pressure.scorer.features import neighbours, pieces

_TOKEN = re.compile(rb"[a-z]+(?:'[a-z]+)?|[0-9]+|[?!]")
_NUMBER = b"0"
_LETTERS = str.maketrans({"’": "'", "‘": "'", "´": "'", "ß": "ss", "ø": "o", "æ": "ae", "œ": "oe", "ł": "l"})
FAR = (3, 4, 5)  # how far apart the words of a pair may be, beside neighbours and next but one


def tokens(text: str) -> list[bytes]:
    """Return the words of a text in order; every number is one word."""
    plain = unicodedata.normalize("NFKD", text.lower().translate(_LETTERS)).encode("ascii", "ignore")
    return [_NUMBER if word[0] < 58 and word[0] >= 48 else word for word in _TOKEN.findall(plain)]


def features(words: Sequence[bytes]) -> Iterator[bytes]:
    """Yield the features of a passage, one for each time it has it."""
    yield from words
    for word in words:
        yield from pieces(word)
    yield from chains(words)


def chains(words: Sequence[bytes]) -> Iterator[bytes]:
    """Yield pairs, triples, pairs with a gap, and pairs further apart; the passage's ends count as words among neighbours."""
    ended = [b"<", *words, b">"]
    yield from neighbours(ended)
    for apart in FAR:
        yield from map(b"%b ~ %b".__mod__, zip(words, words[apart:], strict=False))
