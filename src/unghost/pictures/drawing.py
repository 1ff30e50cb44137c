"""A few strokes of SVG: enough for quiet charts, with nothing to load and nothing that runs.

A picture stands alone or inside a page. Colours are classes that begin with ``ug-``, set in the picture's own style for light and
dark, so a page can set them otherwise. It scales with its place from 320 px to 40 rem. All text is escaped here.

The classes, for whoever styles them in a page. Ground: ``paper`` (the sheet), ``grid``, ``axis``, ``ideal`` (dashed), ``day`` (an
empty cell). Words: ``text``, ``soft``, ``head``, ``strong``, ``here-text``. What is known, solid: ``line``, ``band``, ``bar`` (an
interval), ``span`` (one that something else lies on), ``dot``, ``mass``, ``line-fill`` (a day). Where one is, in the colour of
words: ``here``, ``here-dot``, ``head-fill``. What we did that presses, in the one warm colour, never a person and never a wait:
``press``, ``press-line``, ``press-dot``, ``press-text``. Hollow, for what is only said or what frees: ``ring`` (stated odds),
``free`` and ``free-here`` (boxes; the second is ours), ``gap`` (from stated to supported). Told on hover
and focus: ``touch`` holds ``hit`` (a clear box that is easy to meet), its shapes, and ``note`` (the words, and with ``paper`` the
ground under them; hidden until then).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from html import escape
from itertools import chain

WIDTH = 360.0
_TITLE_LINES = 2
_MARGIN, _LETTER = 13.0, 7.4  # what narrow pages cut from either side holds no words; a letter is about so wide

# What XML 1.0 does not allow in a document, escaped or not (section 2.2).
_NOT_XML = re.compile("[^\\t\\n\\r\\x20-\\ud7ff\\ue000-\\ufffd\\U00010000-\\U0010ffff]")

_STYLE = """
.ug{font:12px/1.3 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;max-width:40rem}
.ug-paper{fill:#fdfdfb}.ug-text{fill:#30363d}.ug-soft{fill:#646c75}.ug-head{fill:#30363d;font-size:14px;font-weight:600}
.ug-grid{stroke:#e6e6e0;stroke-width:1}.ug-axis{stroke:#b9bdc1;stroke-width:1}
.ug-ideal{stroke:#8b929a;stroke-width:1.2;stroke-dasharray:4 4;fill:none}
.ug-line{stroke:#22697f;stroke-width:2;fill:none;stroke-linejoin:round}.ug-band{fill:#22697f;fill-opacity:.16}
.ug-bar{stroke:#22697f;stroke-width:1.4;stroke-opacity:.55;stroke-linecap:round}
.ug-dot{fill:#22697f;stroke:#fdfdfb;stroke-width:1.5}.ug-mass{fill:#22697f;fill-opacity:.38}
.ug-span{stroke:#22697f;stroke-width:8;stroke-opacity:.2}
.ug-here{stroke:#30363d;stroke-width:1.4}.ug-here-dot{fill:#fdfdfb;stroke:#30363d;stroke-width:2.2}
.ug-here-text{fill:#30363d;font-weight:600}.ug-head-fill{fill:#30363d}
.ug-press{fill:#b5561c;fill-opacity:.8}.ug-press-line{stroke:#b5561c;stroke-width:1.6}
.ug-press-dot{fill:#b5561c;stroke:#fdfdfb;stroke-width:1.5}.ug-press-text{fill:#9a4512;font-weight:600}
.ug-strong{fill:#30363d;font-weight:600}.ug-day{fill:#efefe9}
.ug-ring{fill:#fdfdfb;stroke:#b5561c;stroke-width:1.8}.ug-free{fill:none;stroke:#22697f;stroke-width:1.1}
.ug-free-here{fill:none;stroke:#30363d;stroke-width:1.1}.ug-line-fill{fill:#22697f}
.ug-gap{stroke:#b5561c;stroke-width:2;stroke-dasharray:3 3}
.ug-hit{fill:#22697f;fill-opacity:0}.ug-note{visibility:hidden;fill:#30363d}.ug-note.ug-paper{fill:#fdfdfb}.ug-touch{outline:none}
.ug-touch:hover .ug-note,.ug-touch:focus .ug-note{visibility:visible}
.ug-touch:hover .ug-hit,.ug-touch:focus .ug-hit{fill-opacity:.12}.ug-touch:focus .ug-hit{stroke:#22697f;stroke-width:1.5}
@media (prefers-color-scheme:dark){
.ug-paper{fill:#15191d}.ug-text,.ug-head{fill:#dde2e6}.ug-soft{fill:#9aa4ad}
.ug-grid{stroke:#272d33}.ug-axis{stroke:#4b545c}.ug-ideal{stroke:#7b858e}
.ug-line{stroke:#6cbcd2}.ug-band{fill:#6cbcd2;fill-opacity:.2}.ug-bar{stroke:#6cbcd2}
.ug-dot{fill:#6cbcd2;stroke:#15191d}.ug-mass{fill:#6cbcd2;fill-opacity:.42}
.ug-span{stroke:#6cbcd2;stroke-opacity:.28}.ug-here{stroke:#dde2e6}.ug-here-dot{fill:#15191d;stroke:#dde2e6}
.ug-here-text,.ug-head-fill{fill:#dde2e6}.ug-press{fill:#eb9a5f;fill-opacity:.8}.ug-press-line{stroke:#eb9a5f}
.ug-press-dot{fill:#eb9a5f;stroke:#15191d}.ug-press-text{fill:#f0ae7d}
.ug-strong,.ug-note{fill:#dde2e6}.ug-day{fill:#20262b}.ug-ring{fill:#15191d;stroke:#eb9a5f}.ug-free{stroke:#6cbcd2}
.ug-note.ug-paper{fill:#15191d}.ug-free-here{stroke:#dde2e6}.ug-line-fill{fill:#6cbcd2}.ug-gap{stroke:#eb9a5f}
.ug-hit{fill:#6cbcd2}.ug-touch:focus .ug-hit{stroke:#6cbcd2}
}"""


def safe(words: str) -> str:
    """Return words as they may stand in SVG or HTML, in text or in an attribute; what XML forbids becomes a replacement mark."""
    return escape(_NOT_XML.sub("\ufffd", words))


@dataclass(frozen=True, slots=True)
class Table:
    """The same as a picture says, in rows: one cell a column, all plain text."""

    caption: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    @property
    def html(self) -> str:
        """The table as HTML, escaped; the first cell of a row is its heading."""
        head = "".join(f'<th scope="col">{safe(name)}</th>' for name in self.columns)
        body = "".join(_row(cells) for cells in self.rows)
        caption = safe(self.caption)
        return f"<table><caption>{caption}</caption><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def _row(cells: Sequence[str]) -> str:
    first, *others = (safe(cell) for cell in cells)
    return f'<tr><th scope="row">{first}</th>' + "".join(f"<td>{cell}</td>" for cell in others) + "</tr>"


@dataclass(frozen=True, slots=True)
class Frame:
    """A rectangle of the picture in which values are drawn: x from ``x0`` to ``x1``, y from ``y0`` (below) to ``y1``."""

    left: float
    top: float
    width: float
    height: float
    x0: float = 0.0
    x1: float = 1.0
    y0: float = 0.0
    y1: float = 1.0

    @property
    def right(self) -> float:
        """Its right edge in the picture."""
        return self.left + self.width

    @property
    def bottom(self) -> float:
        """Its lower edge in the picture."""
        return self.top + self.height

    def x(self, value: float) -> float:
        """Return where a value lies across, kept within the frame."""
        return self.left + self.width * _within((value - self.x0) / (self.x1 - self.x0))

    def y(self, value: float) -> float:
        """Return where a value lies up, kept within the frame."""
        return self.bottom - self.height * _within((value - self.y0) / (self.y1 - self.y0))


def _within(share: float) -> float:
    return min(1.0, max(0.0, share))


Point = tuple[float, float]


def picture(name: str, title: str, description: str, height: float, parts: Iterable[str], *, role: str = "img") -> str:
    """Return a whole SVG of the common width; ``name`` makes its ids unique on a page and is a word of letters and dashes.

    ``role`` is "group" where parts of it can be reached with the keyboard: an image has no parts.
    """
    _checked(name)
    opening = (
        f'<svg xmlns="http://www.w3.org/2000/svg" class="ug" role="{role}" viewBox="0 0 {number(WIDTH)} {number(height)}" '
        f'width="100%" aria-labelledby="{name}-title {name}-description">'
    )
    said = (
        f'<title id="{name}-title">{safe(title)}</title>',
        f'<desc id="{name}-description">{safe(description)}</desc>',
        f"<style>{_STYLE}</style>",
        f'<rect class="ug-paper" width="{number(WIDTH)}" height="{number(height)}" rx="8"/>',
    )
    return "\n".join(chain([opening], said, parts, ["</svg>\n"]))


def _checked(name: str) -> str:
    if not name.replace("-", "").isalnum() or not name.isascii():
        raise ValueError(f"no name for a picture: {name!r}")
    return name


NAMED = re.compile(r'aria-labelledby="([A-Za-z0-9-]+)-title [A-Za-z0-9-]+-description"')


def renamed(svg: str, name: str) -> str:
    """Return a picture with another name, so that two of one kind can stand on one page."""
    found = NAMED.search(svg)
    if found is None:
        raise ValueError("this is no picture of ours")
    old, new = found[1], _checked(name)
    marks = [(found[0], found[0].replace(f"{old}-", f"{new}-"))]
    marks += [(f'id="{old}-{part}"', f'id="{new}-{part}"') for part in ("title", "description")]
    for before, after in marks:
        svg = svg.replace(before, after, 1)
    return svg


def heading(title: str, says: str, letters: int = 52) -> tuple[list[str], float]:
    """Return a picture's title (two lines at most) and its sentence, and where the drawing below them may begin."""
    titles = wrapped(title, 38)
    titles = titles if len(titles) <= _TITLE_LINES else [titles[0], " ".join(titles[1:])]
    said = wrapped(says, letters) if says.strip() else []
    under = 46.0 + 18.0 * (len(titles) - 1)
    parts = [text("head", (16, 26 + 18 * row), shortened(words, 38)) for row, words in enumerate(titles)]
    parts += [text("soft", (16, under + 16 * row), shortened(words, letters)) for row, words in enumerate(said)]
    return parts, under - 8.0 + 16.0 * len(said)


def number(value: float) -> str:
    """Return a coordinate in the fewest letters, to a hundredth."""
    return f"{round(value, 2) + 0.0:.2f}".rstrip("0").rstrip(".")


def line(kind: str, start: Point, end: Point) -> str:
    """Return a straight line of a class."""
    (x1, y1), (x2, y2) = start, end
    return f'<line class="ug-{kind}" x1="{number(x1)}" y1="{number(y1)}" x2="{number(x2)}" y2="{number(y2)}"/>'


def text(kind: str, at: Point, words: str, anchor: str = "start") -> str:
    """Return words at a point; ``anchor`` is start, middle or end."""
    x, y = at
    return f'<text class="ug-{kind}" x="{number(x)}" y="{number(y)}" text-anchor="{anchor}">{safe(words)}</text>'


def dot(kind: str, at: Point, radius: float, words: str = "") -> str:
    """Return a dot; ``words`` show where a pointer rests on it."""
    x, y = at
    inside = f"<title>{safe(words)}</title>" if words else ""
    return f'<circle class="ug-{kind}" cx="{number(x)}" cy="{number(y)}" r="{number(radius)}">{inside}</circle>'


def ring(at: Point, radius: float, words: str = "") -> str:
    """Return a hollow dot, for what is only said."""
    return dot("ring", at, radius, words)


def touch(corner: Point, size: Point, label: str, parts: Iterable[str], href: str = "") -> str:
    """Return parts that pointer and keyboard reach within a box; ``label`` is said of them, ``href`` is where they lead.

    A part of the class ``note`` shows while a pointer or the keyboard rests there.
    """
    (x, y), (width, height) = corner, size
    place = f'x="{number(x)}" y="{number(y)}" width="{number(width)}" height="{number(height)}"'
    inside = f'<rect class="ug-hit" {place} rx="2"/>{"".join(parts)}'
    if href:
        return f'<a class="ug-touch" href="{safe(href)}" aria-label="{safe(label)}">{inside}</a>'
    return f'<g class="ug-touch" tabindex="0" role="img" aria-label="{safe(label)}">{inside}</g>'


def box(kind: str, corner: Point, size: Point, words: str = "") -> str:
    """Return a rectangle from its upper left corner; ``words`` show where a pointer rests on it."""
    (x, y), (width, height) = corner, size
    inside = f"<title>{safe(words)}</title>" if words else ""
    place = f'x="{number(x)}" y="{number(y)}" width="{number(width)}" height="{number(height)}"'
    return f'<rect class="ug-{kind}" {place} rx="1">{inside}</rect>'


def path(kind: str, points: Sequence[Point], *, closed: bool = False) -> str:
    """Return straight strokes through points, closed into an area where wanted."""
    strokes = " L".join(f"{number(x)} {number(y)}" for x, y in points)
    return f'<path class="ug-{kind}" d="M{strokes}{"Z" if closed else ""}"/>'


def grid(frame: Frame, across: Sequence[float], up: Sequence[float], label: Callable[[float], str]) -> list[str]:
    """Return a frame's quiet lines, its axis, and the labels of the values up its left side."""
    found = [line("grid", (frame.left, frame.y(value)), (frame.right, frame.y(value))) for value in up]
    found += [line("grid", (frame.x(value), frame.top), (frame.x(value), frame.bottom)) for value in across]
    found.append(line("axis", (frame.left, frame.bottom), (frame.right, frame.bottom)))
    return found + [text("soft", (frame.left - 6, frame.y(value) + 4), label(value), "end") for value in up]


def ticks(frame: Frame, across: Sequence[float], label: Callable[[float], str]) -> list[str]:
    """Return the labels of the values along a frame's lower side."""
    return [text("soft", (_whole(frame.x(value), label(value)), frame.bottom + 16), label(value), "middle") for value in across]


def _whole(x: float, words: str) -> float:
    """Return where words may have their middle so that they lie within the picture's margins."""
    half = _LETTER * len(words) / 2.0
    return min(max(x, _MARGIN + half), WIDTH - _MARGIN - half)


def percent(value: float) -> str:
    """Return a share as people write it."""
    return f"{100.0 * value:.0f} %"


def shortened(title: str, letters: int = 36) -> str:
    """Return a title of so many letters at most, with a mark where it was cut."""
    return title if len(title) <= letters else title[: letters - 1].rstrip() + "…"


def wrapped(words: str, letters: int) -> list[str]:
    """Return words in lines of so many letters at most, a longer word on its own."""
    lines: list[str] = [""]
    for word in words.split():
        if lines[-1] and len(lines[-1]) + 1 + len(word) > letters:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return lines
