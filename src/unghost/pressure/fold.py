"""Lay a text flat for matching: one byte for each character, so that every offset is an offset of the original.

Lower case, straight quotes, plain blanks; a newline stands only where a sentence ends, so that a pattern's ``.`` stays inside
one. What is not the writer's own voice (``>`` lines, words in quotation marks, a signature) is blotted out.
"""

from __future__ import annotations

import codecs
import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

BLOT = 1  # stands for text of somebody else: no word, no blank, no punctuation
_NEWLINE = 10
_BLANK = 32
_DOT = ord(".")
_ALIKE = {
    **dict.fromkeys("‘’‚‛ʼ′´`", "'"),
    **dict.fromkeys("“”„‟«»″", '"'),
    **dict.fromkeys("–—―−‐‑‒", "-"),
    **dict.fromkeys("\u00a0\u2007\u202f\u2009\u2002\u2003\t\f\v\r\x01", " "),
    **dict.fromkeys("\u0085\u2028\u2029\x1c\x1d\x1e", "\n"),
    "…": ".",
}


def _plain(letter: str) -> str:
    """Return the one plain character that stands for any."""
    low = letter.lower()
    return _ALIKE.get(letter) or (low if low.isascii() else "x" if letter.isalpha() else " ")


_TABLE = "".join(map(_plain, map(chr, range(256)))).encode()  # for the letters of Latin-1, which most mail keeps to
_QUOTED = re.compile(rb'"[^"\n]{2,400}"')
_STOP = re.compile(rb"(?<![.!?])[.!?]++[)\"'\]]*+( ++)(?=.)", re.DOTALL)  # a run of stops is looked at once, from its beginning
_ABBREVIATIONS = frozenset(b"mr mrs ms dr prof st no nr vs e.g i.e inc ltd co approx ca resp tel dept fig".split())
_LONGEST = 8
_BREAK = re.compile(rb"\n")
_BEGINS = "-–—−*•·[#>"  # a line that begins so is no continuation
_WRAPPED = 45  # a line at least this long may have been broken by a mail program in mid-sentence


def _one_for_one(error: UnicodeError) -> tuple[bytes, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    return "".join(map(_plain, error.object[error.start : error.end])).encode(), error.end


codecs.register_error("unghost.fold", _one_for_one)


@dataclass(frozen=True, slots=True)
class Flat:
    """``text`` has as many bytes as the original has characters; ``starts`` are the offsets at which its sentences begin."""

    text: bytes
    starts: tuple[int, ...]

    def sentences(self) -> Iterator[tuple[int, int]]:
        """Yield start and end of each sentence."""
        ends = [start - 1 for start in self.starts[1:]]
        return zip(self.starts, [*ends, len(self.text)], strict=True)

    def sentence(self, at: int) -> tuple[int, int]:
        """Return start and end of the sentence around an offset."""
        n = bisect_right(self.starts, at)
        return self.starts[n - 1], self.starts[n] - 1 if n < len(self.starts) else len(self.text)


def fold(text: str) -> Flat:
    """Return the flat form of any text. Linear in its length; never raises."""
    flat = bytearray(text.encode("latin-1", "unghost.fold").translate(_TABLE))
    _join_lines(text.split("\n"), flat)
    if b'"' in flat:
        _blot_quotations(flat)
    _break_sentences(flat)
    final = bytes(flat)
    return Flat(final, (0, *(m.end() for m in _BREAK.finditer(final))))


def _join_lines(lines: list[str], flat: bytearray) -> None:
    """Keep the newlines that end something, turn those of wrapped text into blanks, blot out what is quoted or signed."""
    bare = [line.strip() for line in lines]
    start = 0
    for line, words, after in zip(lines, bare, [*bare[1:], ""], strict=True):
        end = start + len(line)
        if words.startswith(">"):
            flat[start:end] = bytes([BLOT]) * (end - start)
        elif words == "--" and line.startswith("-- "):
            flat[start:] = bytes([BLOT]) * (len(flat) - start)
            return
        elif words and after and _runs_on(words, after):
            flat[end] = _BLANK
        start = end + 1


def _runs_on(words: str, after: str) -> bool:
    return after[0] not in _BEGINS and (after[0].islower() or (len(words) >= _WRAPPED and words[-1] not in ":.!?"))


def _blot_quotations(flat: bytearray) -> None:
    found = [m.span() for m in _QUOTED.finditer(bytes(flat))]
    if 2 * sum(end - start for start, end in found) > len(bytes(flat).strip()):
        return  # the whole letter stands in quotation marks: then it is the writer's own
    for start, end in found:
        flat[start + 1 : end - 1] = bytes([BLOT]) * (end - start - 2)


def _break_sentences(flat: bytearray) -> None:
    frozen = bytes(flat)
    for stop in _STOP.finditer(frozen):
        at = stop.start()
        if frozen[at] != _DOT or not _abbreviated(frozen[max(0, at - _LONGEST) : at]):
            flat[stop.start(1)] = _NEWLINE


def _abbreviated(before: bytes) -> bool:
    """Say whether a full stop after these words ends an abbreviation and no sentence."""
    word = before[max(before.rfind(b" "), before.rfind(b"\n"), before.rfind(b"(")) + 1 :]
    return word in _ABBREVIATIONS or (word[-1:].isalpha() and word[-2:-1] in (b"", b"."))
