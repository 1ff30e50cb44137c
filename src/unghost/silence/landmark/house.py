"""The contact's house: what their colleagues do, as this owner sees it. A house is an account that is not the owner's own.

Two readings, both against what is usual, both bounded (by `Scales`) and both 0 where the house is not known:

- a live colleague: messages of the contact's colleagues to this owner since the silence opened, beside what their pace in the two
  months before it would give;
- several silent people: of this owner's other silences at the house that began 3 to 30 days ago, how many are still open, beside
  the owner's silences elsewhere.

Within the owner's own house there is no reading: there a colleague may carry the answer, and the sign is another
(docs/reference/accounts.md). Every count is as known at the moment asked about.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from unghost.silence.landmark.arrays import DAY, Flags, Floats, Ints
from unghost.silence.landmark.asof import AsOf
from unghost.silence.landmark.events import Events
from unghost.silence.landmark.spells import ANSWERING_RECIPIENTS, Spells

OF_HOUSE = (
    "house_live",   # messages of colleagues since, beside their usual pace (log)
    "house_quiet",  # the share of colleagues who are silent too, beside the owner's silences elsewhere
)  # fmt: skip

PACE_DAYS = 60.0
"""A house's usual pace is that of so many days before the silence opened."""
QUIET_FROM_DAYS, QUIET_TO_DAYS = 3.0, 30.0
"""A silence of a colleague counts from the first to the second day of it: before, it is none yet; later, it is old news."""
# How many silences what is usual weighs as much as: elsewhere for the house, everybody's for elsewhere.
_FROM_ELSEWHERE, _FROM_ALL = 2.0, 10.0
_USUALLY_QUIET = 0.3


@dataclass(frozen=True, slots=True)
class _Keyed:
    """Things by a code of any size; a code that has none belongs to the last, empty group."""

    codes: Ints
    index: AsOf

    @classmethod
    def of(cls, code: Ints, at: Floats) -> _Keyed:
        codes, group = np.unique(code, return_inverse=True)
        return cls(codes, AsOf(group.astype(np.int64), at, len(codes) + 1))

    def group(self, code: Ints) -> Ints:
        place = np.searchsorted(self.codes, code)
        there = place < len(self.codes)
        there[there] = self.codes[place[there]] == code[there]
        return np.where(there, place, len(self.codes))

    def between(self, code: Ints, since: Floats, until: Floats) -> Floats:
        """Return how many things each code had later than ``since`` and by ``until``."""
        group = self.group(code)
        return (self.index.found(group, until) - self.index.found(group, since)).astype(np.float64)


@dataclass(frozen=True, slots=True)
class _Silences:
    """Silences that began 3 to 30 days before a moment, by a code: how many there are, and how many of them are open."""

    keyed: _Keyed
    _begun: Floats
    _open: Floats

    @classmethod
    def of(cls, code: Ints, spells: Spells) -> _Silences:
        closed = np.where(np.isnan(spells.closed), np.inf, spells.closed)
        start, end = spells.opened + QUIET_FROM_DAYS * DAY, spells.opened + QUIET_TO_DAYS * DAY
        lasts = (closed > start).astype(np.float64)
        nothing = np.zeros(len(spells))
        keyed = _Keyed.of(np.tile(code, 3), np.concatenate([start, np.clip(closed, start, end), end]))
        begun = keyed.index.running(np.concatenate([nothing + 1.0, nothing, nothing - 1.0]))
        return cls(keyed, begun, keyed.index.running(np.concatenate([lasts, -lasts, nothing])))

    def at(self, code: Ints, now: Floats) -> Floats:
        """Return (2, n): how many began, and how many of these are open."""
        group = self.keyed.group(code)
        place = self.keyed.index.found(group, now)
        return np.stack([self.keyed.index.total(values, group, place) for values in (self._begun, self._open)])


@dataclass(frozen=True, slots=True)
class Houses:
    """Indexes of a record by (owner, house), by (owner, contact) and by owner."""

    account: Ints
    people: int
    start: float
    _from_house: _Keyed
    _from_contact: _Keyed
    _at_house: _Silences
    _at_contact: _Silences
    _of_owner: _Silences

    @classmethod
    def of(cls, human: Events, spells: Spells) -> Houses:
        """Index what people wrote and the silences of the record."""
        account, people = human.account, human.people
        heard = (account[human.sender] >= 0) & (human.recipients <= ANSWERING_RECIPIENTS)
        sender, recipient, at = human.sender[heard], human.recipient[heard], human.at[heard]
        return cls(
            account,
            people,
            float(human.at[0]) if len(human) else 0.0,
            _Keyed.of(account[sender] * np.int64(people) + recipient, at),
            _Keyed.of(sender * np.int64(people) + recipient, at),
            _Silences.of(account[spells.contact] * np.int64(people) + spells.owner, spells),
            _Silences.of(spells.contact * np.int64(people) + spells.owner, spells),
            _Silences.of(spells.owner, spells),
        )

    def known(self, owner: Ints, contact: Ints) -> Flags:
        """Return for whom there is a reading: the contact's house is known, and it is not the owner's own."""
        theirs = np.where(contact < 0, -1, self.account[contact])
        found: Flags = (owner >= 0) & (theirs >= 0) & (theirs != self.account[owner])
        return found

    def readings(self, owner: Ints, contact: Ints, opened: Floats, now: Floats) -> Floats:
        """Return (n, len(OF_HOUSE)) at ``now`` for silences since ``opened`` between people who are in ``known``."""
        house = self.account[contact] * np.int64(self.people) + owner
        pair = contact * np.int64(self.people) + owner
        return np.column_stack([self._live(house, pair, opened, now), self._quiet(house, pair, owner, now)])

    def _live(self, house: Ints, pair: Ints, opened: Floats, now: Floats) -> Floats:
        days = np.clip((opened - self.start) / DAY, 1.0, PACE_DAYS)
        before = opened - days * DAY
        usual = self._from_house.between(house, before, opened) - self._from_contact.between(pair, before, opened)
        since = self._from_house.between(house, opened, now) - self._from_contact.between(pair, opened, now)
        expected = usual / days * np.maximum(now - opened, 0.0) / DAY
        found: Floats = np.log((np.maximum(since, 0.0) + 1.0) / (np.maximum(expected, 0.0) + 1.0))
        return found

    def _quiet(self, house: Ints, pair: Ints, owner: Ints, now: Floats) -> Floats:
        whole = self._at_house.at(house, now)
        begun, quiet = whole - self._at_contact.at(pair, now)
        begun_elsewhere, quiet_elsewhere = self._of_owner.at(owner, now) - whole
        usual = (quiet_elsewhere + _FROM_ALL * _USUALLY_QUIET) / (begun_elsewhere + _FROM_ALL)
        found: Floats = (quiet - begun * usual) / (begun + _FROM_ELSEWHERE)
        return found


def of_houses(houses: Houses | None, owner: Ints, contact: Ints, opened: Floats, now: Floats) -> Floats:
    """Return the readings of every silence, (n, len(OF_HOUSE)), 0 where there is none."""
    found = np.zeros((len(owner), len(OF_HOUSE)))
    if houses is None:
        return found
    here = np.flatnonzero(houses.known(owner, contact))
    if len(here):
        found[here] = houses.readings(owner[here], contact[here], opened[here], now[here])
    return found
