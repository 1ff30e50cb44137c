"""Looking back: the last part of a record judged by weights learnt only from what came before it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta

import numpy as np

from unghost.domain.wait import Wait
from unghost.silence.landmark.fit import fit
from unghost.silence.landmark.record import US, Record
from unghost.silence.landmark.replay import Past, predictions, replay
from unghost.silence.landmark.weights import Weights
from unghost.silence.watch.budget import ShippedTops, choose_level
from unghost.silence.watch.drift import Drift, watch_drift
from unghost.silence.watch.ended import of_everybody
from unghost.silence.watch.holes import DAY, Hole, holes, touches
from unghost.silence.watch.level import Budget, Level
from unghost.silence.watch.reliability import Reliability, reliability

LOOKED_BACK = 0.4
"""The last part of a record on which the model is judged by what it had learnt before, at most LONGEST_LOOK."""
LONGEST_LOOK = timedelta(days=730)
GUARDED = timedelta(days=240)
"""The drift guard judges weights no older than this, the longest window it looks at."""
GUARD_WEEKS = 12
"""How many weeks back the guard begins to look: what it found the week before decides how much it takes to change its mind."""
LEAST_SCORE = 0.5
"""Nobody is called silent who will rather answer within a fortnight than not, whatever the budget would allow."""


@dataclass(frozen=True, slots=True)
class Look:
    """The silences of the last part of a record, up to ``until`` (seconds); in ``gaps`` the mailbox recorded nothing."""

    past: Past
    gaps: tuple[Hole, ...]
    until: float

    @classmethod
    def back(
        cls, record: Record, waits: Mapping[str, Sequence[Wait]], prior: Weights, until: float, longest: timedelta = LONGEST_LOOK
    ) -> Look:
        """Look back from ``until``; ``record`` holds nothing later."""
        begin = float(record.events.at[0]) if len(record.events) else until
        since = until - min(LOOKED_BACK * max(0.0, until - begin), longest.total_seconds())
        before, _ = fit(record.events, record.spells, since, prior, clock=record)
        return cls(Past.of(record, before, waits, since, until), _gaps(record, until), until)

    def drift(self) -> Drift:
        """Return how the drift guard stands, having looked once a week."""
        told, stands = predictions(self.past), None
        for weeks in range(GUARD_WEEKS, -1, -1):
            stands = watch_drift(told, self.until - weeks * 7 * DAY, stands, self.gaps)
        assert stands is not None
        return stands

    def level(self, budget: Budget, late_at: float, tops: ShippedTops) -> Level:
        """Return the level of the score that keeps a budget."""
        return choose_level(replay(self.past, late_at, self.gaps), budget, tops, LEAST_SCORE)

    def reliability(self) -> Reliability:
        """Return how well what would have been said agrees with what came; forecasts that touch a gap are left out."""
        told = predictions(self.past)
        seen = ~touches(told.made, told.due, self.gaps)
        names = np.asarray(told.person, dtype=np.str_)[seen].tolist()
        silences = len(np.unique(np.asarray(told.silence, dtype=np.int64)[seen]))
        return reliability(told.fine[seen], told.outcome[seen], names, silences)


def _gaps(record: Record, until: float) -> tuple[Hole, ...]:
    """Return the stretches in which the whole mailbox recorded nothing, and not just a few people of a small one."""
    e = record.events
    came = e.sender != US
    who = e.sender[came]
    account = np.where(e.account[who] >= 0, e.account[who], -1 - who)
    return of_everybody(holes(e.at, until), e.at[came], account)
