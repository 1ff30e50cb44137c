"""What somebody wants to do, and a guard's no to it: the two words plays and guards share without seeing each other."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from unghost.domain.touch import Channel


@dataclass(frozen=True, slots=True)
class Proposal:
    """What somebody wants to do: a play towards ``person`` on ``channel`` at ``at`` (aware); ``contacts`` False touches nobody.

    ``words`` is what would be said or written, empty while nothing is drafted yet. ``backed_by`` are texts beyond the record that
    the words may draw on, such as the title and link of an item from the user's library. ``voicemail`` says that a message would
    be left where nobody answers, ``once`` that an episode bears the play only once.
    """

    play: str
    channel: Channel
    person: str
    at: datetime
    contacts: bool = True
    words: str = ""
    backed_by: tuple[str, ...] = ()
    voicemail: bool = False
    once: bool = False

    def __post_init__(self) -> None:
        """Refuse a moment without its offset."""
        if self.at.tzinfo is None:
            raise ValueError("A proposal needs a moment with its offset from UTC.")


@dataclass(frozen=True, slots=True)
class Refusal:
    """A guard's no: the reason in words and until when it holds (None: no moment ends it). At ``until`` itself the guard allows.

    ``play`` is None where it forbids more than one play, ``channel`` None where it forbids more than one way. Where no moment
    ends it, ``needs`` says which new fact does. ``spent`` says that a budget of this episode is used up.
    """

    guard: str
    reason: str
    until: datetime | None = None
    play: str | None = None
    channel: Channel | None = None
    needs: str = ""
    spent: bool = False
