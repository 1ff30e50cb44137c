"""Cut a text into its sentences by place, so that every quote can be a slice of it."""

from __future__ import annotations

import re
from typing import NamedTuple

_END = re.compile(r"[.!?…。！？]+[\"'”’»)\]]*(?=\s|$|[぀-鿿])|\n[ \t]*\n|\n(?=[ \t]*(?:[-*•–]|\d{1,2}[.)])[ \t])|\n")
# A full stop behind one of these ends no sentence.
_SHORT = re.compile(
    r"(?:^|[\s(])(?:mr|mrs|ms|dr|prof|st|no|nr|vs|approx|incl|inkl|ca|bzw|z\.\s?b|u\.\s?a|d\.\s?h|e\.\s?g|i\.\s?e"
    r"|sra?|dra?|mme|m|eng|sig|tel|str|jan|feb|mar"
    r"|apr|aug|sept|sep|oct|okt|nov|dec|dez|art|abs|inc|ltd|co|\d{1,2}|[a-z])\.$",
    re.I,
)
_WRAPPED = 50

LIMIT = 8_000  # characters of somebody's own words that are looked at: some 1,400 words; nobody answers in a longer text


class Sentence(NamedTuple):
    """Characters ``start`` to ``end`` of the text, without the blanks around them."""

    start: int
    end: int
    text: str


def sentences(text: str) -> list[Sentence]:
    """Return the sentences in order. A line break ends one unless the line is as long as a wrapped line is."""
    found: list[Sentence] = []
    begin = 0
    for match in _END.finditer(text):
        if not _ends(text, begin, match):
            continue
        _add(found, text, begin, match.end())
        begin = match.end()
    _add(found, text, begin, len(text))
    return found


def _ends(text: str, begin: int, match: re.Match[str]) -> bool:
    mark = match.group()
    if mark == "\n":
        line = match.start() - (text.rfind("\n", 0, match.start()) + 1)
        following = text[match.end() : match.end() + 1]
        return line < _WRAPPED or following in ("", ">", "-", "*")
    if mark != ".":
        return True
    following = text[match.end() : match.end() + 2].strip()
    if text[match.start() - 1 : match.start()].isdigit() and following.islower():
        return False
    if text[match.end() : match.end() + 2].strip()[:1].isdigit() and text[match.start() - 1 : match.start()].isdigit():
        return False
    follows = text[match.end() : match.end() + 3].strip()[:1]
    return not (
        _SHORT.search(text, max(begin, match.start() - 12), match.end())
        and follows
        and not follows.isspace()
        and (text[match.start() - 1].isalpha() or follows.islower() or _month_follows(text, match.end()))
    )


def _month_follows(text: str, at: int) -> bool:
    return (
        text[at : at + 1] == " "
        and text[at + 1 : at + 2].isupper()
        and text[at - 2 : at - 1].isdigit()
        and text[at + 2 : at + 5].isalpha()
    )


def _add(found: list[Sentence], text: str, start: int, end: int) -> None:
    piece = text[start:end]
    left = len(piece) - len(piece.lstrip())
    piece = piece.strip()
    if piece:
        found.append(Sentence(start + left, start + left + len(piece), piece))
