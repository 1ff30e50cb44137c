"""What is known at a moment: the history up to the end of its record, and every closed wait. What everything is judged from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from unghost.domain.settings import Settings
from unghost.domain.wait import Wait
from unghost.history.history import Facts, History
from unghost.history.weave import DaysOff, weave
from unghost.silence.model import Fitted, Learner
from unghost.silence.waits import waits
from unghost.silence.watch.ended import observed


@dataclass(frozen=True, slots=True)
class Known:
    """A history, and the closed waits of each of its people."""

    history: History
    past: Mapping[str, Sequence[Wait]]

    def learnt(self, learn: Learner) -> Fitted:
        """Return the model this teaches."""
        return learn(self.told, self.past)

    @property
    def told(self) -> History:
        """The history as far as it teaches anything: the quiet after the end of a record does not."""
        return self.history if self.history.ended is None else replace(self.history, observed_until=self.history.ended)

    @property
    def since(self) -> datetime | None:
        """When the first wait that has closed began; None where none has."""
        return min((wait.opened for theirs in self.past.values() for wait in theirs), default=None)


def known_at(facts: Facts, now: datetime, settings: Settings, days_off: DaysOff) -> Known:
    """Return what is known at ``now``, using nothing later."""
    history = observed(weave(facts, now, settings, days_off))
    return Known(history, {person: waits(c, history.observed_until) for person, c in history.people.items()})
