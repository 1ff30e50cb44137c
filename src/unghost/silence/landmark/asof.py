"""What was known at a moment: counts, sums and last times of things in groups, by binary search in one sorted column."""

from __future__ import annotations

import numpy as np

from unghost.silence.landmark.arrays import Floats, Ints

# Times are compared in milliseconds; in coarser steps only where groups times span would not fit into 62 bits.
_FINE = 1e-3
_ROOM = float(2**61)
# How far, in spans, a question may lie before the first or after the last time of the column.
_MARGIN = 0.5


class AsOf:
    """Things that happened at times ``at`` (seconds) to groups ``group`` (0 .. ``groups`` - 1), ready for questions "by when".

    Questions are arrays of one group and one moment each; a thing at the very moment counts.
    """

    __slots__ = ("_first", "_keys", "_low", "_span", "_step", "at", "order")

    def __init__(self, group: Ints, at: Floats, groups: int) -> None:
        self._low = float(at.min()) if len(at) else 0.0
        reach = float(at.max()) - self._low if len(at) else 0.0
        self._step = max(_FINE, (reach + 1.0) * (1 + 2 * _MARGIN) * (groups + 1) / _ROOM)
        margin = int((reach + 1.0) * _MARGIN / self._step) + 2
        self._low -= margin * self._step
        self._span = int((reach + 1.0) / self._step) + 2 * margin + 2
        keys = self._key(group, at)
        self.order = np.argsort(keys, kind="stable")
        self._keys = keys[self.order]
        self.at = at[self.order]
        self._first = np.searchsorted(self._keys, np.arange(groups, dtype=np.int64) * self._span)

    def _key(self, group: Ints, at: Floats) -> Ints:
        steps = np.rint((at - self._low) / self._step)  # not floor: whole milliseconds stay apart whatever floats make of them
        kept: Ints = np.clip(steps, 0, self._span - 1).astype(np.int64)
        kept += group * self._span
        return kept

    def found(self, group: Ints, at: Floats) -> Ints:
        """Return for each question the place behind the last thing of its group by then, in ``order``."""
        place: Ints = np.searchsorted(self._keys, self._key(group, at), side="right")
        return place

    def before(self, group: Ints, at: Floats) -> Ints:
        """Return for each question the place behind the last thing of its group strictly earlier, in ``order``."""
        place: Ints = np.searchsorted(self._keys, self._key(group, at), side="left")
        return place

    def first(self, group: Ints) -> Ints:
        """Return the place of the first thing of each group, in ``order``."""
        place: Ints = self._first[group]
        return place

    def count(self, group: Ints, at: Floats) -> Ints:
        """Return how many things of the group there were by then."""
        number: Ints = self.found(group, at) - self._first[group]
        return number

    def latest(self, group: Ints, place: Ints) -> Floats:
        """Return when the last thing before ``place`` happened, -inf where the group had none."""
        if not len(self.at):
            return np.full(len(group), -np.inf)
        return np.where(place > self._first[group], self.at[np.maximum(place - 1, 0)], -np.inf)

    def running(self, values: Floats) -> Floats:
        """Return running sums of ``values`` (given in the order of construction), to be read with ``total``."""
        return np.concatenate([[0.0], np.cumsum(values[self.order])])

    def total(self, running: Floats, group: Ints, place: Ints) -> Floats:
        """Return the sum of the group's values before ``place``."""
        difference: Floats = running[place] - running[self._first[group]]
        return difference
