"""The abstention curve: how often what is read is right, against how much is read at all, as the threshold falls."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from unghost.pictures import drawing
from unghost.pictures.drawing import Frame, percent

TITLE = "Right when it speaks"
_STEPS = tuple(n / 40 for n in range(16, 40))  # thresholds, from where the program begins to speak


@dataclass(frozen=True, slots=True)
class Point:
    """At a threshold: of the texts that tell a cause, the share rightly read (``found``); of what is read, the share right."""

    threshold: float
    found: float
    precision: float
    spoke: int


def points(pairs: Sequence[tuple[str, str, float]], none: str) -> list[Point]:
    """Return the curve of (meant, read, probability), the lowest threshold first; only where at least ten are read."""
    telling = sum(meant != none for meant, _, _ in pairs)
    found = []
    for threshold in _STEPS:
        read = [(meant, said) for meant, said, p in pairs if said != none and p >= threshold]
        right = sum(meant == said for meant, said in read)
        if len(read) >= 10:
            found.append(Point(threshold, right / telling, right / len(read), len(read)))
    return found


def curve_picture(curves: Sequence[tuple[str, Sequence[Point]]]) -> str:
    """Return the curves as SVG, at most two: the first drawn solid, the second dashed, each named below."""
    frame = Frame(52, 64, 286, 220, y0=0.5)
    parts = [drawing.text("head", (16, 26), TITLE)]
    parts += [drawing.text("soft", (16, 46), "of what is read, right; as the bar falls, more is read")]
    parts += drawing.grid(frame, (0.0, 0.25, 0.5, 0.75, 1.0), (0.5, 0.6, 0.7, 0.8, 0.9, 1.0), percent)
    parts += drawing.ticks(frame, (0.0, 0.25, 0.5, 0.75, 1.0), percent)
    for kind, (name, found) in zip(("line", "ideal"), curves, strict=False):
        places = [(frame.x(p.found), frame.y(p.precision)) for p in found]
        if len(places) > 1:
            parts.append(drawing.path(kind, places))
        parts += [
            drawing.dot("dot", (frame.x(p.found), frame.y(p.precision)), 2.5, f"{name}: {percent(p.threshold)} and more")
            for p in found
        ]
    parts.append(drawing.text("soft", (frame.left + 143, frame.bottom + 34), "of the reasons told, read rightly", "middle"))
    for row, (kind, (name, _)) in enumerate(zip(("line", "ideal"), curves, strict=False)):
        y = frame.bottom + 54 + 18 * row
        parts += [drawing.line(kind, (frame.left, y), (frame.left + 28, y)), drawing.text("soft", (frame.left + 36, y + 4), name)]
    said = " ".join(
        f"{name}: {percent(p.precision)} right with {percent(p.found)} found from {percent(p.threshold)}."
        for name, found in curves
        for p in (*found[:1], *found[-1:])
    )
    return drawing.picture("abstention", TITLE, said, frame.bottom + 88, parts)
