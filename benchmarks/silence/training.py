"""What the peers are taught: landmark rows before the split, of people who are not held out, each with what came after it.

Every peer gets the same rows and columns (van Houwelingen's landmarking): from a row on, days until the answer, or until nothing
more is known: the split, the end of the owner's mailbox as seen at the split, or 120 days after the opener.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from benchmarks.silence import our_columns, simple_features
from benchmarks.silence.mail_events import Events, Floats
from benchmarks.silence.protocol import DAY, Rows, Spells, landmark_rows, last_sent
from benchmarks.silence.world import World

Columns = Callable[[Events, Spells, Rows], tuple[Floats, list[str]]]
COLUMNS: Mapping[str, Columns] = {"ours": our_columns.features, "simple": simple_features.features}


@dataclass(frozen=True, slots=True)
class Taught:
    """Rows to learn from: days until the answer or until nothing is known, and which it was."""

    rows: Rows
    days: Floats
    answered: Floats


def taught(of: World) -> Taught:
    """Return the rows that may teach, as known at the split."""
    spells, when = of.spells, of.when
    rows = landmark_rows(spells, when.start, when.split, of.protocol)
    rows = rows.take(of.taught[rows.spell])
    limit = np.minimum(last_sent(of.events, when.split)[spells.owner], spells.t0 + of.protocol.expire_days * DAY)[rows.spell]
    end = spells.end[rows.spell]
    answered = spells.answered[rows.spell] & (end <= limit)
    days = (np.where(answered, end, limit) - rows.at) / DAY
    kept = days > 0
    return Taught(rows.take(kept), days[kept], answered[kept].astype(float))


def write(of: World, path: Path, columns: str) -> int:
    """Write all that a peer needs, as one file of arrays; return how many rows teach. ``columns`` names one of COLUMNS."""
    lesson, events = taught(of), of.events
    teach, names = COLUMNS[columns](events, of.spells, lesson.rows)
    ask, _ = COLUMNS[columns](events, of.spells, of.rows)
    np.savez(
        path,
        names=np.array(names),
        horizons=np.array(of.protocol.all_horizons),
        train=teach,
        s=lesson.rows.s,
        at=(lesson.rows.at - of.when.start) / (of.when.split - of.when.start),
        span=np.array((of.when.split - of.when.start) / DAY),
        days=lesson.days,
        answered=lesson.answered,
        test=ask,
        test_s=of.rows.s,
        pairs=_pairs(of, events),
        test_counts=simple_features.counts(events, of.spells, of.rows),
    )
    return len(lesson.rows)


def _pairs(of: World, events: Events) -> Floats:
    """Return what BG/NBD learns from: the counts of every pair at the split, or where its owner's mailbox ended before."""
    spells = of.spells
    known = np.flatnonzero(of.taught)
    pair = spells.owner[known] * len(events.people) + spells.contact[known]
    _, last = np.unique(pair[::-1], return_index=True)
    latest = known[::-1][last]
    at = np.maximum(np.minimum(last_sent(events, of.when.split)[spells.owner[latest]], of.when.split), spells.t0[latest])
    return simple_features.counts(events, spells, Rows(latest, np.zeros(len(latest)), at))
