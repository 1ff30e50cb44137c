"""Silences found message by message: the definition, word for word, to hold fast ways of finding them against."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from unghost.silence.landmark.arrays import DAY
from unghost.silence.landmark.events import Events
from unghost.silence.landmark.spells import Spells

Spell = tuple[int, int, float, float | None, bool]  # owner, contact, opened, closed, answered


def told(spells: Spells) -> list[Spell]:
    """Return spells as plain values, in their order."""
    closed = [None if np.isnan(end) else end for end in spells.closed.tolist()]
    columns = (spells.owner.tolist(), spells.contact.tolist(), spells.opened.tolist(), closed, spells.answered.tolist())
    return list(zip(*columns, strict=True))


@dataclass(frozen=True)
class Rules:
    """The definition; other values make wrong versions of it."""

    opens: int = 3
    closes: int = 10
    expire: float = 120 * DAY
    restart: bool = False
    machines: bool = False

    def ended(self, spell: Spell, at: float) -> Spell:
        """Return a silence that an answer, or the end of its time, has closed."""
        owner, contact, opened, _, _ = spell
        answered = at - opened <= self.expire
        return owner, contact, opened, at if answered else opened + self.expire, answered


THE_RULES = Rules()


def plain_spells(events: Events, rules: Rules = THE_RULES) -> list[Spell]:
    """Return the silences of a table in the order they opened."""
    found: list[Spell] = []
    running: dict[tuple[int, int], int] = {}
    for at, one, other, recipients, machine in _rows(events):
        if machine and not rules.machines:
            continue
        if recipients <= rules.closes and (other, one) in running:
            waiting = running.pop((other, one))
            found[waiting] = rules.ended(found[waiting], at)
        if recipients <= rules.opens:
            _write(found, running, (one, other, at, None, False), rules)
    end = float(events.at[-1]) if len(events) else 0.0
    return [s if s[3] is not None or end - s[2] <= rules.expire else rules.ended(s, end) for s in found]


def _write(found: list[Spell], running: dict[tuple[int, int], int], new: Spell, rules: Rules) -> None:
    """Open a silence, or follow up the one that is open."""
    one, other, at, _, _ = new
    before = running.get((one, other))
    if before is not None and at - found[before][2] > rules.expire:
        found[before] = rules.ended(found[before], at)
        before = None
    if before is None:
        running[one, other] = len(found)
        found.append(new)
    elif rules.restart:
        found[before] = new


def _rows(events: Events) -> list[tuple[float, int, int, int, bool]]:
    columns = (events.at, events.sender, events.recipient, events.recipients, events.machine)
    return list(zip(*(column.tolist() for column in columns), strict=True))
