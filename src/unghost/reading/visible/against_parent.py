"""A reply beside the message it answers: what it repeats of that one is no word of its own, marked as quoted or not.

Mail programs and people leave an earlier message under (or between) their own words without any mark. Where the earlier one is
known, its passages are found by their words: runs of four, so that new line breaks, quote marks and changed spaces do not
matter. Only whole lines go, and only where so much is repeated that it is no coincidence.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import groupby

from unghost.reading.visible import markers, signature

_READ = 20_000  # characters of either text are compared
_WORD = re.compile(r"[^\W_\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+|[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_RUN = 4  # words in a row that count as the same
_CJK_LETTERS = 3  # letters one sign of the East Asian scripts counts for
_MUCH = 60  # letters repeated, together, that are no coincidence
_SOME = 16  # letters of one passage between answers that are none
_SHARE = 0.6  # of a short message repeated is no coincidence either
_SHORT_LINE = 16  # characters that tell nothing when two texts share them
_SENTENCE_END = re.compile(r"[?:.!？：。]\s*$")


@dataclass(slots=True)
class _Line:
    text: str
    words: list[tuple[str, int]]  # each with the place where it ends
    known: int = 0  # so many words from its beginning are the parent's
    whole: bool = False


def shares_a_line(text: str, parent: str) -> bool:
    """Say whether two texts have a telling line in common: the cheap question before the costly ones."""
    lines = {line.strip() for line in parent[:_READ].split("\n")}
    return any(len(line) >= _SHORT_LINE and line.strip(" >") in lines for line in text[:_READ].split("\n"))


def without_parent(text: str, parent: str) -> str:
    """Return a reply's words without the lines it repeats of ``parent``, the message it answers; answers between them stay.

    The text comes back as it is where little is repeated: less than a line or two, or than most of a short parent. An empty text
    never results: who repeats and adds nothing is left as they are. Linear in both lengths.
    """
    known = _known_words(parent[:_READ])
    lines = _lines(text[:_READ], known)
    repeated = sum(_weight(line) for line in lines if line.whole)
    size = sum(map(_letters, known.words))
    if repeated < _MUCH and (repeated < _SOME or repeated < _SHARE * size):
        return text
    kept = _kept(lines, known)
    if not any(line.strip() for line in kept):
        return text
    rest = text[_READ:]
    return signature.trim("\n".join(kept) + rest).text


def answers_within(quoted: str, parent: str) -> str:
    """Return the lines that a quotation of ``parent`` has and ``parent`` has not: answers written into it without any mark.

    Empty where it is no quotation of that message, or where most of it is strange to it. Linear in both lengths.
    """
    known = _known_words(parent[:_READ])
    lines = _lines(quoted[:_READ], known)
    repeated = sum(_weight(line) for line in lines if line.whole)
    strange = sum(_weight(line) for line in lines if not line.whole)
    if not repeated or repeated < _SHARE * sum(map(_letters, known.words)) or repeated < strange:
        return ""
    first = next(i for i, line in enumerate(lines) if line.whole)
    kept = [line for line in _kept(lines[first:], known) if line.strip()]
    return signature.trim("\n".join(kept)).text if kept else ""


@dataclass(frozen=True, slots=True)
class _Known:
    words: list[str]
    runs: frozenset[tuple[str, ...]]
    lines: frozenset[tuple[str, ...]]


def _known_words(parent: str) -> _Known:
    rows = [tuple(_WORD.findall(line.lower())) for line in parent.split("\n")]
    words = [word for row in rows for word in row]
    runs = frozenset(zip(*(words[k:] for k in range(_RUN)), strict=False))
    return _Known(words, runs, frozenset(row for row in rows if row))


def _lines(text: str, known: _Known) -> list[_Line]:
    lines = [_Line(line, [(m[0], m.end()) for m in _WORD.finditer(line.lower())]) for line in text.split("\n")]
    words = [word for line in lines for word, _ in line.words]
    covered = bytearray(len(words))
    for i, run in enumerate(zip(*(words[k:] for k in range(_RUN)), strict=False)):
        if run in known.runs:
            covered[i : i + _RUN] = b"\x01" * _RUN
    at = 0
    for line in lines:
        n = len(line.words)
        line.known = n if (gap := covered.find(0, at, at + n)) < 0 else gap - at
        line.whole = n > 0 and (line.known == n or tuple(word for word, _ in line.words) in known.lines)
        at += n
    return lines


def _kept(lines: list[_Line], known: _Known) -> list[str]:
    """Return the lines of the writer: strange ones, the strange end of a line that begins with a question, and coincidences."""
    kept: list[str] = []
    for (whole, _), group in groupby(lines, key=lambda line: (line.whole or not line.words, None)):
        run = list(group)
        if not whole:
            kept.extend(map(_own_end, run))
        elif _weight_of(run) >= _SOME or any(tuple(w for w, _ in line.words) in known.lines for line in run):
            while kept and (not kept[-1].strip() or _introduces(kept[-1])):
                kept.pop()
            kept.append("")
        else:
            kept.extend(line.text for line in run)
    return kept


def _own_end(line: _Line) -> str:
    """Return what stands behind a repeated question on the same line; the whole line where it repeats none."""
    if line.known < _RUN:
        return line.text
    end = line.words[line.known - 1][1]
    mark = re.match(r"[\s?:.!？：。)\"'-]{1,8}", line.text[end:])
    if mark is None or not _SENTENCE_END.search(mark[0].rstrip(" )\"'-")):
        return line.text
    return line.text[end + mark.end() :]


def _introduces(line: str) -> bool:
    """Say whether a line is the name and moment some program put above what it repeats."""
    text = line.strip()
    return len(text) < 160 and (text[-1:] in ":：" or "@" in text) and markers.MOMENT.search(text) is not None


def _letters(word: str) -> int:
    return _CJK_LETTERS if word > "\u3040" and len(word) == 1 else len(word)


def _weight(line: _Line) -> int:
    return sum(_letters(word) for word, _ in line.words)


def _weight_of(lines: list[_Line]) -> int:
    return sum(map(_weight, lines))
