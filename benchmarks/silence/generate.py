"""A synthetic event file, for where no real one is: python -m benchmarks.silence.generate OUT.csv [--people N] [--seed S].

Nobody in it is real and no figure reached on it says how good a model is on people. It has what makes silences hard: people
whose usual time differs by orders of magnitude, who answer most or few letters, who leave for good, mailboxes that end early,
follow-ups, weekends, absences with an automatic answer, and letters to many that need no answer.
Only uniform numbers are drawn, and turned into the rest here: the same seed gives the same file with every version of numpy.
"""

from __future__ import annotations

import argparse
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from benchmarks.silence.mail_events import Events, Floats, Ints, from_columns, write_csv
from benchmarks.silence.protocol import DAY

START = 1_600_041_600.0  # a Monday, 00:00 UTC
YEARS = 3.0
ROUNDS = 4  # a conversation has at most so many answers
FOLLOW_UPS = 3
CONTACTS_EACH = 12
TALKS_EACH = 4.0  # conversations of a pair, in the mean
EVENTS_EACH = 127  # events by owner that come of the numbers above, about
Columns = dict[str, NDArray[Any]]


class Dice:
    """Draws of a seed, made of uniform numbers alone."""

    def __init__(self, seed: int) -> None:
        self._rng = np.random.Generator(np.random.PCG64(seed))

    def part(self, many: int) -> Floats:
        """Return uniform numbers from 0 to 1."""
        return self._rng.random(many)

    def normal(self, many: int) -> Floats:
        """Return standard normal numbers (Box and Muller)."""
        first, second = self.part(many), self.part(many)
        return np.asarray(np.sqrt(-2 * np.log1p(-first)) * np.cos(2 * np.pi * second))

    def waits(self, many: int) -> Floats:
        """Return exponential numbers of mean 1."""
        return -np.log1p(-self.part(many))


@dataclass(frozen=True, slots=True)
class Pairs:
    """Who writes to whom: usual log wait in days, how readily they answer, and until when both are there."""

    owner: Ints
    contact: Ints
    log_wait: Floats
    readiness: Floats
    owner_until: Floats
    contact_until: Floats


def pairs(owners: int, dice: Dice) -> Pairs:
    """Return the pairs of owners and contacts; contacts are shared among owners, the first ones by many."""
    end = START + YEARS * 365 * DAY
    contacts = owners * 6
    owner = np.repeat(np.arange(owners), CONTACTS_EACH)
    contact = np.floor(dice.part(len(owner)) ** 1.5 * contacts).astype(np.int64) + owners
    both = np.unique(owner * (owners + contacts) + contact)
    owner, contact = np.divmod(both, owners + contacts)
    own_wait, ready = -0.3 + 1.1 * dice.normal(contacts), 0.4 + 1.3 * dice.normal(contacts)
    leaves = START + dice.waits(contacts) * 4 * 365 * DAY
    stops = np.where(dice.part(owners) < 0.15, START + (0.5 + 0.5 * dice.part(owners)) * (end - START), end)
    who = contact - owners
    log_wait = own_wait[who] + 0.5 * dice.normal(len(owner))
    return Pairs(owner, contact, log_wait, ready[who] + 0.6 * dice.normal(len(owner)), stops[owner], leaves[who])


def columns(owners: int, seed: int = 1) -> Columns:
    """Return the columns of a file of so many owners: about 127 events each, in the order of time."""
    dice = Dice(seed)
    of = pairs(owners, dice)
    talks = np.ceil(dice.waits(len(of.owner)) * TALKS_EACH).astype(np.int64)
    pair = np.repeat(np.arange(len(of.owner)), talks)
    t = _at_work(START + dice.part(len(pair)) * YEARS * 365 * DAY, dice)
    written: list[Columns] = []
    for turn in range(ROUNDS):
        pair, t = _exchange(of, pair, t, dice, written, first=turn == 0)
    written.append(_circulars(of, dice))
    every = {name: np.concatenate([part[name] for part in written]) for name in written[0]}
    order = np.argsort(every["ts"], kind="stable")
    sorted_columns = {name: column[order] for name, column in every.items()}
    return {**sorted_columns, "ts": np.floor(sorted_columns["ts"])}


def _exchange(of: Pairs, pair: Ints, t: Floats, dice: Dice, written: list[Columns], *, first: bool) -> tuple[Ints, Floats]:
    """Write one letter of each conversation, its follow-ups and its answer; return the conversations that go on, and when."""
    there = t < of.owner_until[pair]
    pair, t = pair[there], t[there]
    many = len(pair)
    asks = dice.part(many) < 0.5
    willing = 1 / (1 + np.exp(-(of.readiness[pair] + 0.6 * asks - 0.3)))
    reads = dice.part(many) < willing
    wait = np.exp(of.log_wait[pair] + 0.9 * dice.normal(many)) * DAY
    answer = np.where(reads, _at_work(t + wait, dice), np.inf)
    nudges = _nudges(t, answer, of.owner_until[pair], dice)
    late = nudges + np.exp(of.log_wait[pair] + 0.9 * dice.normal(many))[:, None] * DAY
    woken = np.where(dice.part(many)[:, None] < willing[:, None] * 0.4, late, np.inf).min(axis=1)
    answer = np.minimum(answer, np.where(np.isfinite(woken), _at_work(np.where(np.isfinite(woken), woken, 0.0), dice), np.inf))
    answer = np.where(answer < of.contact_until[pair], answer, np.inf)
    written.append(_letters(of.owner[pair], of.contact[pair], t, dice, asks=asks, re=np.full(many, not first)))
    for k in range(FOLLOW_UPS):
        sent = np.isfinite(nudges[:, k]) & (nudges[:, k] < answer)
        who = pair[sent]
        written.append(
            _letters(of.owner[who], of.contact[who], nudges[sent, k], dice, asks=asks[sent], re=np.ones(len(who), bool))
        )
    came = np.isfinite(answer) & (answer < START + YEARS * 365 * DAY)
    who = pair[came]
    written.append(_letters(of.contact[who], of.owner[who], answer[came], dice, asks=asks[came], re=np.ones(len(who), bool)))
    away = ~came & (dice.part(many) < 0.03)
    who = pair[away]
    written.append(
        _letters(of.contact[who], of.owner[who], t[away] + 20.0, dice, asks=asks[away], re=np.ones(len(who), bool), auto=True)
    )
    on = came & (dice.part(many) < 0.5)
    return pair[on], _at_work(answer[on] + dice.waits(int(on.sum())) * DAY, dice)


def _nudges(t: Floats, answer: Floats, until: Floats, dice: Dice) -> Floats:
    """Return when each letter would be followed up, while there is no answer (inf where it would not)."""
    found = np.full((len(t), FOLLOW_UPS), np.inf)
    at, goes_on = t, np.ones(len(t), bool)
    for k in range(FOLLOW_UPS):
        at = at + (4 + 10 * dice.waits(len(t))) * DAY
        goes_on = goes_on & (dice.part(len(t)) < 0.45) & (at < answer) & (at < until)
        found[goes_on, k] = at[goes_on]
    return found


def _at_work(t: Floats, dice: Dice) -> Floats:
    """Return moments moved into a weekday between 8 and 18 o'clock, never earlier; one in ten stays where it is."""
    day = np.floor(t / DAY)
    hour = t / DAY - day
    late = hour > 18 / 24
    to = np.where(late, day + 1, day) * DAY + np.where(late | (hour < 8 / 24), (8 + 2 * dice.part(len(t))) * 3600, hour * DAY)
    weekday = (np.floor(to / DAY) + 3) % 7
    to = to + np.where(weekday >= 5, (7 - weekday) * DAY, 0.0)
    return np.where(dice.part(len(t)) < 0.1, t, to)


def _letters(sender: Ints, recipient: Ints, t: Floats, dice: Dice, *, asks: Any, re: Any, auto: bool = False) -> Columns:
    many = len(t)
    return {
        "ts": t,
        "sender": sender,
        "recipient": recipient,
        "n_rcpt": 1 + (dice.part(many) < 0.2).astype(np.int64),
        "kind": np.full(many, "auto" if auto else "msg"),
        "chars": np.floor(np.exp(5.5 + 0.8 * dice.normal(many))).astype(np.int64),
        "asks": asks.astype(np.int64),
        "is_re": re.astype(np.int64),
    }


def _circulars(of: Pairs, dice: Dice) -> Columns:
    """Return letters to many at once, which open no silence."""
    chosen = np.flatnonzero(dice.part(len(of.owner)) < 0.2)
    t = START + dice.part(len(chosen)) * (of.owner_until[chosen] - START)
    nothing = np.zeros(len(chosen), bool)
    letters = _letters(of.owner[chosen], of.contact[chosen], t, dice, asks=nothing, re=nothing)
    return {**letters, "n_rcpt": np.full(len(chosen), 14)}


def events(owners: int, seed: int = 1) -> Events:
    """Return the events of a file of so many owners."""
    made = from_columns(columns(owners, seed))
    return replace(made, people=[f"p{number}" for number in made.people])


def write(path: Path, owners: int, seed: int = 1) -> Path:
    """Write a file of so many owners, and return where it is."""
    found = columns(owners, seed)
    names = {name: [f"p{number}" for number in found[name].tolist()] for name in ("sender", "recipient")}
    write_csv(path, {**found, "ts": found["ts"].astype(np.int64), **names})
    return path


def main() -> None:
    """Write a synthetic event file."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.silence.generate", description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--people", type=int, default=600, help="owners of mailboxes; each has about 127 events")
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    write(given.out, given.people, given.seed)


if __name__ == "__main__":
    main()
