"""How a letter greets: the words people open with, by language, and the greeting at the head of a text."""

from __future__ import annotations

import re
from dataclasses import dataclass

OPENINGS = {
    "en": "hi there|hi|hello|hey|dear all|dear|good morning|good afternoon|good evening|greetings|morning",
    "de": "hallo|liebe|lieber|sehr geehrte|sehr geehrter|guten tag|guten morgen|guten abend|moin|servus|grüezi|grüß gott",
    "fr": "bonjour|bonsoir|cher|chère|salut",
    "es": "hola|estimado|estimada|querido|querida|buenos días|buenas tardes",
    "it": "ciao|buongiorno|buonasera|gentile|caro|cara|egregio|salve",
    "nl": "beste|geachte|dag|hoi|goedemorgen|goedemiddag",
    "pt": "olá|prezado|prezada|bom dia|boa tarde",
    "sv": "hej|hejsan|bästa",
    "da": "kære|goddag",
    "no": "hei|kjære",
}
_TITLES = """
mr mrs ms miss dr prof herr herrn frau monsieur madame mme señor señora sr sra signor signora dhr mevr mevrouw meneer
"""
TITLES = frozenset(_TITLES.split())
_OF = {word: language for language, words in OPENINGS.items() for word in words.split("|")}
_OPENING = re.compile(rf"\s*({'|'.join(sorted(map(re.escape, _OF), key=len, reverse=True))})\b[ ,]*", re.IGNORECASE)
_WORD = r"(?:[A-ZÀ-ÞĀ-Ž][\w'’.-]*)"
_ANY = r"(?:[^\W\d_][\w'’.-]*)"
_ENDED = r" ?([,!:;.]|[-–—](?= )|$)"
_NAME = re.compile(rf"({_WORD}(?: {_WORD}){{0,3}}){_ENDED}", re.MULTILINE)
_OPENED_NAME = re.compile(rf"({_ANY}(?: {_ANY}){{0,3}}){_ENDED}", re.MULTILINE)
_MARK = re.compile(r"([,!:;.]|$)", re.MULTILINE)
_LOOK_AT = 200


@dataclass(frozen=True, slots=True)
class Greeting:
    """A greeting as written: ``opening`` ("Dear", empty for a bare name), the name it uses, the mark behind it.

    ``language`` is that of the opening, empty for a bare name.
    """

    opening: str
    name: str
    mark: str
    language: str = ""

    @property
    def form(self) -> str:
        """The greeting with ``{name}`` in the place of the name."""
        words = " ".join(filter(None, (self.opening, "{name}" if self.name else "")))
        return f"{words}{self.mark or ','}"

    @property
    def titled(self) -> bool:
        """Whether it calls them by a title and a last name."""
        return self.name.split(" ")[0].strip(".").casefold() in TITLES


def greeting_of(text: str, names: frozenset[str]) -> Greeting | None:
    """Return the greeting a text begins with, None where it has none.

    ``names`` are words (in small letters) that whoever it goes to is called by: a greeting by another name is one of somebody
    else, and a name without an opening counts only where it is theirs. Marks that end a sentence in the middle of words do not.
    """
    head = text.lstrip()[:_LOOK_AT]
    opened = _OPENING.match(head)
    rest = head[opened.end() :] if opened else head
    named = (_OPENED_NAME if opened else _NAME).match(rest)
    name, mark = (named[1].rstrip("."), named[2]) if named else ("", "")
    if name and not theirs(name, names):
        return None
    if opened is None:
        return Greeting("", name, mark) if name and mark in (",", "!", ":", "-", "–", "—") else None
    opening = " ".join(opened[1].split())
    if name:
        return Greeting(opening, name, mark.strip(" -–—."), _OF[opening.casefold()])
    bare = _MARK.match(head[len(opened[0].rstrip(" ,")) :])
    return Greeting(opening, "", bare[1].strip("."), _OF[opening.casefold()]) if bare else None


def theirs(name: str, names: frozenset[str]) -> bool:
    """Say whether a name in a greeting is theirs alone: each word is one of theirs, a title, or an initial."""
    words = [word.strip(".,").casefold().removesuffix("-san") for word in name.split(" ")]
    return any(word in names for word in words) and all(word in names or word in TITLES or len(word) < 2 for word in words)


def words_of(*names: str) -> frozenset[str]:
    """Return the words of names and addresses, in small letters, by which a greeting may call somebody."""
    found = (re.split(r"[^\w'’]+", name.partition("@")[0].casefold().replace("_", " ")) for name in names)
    return frozenset(word for words in found for word in words if len(word) > 1) | frozenset(
        name.partition("@")[0].casefold() for name in names if name
    )
