"""What somebody wants to do, and a guard's no to it: the two words plays and guards share without seeing each other."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from unghost.domain.touch import Channel


@dataclass(frozen=True, slots=True)
class Proposal:
    """What somebody wants to do: a play towards ``person`` on ``channel`` at ``at``; ``contacts`` False touches nobody."""

    play: str
    channel: Channel
    person: str
    at: datetime
    contacts: bool = True


@dataclass(frozen=True, slots=True)
class Refusal:
    """A guard's no: the reason in words and until when it holds (None: no end known). At ``until`` itself the guard allows.

    ``play`` is None where it forbids more than one play, ``channel`` None where it forbids more than one way.
    """

    guard: str
    reason: str
    until: datetime | None = None
    play: str | None = None
    channel: Channel | None = None
