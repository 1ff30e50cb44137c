"""What sellers do about silence today, as three policies: a weekly sequence, a rule of so many days, and patience alone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from benchmarks.practice.mind import Deed

CHECK_IN = Deed("check-in", pressure=0.25, asks=True)
GUILT = Deed("you have not answered", pressure=0.4, asks=True, guilts=True)
BREAK_UP = Deed("break-up", pressure=0.6, asks=True, guilts=True)
CALL = Deed("call about the deal", call=True, pressure=0.2, asks=True)
ARTICLE = Deed("an article", gives=True)

AFTER_SIGN = 14  # days a sequence rests after any word of theirs


class Policy(Protocol):
    """One way of dealing with one silent prospect."""

    @property
    def name(self) -> str:
        """What it is called in the tables."""

    def begin(self, prospect: int) -> Course:
        """Return a fresh course for a prospect."""


class Course(Protocol):
    """A policy at work on one prospect. Days count from our last question."""

    def next_day(self) -> float | None:
        """Return when it will act or look again, None where it has ended."""

    def act(self, day: float) -> Deed | None:
        """Return what is done on that day, None where nothing is."""

    def heard(self, day: float, *, talk: bool) -> None:
        """Take note of a word of theirs that told nothing."""

    def rang(self, day: float) -> None:
        """Take note of a call that reached nobody."""


@dataclass(frozen=True, slots=True)
class Plan:
    """Fixed steps at fixed days, begun again after a word of theirs that told nothing."""

    name: str
    steps: tuple[tuple[float, Deed], ...]

    def begin(self, prospect: int) -> Course:  # noqa: ARG002 - the same for everybody
        """Return a fresh course."""
        return _Steps(self.steps)


@dataclass(slots=True)
class _Steps:
    steps: tuple[tuple[float, Deed], ...]
    start: float = 0.0
    done: int = 0

    def next_day(self) -> float | None:
        return self.start + self.steps[self.done][0] if self.done < len(self.steps) else None

    def act(self, day: float) -> Deed | None:  # noqa: ARG002 - the plan knows no more than its days
        self.done += 1
        return self.steps[self.done - 1][1]

    def heard(self, day: float, *, talk: bool) -> None:  # noqa: ARG002 - any word restarts the plan
        self.start, self.done = day + AFTER_SIGN - self.steps[0][0], 0

    def rang(self, day: float) -> None:
        """Go on as planned."""


WEEKLY = Plan(
    "weekly check-in, then break-up",
    ((7, CHECK_IN), (14, CHECK_IN), (21, GUILT), (28, CHECK_IN), (35, BREAK_UP)),
)
SEVEN = Plan(
    "14 days, then seven touches",
    ((14, CHECK_IN), (17, CALL), (21, CHECK_IN), (25, CALL), (29, GUILT), (34, CALL), (40, BREAK_UP)),
)
PATIENCE = Plan("patience only", ((30, ARTICLE), (60, ARTICLE)))
CALLS = Plan("three plain calls", ((5, CALL), (9, CALL), (14, CALL)))
"""What is left of ours without its judgement and its words: it shows how much is owed to the telephone alone."""
