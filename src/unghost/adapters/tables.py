"""CSV tables as people really have them: any encoding Excel writes, comma, semicolon or tab, columns in any order."""

from __future__ import annotations

import codecs
import csv
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TextIO

from unghost.adapters.places import broke_off, require, require_file, shown
from unghost.app.ports import SetAside
from unghost.errors import BadTable

_CHUNK = 2**20
_LONGEST_LINE = 100_000  # characters; longer ones are cut there, so that a file without line feeds costs no memory
_DELIMITERS = ",;\t|"
_BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its number as a spreadsheet counts (the header is 1), its cells by plain column name, and ``unknown`` by title."""

    number: int
    cells: Mapping[str, str]
    unknown: Mapping[str, str] = field(default_factory=dict)

    def __getitem__(self, column: str) -> str:
        return self.cells.get(column, "")

    def noted(self, text: str = "") -> str:
        """Return ``text`` with a line ``column: value`` for each unknown column that has one."""
        return "\n".join(filter(None, [text, *(f"{title}: {value}" for title, value in self.unknown.items() if value)]))


@dataclass(frozen=True, slots=True)
class Table:
    """A CSV file whose header was understood; ``rows`` can be walked again and again, and costs the memory of one row."""

    path: Path
    encoding: str
    delimiter: str
    titles: tuple[str, ...]

    def rows(self, columns: Mapping[str, str]) -> Iterator[Row | SetAside]:
        """Yield the rows that hold anything. ``columns`` maps plain titles (see ``plain``) to the names the caller uses; more
        titles may mean one column, where the first with a value counts. The others are unknown columns.
        """
        try:
            with self.path.open(encoding=self.encoding, errors="replace", newline="") as file:
                reader = _reader(file, self.delimiter)
                next(_records(reader), None)
                for number, cells in enumerate(_records(reader), 2):
                    if isinstance(cells, str):
                        yield SetAside(f"{shown(self.path)}:{number}", cells)
                    elif any(cells):
                        yield self._row(number, cells, columns)
        except OSError:
            raise broke_off(self.path) from None

    def _row(self, number: int, cells: Sequence[str], columns: Mapping[str, str]) -> Row:
        known: dict[str, str] = {}
        unknown: dict[str, str] = {}
        for title, cell in zip(self.titles, cells, strict=False):
            name = columns.get(plain(title))
            if name is None:
                unknown.setdefault(title or "column without a title", cell)
            elif cell and not known.get(name):
                known[name] = cell
        return Row(number, known, unknown)

    def has(self, *titles: str) -> bool:
        """Say whether the header names all of these columns."""
        return {plain(t) for t in titles} <= {plain(t) for t in self.titles}

    def lacks(self, columns: Iterable[str], remedy: str) -> BadTable:
        """Return the error that names the missing columns and the header seen."""
        missing = ", ".join(repr(c) for c in columns)
        header = self.delimiter.join(self.titles)[:300]
        return BadTable(f"{shown(self.path)} has no column {missing}; its first row is: {header}", remedy)


def plain(title: str) -> str:
    """Return the title of a column in the one spelling we compare: small letters, single spaces, no underscores."""
    return " ".join(title.replace("_", " ").casefold().split())


def open_table(place: str, what: str) -> Table:
    """Read the header of a CSV file. Raises MissingPlace, UnreadablePlace, or BadTable where it is no table of text.

    UTF-8, or UTF-16 where the file says so, else Windows' western code page. The delimiter is the one that cuts the first row
    into the most columns, or what Excel's line ``sep=`` says.
    """
    path = require_file(place, what, "Name the CSV file itself.")
    encoding = _encoding(path)
    with path.open(encoding=encoding, errors="replace", newline="") as file:
        first = next((line for line in _lines(file) if line.strip()), "")
    delimiter = max(_DELIMITERS, key=lambda d: len(next(csv.reader([first], delimiter=d), [])))
    if _is_sep_line(first):
        delimiter = first.strip()[4:] or delimiter
    with path.open(encoding=encoding, errors="replace", newline="") as file:
        titles = next(_records(_reader(file, delimiter)), [])
    if isinstance(titles, str) or not any(titles):
        raise BadTable(f"{shown(path)} has no header row.", f"The first row must name the columns of {what}.")
    return Table(path, encoding, delimiter, tuple(titles))


def size(place: str) -> int:
    """Return the bytes of the file."""
    return require(place).stat().st_size


def _encoding(path: Path) -> str:
    decoder = codecs.getincrementaldecoder("utf-8")()
    with path.open("rb") as file:
        head = file.read(4)
        file.seek(0)
        if name := next((name for bom, name in _BOMS if head.startswith(bom)), ""):
            return name
        found = "utf-8"
        while chunk := file.read(_CHUNK):
            if b"\0" in chunk:
                raise BadTable(f"{shown(path)} is no text.", "Save the table as CSV (UTF-8) and name that file.")
            found = found if found != "utf-8" else _tried(decoder, chunk)
    return found


def _tried(decoder: codecs.IncrementalDecoder, chunk: bytes) -> str:
    try:
        decoder.decode(chunk)
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8"


def _lines(file: TextIO) -> Iterator[str]:

    while line := file.readline(_LONGEST_LINE):
        yield line.replace("\0", "")


def _is_sep_line(line: str) -> bool:
    return line.strip().lower().startswith("sep=") and len(line.strip()) <= 5


def _reader(file: TextIO, delimiter: str) -> Iterator[list[str]]:
    return csv.reader(_lines(file), delimiter=delimiter, skipinitialspace=True)


def _records(reader: Iterator[list[str]]) -> Iterator[list[str] | str]:
    """Yield the cells of each row from the header on, or why it cannot be read; blank rows before it and ``sep=`` are skipped."""
    begun = False
    while True:
        try:
            cells = [cell.strip() for cell in next(reader)]
        except StopIteration:
            return
        except csv.Error as error:
            yield f"row cannot be read: {error}"
            continue
        begun = begun or (any(cells) and not _is_sep_line("".join(cells)))
        if begun:
            yield cells
