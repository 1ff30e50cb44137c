"""Limbo over time: week by week how many deals were quiet with an unknown truth, and how many of them came to an end."""

from __future__ import annotations

from collections.abc import Sequence

from unghost.domain.days import day_of
from unghost.forecast.limbo import LimboWeek
from unghost.pictures import drawing
from unghost.pictures.drawing import Frame, Table

TITLE = "Limbo over time"
NOTHING = "Limbo is noted down once a week. Nothing is noted yet; the picture begins with the first week."
MOST = 53
"""How many weeks fit; the latest are drawn."""
_LEFT, _WIDTH, _HEIGHT, _BELOW = 30.0, 308.0, 120.0, 44.0
_WIDEST, _LABELS = 22.0, 14


def limbo_picture(weeks: Sequence[LimboWeek], says: str, name: str = "limbo") -> str:
    """Return the weeks as SVG: a column a week up for the deals in limbo at its end, a hollow one down for those that left it.

    ``says`` is the sentence above; without any week a sentence stands in the place of the picture.
    """
    shown = weeks[-MOST:]
    parts, top = drawing.heading(TITLE, says if shown else f"{says} {NOTHING}".strip())
    if not shown:
        return drawing.picture(name, TITLE, f"{says} {NOTHING}".strip(), top + 4.0, parts)
    most = max(1, *(max(week.deals, week.ended) for week in shown))
    frame = Frame(_LEFT, top + 26.0, _WIDTH, _HEIGHT, x0=0.0, x1=float(len(shown)), y1=float(most))
    parts += [drawing.line("grid", (frame.left, frame.y(v)), (frame.right, frame.y(v))) for v in _levels(most)]
    parts += [drawing.text("soft", (frame.left - 6, frame.y(v) + 4), f"{v}", "end") for v in _levels(most)]
    parts.append(drawing.text("soft", (frame.left, frame.top - 10), "deals in limbo"))
    for n, week in enumerate(shown):
        parts += _week(frame, n, week, few=len(shown) <= _LABELS)
    parts.append(drawing.line("axis", (frame.left, frame.bottom), (frame.right, frame.bottom)))
    parts += _days(frame, shown)
    parts += _key(frame.bottom + _BELOW + 44.0)
    return drawing.picture(name, TITLE, f"{says} {_description(shown)}", frame.bottom + _BELOW + 78.0, parts)


def limbo_table(weeks: Sequence[LimboWeek], says: str) -> Table:
    """Return the same as a table: a row a week, the latest last."""
    rows = tuple((day_of(w.end), str(w.deals), str(w.days), str(w.ended)) for w in weeks[-MOST:])
    return Table(f"{says} {NOTHING}" if not rows else says, ("week to", "deals in limbo", "days in all", "came to an end"), rows)


def _levels(most: int) -> list[int]:
    """Return round numbers of deals up the side, five at most."""
    step = next(s for power in range(12) for s in (10**power, 2 * 10**power, 5 * 10**power) if most <= 5 * s)
    return list(range(step, most + 1, step))


def _week(frame: Frame, n: int, week: LimboWeek, *, few: bool) -> list[str]:
    x, wide = frame.x(n + 0.5), min(_WIDEST, frame.width / frame.x1 * 0.7)
    y, words = frame.y(week.deals), _says(week)
    parts = [drawing.box("mass", (x - wide / 2, y), (wide, frame.bottom - y), words)]
    if few:
        parts.append(drawing.text("strong", (x, y - 4), f"{week.deals}", "middle"))
    if week.ended:
        deep = max(4.0, (_BELOW - 16.0) * week.ended / frame.y1)
        parts.append(drawing.box("free", (x - wide / 2, frame.bottom + 1), (wide, deep), words))
        if few:
            parts.append(drawing.text("soft", (x, frame.bottom + deep + 13), f"{week.ended}", "middle"))
    return parts


def _days(frame: Frame, weeks: Sequence[LimboWeek]) -> list[str]:
    y = frame.bottom + _BELOW + 16.0
    first, last = weeks[0].end, weeks[-1].end
    if len(weeks) == 1:
        return [drawing.text("soft", (frame.x(0.5), y), f"week to {day_of(first)}", "middle")]
    return [
        drawing.text("soft", (frame.left, y), f"week to {day_of(first)}"),
        drawing.text("soft", (frame.right, y), day_of(last), "end"),
    ]


def _says(week: LimboWeek) -> str:
    return f"Week to {day_of(week.end)}: {week.deals} in limbo, {week.days} days in all, {week.ended} came to an end."


def _description(weeks: Sequence[LimboWeek]) -> str:
    return " ".join(_says(week) for week in weeks)


def _key(y: float) -> list[str]:
    return [
        drawing.box("mass", (16, y - 8), (10, 8)),
        drawing.text("soft", (32, y), "quiet, and nobody knows where they stand"),
        drawing.box("free", (16.5, y + 8.5), (9, 7)),
        drawing.text("soft", (32, y + 16), "left limbo that week: they spoke, or it is known"),
    ]
