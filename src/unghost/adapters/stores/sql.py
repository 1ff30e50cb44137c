"""Read the named blocks of an .sql file."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from importlib import resources
from sqlite3 import complete_statement

_BLOCK = re.compile(
    r"^-- name: (?P<name>[a-z0-9-]+)\n(?P<purpose>(?:-- [^\n]*\n)*)(?P<sql>.*?)(?=^-- name: |\Z)", re.MULTILINE | re.DOTALL
)


@dataclass(frozen=True, slots=True)
class Query:
    """One statement: its name, what it is for, its SQL."""

    name: str
    purpose: str
    sql: str


@cache
def queries(file: str, package: str = __package__) -> dict[str, Query]:
    """Return the statements of a file in this folder, or that of another package, by name."""
    text = resources.files(package).joinpath(file).read_text(encoding="utf-8")
    found = {}
    for block in _BLOCK.finditer(text):
        purpose = " ".join(line.removeprefix("-- ") for line in block["purpose"].splitlines())
        found[block["name"]] = Query(block["name"], purpose, block["sql"].strip())
    return found


def statements(script: str) -> list[str]:
    """Return the statements of a script, one by one; a trigger with statements of its own stays whole."""
    found, begun = [], ""
    for line in script.splitlines(keepends=True):
        begun += line
        if complete_statement(begun):
            found.append(begun.strip())
            begun = ""
    return found


@cache
def migrations() -> tuple[str, ...]:
    """Return the migrations in order; the n-th brings a store from layout n to n + 1."""
    folder = resources.files(__package__).joinpath("migrations")
    return tuple(f.read_text(encoding="utf-8") for f in sorted(folder.iterdir(), key=lambda f: f.name) if f.name.endswith(".sql"))
