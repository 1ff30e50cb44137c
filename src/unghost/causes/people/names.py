"""Whose name it is: what people are called in their own house, full or in part, where it can be only one of them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping

_WORD = re.compile(r"[^\W\d_]{2,}")
_LOCAL = re.compile(r"[._-]")


class Names:
    """The names of a house by word. ``people`` gives the name of each identity; one without a name goes by its address."""

    def __init__(self, people: Mapping[str, str]) -> None:
        self._words = {person: words_of(name) or words_of(_from_address(person)) for person, name in people.items()}
        self._by_word: dict[str, set[str]] = defaultdict(set)
        for person, words in self._words.items():
            for word in words:
                self._by_word[word].add(person)

    def whose(self, name: str, without: Iterable[str] = ()) -> str:
        """Return the identity of the only person who bears every word of a name, empty where there is none or several."""
        words = words_of(name)
        if not words:
            return ""
        bear = set.intersection(*(self._by_word.get(word, set()) for word in words)) - set(without)
        return next(iter(bear)) if len(bear) == 1 else ""

    def named_in(self, text: str) -> tuple[str, ...]:
        """Return everybody whom a text names, by a word of their name with a capital letter that is nobody else's."""
        found = (self._by_word.get(w.casefold(), set()) for w in _WORD.findall(text) if w[0].isupper())
        return tuple(dict.fromkeys(next(iter(bear)) for bear in found if len(bear) == 1))


def words_of(name: str) -> frozenset[str]:
    """Return the words of a name, blind to case."""
    return frozenset(word.casefold() for word in _WORD.findall(name))


def _from_address(address: str) -> str:
    """Return what an address calls its owner: ``jim.doe@`` is Jim Doe; a word alone names nobody surely."""
    parts = [part for part in _LOCAL.split(address.partition("@")[0]) if part]
    return " ".join(parts) if len(parts) > 1 else ""
