"""A table of templates (CSV): each cell that holds words is a passage of its own, traced back to the file."""

from __future__ import annotations

import re
from collections.abc import Iterator

from unghost.reading.passages.passage import Passage, Weaver

_DELIMITERS = ",;\t|"
_LETTER = re.compile(r"[^\W\d_]")
_LONG = 12  # characters: two words as long as this may be a sentence, a name of a column is shorter


def cells(text: str) -> Iterator[Passage]:
    """Yield the cells of a table in which somebody wrote something, each with its row and column. Linear; never raises.

    The first row names the columns where none of its cells holds a sentence.
    """
    names: list[str] = []
    for row, cell in enumerate(_rows(text, _delimiter(text)), 1):
        if row == 1 and not any(_is_prose(text[start:end]) for start, end in cell):
            names = [text[start:end].strip(' "') for start, end in cell]
            continue
        for column, (start, end) in enumerate(cell):
            if _is_prose(text[start:end]):
                name = names[column] if column < len(names) else str(column + 1)
                yield _cell(text, start, end, f"row {row}, column {name}")


def _is_prose(cell: str) -> bool:
    words = [word for word in cell.split(None, 3)[:3] if _LETTER.search(word)]
    return len(words) > 1 and (len(words) > 2 or len(cell) > _LONG)


def _delimiter(text: str) -> str:
    first = re.sub(r'"[^"]*"', "", text[: text.find("\n") if "\n" in text else len(text)][:10_000])
    return max(_DELIMITERS, key=first.count)


def _rows(text: str, delimiter: str) -> Iterator[list[tuple[int, int]]]:
    """Yield rows as spans of their cells, quotation marks included."""
    field = re.compile(rf'[ ]*"(?:[^"]|"")*(?:"|\Z)[^{re.escape(delimiter)}\r\n]*|[^{re.escape(delimiter)}\r\n]*')
    at = 0
    row: list[tuple[int, int]] = []
    while at < len(text):
        match = field.match(text, at)
        end = match.end() if match else at
        row.append((at, end))
        at = end
        if at < len(text) and text[at] == delimiter:
            at += 1
            if at < len(text):
                continue
        if row != [(at, at)]:
            yield row
        row = []
        at += 2 if text.startswith("\r\n", at) else 1


def _cell(text: str, start: int, end: int, where: str) -> Passage:
    weaver = Weaver(text)
    first = start + len(text[start:end]) - len(text[start:end].lstrip(" "))
    if text[first : first + 1] != '"':
        weaver.copy(start, end)
        return weaver.passage(where)
    at = first + 1
    last = text.rfind('"', at, end)
    last = end if last < 0 else last
    doubled = text.find('""', at, last)
    while doubled >= 0:
        weaver.copy(at, doubled + 1)
        at = doubled + 2
        doubled = text.find('""', at, last)
    weaver.copy(at, last)
    return weaver.passage(where)
