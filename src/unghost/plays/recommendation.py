"""What is recommended, and everything that explains it: the rows that were read, and what each play was worth here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from unghost.domain.proposal import Proposal, Refusal
from unghost.plays.play import Move

Refuse = Callable[[Proposal], list[Refusal]]
"""Asked about each contact before it is proposed; returns what forbids it, nothing where it is free."""


@dataclass(frozen=True, slots=True)
class Traced:
    """One row of the decision table as it was read for a case: its name, whether it decided, and why, in a sentence."""

    row: str
    hit: bool
    why: str


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a score: its name, what it adds (below 0 where it costs), and where that comes from."""

    name: str
    value: float
    says: str


@dataclass(frozen=True, slots=True)
class Score:
    """What a play is worth in a case, as the sum of its parts. 1 is the truth about a middling deal (plays/stakes.py).

    ``chance`` is P(the truth is learnt within 30 days) with this play, what comes by itself included.
    """

    play: str
    parts: tuple[Part, ...]
    chance: float

    @property
    def total(self) -> float:
        """The sum of the parts, rounded so that no order of adding shows."""
        return round(sum(part.value for part in self.parts), 9)

    def part(self, name: str) -> float:
        """Return one part, 0 where it plays no role."""
        return next((part.value for part in self.parts if part.name == name), 0.0)


@dataclass(frozen=True, slots=True)
class Recommendation:
    """The move, what else would be admissible, and what was refused.

    ``trace`` are the rows of the table down to the one that decided; ``scores`` the plays that were weighed, the best first,
    empty where a row decided before any weighing. ``chances`` says of each play that was as good as the best with which
    probability it was chosen: 1.0 for the move where there was no tie.
    """

    move: Move
    alternatives: tuple[Move, ...] = ()
    refused: tuple[Refusal, ...] = ()
    trace: tuple[Traced, ...] = ()
    scores: tuple[Score, ...] = ()
    chances: Mapping[str, float] = field(default_factory=dict)
