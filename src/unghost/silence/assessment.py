"""The verdict on one relationship: its state, the clock, and the odds."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from unghost.domain.odds import Odds
from unghost.domain.record import Truth
from unghost.domain.said import OptOut, Scope
from unghost.domain.span import Evidence
from unghost.domain.touch import Signal, Touch
from unghost.silence.model import Question


class State(StrEnum):
    """The seven states of a relationship (PRODUCT, definitions)."""

    OURS = "ours"
    EXPECTED = "expected"
    LATE = "late"
    SILENT = "silent"
    PARKED = "parked"
    UNREACHABLE = "unreachable"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Debt:
    """Something they asked that we have not answered."""

    touch: Touch
    quote: str


@dataclass(frozen=True, slots=True)
class Silence:
    """How one relationship stands at a moment.

    ``since`` is when the clock started and ``opener`` the touch that started it (None where no clock runs); ``waited`` working
    hours of theirs counted so far; ``unanswered`` our touches since their last sign of life (the opening one included, calls
    that reached nobody too); ``attempts`` the calls among them that reached nobody. ``known_reason`` is a passage that explains
    the quiet (absence, a date they named, an accepted meeting), ``wake`` the day it ends, ``absence`` the automatic reply behind
    it. ``truth`` is what is known, ``confirmed`` False where only their own words say it. ``suppressed`` is their opt-out.
    ``question`` is what the model is asked where a clock runs.
    """

    state: State
    since: datetime | None = None
    opener: Touch | None = None
    last_sign_of_life: Touch | None = None
    waited: float = 0.0
    unanswered: tuple[Touch, ...] = ()
    attempts: tuple[Touch, ...] = ()
    odds: Odds | None = None
    debts: tuple[Debt, ...] = ()
    known_reason: Evidence | None = None
    why_known: str = ""
    wake: date | None = None
    absence: Signal | None = None
    truth: Truth | None = None
    suppressed: tuple[OptOut, Touch] | None = None
    question: Question | None = None

    @property
    def quiet(self) -> bool:
        """Whether the wait is unusual: late or silent."""
        return self.state in (State.LATE, State.SILENT)

    @property
    def let_be(self) -> bool:
        """Whether they asked that all contact stop, not one way of it or one subject only."""
        return self.suppressed is not None and self.suppressed[0].scope is Scope.ALL
