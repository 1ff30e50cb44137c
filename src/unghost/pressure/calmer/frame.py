"""A sentence in its place: what stands before its own words, how it is written, and how it can be taken out."""

from __future__ import annotations

import re
from dataclasses import dataclass

from unghost.pressure.calmer.facts import STARTERS
from unghost.pressure.fold import Flat

_LABEL = re.compile(
    r"(?:[-*•·]+ +|\d+[.)] +)?(?:(?:subject|p\.? ?p\.? ?s\.?|p\.? ?s\.?) *:? +|subject: *)?(?:(?:re"
    r"|fwd?|aw): *)*"
)
_GREETING = re.compile(
    r"(?:(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|morning|afternoon|evening|greetings)\b[^,:;!?.\n]{0,40}?"
    r"(?:,| -|:|!) *|\[[^\]\n]{1,80}\](?: -|,|:)? +|\{\{[^}\n]{1,60}\}\}(?: -|,|:) +)+"
)
_VOCATIVE = re.compile(r"(?:Mr|Mrs|Ms|Dr|Sir|Madam|[A-Z][a-z]+)(?: [A-Z][a-z]+)?(?:,| [-—–]) ")
_ADDRESSES = frozenset(("sir", "madam", "folks", "dear"))
_SUBJECT = re.compile(r"subject *:|subject +")
_CLOSING = re.compile(
    r"(?:(?:kind|best|warm|many|all the|with (?:kind|best|warm)) ?(?:regards|wishes|best|thanks)?|regards|best|cheers|thanks"
    r"|thank you|sincerely|yours\b.*|ta|bye|take care)[,.! ]*$"
)
_BLANK_LINE = re.compile(r"[ \t\r]*\n")
_LONGEST = 600  # characters; a longer sentence is left to the writer


@dataclass(frozen=True, slots=True)
class Frame:
    """A sentence of ``text`` from ``start`` to ``end``; its own words begin at ``core``, behind label, greeting and address.

    ``low`` is the flat form of those words, letter for letter. ``subject`` is true on the subject line, ``greeted`` where a
    greeting or an address stands on the same line.
    """

    text: str
    start: int
    core: int
    end: int
    low: str
    subject: bool
    greeted: bool

    @property
    def words(self) -> str:
        """Return the sentence's own words as they are written."""
        return self.text[self.core : self.end]

    @property
    def head(self) -> str:
        """Return what stands before them."""
        return self.text[self.start : self.core]


def frame(text: str, flat: Flat, at: int) -> Frame | None:
    """Return the frame of the sentence around ``at``, or None where it is empty or too long to be mended."""
    start, end = flat.sentence(at)
    start, end = _tight(text, start, end)
    if not 0 < end - start <= _LONGEST:
        return None
    low = flat.text[start:end].decode("ascii")
    label = _LABEL.match(low)
    after_label = label.end() if label else 0
    head = _greeted(text[start:end], low, after_label)
    if head == len(low):
        head = 0
    subject = _SUBJECT.match(low) is not None
    return Frame(text, start, start + head, end, low[head:], subject, head > after_label)


def alone(flat: Flat, gone: tuple[tuple[int, int], ...]) -> bool:
    """Say whether nothing but greeting and closing words is left when these spans are gone."""
    left = bytearray(flat.text)
    for start, end in gone:
        left[start:end] = b" " * (end - start)
    return not any(_says_something(line) for line in re.split(r"[\n\x01]", left.decode("ascii")))


def removal(text: str, start: int, end: int) -> tuple[int, int]:
    """Return what to cut so that the words from ``start`` to ``end`` go and neither gap nor blank line stays behind."""
    before, after = _blanks_before(text, start), _blanks_after(text, end)
    begins = before == 0 or text[before - 1] == "\n"
    ends = after == len(text) or text[after] in "\r\n"
    if begins and ends:
        return _line_removal(text, before, after)
    return (before, end) if ends else (start, after)


def _line_removal(text: str, line_start: int, line_end: int) -> tuple[int, int]:
    cut = line_end
    while cut < len(text) and text[cut] != "\n":
        cut += 1
    if cut == len(text):
        kept = line_start
        while kept and text[kept - 1].isspace():
            kept -= 1
        return kept, len(text)
    cut += 1
    if not line_start or text.endswith(("\n\n", "\n\r\n"), 0, line_start):  # a paragraph of its own: its blank line goes, too
        while (blank := _BLANK_LINE.match(text, cut)) is not None:
            cut = blank.end()
    return line_start, cut


def _blanks_before(text: str, start: int) -> int:
    while start and text[start - 1] in " \t":
        start -= 1
    return start


def _blanks_after(text: str, end: int) -> int:
    while end < len(text) and text[end] in " \t":
        end += 1
    return end


def _tight(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and not text[start : start + 1].strip():
        start += 1
    while end > start and not text[end - 1 : end].strip():
        end -= 1
    return start, end


def _greeted(words: str, low: str, at: int) -> int:
    greeting = _GREETING.match(low, at)
    at = greeting.end() if greeting else at
    vocative = _VOCATIVE.match(words, at)
    if vocative and re.split(r"[ ,]", vocative.group())[0].lower() not in STARTERS - _ADDRESSES:
        at = vocative.end()
    return at


def _says_something(line: str) -> bool:
    words = line.strip()
    if _SUBJECT.match(words) or _CLOSING.match(words):
        return False
    greeting = _GREETING.match(words + " ")
    return len(words[greeting.end() if greeting else 0 :].split()) >= 4
