"""Lay a text flat for matching: one byte for each character, so that every offset is an offset of the original.

Lower case, straight quotes, plain blanks; a newline stands only where a sentence ends, so that a pattern's ``.`` stays inside
one. What is not the writer's own voice (``>`` lines, words in quotation marks, a signature) is blotted out.
"""

from __future__ import annotations

import codecs
import re
from bisect import bisect_right
from dataclasses import dataclass
from itertools import pairwise

BLOT = 1  # stands for text of somebody else: no word, no blank, no punctuation
_NEWLINE = 10
_STRAIGHT = str.maketrans(
    {
        **dict.fromkeys("‘’‚‛ʼ′´`", "'"),
        **dict.fromkeys("“”„‟«»″", '"'),
        **dict.fromkeys("–—―−‐‑‒", "-"),
        **dict.fromkeys("\u00a0\u2007\u202f\u2009\u2002\u2003\t\f\v\r\x01", " "),
        **dict.fromkeys("\u0085\u2028\u2029\x1c\x1d\x1e", "\n"),
        "…": ".",
    }
)
_LINE = re.compile(r"[^\n]*\n|[^\n]+")
_QUOTED = re.compile(rb'"[^"\n]{2,400}"')
_STOP = re.compile(rb"[.!?]+[)\"'\]]*( +)(?=[^ ])")
_ABBREVIATION = re.compile(
    rb"(?:^|[^a-z])(?:[a-z]|mr|mrs|ms|dr|prof|st|no|nr|vs|e\.g|i\.e|inc|ltd|co|approx|ca|resp|tel|dept|fig)\.$"
)
_BREAK = re.compile(rb"\n")
_BULLETS = ("-", "*", "•", "·", "[", "#")
_WRAPPED = 45  # a line at least this long may have been broken by a mail program in mid-sentence


def _one_for_one(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    piece = error.object[error.start : error.end]
    return "".join("x" if letter.isalpha() else " " for letter in piece), error.end


codecs.register_error("unghost.fold", _one_for_one)


@dataclass(frozen=True, slots=True)
class Flat:
    """``text`` has as many bytes as the original has characters; ``starts`` are the offsets at which its sentences begin."""

    text: bytes
    starts: tuple[int, ...]

    def sentence(self, at: int) -> tuple[int, int]:
        """Return start and end of the sentence around an offset."""
        n = bisect_right(self.starts, at)
        return self.starts[n - 1], self.starts[n] - 1 if n < len(self.starts) else len(self.text)


def fold(text: str) -> Flat:
    """Return the flat form of any text. Linear in its length; never raises."""
    flat = bytearray(_lower(text.translate(_STRAIGHT)).encode("ascii", "unghost.fold"))
    _break_lines(text, flat)
    _blot_quotations(flat)
    _break_sentences(flat)
    final = bytes(flat)
    return Flat(final, (0, *(m.end() for m in _BREAK.finditer(final))))


def _lower(text: str) -> str:
    low = text.lower()
    return low if len(low) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else "x" for c in text)


def _break_lines(text: str, flat: bytearray) -> None:
    """Keep the newlines that end something, turn those of wrapped text into blanks, blot out what is quoted or signed."""
    lines = [(m.start(), m.end()) for m in _LINE.finditer(flat.decode("ascii"))]
    for (start, end), following in pairwise([*lines, (len(flat), len(flat))]):
        line = text[start:end].strip()
        if text[start:end].rstrip("\r\n") == "-- ":
            flat[start:] = bytes([BLOT]) * (len(flat) - start)
            return
        if line.startswith(">"):
            flat[start : end - 1] = bytes([BLOT]) * (end - 1 - start)
        elif flat[end - 1] == _NEWLINE and _runs_on(line, text[following[0] : following[1]].strip()):
            flat[end - 1] = ord(" ")


def _runs_on(line: str, following: str) -> bool:
    if not line or not following or following.startswith((*_BULLETS, ">")):
        return False
    return following[0].islower() or (len(line) >= _WRAPPED and line[-1] not in ":.!?")


def _blot_quotations(flat: bytearray) -> None:
    found = [m.span() for m in _QUOTED.finditer(bytes(flat))]
    if 2 * sum(end - start for start, end in found) > len(bytes(flat).strip()):
        return  # the whole letter stands in quotation marks: then it is the writer's own
    for start, end in found:
        flat[start + 1 : end - 1] = bytes([BLOT]) * (end - start - 2)


def _break_sentences(flat: bytearray) -> None:
    frozen = bytes(flat)
    for stop in _STOP.finditer(frozen):
        if not _ABBREVIATION.search(frozen[max(0, stop.start() - 6) : stop.start() + 1]):
            flat[stop.start(1)] = _NEWLINE
