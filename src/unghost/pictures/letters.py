"""A picture in letters, for a terminal: its strokes as dots of Braille, its words as words. Reads the very SVG that is drawn."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby, pairwise
from xml.etree import ElementTree as ET

from unghost.pictures.drawing import WIDTH

LEAST_COLUMNS, MOST_COLUMNS = 60, 110
Run = tuple[str, str]
"""How some letters stand ("strong", "soft" or plain: empty), and the letters."""

_BLANK = 0x2800
# Which bit of a Braille sign is the dot in a column (0, 1) and row (0..3) of its cell: Unicode 16, chapter 21.1.
_BITS = ((0x01, 0x02, 0x04, 0x40), (0x08, 0x10, 0x20, 0x80))
_NOT_DRAWN = ("ug-paper", "ug-hit", "ug-note", "ug-note ug-paper")
_HOLLOW = ("ug-free", "ug-free-here")
_HEADS = {"ug-dot": "●", "ug-here-dot": "◆", "ug-press-dot": "◆", "ug-ring": "○", "ug-mass": "•"}
_STRONG, _SOFT = ("ug-head", "ug-strong", "ug-here-text", "ug-press-text"), ("ug-soft",)
# Every how many dots of a stroke one is set; a stroke that is not named is whole.
_SPARSE = {"ug-grid": 5, "ug-ideal": 3, "ug-gap": 2}


@dataclass(slots=True)
class _Paper:
    """Dots and letters by place: dots two across and four up a cell."""

    columns: int
    rows: int
    dots: dict[tuple[int, int], int] = field(default_factory=dict)
    letters: dict[tuple[int, int], tuple[str, str]] = field(default_factory=dict)

    @property
    def scale(self) -> float:
        """Dots a unit of the picture."""
        return 2.0 * self.columns / WIDTH

    def dot(self, x: float, y: float) -> None:
        """Set the dot at a point of the picture, if it lies on the paper."""
        across, down = int(x * self.scale), int(y * self.scale)
        if 0 <= across < 2 * self.columns and 0 <= down < 4 * self.rows:
            cell = (down // 4, across // 2)
            self.dots[cell] = self.dots.get(cell, 0) | _BITS[across % 2][down % 4]

    def write(self, kind: str, x: float, y: float, words: str, anchor: str) -> None:
        """Write words so that they begin, end or have their middle at a point."""
        cells = _cells(words)
        left = int(x * self.scale / 2) - {"start": 0, "middle": len(cells) // 2, "end": len(cells)}[anchor]
        row = int(y * self.scale / 4)
        left = max(0, min(left, self.columns - len(cells)))
        for n, letter in enumerate(cells[: self.columns]):
            self.letters[row, left + n] = (kind, letter)

    def line(self, row: int) -> list[Run]:
        """Return a row of cells as runs, without what is blank at its end."""
        cells = [self.letters.get((row, n)) or self._sign(row, n) for n in range(self.columns)]
        while cells and cells[-1][1] == " ":
            cells.pop()
        return [(kind, "".join(letter for _, letter in run)) for kind, run in groupby(cells, key=lambda cell: cell[0])]

    def _sign(self, row: int, n: int) -> tuple[str, str]:
        found = self.dots.get((row, n), 0)
        return ("", chr(_BLANK + found) if found else " ")


def in_letters(svg: str, columns: int = 80) -> list[list[Run]]:
    """Return a picture of ours as lines of runs, at most ``columns`` wide (60 to 110)."""
    root = ET.fromstring(svg)  # of our own making, a moment ago
    columns = min(MOST_COLUMNS, max(LEAST_COLUMNS, columns))
    height = float((root.get("viewBox") or "0 0 0 0").split()[3])
    paper = _Paper(columns, int(height * 2.0 * columns / WIDTH / 4.0) + 1)
    for element in _shapes(root):
        _draw(paper, element)
    return _closer([paper.line(row) for row in range(paper.rows)])


def _closer(lines: Sequence[list[Run]]) -> list[list[Run]]:
    """Return lines without the empty ones at both ends, between two lines of words, and behind another empty one."""
    kept: list[list[Run]] = []
    for n, line in enumerate(lines):
        after = next((later for later in lines[n + 1 :] if later), [])
        between = bool(kept) and _only_words(kept[-1]) and _only_words(after)
        if line or (kept and kept[-1] and after and not (between and n + 1 < len(lines) and lines[n + 1])):
            kept.append(line)
    return kept


def _only_words(line: Sequence[Run]) -> bool:
    return bool(line) and not any(_BLANK <= ord(letter) < _BLANK + 256 for _, letters in line for letter in letters)


def _cells(words: str) -> list[str]:
    """Return words a cell each: a wide letter takes two, a mark that stands on another none."""
    cells: list[str] = []
    for letter in words:
        if unicodedata.combining(letter) and cells:
            cells[-1] += letter
        else:
            cells += [letter, ""] if unicodedata.east_asian_width(letter) in "WF" else [letter]
    return cells


def _shapes(root: ET.Element) -> Iterator[ET.Element]:
    """Yield what is drawn, in its order: the words last, so that no stroke crosses them out."""
    found = [e for e in root.iter() if e.get("class") not in _NOT_DRAWN and e.get("class", "").startswith("ug-")]
    order = {"circle": 1, "text": 2}
    yield from sorted(found, key=lambda e: order.get(_tag(e), 0))


def _tag(element: ET.Element) -> str:
    return element.tag.partition("}")[2]


def _number(element: ET.Element, name: str) -> float:
    return float(element.get(name, "0"))


def _draw(paper: _Paper, element: ET.Element) -> None:
    kind = element.get("class", "")
    match _tag(element):
        case "line":
            x1, y1, x2, y2 = (_number(element, name) for name in ("x1", "y1", "x2", "y2"))
            _stroke(paper, kind, (x1, y1), (x2, y2))
        case "path":
            _path(paper, kind, element.get("d", ""))
        case "rect":
            _box(paper, kind, *(_number(element, name) for name in ("x", "y", "width", "height")))
        case "circle":
            x, y = _number(element, "cx"), _number(element, "cy")
            paper.write("", x, y, "•" if _number(element, "r") < 3.2 else _HEADS.get(kind, "●"), "start")
        case "text":
            style = "strong" if kind in _STRONG else "soft" if kind in _SOFT else ""
            paper.write(
                style, _number(element, "x"), _number(element, "y") - 4.0, element.text or "", element.get("text-anchor", "")
            )


def _stroke(paper: _Paper, kind: str, start: tuple[float, float], end: tuple[float, float]) -> None:
    (x1, y1), (x2, y2) = start, end
    steps = max(1, int(max(abs(x2 - x1), abs(y2 - y1)) * paper.scale))
    for n in range(0, steps + 1, _SPARSE.get(kind, 1)):
        paper.dot(x1 + (x2 - x1) * n / steps, y1 + (y2 - y1) * n / steps)


def _path(paper: _Paper, kind: str, course: str) -> None:
    numbers = [float(word) for word in course.strip("MZ").replace("L", " ").split()]
    points = list(zip(numbers[::2], numbers[1::2], strict=True))
    if kind == "ug-band":
        _fill(paper, points)
    elif course.endswith("Z"):
        x, y = (sum(values) / len(points) for values in zip(*points, strict=True))
        paper.write("", x, y, "◆", "start")
    else:
        for one, other in pairwise(points):
            _stroke(paper, kind, one, other)


def _fill(paper: _Paper, points: Sequence[tuple[float, float]]) -> None:
    """Fill an area thinly: between the crossings of its edges with each second column of dots."""
    edges = list(zip(points, [*points[1:], points[0]], strict=True))
    step = 2.0 / paper.scale
    x = min(p[0] for p in points) + step / 2
    while x < max(p[0] for p in points):
        met = sorted(y1 + (y2 - y1) * (x - x1) / (x2 - x1) for (x1, y1), (x2, y2) in edges if min(x1, x2) <= x < max(x1, x2))
        for low, high in zip(met[::2], met[1::2], strict=False):
            for n in range(int((high - low) / step) + 1):
                paper.dot(x, low + step * n)
        x += step


def _box(paper: _Paper, kind: str, x: float, y: float, width: float, height: float) -> None:
    one = 1.0 / paper.scale
    if kind == "ug-day":
        paper.dot(x + width / 2, y + height / 2)
        return
    across, down = (max(1, round(size * paper.scale)) for size in (width, height))
    for row in range(down):
        for column in range(across):
            edge = row in (0, down - 1) or column in (0, across - 1)
            if edge or kind not in _HOLLOW:
                paper.dot(x + one * column, y + one * row)
