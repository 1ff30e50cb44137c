"""Files as DuckDB reads them: what a file is shows in its first bytes, and every cell of a CSV is text until somebody asks."""

from __future__ import annotations

import codecs
import csv
import gzip
import io
import os
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import cast
from zlib import error as ZlibError  # noqa: N812 - the library's name is the odd one

import duckdb

from unghost.adapters.places import require_file, shown
from unghost.adapters.stores.sql import queries
from unghost.adapters.tables import plain
from unghost.errors import BadTable, UnreadablePlace

HEAD = 1 << 20
_LARGEST_TEXT = 1 << 28
PARQUET, GZIP = b"PAR1", b"\x1f\x8b"
_BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_DELIMITERS = ",;\t|"
_WILD = "*?["
# A cell that is this is absent; no text has it, so that people may be called NA, NULL or nan.
_ABSENT = "\x01\x02"


@dataclass(frozen=True, slots=True)
class Table:
    """A file as SQL: what stands after FROM, and for each column by its plain title the SQL that names it and its type.

    ``lost`` is the number of lines that could not be cut into columns.
    """

    path: Path
    sql: str
    columns: Mapping[str, tuple[str, str]]
    titles: tuple[str, ...]
    lost: int = 0

    def lacks(self, needed: tuple[str, ...], remedy: str) -> BadTable | None:
        """Return the error that names needed columns the file has not, or None where all are there."""
        missing = [name for name in needed if plain(name) not in self.columns]
        if not missing:
            return None
        header = ", ".join(self.titles)[:200]
        return BadTable(f"{shown(self.path)} has no column {', '.join(missing)}; its columns are: {header}.", remedy)

    def text(self, name: str) -> str:
        """Return the SQL of a column as text, NULL where the file has none of that name."""
        found = self.columns.get(plain(name))
        return f"CAST({found[0]} AS VARCHAR)" if found else "NULL::VARCHAR"

    def number(self, name: str) -> str:
        """Return the SQL of a column as a number, NULL where there is none; a moment becomes seconds since 1970."""
        found = self.columns.get(plain(name))
        if found is None:
            return "NULL::DOUBLE"
        sql, type_name = found
        if type_name == "TIMESTAMP WITH TIME ZONE":
            return f"epoch({sql})"
        if type_name.startswith(("TIMESTAMP", "DATE")):
            return f"epoch(CAST({sql} AS TIMESTAMP))"
        return f"TRY_CAST({sql} AS DOUBLE)"


@dataclass(frozen=True, slots=True)
class Shelf:
    """Opens files for one connection; ``scratch`` is a folder for copies in another encoding."""

    base: duckdb.DuckDBPyConnection
    scratch: Path

    def open(self, place: str, what: str, name: str) -> Table:
        """Load a file into the temporary table ``name`` where it is CSV, or refer to it where it is parquet.

        Raises MissingPlace, UnreadablePlace, or BadTable where it is no table.
        """
        path = require_file(place, what, f"Name the file with {what} itself.")
        try:
            head = _head(path)
            if head.startswith(PARQUET):
                return self._parquet(path)
            return self._csv(path, head, name)
        except (duckdb.Error, OSError, EOFError, ZlibError, UnicodeError):
            raise UnreadablePlace(
                f"{shown(path)} is damaged or no table: it cannot be read to its end.",
                "Write it again as CSV (UTF-8, with a header row) or as parquet.",
            ) from None

    def _parquet(self, path: Path) -> Table:
        sql = f"read_parquet({_literal(self._tame(path))}, hive_partitioning = false, union_by_name = false)"
        described = self.base.execute(f"DESCRIBE SELECT * FROM {sql}").fetchall()
        columns: dict[str, tuple[str, str]] = {}
        for title, type_name, *_ in described:
            columns.setdefault(plain(title), (_quoted(title), type_name))
        return Table(path, sql, columns, tuple(row[0] for row in described))

    def _csv(self, path: Path, head: bytes, name: str) -> Table:
        encoding = next((found for bom, found in _BOMS if head.startswith(bom)), "utf-8")
        if encoding != "utf-16" and b"\0" in head:
            raise BadTable(f"{shown(path)} is no text.", "Save the table as CSV (UTF-8, with a header row) or as parquet.")
        file = self._unpacked(path) if _is_packed(path) else path
        if encoding == "utf-16":
            return self._loaded(path, self._rewritten(file, encoding), name)
        try:
            return self._loaded(path, file, name)
        except (duckdb.Error, UnicodeError):  # another encoding, or ends of lines of more than one kind
            return self._loaded(path, self._rewritten(file, _encoding(file)), name)

    def _loaded(self, path: Path, file: Path, name: str) -> Table:
        titles, delimiter = _header(path, _head(file))
        columns_sql = ", ".join(f"'c{i}': 'VARCHAR'" for i in range(len(titles)))
        sql = (
            f"read_csv({_literal(self._tame(file))}, auto_detect = false, header = true, quote = '\"', escape = '\"', "
            f"delim = {_literal(delimiter)}, nullstr = {_literal(_ABSENT)}, compression = 'none', "
            f"columns = {{{columns_sql}}}, hive_partitioning = false, "
            "store_rejects = true, rejects_table = 'lost', rejects_scan = 'lost_scan', rejects_limit = 0)"
        )
        for table in (name, "lost", "lost_scan"):
            self.base.execute(f"DROP TABLE IF EXISTS {table}")
        self.base.execute(f"CREATE TEMP TABLE {name} AS SELECT * FROM {sql}")
        lost = self._lost(path)
        columns: dict[str, tuple[str, str]] = {}
        for number, title in enumerate(titles):
            columns.setdefault(plain(title), (f"c{number}", "VARCHAR"))
        return Table(path, name, columns, titles, lost)

    def _lost(self, path: Path) -> int:
        found = self.base.execute(queries("queries.sql", __package__)["lost-lines"].sql).fetchall()
        ((lost, line, encoding, quotes),) = cast("list[tuple[int, int, bool, bool]]", found)
        if encoding:
            raise UnicodeError
        if quotes:
            raise UnreadablePlace(
                f"{shown(path)} has a quotation mark that is not closed, in line {line} or after it.",
                'Put such a cell in quotation marks, and double those within it: "Jim ""JJ"" Doe".',
            )
        return lost

    def _tame(self, path: Path) -> Path:
        """Return a path without the signs that would name many files."""
        if not any(sign in str(path) for sign in _WILD):
            return path
        link = self._fresh()
        try:
            link.symlink_to(path)
        except (OSError, NotImplementedError):
            shutil.copyfile(path, link)
        return link

    def _unpacked(self, path: Path) -> Path:
        """Return what a compressed file holds. DuckDB reads such files itself, but never ends where one is damaged within."""
        copy = self._fresh()
        with gzip.open(path, "rb") as packed, copy.open("wb") as file:
            shutil.copyfileobj(packed, file, HEAD)
        return copy

    def _rewritten(self, path: Path, encoding: str) -> Path:
        """Return a copy in UTF-8 whose lines all end alike."""
        copy = self._fresh()
        with (
            path.open(encoding=encoding, errors="replace", newline=None) as text,
            copy.open("w", encoding="utf-8", newline="") as file,
        ):
            shutil.copyfileobj(text, file, HEAD)
        return copy

    def _fresh(self) -> Path:
        return self.scratch / f"table-{sum(1 for _ in self.scratch.glob('table-*'))}"


def read_text(place: str, what: str) -> str:
    """Return a small text file. Raises MissingPlace, UnreadablePlace, or BadTable where it is no text or too large."""
    path = require_file(place, what, f"Name the file with {what} itself.")
    raw = path.read_bytes() if path.stat().st_size <= _LARGEST_TEXT else b"\0"
    try:
        if b"\0" not in raw:
            return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        pass
    raise BadTable(f"{shown(path)} is not {what}.", "Name a text file (UTF-8).")


def _is_packed(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(len(GZIP)) == GZIP


def _head(path: Path) -> bytes:
    """Return the beginning of what a file holds, compressed or not."""
    with gzip.open(path, "rb") if _is_packed(path) else path.open("rb") as file:
        return file.read(HEAD)


def _encoding(path: Path) -> str:
    """Return ``utf-8-sig`` where the whole file is UTF-8, else the western code page, which can be read whatever it is."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    with path.open("rb") as file:
        while chunk := file.read(HEAD):
            try:
                decoder.decode(chunk)
            except UnicodeDecodeError:
                return "cp1252"
    return "utf-8-sig"


def _header(path: Path, head: bytes) -> tuple[tuple[str, ...], str]:
    """Return the titles of the columns, and the sign between them: the one that cuts the first row into the most."""
    text = head.decode("utf-8-sig", errors="replace")
    rows = {sign: next(csv.reader(io.StringIO(text, newline=""), delimiter=sign), []) for sign in _DELIMITERS}
    delimiter = max(rows, key=lambda sign: len(rows[sign]))
    if not any(title.strip() for title in rows[delimiter]):
        raise BadTable(f"{shown(path)} is empty.", "Its first row must name the columns.")
    return tuple(rows[delimiter]), delimiter


def _literal(value: str | os.PathLike[str]) -> str:
    return "'" + os.fspath(value).replace("'", "''") + "'"


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
