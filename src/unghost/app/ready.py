"""Ready: what the odds rest on is learnt after a sync, so that the next list is quick."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from unghost.app.known import Known
from unghost.silence.model import Learner


@dataclass(frozen=True, slots=True)
class Ready:
    """From how many closed silences was learnt, and in how many seconds; ``made`` is False where that was known already.

    ``notice`` is a sentence where the odds are not what they would ordinarily be.
    """

    silences: int
    seconds: float
    made: bool
    notice: str


def make_ready(known: Callable[[], Known], learn: Learner, seconds: Callable[[], float]) -> Ready:
    """Learn from what is known, unless the same was learnt before; ``seconds`` is a clock that only runs forward."""
    begun = seconds()
    fitted = known().learnt(learn)
    return Ready(fitted.silences, round(seconds() - begun, 3), fitted.made, fitted.notice)
