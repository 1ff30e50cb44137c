"""The reliability diagram: what was said across, what was seen up; where the two agree, points lie on the diagonal."""

from __future__ import annotations

from math import sqrt

from unghost.pictures import drawing
from unghost.pictures.drawing import Frame, Table, percent
from unghost.silence.watch.reliability import Bin, Reliability

TITLE = "Said and seen"

_QUARTERS = (0.0, 0.25, 0.5, 0.75, 1.0)
_LARGEST, _SMALLEST = 7.0, 3.0


def reliability_picture(found: Reliability, name: str = "reliability") -> str:
    """Return the diagram as SVG: a dot a group, its bar the 90 % interval; below, how often so much was said.

    A dot is larger with more forecasts. Where there is too little to tell, it says so instead.
    """
    heading, top = drawing.heading(TITLE, found.says)
    if not found.bins:
        return drawing.picture(name, TITLE, found.says, top + 8.0, heading)
    chart = Frame(58, top + 14, 276, 236)
    masses = Frame(58, chart.bottom + 12, 276, 36, y1=max(_density(b) for b in found.bins))
    parts = [*heading, *_chart(chart, found), *_masses(masses, found.bins)]
    parts += drawing.ticks(masses, _QUARTERS, percent)
    parts.append(drawing.text("soft", (masses.left + masses.width / 2, masses.bottom + 34), "said would answer", "middle"))
    parts += _key(masses.bottom + 56.0)
    return drawing.picture(name, TITLE, _description(found), masses.bottom + 90.0, parts)


def _chart(frame: Frame, found: Reliability) -> list[str]:
    parts = drawing.grid(frame, _QUARTERS, _QUARTERS, percent)
    parts.append(drawing.text("soft", (frame.left + 6, frame.top + 14), "answered"))
    parts.append(drawing.line("ideal", (frame.x(0), frame.y(0)), (frame.x(1), frame.y(1))))
    most = max(b.seen.n for b in found.bins)
    for b in found.bins:
        x = frame.x(b.mean)
        parts.append(drawing.line("bar", (x, frame.y(b.seen.low)), (x, frame.y(b.seen.high))))
    for b in found.bins:
        radius = max(_SMALLEST, _LARGEST * sqrt(b.seen.n / most))
        parts.append(drawing.dot("dot", (frame.x(b.mean), frame.y(b.seen.value)), radius, b.says))
    return parts


def _key(y: float) -> list[str]:
    return [
        drawing.dot("dot", (24, y), 4.5),
        drawing.line("bar", (24, y - 8), (24, y + 8)),
        drawing.text("soft", (40, y + 4), "how many answered, and its 90 % interval"),
        drawing.line("ideal", (14, y + 18), (34, y + 18)),
        drawing.text("soft", (40, y + 22), "where said and seen agree"),
    ]


def _masses(frame: Frame, bins: tuple[Bin, ...]) -> list[str]:
    """Return the histogram of forecasts: a column a group, as wide as its forecasts, its area its number of silences."""
    parts = [drawing.line("axis", (frame.left, frame.bottom), (frame.right, frame.bottom))]
    for b in bins:
        left, right, top = frame.x(b.low), frame.x(b.high), frame.y(_density(b))
        width = max(2.0, right - left - 1.0)
        parts.append(drawing.box("mass", (left, top), (width, frame.bottom - top), f"{b.seen.n} between {_range(b)}"))
    return parts


def _density(b: Bin) -> float:
    return b.seen.n / max(b.high - b.low, 0.01)


def _range(b: Bin) -> str:
    return f"{100 * b.low:.0f} and {100 * b.high:.0f} %"


def _description(found: Reliability) -> str:
    groups = " ".join(b.says for b in found.bins)
    about = f"{found.about} with {found.people} people"
    return f"{about}. {groups} Points on the dotted diagonal would be exact."


def reliability_table(found: Reliability) -> Table:
    """Return the same as a table: a row a group."""
    rows = tuple(
        (percent(b.mean), percent(b.seen.value), f"{percent(b.seen.low)} to {percent(b.seen.high)}", f"{b.seen.n}", f"{b.people}")
        for b in found.bins
    )
    what = "silences" if found.silences is None else "forecasts"
    return Table(found.says, ("said", "answered", "90 % interval", what, "people"), rows)
