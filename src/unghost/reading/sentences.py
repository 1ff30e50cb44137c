"""Cut a text into its sentences by place, so that every quote can be a slice of it."""

from __future__ import annotations

import re
from typing import NamedTuple

_END = re.compile(r"[.!?…。！？]+[\"'”’»)\]]*(?=\s|$|[぀-鿿])|\n[ \t]*\n|\n(?=[ \t]*(?:[-*•–]|\d{1,2}[.)])[ \t])|\n")
# A full stop behind one of these, behind one or two digits, or behind a single letter ends no sentence.
_SHORT = frozenset(
    "mr mrs ms dr prof st no nr vs approx incl inkl ca bzw z.b u.a d.h e.g i.e sr sra dr dra mme eng sig tel str"
    " jan feb mar apr aug sept sep oct okt nov dec dez art abs inc ltd co".split()
)
_SHORTENED = 12
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
    place = match.start()
    if mark == "\n":
        line = place - (text.rfind("\n", 0, place) + 1)
        return line < _WRAPPED or text[place + 1 : place + 2] in ("", ">", "-", "*")
    if mark != ".":
        return True
    before = text[place - 1 : place]
    after = text[place + 1 : place + 3].strip()
    if before.isdigit() and (after.islower() or after[:1].isdigit()):
        return False
    return not (_is_short(text[max(begin, place - _SHORTENED) : place], place) and _goes_on(text, place, before))


def _is_short(tail: str, place: int) -> bool:
    """Say whether the characters before a full stop end in a shortened word, a single letter or one or two digits."""
    words = tail.replace("(", " ").split()
    if not words or tail[-1:].isspace():
        return False
    word = words[-1]
    if len(word) == len(tail) and place - len(tail) > 0 and tail[:1] != "(":
        return False
    low = word.lower()
    return low in _SHORT or (len(low) <= 2 and low.isdecimal()) or (len(low) == 1 and "a" <= low <= "z")


def _goes_on(text: str, place: int, before: str) -> bool:
    follows = text[place + 1 : place + 4].strip()[:1]
    return bool(follows) and (before.isalpha() or follows.islower() or _month_follows(text, place + 1))


def _month_follows(text: str, at: int) -> bool:
    return (
        text[at : at + 1] == " "
        and text[at + 1 : at + 2].isupper()
        and text[at - 2 : at - 1].isdigit()
        and text[at + 2 : at + 5].isalpha()
    )


def _add(found: list[Sentence], text: str, start: int, end: int) -> None:
    piece = text[start:end].lstrip()
    start = end - len(piece)
    piece = piece.rstrip()
    if piece:
        found.append(Sentence(start, start + len(piece), piece))
