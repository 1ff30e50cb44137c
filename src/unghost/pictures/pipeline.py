"""The pipeline: for each open deal what is stated beside what the record supports; the distance between is hope."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from unghost.domain.odds import Odd
from unghost.pictures import drawing
from unghost.pictures.drawing import Frame, Table, percent

TITLE = "Stated and supported"
MOST_ROWS = 200
SPOKEN_ROWS = 20
"""So many deals are told in the description; all are in the table."""
_QUARTERS = (0.0, 0.25, 0.5, 0.75, 1.0)
_ROW, _CLOSE_ROW = 38.0, 19.0
ROOMY = 24
"""Up to so many deals each has its name above its line; more stand closer, the name beside it."""
_POINTS = 5  # a distance below this is none worth drawing
NO_DEALS = "No deal is open."


@dataclass(frozen=True, slots=True)
class Row:
    """One deal: its name, its amount in words, the odds stated and supported (None without any), and whether it is silent."""

    deal: str
    amount: str
    stated: float | None
    supported: Odd | None
    silent: bool

    @property
    def hope(self) -> float | None:
        """Stated minus supported, None where either is missing."""
        return None if self.stated is None or self.supported is None else self.stated - self.supported.p


def pipeline_picture(rows: Sequence[Row], says: str, name: str = "pipeline") -> str:
    """Return the deals as SVG in the order given, the silent ones together below.

    A ring lies where the stated odds do, a dot with its 90 % interval where the supported ones do, and between them the hope.
    ``says`` is the sentence above them.
    """
    shown = rows[:MOST_ROWS]
    parts, top = drawing.heading(TITLE, says)
    if not shown:
        return drawing.picture(name, TITLE, says or NO_DEALS, top + 8.0, parts)
    parts += _legend(top + 8.0)
    y = top + 56.0
    for words, group in _groups(shown):
        drawn, y = _group(words, group, y, roomy=len(shown) <= ROOMY)
        parts += drawn
    left_out = len(rows) - len(shown)
    if left_out:
        parts.append(drawing.text("soft", (16, y + 4), f"{left_out} more deals are in the table only."))
    return drawing.picture(name, TITLE, _description(rows, says), y + (18 if left_out else 4), parts)


def deal_line(row: Row, name: str) -> str:
    """Return one deal's line alone, to stand beside its words on a page."""
    frame = Frame(8, 2, drawing.WIDTH - 16, 20)
    parts = [drawing.line("grid", (frame.x(v), 2), (frame.x(v), 22)) for v in _QUARTERS]
    marks = [] if row.supported is None and row.stated is None else _marks(frame, row, 12.0)  # the page says so
    return drawing.picture(name, row.deal, _sentence(row), 24, [*parts, *marks])


def line_key(name: str) -> str:
    """Return what the marks on a deal's line mean."""
    words = "A dot with its 90 % interval: what the record supports. A ring: what is stated. Between them: hope."
    return drawing.picture(name, "What the marks mean", words, 44, _legend(14.0))


def pipeline_table(rows: Sequence[Row], says: str) -> Table:
    """Return the same as a table, every deal of it."""
    cells = tuple(
        (
            row.deal,
            row.amount or "not known",
            "none" if row.stated is None else percent(row.stated),
            "not known" if row.supported is None else percent(row.supported.p),
            "" if row.supported is None else f"{percent(row.supported.low)} to {percent(row.supported.high)}",
            "silent" if row.silent else "in touch",
        )
        for row in rows
    )
    return Table(says, ("deal", "amount", "stated", "supported", "90 % interval", "heard from"), cells)


def _groups(rows: Sequence[Row]) -> list[tuple[str, list[Row]]]:
    heard = [row for row in rows if not row.silent]
    silent = [row for row in rows if row.silent]
    named = [("In touch", heard), (f"Silent, and nobody knows yet: {len(silent)}", silent)]
    return [(words if silent else "", group) for words, group in named if group]


def _group(words: str, rows: Sequence[Row], top: float, *, roomy: bool) -> tuple[list[str], float]:
    """Draw some deals from ``top`` down; return the parts, and where the next may begin."""
    parts = [drawing.text("strong", (16, top), words)] if words else []
    top += 26.0 if words else 10.0
    left, wide, high = (20.0, 320.0, _ROW) if roomy else (146.0, 112.0, _CLOSE_ROW)
    frame = Frame(left, top, wide, high * len(rows))
    parts += [drawing.line("grid", (frame.x(v), frame.top), (frame.x(v), frame.bottom)) for v in _QUARTERS]
    parts.append(drawing.line("axis", (frame.left, frame.bottom), (frame.right, frame.bottom)))
    for number, row in enumerate(rows):
        parts += (_roomy if roomy else _close)(frame, row, frame.top + high * number)
    shares = _QUARTERS if roomy else _QUARTERS[::2]
    parts += [drawing.text("soft", (frame.x(v), frame.top - 5), percent(v), "middle") for v in shares]
    parts += drawing.ticks(frame, shares, percent)
    return parts, frame.bottom + 44.0


def _roomy(frame: Frame, row: Row, top: float) -> list[str]:
    amount = drawing.shortened(row.amount, 18)
    name = drawing.shortened(row.deal, 46 - len(amount))
    y = top + 26.0
    return [
        drawing.text("text", (frame.left, top + 13), name),
        drawing.text("soft", (frame.right, top + 13), amount, "end"),
        *_marks(frame, row, y),
    ]


def _close(frame: Frame, row: Row, top: float) -> list[str]:
    y = top + _CLOSE_ROW / 2
    return [
        drawing.text("text", (16, y + 4), drawing.shortened(row.deal, 19)),
        drawing.text("soft", (344, y + 4), drawing.shortened(row.amount, 10), "end"),
        *_marks(frame, row, y),
    ]


def _marks(frame: Frame, row: Row, y: float) -> list[str]:
    """Draw the odds of a deal on its line."""
    parts = []
    odd, hope = row.supported, row.hope
    if odd is not None:
        parts.append(drawing.line("span", (frame.x(odd.low), y), (frame.x(odd.high), y)))
    if odd is not None and row.stated is not None and hope is not None and abs(hope) * 100 >= _POINTS:
        parts.append(drawing.line("gap", (frame.x(odd.p), y), (frame.x(row.stated), y)))
    if row.stated is not None:
        parts.append(drawing.ring((frame.x(row.stated), y), 4.6, f"stated {percent(row.stated)}"))
    if odd is not None:
        says = f"supported {percent(odd.p)}, {percent(odd.low)} to {percent(odd.high)}"
        parts.append(drawing.dot("dot", (frame.x(odd.p), y), 4.2, says))
    if odd is None and row.stated is None:
        parts.append(drawing.text("soft", (frame.left + 2, y + 4), "nothing known"))
    return parts


def _legend(y: float) -> list[str]:
    return [
        drawing.line("span", (12, y), (36, y)),
        drawing.dot("dot", (24, y), 4.2),
        drawing.text("soft", (40, y + 4), "supported by the record, and its 90 % interval"),
        drawing.ring((24, y + 18), 4.6),
        drawing.text("soft", (40, y + 22), "stated"),
        drawing.line("gap", (96, y + 18), (116, y + 18)),
        drawing.text("soft", (122, y + 22), "hope: the distance between"),
    ]


def _description(rows: Sequence[Row], says: str) -> str:
    more = len(rows) - SPOKEN_ROWS
    rest = f" And {more} more deals, all of them in the table." if more > 0 else ""
    return f"{says} " + " ".join(_sentence(row) for row in rows[:SPOKEN_ROWS]) + rest


def _sentence(row: Row) -> str:
    stated = "no odds stated" if row.stated is None else f"stated {percent(row.stated)}"
    backed = "the record says nothing of it" if row.supported is None else f"supported {percent(row.supported.p)}"
    return f"{row.deal}: {stated}, {backed}{', silent' if row.silent else ''}."
