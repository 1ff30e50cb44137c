"""Event tables: who wrote to whom, when. One row a message and recipient, as columns of numbers.

The file has the columns ``ts,sender,recipient[,n_rcpt,msg_id,kind,chars,asks,is_re]``, CSV or parquet (parquet needs pyarrow).
"""

from __future__ import annotations

import csv
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
Bools = NDArray[np.bool_]
COLUMNS = ("ts", "sender", "recipient", "n_rcpt", "msg_id", "kind", "chars", "asks", "is_re")


@dataclass(frozen=True, slots=True)
class Events:
    """Columns in the order of time. ``sender`` and ``recipient`` are places in ``people``; what the file lacks is NaN."""

    ts: Floats
    sender: Ints
    recipient: Ints
    n_rcpt: Floats
    auto: Bools
    chars: Floats
    asks: Floats
    is_re: Floats
    people: Sequence[str]

    def __len__(self) -> int:
        return len(self.ts)


def read_events(path: Path) -> Events:
    """Return the events of a file in the order of time, without notes to oneself."""
    return from_columns(_parquet(path) if path.suffix == ".parquet" else _csv(path))


def from_columns(columns: Mapping[str, Sequence[Any] | NDArray[Any]]) -> Events:
    """Return the events of named columns; ``ts``, ``sender`` and ``recipient`` must be there."""
    absent = {"ts", "sender", "recipient"} - set(columns)
    if absent:
        raise ValueError(f"an event table needs the column {', '.join(sorted(absent))}; this one has {', '.join(columns)}")
    people, codes = np.unique(np.concatenate([_names(columns["sender"]), _names(columns["recipient"])]), return_inverse=True)
    sender, recipient = np.split(codes.astype(np.int64), 2)
    others = sender != recipient
    ts = np.asarray(columns["ts"], float)
    order = np.flatnonzero(others)[np.argsort(ts[others], kind="stable")]
    ts, sender, recipient = ts[order], sender[order], recipient[order]
    n_rcpt = _numbers(columns, "n_rcpt", order)
    if "n_rcpt" not in columns:
        number = np.unique(_text(columns["msg_id"])[order], return_inverse=True)[1] if "msg_id" in columns else np.zeros(len(ts))
        n_rcpt = _together(sender, ts, number)
    auto = _text(columns["kind"])[order] == "auto" if "kind" in columns else np.zeros(len(ts), bool)
    chars, asks, is_re = (_numbers(columns, name, order) for name in ("chars", "asks", "is_re"))
    return Events(ts, sender, recipient, n_rcpt, auto, chars, asks, is_re, people.astype(str).tolist())


def _names(values: Sequence[Any] | NDArray[Any]) -> NDArray[Any]:
    names = np.asarray(values)
    return names if names.dtype.kind in "iu" else names.astype(str)  # ten million whole numbers sort much faster than words


def _text(values: Sequence[Any] | NDArray[Any]) -> NDArray[np.str_]:
    return np.asarray(values).astype(str)


def _numbers(columns: Mapping[str, Sequence[Any] | NDArray[Any]], name: str, order: Ints) -> Floats:
    if name not in columns:
        return np.full(len(order), np.nan)
    values = np.asarray(columns[name])
    if values.dtype.kind in "OU":
        values = np.where(values.astype(str) == "", "nan", values.astype(str))
    return values.astype(float)[order]


def _together(sender: Ints, ts: Floats, number: NDArray[Any]) -> Floats:
    """Return for each row how many rows share its sender, moment and message."""
    order = np.lexsort((number, ts, sender))
    keys = [column[order] for column in (sender, ts, number)]
    starts = np.ones(len(order), bool)
    starts[1:] = np.any([key[1:] != key[:-1] for key in keys], axis=0)
    group = np.cumsum(starts) - 1
    size = np.empty(len(order))
    size[order] = np.bincount(group)[group] if len(group) else 0
    return size


def _csv(path: Path) -> dict[str, Sequence[str]]:
    with path.open(newline="", encoding="utf-8") as lines:
        rows = csv.reader(lines)
        names = next(rows, [])
        columns = list(zip(*rows, strict=True)) or [() for _ in names]
    return dict(zip(names, columns, strict=True))


def _parquet(path: Path) -> dict[str, NDArray[Any]]:
    parquet: Any = import_module("pyarrow.parquet")
    table = parquet.read_table(path)
    return {name: table[name].to_numpy() for name in table.column_names if name in COLUMNS}


def as_csv(path: Path, python: Path, scratch: Path) -> Path:
    """Return a CSV file of these events: the file itself, or a copy of a parquet file made with whoever has pyarrow."""
    if path.suffix != ".parquet":
        return path
    copy = scratch / f"{path.stem}.csv"
    if find_spec("pyarrow") is None:
        script = "import sys, pyarrow.csv as c, pyarrow.parquet as p; c.write_csv(p.read_table(sys.argv[1]), sys.argv[2])"
        subprocess.run([str(python), "-c", script, str(path), str(copy)], check=True)
    else:
        import_module("pyarrow.csv").write_csv(import_module("pyarrow.parquet").read_table(path), copy)
    return copy


def write_csv(path: Path, columns: Mapping[str, Sequence[Any] | NDArray[Any]]) -> None:
    """Write columns as an event file."""
    lists = [column.tolist() if isinstance(column, np.ndarray) else column for column in columns.values()]
    with path.open("w", newline="", encoding="utf-8") as sink:
        writer = csv.writer(sink)
        writer.writerow(columns)
        writer.writerows(zip(*lists, strict=True))
