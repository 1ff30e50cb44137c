"""Cut a text into its sentences by place, so that every quote can be a slice of it."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import NamedTuple

from unghost.reading.tables import entries

_END = re.compile(r"[.!?…。！？]+[\"'”’»)\]]*(?=\s|$|[぀-鿿])|\n[ \t]*\n|\n(?=[ \t]*(?:[-*•–]|\d{1,2}[.)])[ \t])|\n")
# A full stop behind one of these, behind one or two digits, or behind a single letter ends no sentence.
_SHORT = frozenset(
    entries(
        "mr mrs ms dr prof st no nr vs approx incl inkl ca bzw z.b u.a d.h e.g i.e sr sra dr dra mme eng sig tel str"
        " jan feb mar apr aug sept sep oct okt nov dec dez art abs inc ltd co"
    )
)
_SHORTENED = 12
# A line as long as this is one that a program wrapped, if the next goes on in lower case; one of the shorter length may be.
_LONG = 50
_SHORTEST_WIDTH = 30
_SURE = 2
_ITEM = re.compile(r"(?:[-*•–]|\d{1,2}[.)])[ \t]")
# A writer who ends sentences with a stop has not ended this one; and a short small word ends none.
_UNFINISHED = re.compile(r"[.!?][\"')]* +[^.!?]+$|(?<!\S)[a-zà-þ]{1,3}[ ,]*$|,[ ]*$")
_NEW_LINE = (">", "-", "*", "•", "–")

LIMIT = 8_000  # characters of somebody's own words that are looked at: some 1,400 words; nobody answers in a longer text


LONGEST = 1_000
"""Characters of a sentence: what goes on longer without an end is taken in pieces, so that nothing quotes all of it."""


class Sentence(NamedTuple):
    """Characters ``start`` to ``end`` of the text, without the blanks around them."""

    start: int
    end: int
    text: str


def unwrapped(text: str) -> str:
    """Return the text, as long as before, with a blank for every tab and for every line break that only wraps a paragraph."""
    text = text.replace("\t", " ")
    if "\n" not in text:
        return text
    lines = text.split("\n")
    out: list[str] = []
    paragraph: list[str] = []
    flows = _flows(lines)
    for line in lines:
        if line and not line.isspace():
            paragraph.append(line)
            continue
        if paragraph:
            out.append(_joined(paragraph, flows=flows))
            paragraph = []
        out.append(line)
    if paragraph:
        out.append(_joined(paragraph, flows=flows))
    return "\n".join(out)


def _joined(paragraph: list[str], *, flows: bool) -> str:
    """Return the lines of a paragraph with a blank or line break behind each but the last."""
    if len(paragraph) == 1:
        return paragraph[0]
    width = max(map(len, paragraph))
    if width < _SHORTEST_WIDTH:
        return "\n".join(paragraph)
    out = [paragraph[0]]
    flows = flows or _is_filled(paragraph, width)
    for line, follows in pairwise(paragraph):
        out.append(" " if _is_wrap(line, follows, width) and (flows or _is_sure(line, follows)) else "\n")
        out.append(follows)
    return "".join(out)


def _is_wrap(line: str, follows: str, width: int) -> bool:
    """Say whether a line break may have been made for want of room: the first word behind it would not have fitted in."""
    begins = follows.lstrip()
    if begins[0] in _NEW_LINE or (begins[0].isdigit() and _ITEM.match(begins) and not _UNFINISHED.search(line)):
        return False
    return (len(line) >= _LONG and begins[0].islower()) or _is_full(line, begins, width)


def _is_sure(line: str, follows: str) -> bool:
    """Say whether a full line goes on in the next, by its length, its end or the small letter there."""
    return len(line) >= _LONG or follows.lstrip()[0].islower() or _UNFINISHED.search(line) is not None


def _flows(lines: list[str]) -> bool:
    """Say whether a program may have wrapped the text: some of its longer lines go on in lower case."""
    seen = 0
    for line, follows in pairwise(lines):
        if len(line) >= _SHORTEST_WIDTH and follows[:1].islower():
            seen += 1
            if seen == _SURE:
                return True
    return False


def _is_filled(paragraph: list[str], width: int) -> bool:
    """Say whether each line of a paragraph is full, and one at least goes on in lower case."""
    return any(line[0].islower() for line in paragraph[1:]) and all(_is_full(a, b, width) for a, b in pairwise(paragraph))


def _is_full(line: str, follows: str, width: int) -> bool:
    return len(line.rstrip()) + 1 + len(follows.split(None, 1)[0]) > width


def sentences(text: str) -> list[Sentence]:
    """Return the sentences in order. A line break ends one unless it only wraps the paragraph, and then it is a blank."""
    return cut(unwrapped(text))


def cut(text: str) -> list[Sentence]:
    """Return the sentences of a text that is unwrapped already; every line break left in it ends one."""
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
        and (text[at + 2 : at + 5].isalpha() or text[at + 1 : at + 5] in ("Mai ", "Mai,", "Mai.", "Mai"))
    )


def _add(found: list[Sentence], text: str, start: int, end: int) -> None:
    while end - start > LONGEST:
        room = text.rfind(" ", start + LONGEST // 2, start + LONGEST) + 1 or start + LONGEST
        _add_piece(found, text, start, room)
        start = room
    _add_piece(found, text, start, end)


def _add_piece(found: list[Sentence], text: str, start: int, end: int) -> None:
    piece = text[start:end].lstrip()
    start = end - len(piece)
    piece = piece.rstrip()
    if piece:
        found.append(Sentence(start, start + len(piece), piece))
