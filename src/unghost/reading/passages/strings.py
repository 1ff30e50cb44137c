"""Sequences kept as JSON or YAML: the values somebody reads, traced back to the file."""

from __future__ import annotations

import re
from collections.abc import Iterator

from unghost.reading.passages.passage import Passage, Weaver, whole

_STRING = re.compile(r'"((?:[^"\\\n]|\\.)*)"(\s{0,20}:)?')
_ESCAPE = re.compile(r"\\(u[0-9A-Fa-f]{4}|.)")
_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "b": " ", "f": " "}
_PROSE = re.compile(r"[^\W\d_][,.;:!?)]{0,3}(?: |\\n)\S")  # two words
_KEY = re.compile(
    r"^[ \t]{0,200}(?:-[ \t]{1,9}){0,9}(?:[\w.-]+|\"[^\"\n]{1,100}\"|'[^'\n]{1,100}'):(?:[ \t]+[|>][+-]?\d?)?(?=[ \t]|\r?$)",
    re.MULTILINE,
)
_COMMENT = re.compile(r"(?:^|(?<=[ \t]))#[^\n]*", re.MULTILINE)


def values_of_json(text: str) -> Iterator[Passage]:
    """Yield the strings of JSON that are values and hold words. Linear; of what is no JSON, what looks like it."""
    for match in _STRING.finditer(text):
        if match[2] or not _PROSE.search(match[1]):
            continue
        weaver = Weaver(text)
        at = match.start(1)
        for escape in _ESCAPE.finditer(text, at, match.end(1)):
            weaver.copy(at, escape.start())
            weaver.put(_plain(escape[1]), escape.start(), escape.end())
            at = escape.end()
        weaver.copy(at, match.end(1))
        yield weaver.passage()


def _plain(escaped: str) -> str:
    if len(escaped) == 5:
        letter = chr(int(escaped[1:], 16))
        return letter if not "\ud800" <= letter <= "\udfff" else "\N{REPLACEMENT CHARACTER}"
    return _ESCAPES.get(escaped, escaped)


def values_of_yaml(text: str) -> Iterator[Passage]:
    """Yield what stands behind each key of YAML: from one key to the next, comments left out. Linear in its length."""
    bare = _COMMENT.sub(lambda match: " " * len(match[0]), text)
    keys = list(_KEY.finditer(bare))
    if not keys:
        yield whole(bare)
        return
    starts = [0, *(key.end() for key in keys)]
    ends = [*(key.start() for key in keys), len(bare)]
    for start, end in zip(starts, ends, strict=True):
        if bare[start:end].strip():
            weaver = Weaver(bare)
            weaver.copy(*_unquoted(bare, start, end))
            yield weaver.passage()


def _unquoted(text: str, start: int, end: int) -> tuple[int, int]:
    """Return a stretch without the quotation marks around the whole of it."""
    words = text[start:end]
    inner = words.strip()
    if len(inner) > 1 and inner[0] in "\"'" and inner[-1] == inner[0]:
        first = start + words.index(inner[0])
        return first + 1, first + len(inner) - 1
    return start, end
