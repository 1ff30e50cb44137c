"""A correspondence as rounds: waits of ours that they answered, each with its answer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from unghost.domain.touch import Channel, Side, Touch
from unghost.domain.wait import Wait
from unghost.history.history import Correspondence

# After so long without a word from either side a message begins a conversation.
BREAK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Round:
    """One wait of ours that they ended of their own accord: ``hours`` are working hours of theirs, ``turn`` what they said then.

    ``words`` are the own words of the turn, None where nothing of it was written.
    """

    hours: float
    turn: tuple[Touch, ...]
    words: int | None

    @property
    def answer(self) -> Touch:
        """The touch that ended the wait."""
        return self.turn[0]


def rounds(correspondence: Correspondence, past: Sequence[Wait], until: datetime) -> tuple[Round, ...]:
    """Return the answered ones of a person's closed waits as rounds, oldest first, using nothing later than ``until``.

    A wait that ended because our call reached them tells nothing of when they would have answered, and is left out.
    """
    closed = {wait.closed: wait.hours for wait in past if wait.answered}
    touches = tuple(touch for touch in correspondence.touches if touch.at <= until)
    found: list[Round] = []
    for place, touch in enumerate(touches):
        if touch.side is not Side.THEIRS or touch.at not in closed:
            continue
        hours = closed.pop(touch.at)
        turn = _turn(touches[place:])
        found.append(Round(hours, turn, _words(turn)))
    return tuple(found)


def _turn(touches: tuple[Touch, ...]) -> tuple[Touch, ...]:
    """Return what they said until our next word, or until they had been quiet for so long that they begin anew."""
    turn = [touches[0]]
    for touch in touches[1:]:
        if touch.at - turn[-1].at >= BREAK or (touch.side is Side.OURS and touch.delivered):
            break
        if touch.side is Side.THEIRS:
            turn.append(touch)
    return tuple(turn)


def _words(turn: tuple[Touch, ...]) -> int | None:
    written = [t.text for t in turn if t.channel is Channel.MAIL and t.text.strip()]
    return sum(len(text.split()) for text in written) if written else None
