"""The pipeline: for each open deal what is stated beside what the record supports."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from unghost.domain.odds import Odd
from unghost.pictures import drawing
from unghost.pictures.drawing import Frame, Table, percent

TITLE = "Stated and supported"
MOST_ROWS = 20
_ROW, _TOP, _LETTERS = 40.0, 62.0, 54
_QUARTERS = (0.0, 0.25, 0.5, 0.75, 1.0)


@dataclass(frozen=True, slots=True)
class Row:
    """One deal: its name, its amount in words, the odds stated and supported (None without any), and whether it is silent."""

    deal: str
    amount: str
    stated: float | None
    supported: Odd | None
    silent: bool


def pipeline_picture(rows: Sequence[Row], says: str, name: str = "pipeline") -> str:
    """Return the deals as SVG, a row each in the order given, the first twenty: a ring where the stated odds lie, a dot with its
    90 % interval where the supported ones do. ``says`` is the sentence above them.
    """
    shown = rows[:MOST_ROWS]
    said = drawing.wrapped(says, _LETTERS)
    top = _TOP + 16.0 * len(said)
    frame = Frame(20, top, 320, _ROW * max(1, len(shown)))
    parts = [drawing.text("head", (16, 26), TITLE)]
    parts += [drawing.text("soft", (16, 46 + 16 * n), words) for n, words in enumerate(said)]
    parts += _legend(top - 16)
    parts += [drawing.line("grid", (frame.x(v), frame.top), (frame.x(v), frame.bottom)) for v in _QUARTERS]
    parts.append(drawing.line("axis", (frame.left, frame.bottom), (frame.right, frame.bottom)))
    for number, row in enumerate(shown):
        parts += _row(frame, row, frame.top + _ROW * number)
    parts += drawing.ticks(frame, _QUARTERS, percent)
    left_out = len(rows) - len(shown)
    if left_out:
        parts.append(drawing.text("soft", (16, frame.bottom + 34), f"{left_out} more deals are in the table only."))
    return drawing.picture(name, TITLE, _description(rows, says), frame.bottom + (46 if left_out else 28), parts)


def pipeline_table(rows: Sequence[Row], says: str) -> Table:
    """Return the same as a table, every deal of it."""
    cells = tuple(
        (
            row.deal,
            row.amount or "not known",
            "none" if row.stated is None else percent(row.stated),
            "not known" if row.supported is None else percent(row.supported.p),
            "" if row.supported is None else f"{percent(row.supported.low)} to {percent(row.supported.high)}",
            "silent" if row.silent else "",
        )
        for row in rows
    )
    return Table(says, ("deal", "amount", "stated", "supported", "90 % interval", ""), cells)


def _legend(y: float) -> list[str]:
    return [
        drawing.dot("dot", (22, y), 4.5),
        drawing.text("soft", (32, y + 4), "supported by the record"),
        drawing.dot("here-dot", (190, y), 4.5),
        drawing.text("soft", (200, y + 4), "stated"),
    ]


def _row(frame: Frame, row: Row, top: float) -> list[str]:
    name = drawing.shortened(row.deal, 30)
    right = " · ".join(part for part in ("silent" if row.silent else "", row.amount) if part)
    y = top + 28.0
    parts = [drawing.text("text", (frame.left, top + 14), name), drawing.text("soft", (frame.right, top + 14), right, "end")]
    if row.supported is not None and row.stated is not None:
        parts.append(drawing.line("ideal", (frame.x(row.supported.p), y), (frame.x(row.stated), y)))
    if row.supported is not None:
        odd = row.supported
        says = f"supported {percent(odd.p)}, {percent(odd.low)} to {percent(odd.high)}"
        parts.append(drawing.line("bar", (frame.x(odd.low), y), (frame.x(odd.high), y)))
        parts.append(drawing.dot("dot", (frame.x(odd.p), y), 4.5, says))
    if row.stated is not None:
        parts.append(drawing.dot("here-dot", (frame.x(row.stated), y), 4.5, f"stated {percent(row.stated)}"))
    return parts


def _description(rows: Sequence[Row], says: str) -> str:
    return f"{says} " + " ".join(_sentence(row) for row in rows[:MOST_ROWS])


def _sentence(row: Row) -> str:
    stated = "no odds stated" if row.stated is None else f"stated {percent(row.stated)}"
    backed = "the record says nothing of it" if row.supported is None else f"supported {percent(row.supported.p)}"
    return f"{row.deal}: {stated}, {backed}{', silent' if row.silent else ''}."
