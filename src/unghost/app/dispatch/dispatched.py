"""What one pass over the outbox did, what waits, and what needs a person."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from unghost.domain.deed import What
from unghost.domain.letter import Letter


@dataclass(frozen=True, slots=True)
class Done:
    """What was done with a letter, as it stands in the log, and why; ``until`` is when it is tried again, where it is."""

    letter: Letter
    what: What
    why: str = ""
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Waits:
    """That a letter stays where it is, and why; ``until`` is the earliest moment it may go, None where that is not known."""

    letter: Letter
    why: str
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Asks:
    """That nobody knows whether a letter arrived: a person has to look."""

    letter: Letter
    why: str


@dataclass(slots=True)
class Dispatched:
    """How a pass ended; ``remarks`` are sentences about what stands in the way of several letters, such as a mailbox."""

    done: list[Done] = field(default_factory=list)
    waiting: list[Waits] = field(default_factory=list)
    asks: list[Asks] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)

    def remark(self, sentence: str) -> None:
        """Add a remark, once."""
        if sentence not in self.remarks:
            self.remarks.append(sentence)
