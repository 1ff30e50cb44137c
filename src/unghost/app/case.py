"""One case: everything the program has to say about one relationship at one moment."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from unghost.causes.cause import Diagnosis, Owed
from unghost.causes.events.event import Event
from unghost.causes.people.contact import House
from unghost.causes.people.doors import Doors
from unghost.causes.strength import Strength
from unghost.domain.record import Deal, Truth
from unghost.domain.span import Evidence
from unghost.domain.touch import Channel
from unghost.domain.worth import Worth
from unghost.forecast.hopeium import Hopeium
from unghost.history.history import Correspondence, History, SourceState
from unghost.plays.play import Move
from unghost.plays.recommend import Recommendation
from unghost.pressure.trend import Course
from unghost.silence.assessment import Silence, State
from unghost.silence.early.warning import EarlyWarning
from unghost.silence.model import Fitted


@dataclass(frozen=True, slots=True)
class Case:
    """One relationship with its verdict, its causes and its move. A pure function of history and now.

    ``explanation`` says the numbers of the silence in plain words; ``early`` whether they lose step while they still answer, None
    where that is not the question. ``course`` is how our messages to them sound, ``events`` what happened to
    them and their company, ``owed`` what is open on their side, ``house`` who else is at their account and ``doors``
    who of them could be asked, ``bond`` the strength of the relationship with its reasons. ``truth_note`` says why this truth
    holds and no other.
    """

    correspondence: Correspondence
    silence: Silence
    diagnosis: Diagnosis
    groundwork: Mapping[str, tuple[bool | None, tuple[Evidence, ...]]]
    strength: tuple[float, Mapping[str, float]]
    recommendation: Recommendation
    hopeium: Hopeium | None
    handled_by: str | None
    history: int
    explanation: tuple[str, ...] = ()
    early: EarlyWarning | None = None
    course: Course = field(default_factory=lambda: Course(()))
    events: tuple[Event, ...] = ()
    owed: tuple[Owed, ...] = ()
    house: House = field(default_factory=lambda: House(""))
    doors: Doors = field(default_factory=Doors)
    bond: Strength = field(default_factory=Strength)
    truth_note: str = ""

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
    def let_be(self) -> bool:
        """Whether they asked that contact stop and nothing they left open is to be done."""
        stopped = {r.channel for r in self.recommendation.refused if r.guard == "opted-out" and r.play is None}
        return self.move.channel is Channel.NONE and (None in stopped or stopped >= {Channel.CALL, Channel.MAIL})

    @property
    def truth(self) -> Truth | None:
        """What is known of where they stand, or None."""
        return self.silence.truth


@dataclass(frozen=True, slots=True)
class Review:
    """Every case at one moment, with the history, the model, and the worth of the plays it was judged from."""

    now: datetime
    history: History
    cases: tuple[Case, ...]
    fitted: Fitted
    learnt: Mapping[str, Worth] = field(default_factory=dict)

    @property
    def stopped(self) -> tuple[SourceState, ...]:
        """The sources that could not be read: nothing is judged later than their last good reading."""
        return tuple(source for source in self.history.sources if source.stopped)
