"""One case: everything the program has to say about one relationship at one moment."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from unghost.causes.cause import Diagnosis
from unghost.domain.record import Deal, Truth
from unghost.domain.span import Evidence
from unghost.forecast.hopeium import Hopeium
from unghost.history.history import Correspondence, History
from unghost.plays.play import Move
from unghost.plays.recommend import Recommendation
from unghost.silence.assessment import Silence, State


@dataclass(frozen=True, slots=True)
class Case:
    """One relationship with its verdict, its causes and its move. A pure function of history and now."""

    correspondence: Correspondence
    silence: Silence
    diagnosis: Diagnosis
    groundwork: Mapping[str, tuple[bool | None, tuple[Evidence, ...]]]
    strength: tuple[float, Mapping[str, float]]
    recommendation: Recommendation
    hopeium: Hopeium | None
    handled_by: str | None
    history: int

    @property
    def state(self) -> State:
        """The state of the relationship."""
        return self.silence.state

    @property
    def move(self) -> Move:
        """The one move."""
        return self.recommendation.move

    @property
    def deal(self) -> Deal | None:
        """The deal it is about."""
        return self.correspondence.deal

    @property
    def truth(self) -> Truth | None:
        """What is known of where they stand, or None."""
        return self.silence.truth


@dataclass(frozen=True, slots=True)
class Review:
    """Every case at one moment, with the history it was judged from."""

    now: datetime
    history: History
    cases: tuple[Case, ...]
