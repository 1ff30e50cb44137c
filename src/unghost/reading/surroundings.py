"""What programs write around the words of a mail: banners above them; taglines, list footers and disclaimers below."""

from __future__ import annotations

import re

import re2

from unghost.reading import markers

_SEEN = 14  # filled lines at the end among which a tagline is looked for
_FIRST_WORD = re.compile(r"[\s>*_(\[-]{0,6}(\w{2,20})")
_NO_TAGLINE = re.compile(r"\b(?:is|are|was|were|has|will|yesterday|today|last|this morning)\b", re.IGNORECASE)

# Every stem of a disclaimer at once, on lower-case text. RE2 reads in one pass; the standard library tries each at each letter.
_STEMS = re2.compile(
    "|".join(re.escape(stem) for group in markers.DISCLAIMER_GROUPS for stem in group)
    + "|environment|umwelt|classification|disclaimer|haftung"
)


# The same stems by what they speak of: no paragraph disclaims where the whole text has stems of one group only.
_GROUPS = tuple(re2.compile("|".join(map(re.escape, group))) for group in markers.DISCLAIMER_GROUPS)
_BANNERS = re2.compile("|".join(map(re.escape, markers.BANNER_STEMS)))
_AROUND = re2.compile("|".join(map(re.escape, markers.FOOTER_STEMS)) + "|" + _STEMS.pattern)
_OPENING = re2.compile("(?mi)" + markers.DISCLAIMER_LINE.pattern)


def take_tail(lines: list[str], low: str) -> list[str]:
    """Remove the footer of a list and the disclaimer from the lines, and return them. ``low`` is their text in lower case."""
    tail: list[str] = []
    if not _AROUND.search(low):
        return tail
    for cut in (_footer(lines, low), _disclaimer(lines, low)):
        if 0 <= cut < len(lines):
            tail = lines[cut:] + tail
            del lines[cut:]
    return tail


def banners(lines: list[str]) -> None:
    """Remove warnings that a mail server wrote above the message."""
    top = "\n".join(lines[:10]).lower()
    if not _BANNERS.search(top):
        return
    seen = 0
    i = 0
    while i < len(lines) and seen < 6:
        text = lines[i].strip()
        if not text:
            i += 1
            continue
        seen += 1
        if len(text) < 400 and markers.BANNER.match(text):
            while (
                i < len(lines) and lines[i].strip() and (markers.BANNER.match(lines[i]) or markers.BANNER_MORE.search(lines[i]))
            ):
                del lines[i]
            continue
        i += 1


def taglines(lines: list[str]) -> None:
    """Remove what mobile programs add below a message."""
    seen = 0
    for i in range(len(lines) - 1, -1, -1):
        if lines[i]:
            seen += 1
            if 8 < len(lines[i]) < 140 and _tagline(lines[i]):
                del lines[i]
            if seen > _SEEN:
                break


def _tagline(line: str) -> bool:
    word = _FIRST_WORD.match(line)
    if word is None or not word[1].lower().startswith(markers.TAGLINE_WORDS):
        return False
    return bool(markers.TAGLINE.match(line) and markers.DEVICE.search(line)) and not _NO_TAGLINE.search(line)


def _footer(lines: list[str], low: str) -> int:
    """Return where the footer of a mailing list begins."""
    if not any(map(low.__contains__, markers.FOOTER_STEMS)):
        return len(lines)
    for i in range(max(0, len(lines) - 40), len(lines)):
        line = lines[i].strip()
        if not line or (line[0] not in "_-=" and not any(map(line.lower().__contains__, markers.FOOTER_STEMS))):
            continue
        if markers.LIST_FOOTER.search(line) and (line[0] not in "_-=" or _list_words(lines[i + 1 : i + 4])):
            return i
    return len(lines)


def _list_words(lines: list[str]) -> bool:
    low = " ".join(lines).lower()
    return "mailing list" in low or "listinfo" in low or "unsubscribe" in low or "mailman" in low


def _disclaimer(lines: list[str], low: str) -> int:
    """Return where the first paragraph that disclaims begins; never the first paragraph of the text."""
    if len(low) < 60 or not _STEMS.search(low) or not _may_disclaim(low):
        return len(lines)
    begun = -1
    seen = False
    for i in range(len(lines) + 1):
        line = lines[i].strip() if i < len(lines) else ""
        if line and begun < 0:
            begun = i
        if (not line or (seen and _disclaims(line))) and begun >= 0:
            paragraph = line if line else " ".join(lines[begun:i])
            if seen and _disclaims(paragraph):
                return i if line else begun
            if not line:
                seen, begun = True, -1
        elif line:
            seen = seen or i > begun
    return len(lines)


def _may_disclaim(low: str) -> bool:
    """Say whether a text as a whole has what one disclaiming paragraph must have."""
    return sum(group.search(low) is not None for group in _GROUPS) >= 2 or _OPENING.search(low) is not None


def _disclaims(text: str) -> bool:
    if len(text) < 8:
        return False
    opens = markers.DISCLAIMER_LINE.match(text) is not None
    if not opens and len(text) < 60:
        return False
    low = text[:3000].lower()
    if not _STEMS.search(low):
        return False
    hits = sum(any(stem in low for stem in group) for group in markers.DISCLAIMER_GROUPS)
    return hits >= 2 or (opens and (hits == 1 or len(text) < 120 or "environment" in low or "umwelt" in low))


def postscript(lines: list[str]) -> list[str]:
    """Return the postscript among lines that are dropped: its paragraph."""
    for i, line in enumerate(lines):
        if len(line) > 5 and markers.POSTSCRIPT.match(line):
            end = next((j for j in range(i, len(lines)) if not lines[j].strip()), len(lines))
            return ["", *lines[i:end]]
    return []
