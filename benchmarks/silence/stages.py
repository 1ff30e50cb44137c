"""The stages whose growth is measured, timed in a process of its own: python -m benchmarks.silence.stages EVENTS.npz.

To measure another function, name it in STAGES; what the last one does is given in rows per second.
"""

from __future__ import annotations

import json
import resource
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from benchmarks.silence import our_columns
from benchmarks.silence.mail_events import Events, from_columns
from benchmarks.silence.protocol import Rows, Spells, landmark_rows, spells, times
from unghost.silence.landmark.spells import spells_of

AT_MOST = 2_000_000  # rows scored; the columns of more would measure the memory of the machine
State = dict[str, Any]


def _spells(state: State) -> None:
    state["theirs"] = spells_of(our_columns.table(state["events"]))


def _protocol(state: State) -> None:
    state["spells"] = spells(state["events"])
    when = times(state["events"])
    rows = landmark_rows(state["spells"], when.split, when.end)
    state["rows"] = rows.take(np.arange(min(AT_MOST, len(rows))))


def _columns(state: State) -> None:
    our_columns.features(state["events"], state["spells"], state["rows"])


STAGES: Mapping[str, Callable[[State], None]] = {"the protocol": _protocol, "our spells": _spells, "our columns": _columns}


def save(columns: Mapping[str, NDArray[Any]], path: Path) -> Path:
    """Write generated columns as the columns of Events, so that reading them costs nothing."""
    events = from_columns(columns)
    np.savez(path, **{name: getattr(events, name) for name in Events.__slots__ if name != "people"}, people=len(events.people))
    return path


def load(path: Path) -> Events:
    """Return saved events; people have no names."""
    with np.load(path) as arrays:
        columns = {name: arrays[name] for name in arrays.files}
    people = range(int(columns.pop("people")))
    return Events(**columns, people=people)  # type: ignore[arg-type]  # only their number is asked for


def peak() -> float:
    """Return the peak memory of this process so far, in megabytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main() -> None:
    """Time every stage on one file and print JSON."""
    state: State = {"events": load(Path(sys.argv[1]))}
    held, seconds = peak(), {}
    for name, stage in STAGES.items():
        begun = time.perf_counter()
        stage(state)
        seconds[name] = time.perf_counter() - begun
    of: Spells = state["spells"]
    rows: Rows = state["rows"]
    print(json.dumps({"events": len(state["events"]), "spells": len(of), "rows": len(rows), "held": held, "seconds": seconds}))


if __name__ == "__main__":
    main()
