"""The port ``Tables``, filled by DuckDB: columns in SQL, people as numbers, everything handed over as numpy arrays."""

from __future__ import annotations

import tempfile
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, cast

import duckdb
import numpy as np

from unghost.adapters.event_tables.files import Shelf, Table, read_text
from unghost.adapters.places import require, shown
from unghost.adapters.stores.sql import queries
from unghost.app.predict import Asked
from unghost.errors import BadTable, BadUse, CouldNot, MissingPlace, UnreadablePlace
from unghost.silence.landmark.arrays import Flags
from unghost.silence.landmark.asked import Answers, Questions
from unghost.silence.landmark.events import Events
from unghost.silence.landmark.rows import HORIZONS
from unghost.silence.model import ALARM_DAYS

FIRST_YEAR, LAST_YEAR = 1970, 2200
_END = datetime(LAST_YEAR + 1, 1, 1, tzinfo=UTC).timestamp()
_SETTINGS: dict[str, str | bool | int | float | list[str]] = {
    "threads": 2,
    "memory_limit": "3GB",  # beyond that it works on disk
    "autoinstall_known_extensions": False,  # nothing is ever fetched
    "autoload_known_extensions": False,
}
DAMAGED = "damaged line"
EVENT_COLUMNS = ("ts", "sender", "recipient")
ROW_COLUMNS = ("spell_id", "s", "owner", "contact", "t0")
FORMATS = (".csv", ".parquet")


class DuckTables:
    """A table of messages, one of questions, a list of people not to learn from (or None), and where the answers go.

    ``full`` writes the bounds of each number too. Raises BadUse and MissingPlace at once where nothing could be written.
    """

    def __init__(self, events: str, rows: str, out: str, unseen: str | None, *, full: bool) -> None:
        self._events, self._rows, self._unseen, self._full = events, rows, unseen, full
        self._out = _place_for(out, (events, rows, *([unseen] if unseen else [])))
        self._sql = {name: query.sql for name, query in queries("queries.sql", __package__).items()}
        self._scratch = tempfile.TemporaryDirectory(prefix="unghost-", ignore_cleanup_errors=True)
        self._base = duckdb.connect(config={**_SETTINGS, "temp_directory": self._scratch.name})

    def close(self) -> None:
        """Let go of everything."""
        self._base.close()
        self._scratch.cleanup()

    def read(self) -> Asked:
        """Return messages and questions; see the port. A file that is not as it must be is told before the other is read."""
        unseen = _names(self._unseen) if self._unseen else []
        shelf = Shelf(self._base, Path(self._scratch.name))
        try:
            self._take_questions(shelf)
            left_out = self._take_messages(shelf)
            return self._asked(unseen, left_out)
        except duckdb.OutOfMemoryException:
            raise CouldNot("The tables need more memory and disk than there is.", "Make room, or ask fewer questions.") from None
        except (duckdb.IOException, duckdb.DataError, duckdb.InvalidInputException) as error:
            raise UnreadablePlace(
                f"The tables cannot be read: {str(error).splitlines()[0][:200]}.",
                "Write them again as CSV (UTF-8, with a header row) or as parquet.",
            ) from None

    def _take_messages(self, shelf: Shelf) -> dict[str, int]:
        table = shelf.open(self._events, "a table of messages", "event_file")
        if fault := table.lacks(
            EVENT_COLUMNS, f"A table of messages needs {', '.join(EVENT_COLUMNS)}; ts in seconds since 1970."
        ):
            raise fault
        self._run("take-messages", table=table.sql, end=_END, first_year=FIRST_YEAR, last_year=LAST_YEAR, **_message(table))
        self._base.execute("DROP TABLE IF EXISTS event_file")
        left_out = dict(cast("list[tuple[str, int]]", self._run("left-out").fetchall()))
        if table.lost:
            left_out[DAMAGED] = table.lost
        self._run("number-people")
        if left_out and not self._one("SELECT count(*) FROM person"):
            reasons = ", ".join(f"{number:,} × {reason}" for reason, number in left_out.items())
            remedy = "ts is in seconds since 1970 (UTC); sender and recipient are names."
            raise BadTable(f"No row of {shown(table.path)} can be used: {reasons}.", remedy)
        return left_out

    def _take_questions(self, shelf: Shelf) -> None:
        table = shelf.open(self._rows, "a table of questions", "row_file")
        if fault := table.lacks(
            ROW_COLUMNS, f"A table of questions needs {', '.join(ROW_COLUMNS)}, and L unless it is t0 + s days."
        ):
            raise fault
        if table.lost:
            raise BadTable(
                f"{shown(table.path)} has {table.lost:,} damaged lines.", "Every question must have as many cells as the header."
            )
        at = table.number("L") if "l" in table.columns else f"{table.number('t0')} + 86400 * {table.number('s')}"
        texts = {name: table.text(name) for name in ("spell_id", "s", "owner", "contact")}
        self._run("take-questions", table=table.sql, t0=table.number("t0"), l=at, **texts)
        for bad in self._run("bad-question", end=_END).fetchall():
            raise _senseless(table, bad)

    def _asked(self, unseen: list[str], left_out: dict[str, int]) -> Asked:
        people = self._one("SELECT count(*) FROM person")
        counted = "count(*) OVER (PARTITION BY s.number, sent, id)"
        recipients = f"coalesce(recipients, {counted})" if self._one(self._sql["recipients-missing"]) else "recipients"
        e = self._run("events", recipients=recipients).fetchnumpy()
        trusted: Flags = np.ones(people, dtype=np.bool_)
        trusted[self._base.execute(self._sql["known-names"], [unseen]).fetchnumpy()["number"]] = False
        q = self._run("questions").fetchnumpy()
        events = Events(
            e["sent"], e["sender"], e["recipient"], e["recipients"], e["machine"], e["asks"], people, np.full(people, -1)
        )
        questions = Questions(q["owner"], q["contact"], q["opened"], q["asked"], q["days"])
        return Asked(events, questions, trusted, left_out)

    def write(self, answers: Answers) -> None:
        """Write the answers beside their questions, under another name until all are there."""
        whole = self._one(self._sql["whole-ids"])
        columns = {"p": answers.p, **(dict(zip(("low", "high"), answers.bounds(), strict=True)) if self._full else {})}
        odds = {
            f"{kind}_{h:g}": np.ascontiguousarray(found[:, i]) for kind, found in columns.items() for i, h in enumerate(HORIZONS)
        }
        odds["alarm"] = 1.0 - answers.p[:, HORIZONS.index(ALARM_DAYS)]
        self._base.register("answer", odds)
        binary = self._out.suffix.lower() == ".parquet"
        select = (
            self._sql["answers"]
            .rstrip(";")
            .format(id="id::BIGINT" if binary and whole else "id", days="days" if binary else "days_text", odds=", ".join(odds))
        )
        part = self._out.with_name(f".{self._out.name}.part")
        form = "FORMAT parquet" if binary else "FORMAT csv, HEADER true"
        try:
            self._base.execute(f"COPY ({select}) TO '{str(part).replace(chr(39), chr(39) * 2)}' ({form})")
            part.replace(self._out)
        except (duckdb.Error, OSError) as error:
            raise CouldNot(
                f"{shown(self._out)} cannot be written: {str(error).splitlines()[0][:200]}.", "Make room, or name another file."
            ) from None
        finally:
            with suppress(OSError):
                part.unlink(missing_ok=True)

    def _run(self, name: str, **parts: object) -> duckdb.DuckDBPyConnection:
        return self._base.execute(self._sql[name].format(**parts) if parts else self._sql[name])

    def _one(self, sql: str) -> Any:
        return self._base.execute(sql).fetchall()[0][0]


def _message(table: Table) -> dict[str, str]:
    """Return the SQL of each column a message has."""
    asks = f"CASE lower({table.text('asks')}) WHEN 'true' THEN 1 WHEN 'false' THEN 0 ELSE {table.number('asks')} END"
    return {
        "ts": table.number("ts"),
        **{name: table.text(name) for name in ("sender", "recipient", "msg_id", "kind")},
        "n_rcpt": table.number("n_rcpt"),
        "asks": asks,
    }


def _senseless(table: Table, bad: tuple[Any, ...]) -> BadTable:
    place, text, days, opened, at = bad
    which = f"Question {place} of {shown(table.path)} (its line {place + 1})"
    remedy = "s is the days of silence so far (0 or more); t0 and L are seconds since 1970, L not before t0. Mend the row."
    if days is None or not np.isfinite(days) or days < 0:
        return BadTable(f"{which} has {text!r} as s.", remedy)
    if opened is None or not 0 <= opened < _END:
        return BadTable(f"{which} has no moment that can be read as t0.", remedy)
    if at is None or not 0 <= at < _END:
        return BadTable(f"{which} has no moment that can be read as L.", remedy)
    return BadTable(f"{which} is asked at a moment (L) before its silence began (t0).", remedy)


def _place_for(out: str, inputs: tuple[str, ...]) -> Path:
    """Return where the answers go. Raises BadUse, MissingPlace or UnreadablePlace where they cannot go there."""
    path = Path(out).expanduser().absolute()
    if path.suffix.lower() not in FORMATS:
        raise BadUse(
            f"{shown(path)} ends neither in .csv nor in .parquet.", "Name OUT by the format you want, odds.csv for example."
        )
    if not path.parent.is_dir():
        raise MissingPlace(f"There is no folder {shown(path.parent)} for the answers.", "Make it first, or name another place.")
    if path.exists() and not path.is_file():
        raise BadUse(f"{shown(path)} is no plain file.", "Name a file that may be written.")
    if any(path.exists() and path.samefile(require(place)) for place in inputs):
        raise BadUse(f"{shown(path)} is read and written at once.", "Name another file for the answers.")
    return path


def _names(place: str) -> list[str]:
    """Return the names in a list, one a line."""
    lines = read_text(place, "a list of people, one a line").split("\n")
    return [name for line in lines if (name := line.removesuffix("\r")).strip()]
