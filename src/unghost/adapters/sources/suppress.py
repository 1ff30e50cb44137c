"""Lists of whom not to contact: a CSV table ``who,scope,since,reason``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime, time
from pathlib import Path

from unghost.adapters import cells, spreadsheet
from unghost.adapters.places import shown
from unghost.adapters.tables import Table, open_table, plain, size
from unghost.app.ports import Item, SetAside, Source
from unghost.domain.listed import SHORTEST_NUMBER, Listed, ListScope
from unghost.history.history import NEVER

_WHO = ("who", "address", "email", "e-mail", "phone", "number", "domain")
_COLUMNS = {plain(name): "who" for name in _WHO} | {
    **dict.fromkeys(("scope", "type"), "scope"),
    **dict.fromkeys(("since", "date", "at"), "since"),
    **dict.fromkeys(("reason", "note"), "reason"),
}
_DOMAIN = re.compile(r"(?:\*\.|\*?@)?((?:[\w-]+\.)+[^\W\d_][\w-]*)")
_REMEDY = "A list has the columns who, scope (all, calls, mail, do_not_call, consent or none), since, reason."


def read(place: str) -> Iterator[Item]:
    """Yield the entries of a list in its order; a row that names nobody is set aside with its number and reason.

    An empty scope is ``all``, an empty ``since`` from the beginning. Where one of them is not understood the entry is kept as the
    stricter reading has it, and the row is reported as set aside as well: a typing error must let nobody through.
    Raises MissingPlace, UnreadablePlace or BadTable at once.
    """
    table = open_table(place, "a list of whom not to contact")
    if not any(table.has(name) for name in _WHO):
        raise table.lacks(["who"], _REMEDY)
    return _entries(table)


def plant(folder: Path) -> str:
    """Lay a small sample list in a folder."""
    from unghost.testing.sample.lists import plant_list

    return str(plant_list(folder))


def _entries(table: Table) -> Iterator[Item]:
    for row in table.rows(_COLUMNS):
        if isinstance(row, SetAside):
            yield row
            continue
        origin = f"{shown(table.path)}:{row.number}"
        who = _who(row["who"])
        if not who:
            yield SetAside(origin, "neither an address, a domain nor a telephone number")
            continue
        scope, since = _scope(row["scope"]), _since(row["since"])
        yield Listed(who, since or NEVER, scope or ListScope.ALL, row.noted(spreadsheet.plain(row["reason"])))
        if scope is None:
            yield SetAside(origin, "scope not understood, taken for no contact at all")
        if since is None:
            yield SetAside(origin, "day not understood, the entry holds from the beginning")


def _who(text: str) -> str:
    """Return an address, a domain without what stands before it, or a telephone number; empty where it is none."""
    domain = _DOMAIN.fullmatch(text.strip().lower())
    if domain:
        return domain[1]
    found = cells.who(text)
    if "@" in found or found.startswith("+"):
        return found
    digits = found.lstrip("0")  # in front of a number without its country: the way out of town
    return digits if len(digits) >= SHORTEST_NUMBER else ""


def _scope(text: str) -> ListScope | None:
    word = "_".join(text.lower().replace("-", " ").replace("_", " ").split())
    try:
        return ListScope(word or ListScope.ALL.value)
    except ValueError:
        return None


def _since(text: str) -> datetime | None:
    if not text:
        return NEVER
    moment = cells.moment(text)
    if moment is not None:
        return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)
    day = cells.day(text)
    return None if day is None else datetime.combine(day, time(0), tzinfo=UTC)


SOURCE = Source("suppress", "a list of whom not to contact (CSV)", read, size, plant, beside=True)
