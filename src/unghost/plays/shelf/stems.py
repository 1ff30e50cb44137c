"""Words reduced to what inflection leaves alone: light, for any language, and in doubt two words are one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from unicodedata import combining, normalize

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|\d+[^\W_]*")
_ENDINGS = (
    "ungen", "ingen", "ments", "ation", "ungs", "ings", "ung", "ing", "ies", "ien", "ern", "eur",
    "es", "en", "er", "em", "os", "as", "ar", "or", "ed", "s", "e", "n", "a", "o", "i",
)  # fmt: skip
_LEAST = 4  # letters that stay
_LONG = 6  # letters from which on one word may be the beginning of another ("Ersatzteil" of "Ersatzteilpreise")
# Words that stand in any letter and title: small words of several languages, and names of kinds of papers.
_COMMON = """
the and for with your our you are was were has have had will would can could not from this that these those about into
over more most than then them they their there here what when where which who how why all any some its it's also very
just one two und oder der die das den dem des ein eine einen einer mit für von zum zur auf aus bei nach wie was ist
sind nicht auch wir sie ihr ihre unser unsere les des une pour avec dans sur par que qui est nous vous votre notre los
las una para con por como del sus son nuestro het een voor van met zijn niet som och att med för till ett som det gli
delle della per con che una sono dos das uma com não mais seu sua guide report paper article study page sheet note
notes news case example new best tips white whitepaper checklist overview introduction handbook brochure leaflet video
podcast blog post series part edition pdf doc docx html txt pptx hello dear thanks thank please regards best wishes
know need want like use
"""


@lru_cache(maxsize=65536)
def _folded(word: str) -> str:
    plain = normalize("NFKD", word.casefold().replace("ß", "ss"))
    return "".join(letter for letter in plain if not combining(letter))


_BARE = frozenset(_folded(word) for word in _COMMON.split())


def stems(text: str) -> tuple[str, ...]:
    """Return the words of a text that say something, each reduced, in order."""
    return tuple(stem for stem, _ in told(text))


def told(text: str) -> Iterator[tuple[str, str]]:
    """Yield (stem, word as written) for each word of a text that says something."""
    for match in _WORD.finditer(text):
        word = match.group()
        folded = _folded(word)
        if folded not in _BARE and (len(folded) > 2 or _no_spaces(folded)):
            yield _stem(folded), word


def same(one: str, other: str) -> bool:
    """Say whether two stems are one word: equal, one a long beginning of the other, or, in writing without spaces, within it."""
    if one == other:
        return True
    short, long = sorted((one, other), key=len)
    if _no_spaces(short):
        return len(short) > 1 and short in long
    return len(short) >= _LONG and long.startswith(short)


@lru_cache(maxsize=65536)
def _stem(word: str) -> str:
    if word[:1].isdigit() or _no_spaces(word):
        return word
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _LEAST:
            word = word[: -len(ending)]
            break
    return word[:-1] + "i" if word.endswith("y") and len(word) > _LEAST else word


def _no_spaces(word: str) -> bool:
    """Say whether a word is of a script that puts no spaces between words (Chinese, Japanese)."""
    return any("\u3040" <= letter <= "\u30ff" or "\u3400" <= letter <= "\u9fff" for letter in word[:4])
