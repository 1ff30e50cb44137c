"""The call log: a CSV table ``at,who,direction,disposition,duration_s,note``."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from unghost.adapters import cells
from unghost.adapters.places import shown
from unghost.adapters.tables import Row, Table, open_table, plain, size
from unghost.app.ports import Item, SetAside, Source
from unghost.domain.record import Call
from unghost.domain.touch import Disposition, Side

_NEEDED = ("at", "who", "direction", "disposition")
_COLUMNS = {plain(name): name for name in (*_NEEDED, "duration_s", "note", "by")}
_SIDES = {"out": Side.OURS, "in": Side.THEIRS}
_LONGEST_CALL = 86_400
_REMEDY = "A call log has the columns at, who, direction, disposition, duration_s, note."


class _BadRowError(Exception):
    """Why a row cannot be a call."""


def read(place: str) -> Iterator[Item]:
    """Yield the calls of a table in its order; a row that is none is set aside with its number and reason.

    Raises MissingPlace, UnreadablePlace or BadTable at once. Columns it does not know are kept in the note.
    """
    table = open_table(place, "a call log")
    missing = [name for name in _NEEDED if not table.has(name)]
    if missing:
        raise table.lacks(missing, _REMEDY)
    return _calls(table)


def plant(folder: Path) -> str:
    """Lay a small sample call log in a folder."""
    from unghost.testing.sample.plant import plant_calls

    return str(plant_calls(folder))


def _calls(table: Table) -> Iterator[Item]:
    for row in table.rows(_COLUMNS):
        if isinstance(row, SetAside):
            yield row
            continue
        try:
            yield _call(row)
        except _BadRowError as reason:
            yield SetAside(f"{shown(table.path)}:{row.number}", str(reason))


def _call(row: Row) -> Call:
    at = cells.moment(row["at"])
    if at is None:
        raise _BadRowError("time not understood")
    if at.tzinfo is None:
        raise _BadRowError("time without offset")
    who = cells.who(row["who"])
    if not who:
        raise _BadRowError("neither an address nor a telephone number")
    side = _SIDES.get(row["direction"].lower())
    if side is None:
        raise _BadRowError("direction is neither out nor in")
    return Call(
        at, who, side, _disposition(row["disposition"]), _seconds(row["duration_s"]), row.noted(row["note"]), row["by"].lower()
    )


def _disposition(text: str) -> Disposition:
    try:
        return Disposition("_".join(text.lower().replace("-", " ").replace("_", " ").split()))
    except ValueError:
        raise _BadRowError("unknown disposition") from None


def _seconds(text: str) -> int:
    seconds = cells.number(text) if text else 0.0
    if seconds is None or not 0 <= seconds <= _LONGEST_CALL:
        raise _BadRowError("duration not understood")
    return int(seconds)


SOURCE = Source("calls", "a call log (CSV)", read, size, plant)
