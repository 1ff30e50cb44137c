"""The one table the model reads: who wrote to whom, and when. Columns of equal length, in order of time."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from unghost.silence.landmark.arrays import Flags, Floats, Ints


@dataclass(frozen=True, slots=True)
class Events:
    """Messages, one row for each (message, recipient), in order of time; people are numbers from 0 to ``people`` - 1.

    ``at`` seconds since 1970, UTC; ``recipients`` how many people the message went to; ``machine`` what no person wrote (an
    absence, a bounce): it answers nothing. ``asks`` is 1.0 where it asks something, NaN where that is not known. ``account``
    gives each person's organisation as a number, -1 where unknown; it has ``people`` entries.
    """

    at: Floats
    sender: Ints
    recipient: Ints
    recipients: Ints
    machine: Flags
    asks: Floats
    people: int
    account: Ints

    def __len__(self) -> int:
        return len(self.at)

    def until(self, moment: float) -> Events:
        """Return what was known at a moment."""
        return self.rows(slice(0, int(np.searchsorted(self.at, moment, side="right"))))

    def rows(self, which: slice | Ints | Flags) -> Events:
        """Return some of the rows; the people stay the same."""
        return replace(
            self,
            at=self.at[which],
            sender=self.sender[which],
            recipient=self.recipient[which],
            recipients=self.recipients[which],
            machine=self.machine[which],
            asks=self.asks[which],
        )

    def last_sent(self) -> Floats:
        """Return when each person last sent anything, -inf where never: until then an owner's record can be trusted."""
        found = np.full(self.people, -np.inf)
        found[self.sender] = self.at  # in order of time: the last one stays
        return found
