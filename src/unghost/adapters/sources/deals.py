"""Deals: our own CSV table, or what HubSpot, Salesforce or Pipedrive exports."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from pathlib import Path

from unghost.adapters import cells, crm
from unghost.adapters.places import shown
from unghost.adapters.tables import Row, Table, open_table, size
from unghost.app.ports import Item, SetAside, Source
from unghost.domain.record import Deal

_OUTCOMES = ("", "won", "lost", "no_decision")
_WON = re.compile(r"\bclosed[ -]*won\b|^(?:deal )?won$", re.IGNORECASE)
_LOST = re.compile(r"\bclosed[ -]*lost\b|^(?:deal )?lost$", re.IGNORECASE)
_NO_DECISION = re.compile(r"\bno[ _-]decision\b", re.IGNORECASE)
_TRUE = ("true", "yes", "1")


@dataclass(frozen=True, slots=True)
class _Ways:
    """How this file writes its cells, learnt from all of it before its first row is read."""

    dialect: crm.Dialect
    percent: bool
    month_first: bool | None
    comma_decimal: bool


class _BadRowError(Exception):
    """Why a row cannot be a deal."""


def read(place: str) -> Iterator[Item]:
    """Yield the deals of a table in its order. Rows of one deal that follow each other are one deal with all their contacts.

    A row without a name or with an outcome we do not know is set aside. Where only an amount, a date or a probability is not
    understood the deal is kept without it: the cell goes to the notes, and is reported as set aside as well. Raises
    MissingPlace, UnreadablePlace or BadTable at once.
    """
    table = open_table(place, "a deals table")
    dialect = crm.recognise(table)
    return _merged(_items(table, _survey(table, dialect)))


def plant(folder: Path) -> str:
    """Lay a small sample of deals in a folder."""
    from unghost.testing.sample.plant import plant_deals

    return str(plant_deals(folder))


def _survey(table: Table, dialect: crm.Dialect) -> _Ways:
    """Read the file once for what only the whole of it tells: percentages, and whether the day or the month comes first."""
    month_first: bool | None = None
    highest = 0.0
    for row in table.rows(dialect.columns):
        if isinstance(row, Row):
            stated = row["stated"]
            highest = max(highest, 0.0 if "%" in stated else cells.number(stated) or 0.0)
            month_first = cells.months_come_first((row["opened"], row["expected_close"])) if month_first is None else month_first
    percent = highest > 1 if dialect.percent is None else dialect.percent
    return _Ways(dialect, percent, month_first, table.delimiter == ";")


def _items(table: Table, ways: _Ways) -> Iterator[Deal | SetAside]:
    for row in table.rows(ways.dialect.columns):
        if isinstance(row, SetAside):
            yield row
            continue
        if ways.dialect.footers and sum(map(bool, (*row.cells.values(), *row.unknown.values()))) < 2:
            continue
        origin = f"{shown(table.path)}:{row.number}"
        try:
            deal, doubts = _deal(row, ways)
        except _BadRowError as reason:
            yield SetAside(origin, str(reason))
            continue
        yield deal
        yield from (SetAside(origin, f"{doubt} not understood, the deal is kept without it") for doubt in doubts)


def _deal(row: Row, ways: _Ways) -> tuple[Deal, tuple[str, ...]]:
    if not row["deal"]:
        raise _BadRowError("deal without a name")
    stated = cells.share(row["stated"], percent=ways.percent) if row["stated"] else None
    money, currency = cells.amount(row["amount"], comma_decimal=ways.comma_decimal)
    money = None if money is not None and money < 0 else money  # no deal brings less than nothing: it is noted, and not counted
    opened = cells.day(row["opened"], month_first=ways.month_first)
    expected = cells.day(row["expected_close"], month_first=ways.month_first)
    read_as: dict[str, float | Decimal | date | None] = {
        "stated": stated,
        "amount": money,
        "opened": opened,
        "expected_close": expected,
    }
    doubts = tuple(name for name, value in read_as.items() if value is None and row[name])
    contacts, names = _contacts(row)
    account = row["account"]
    deal = Deal(
        name=row["deal"],
        account=account.lower() if "." in account and " " not in account else account,
        contacts=contacts,
        stage=row["stage"],
        amount=money,
        currency=row["currency"].upper() or currency,
        stated=stated,
        opened=opened,
        expected_close=expected,
        owner=row["owner"].lower() if "@" in row["owner"] else row["owner"],
        outcome=_outcome(row, ways.dialect),
        notes=row.noted("\n".join(_notes(row, doubts, names))),
    )
    return deal, doubts


def _contacts(row: Row) -> tuple[tuple[str, ...], list[str]]:
    """Return the addresses of all contact columns, and the cells that held none: names, which link to nobody."""
    found = {row[column]: cells.addresses(row[column]) for column in crm.CONTACTS if row[column]}
    each = tuple(dict.fromkeys(address for addresses in found.values() for address in addresses))
    return each, [text for text, addresses in found.items() if not addresses]


def _notes(row: Row, doubts: Iterable[str], names: Iterable[str]) -> Iterator[str]:
    if row["notes"]:
        yield row["notes"]
    yield from (f"contact: {name}" for name in names)
    yield from (f"{doubt}: {row[doubt]}" for doubt in doubts)
    if row["lost_reason"]:
        yield f"lost reason: {row['lost_reason']}"


def _outcome(row: Row, dialect: crm.Dialect) -> str:
    if dialect.strict:
        outcome = row["outcome"].lower().replace(" ", "_").replace("-", "_")
        if outcome not in _OUTCOMES:
            raise _BadRowError("outcome is none of won, lost, no_decision")
        return outcome
    if row["status"].lower() == "deleted":
        raise _BadRowError("deleted deal")
    stage, won = row["status"] or row["stage"], row["won"].lower() in _TRUE
    if won or _WON.search(stage):
        return "won"
    if row["lost"].lower() in _TRUE or row["closed"].lower() in _TRUE or _LOST.search(stage):
        return "no_decision" if _NO_DECISION.search(f"{stage} {row['lost_reason']}") else "lost"
    return ""


def _merged(items: Iterator[Deal | SetAside]) -> Iterator[Item]:
    held: Deal | None = None
    for item in items:
        if isinstance(item, SetAside):
            yield item
        elif held and (held.name, held.account) == (item.name, item.account):
            held = replace(held, contacts=tuple(dict.fromkeys((*held.contacts, *item.contacts))))
        else:
            if held:
                yield held
            held = item
    if held:
        yield held


SOURCE = Source("deals", "deals (CSV), also as exported by HubSpot, Salesforce or Pipedrive", read, size, plant)
