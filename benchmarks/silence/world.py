"""What is the same for all who predict one event file: spells, rows, labels, who is held out, which rows count."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from benchmarks.silence.mail_events import Bools, Events, Floats
from benchmarks.silence.protocol import (
    STANDARD,
    Protocol,
    Rows,
    Spells,
    Times,
    held_out,
    labels,
    landmark_rows,
    spells,
    times,
)
from benchmarks.silence.rules import Past, past, trained_on

SUBSETS = {
    "all": "all rows",
    "warm": "at least two past answers",
    "cold": "no past answer",
    "unseen": "people nobody was trained on",
}


@dataclass(frozen=True, slots=True)
class World:
    """One event file, made ready. ``known`` holds the labels by horizon; ``unseen`` is by person."""

    events: Events
    spells: Spells
    when: Times
    rows: Rows
    known: dict[int, Floats]
    unseen: Bools
    past: Past
    protocol: Protocol = STANDARD

    @property
    def taught(self) -> Bools:
        """Which spells may teach."""
        return trained_on(self.spells, self.unseen, self.when)

    def subset(self, name: str) -> Bools:
        """Return the rows of all, warm, cold or unseen."""
        spell = self.rows.spell
        answers = self.past.answers[spell]
        parts: dict[str, Bools] = {
            "all": np.ones(len(spell), bool),
            "warm": answers >= 2,
            "cold": answers == 0,
            "unseen": self.unseen[self.spells.contact[spell]],
        }
        return parts[name]


def world(events: Events, protocol: Protocol = STANDARD) -> World:
    """Return what is to be predicted of these events: rows of the test time that have at least one label."""
    of, when = spells(events, protocol), times(events, protocol)
    rows = landmark_rows(of, when.split, when.end, protocol, daily=True)
    known = labels(rows, of, events, when.end, protocol)
    kept = ~np.all([np.isnan(label) for label in known.values()], axis=0)
    rows, known = rows.take(kept), {days: label[kept] for days, label in known.items()}
    return World(events, of, when, rows, known, held_out(events.people, protocol), past(of), protocol)


def write_rows(of: World, rows: Rows, path: Path) -> None:
    """Write what is to be predicted, without labels: spell_id,s,L,owner,contact,t0."""
    people = np.asarray(of.events.people, dtype=object)
    owner, contact, t0 = (column[rows.spell] for column in (of.spells.owner, of.spells.contact, of.spells.t0))
    with path.open("w", newline="", encoding="utf-8") as sink:
        writer = csv.writer(sink)
        writer.writerow(["spell_id", "s", "L", "owner", "contact", "t0"])
        columns = (rows.spell, rows.s, rows.at, people[owner], people[contact], t0)
        writer.writerows(zip(*(column.tolist() for column in columns), strict=True))


def write_unseen(of: World, path: Path) -> None:
    """Write who is held out, one name a line: the contacts of spells only."""
    hidden = np.unique(of.spells.contact[of.unseen[of.spells.contact]])
    path.write_text("".join(f"{of.events.people[person]}\n" for person in hidden), encoding="utf-8")


def read_odds(path: Path, of: World, rows: Rows) -> dict[int, Floats]:
    """Return what was predicted, in the order of the rows; ValueError where a row has no odds, or they are none."""
    with path.open(newline="", encoding="utf-8") as lines:
        reader = csv.reader(lines)
        names = next(reader)
        table = dict(zip(names, zip(*reader, strict=True), strict=True))
    key = np.asarray(table["spell_id"]).astype(float) * 1000 + np.asarray(table["s"]).astype(float)
    wanted = rows.spell * 1000.0 + rows.s
    order = np.argsort(key)
    place = order[np.minimum(np.searchsorted(key[order], wanted), len(key) - 1)]
    if np.any(key[place] != wanted):
        raise ValueError(f"{path.name}: {int((key[place] != wanted).sum())} of {len(wanted)} rows have no prediction")
    odds = {days: np.asarray(table[f"p_{days}"]).astype(float)[place] for days in of.protocol.all_horizons}
    if not all(np.all((p >= 0) & (p <= 1)) for p in odds.values()):
        raise ValueError(f"{path.name}: some odds are no odds")
    return odds
