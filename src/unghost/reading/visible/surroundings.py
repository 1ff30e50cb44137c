"""What programs write around the words of a mail: banners above them; taglines, list footers and disclaimers below."""

from __future__ import annotations

import re

import re2

from unghost.reading.gated import Sorts
from unghost.reading.visible import footer_words, markers
from unghost.reading.visible.footers import STEMS as FOOTER_STEMS
from unghost.reading.visible.footers import footer

_DISCLAIMED = 12_000  # characters at the end in which a disclaimer is looked for
_FOOT = 1_500  # ... and a footer
_SEEN = 14  # filled lines at the end among which a tagline is looked for
_MARKS = " \t>*_([-"
_TAGLINE_HEADS = frozenset(word[:2] for word in markers.TAGLINE_WORDS) | {
    word for word in markers.TAGLINE_WORDS if len(word) == 1
}
_POSTSCRIPT_HEADS = frozenset("pPnNзЗ附又追추")
_FIRST_WORD = re.compile(r"[\s>*_(\[-]{0,6}(\w{2,20})")
_NO_TAGLINE = re.compile(r"\b(?:is|are|was|were|has|will|yesterday|today|last|this morning)\b", re.IGNORECASE)

# Every stem of a disclaimer at once, on lower-case text. RE2 reads in one pass; the standard library tries each at each letter.
_GROUPS = tuple("|".join(map(re.escape, group)) for group in markers.DISCLAIMER_GROUPS)
_STEMS = re2.compile("|".join(_GROUPS) + "|environment|umwelt|classification|disclaimer|haftung|received this")
_OPENING = re2.compile("(?mi)" + markers.DISCLAIMER_LINE.pattern)
_NOTICE = re2.compile("(?m)" + footer_words.NOTICE)
_PAPERS = re2.compile("(?m)" + footer_words.PAPERS)
_LEGAL = f"{footer_words.NOTICE}|{footer_words.PAPERS}"
_AT_FOOT = Sorts(FOOTER_STEMS, f"{_STEMS.pattern}|{_LEGAL}")
# The same stems by what they speak of: no paragraph disclaims where the whole text has stems of one group only.
_IN_ALL = Sorts(*_GROUPS, _LEGAL)
_FIRST_PERSON = re.compile(
    r"\b(?:i|we|my|our|you|your|ich|wir|unsere?|mein|je|nous|notre|mi|nuestro|nossa?|nostro|ons|vår|vores)\b"
)


def take_tail(lines: list[str], low: str) -> list[str]:
    """Remove the footer of a list and the disclaimer from the lines, and return them. ``low`` is their text in lower case."""
    tail: list[str] = []
    found = _AT_FOOT.within(low[-_FOOT:])
    if found:
        cut = footer(lines)
        tail = lines[cut:]
        del lines[cut:]
        cut = _disclaimer(lines, low) if 1 in found else len(lines)
        tail = lines[cut:] + tail
        del lines[cut:]
    promotions(lines)
    while lines and (not lines[-1] or is_rule(lines[-1])):
        lines.pop()
    return tail


def promotions(lines: list[str]) -> None:
    """Remove the last lines where they are pictures, booking links or names of social networks; never all there is."""
    for i in range(len(lines) - 1, max(0, len(lines) - 6), -1):
        if not lines[i]:
            continue
        if not markers.PROMOTION.match(lines[i]) or not any(lines[:i]):
            return
        del lines[i:]


def is_rule(line: str) -> bool:
    """Say whether a line is a delimiter and nothing else, with no words above which it could stand."""
    return line[0] in "-_=*~—–" and not line.strip(" -_=*~—–")


def taglines(lines: list[str]) -> None:
    """Remove what mobile programs add below a message."""
    seen = 0
    for i in range(len(lines) - 1, -1, -1):
        if lines[i]:
            seen += 1
            if 3 < len(lines[i]) < 140 and _tagline(lines[i]):
                del lines[i]
            if seen > _SEEN:
                break


def _tagline(line: str) -> bool:
    head = line.lstrip(_MARKS)[:2].lower()
    if head not in _TAGLINE_HEADS and head[:1] not in _TAGLINE_HEADS:
        return False
    word = _FIRST_WORD.match(line)
    if word is None or not word[1].lower().startswith(markers.TAGLINE_WORDS):
        return False
    if not markers.TAGLINE.match(line) or not markers.DEVICE.search(line):
        return False
    return word[1].lower() == "this" or not _NO_TAGLINE.search(line)


def _disclaimer(lines: list[str], low: str) -> int:
    """Return where the first paragraph that disclaims begins; never the first paragraph of the text."""
    tail = low[-_DISCLAIMED:]
    sorts = _IN_ALL.within(tail)
    legal = len(_GROUPS) in sorts
    if not legal and len(sorts) < 2 and (_STEMS.search(tail) is None or _OPENING.search(tail) is None):
        return len(lines)
    begun = -1
    seen = False
    for i in range(len(lines) + 1):
        line = lines[i].strip() if i < len(lines) else ""
        if line and begun < 0:
            begun = i
        if (not line or (seen and _disclaims(line, legal=legal))) and begun >= 0:
            paragraph = line if line else " ".join(lines[begun:i])
            if seen and _disclaims(paragraph, legal=legal):
                return i if line else begun
            if not line:
                seen, begun = True, -1
        elif line:
            seen = seen or i > begun
    return len(lines)


def _disclaims(text: str, *, legal: bool) -> bool:
    """Say whether a paragraph is none to anybody; ``legal`` where the text as a whole names a firm's papers or has a notice."""
    if len(text) < 8:
        return False
    low = text[:3000].lower()
    if _STEMS.search(low):
        opens = markers.DISCLAIMER_LINE.match(text) is not None
        hits = sum(any(stem in low for stem in group) for group in markers.DISCLAIMER_GROUPS) if opens or len(text) >= 60 else 0
        if hits >= 2 or (opens and (hits == 1 or len(text) < 120 or "environment" in low or "umwelt" in low)):
            return True
    return legal and (_NOTICE.search(low) is not None or (names_papers(low) and _FIRST_PERSON.search(low) is None))


def names_papers(low: str) -> bool:
    """Say whether a text in lower case names the papers of a firm: its register, its tax number, its directors."""
    return _PAPERS.search(low) is not None


def postscript(lines: list[str]) -> list[str]:
    """Return the postscripts among lines that are dropped: their paragraphs."""
    found: list[str] = []
    keeping = False
    for line in lines:
        if len(line) > 5 and not _POSTSCRIPT_HEADS.isdisjoint(line[:3]) and markers.POSTSCRIPT.match(line):
            found.append("")
            keeping = True
        elif not line.strip():
            keeping = False
        if keeping:
            found.append(line)
    return found
