"""Choose the one move: read the decision table from top to bottom, and keep what every row said."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from unghost.causes.cause import Diagnosis, View
from unghost.domain.worth import Worth
from unghost.plays.catalogue import library
from unghost.plays.desk import Desk
from unghost.plays.recommendation import Recommendation, Refuse, Traced
from unghost.plays.table import TABLE
from unghost.plays.vary import another_hour
from unghost.plays.weigh import NOTHING_LEARNT

__all__ = ["Recommendation", "Refuse", "library", "recommend"]


def recommend(view: View, diagnosis: Diagnosis, refuse: Refuse, worths: Mapping[str, Worth] = NOTHING_LEARNT) -> Recommendation:
    """Return the one move worth making, with its reasons, the other admissible plays, and what the guards refused.

    ``refuse`` is asked about each contact before it is proposed. A refusal that passes within three days moves the move; one that
    takes longer makes it a wait until then; one without an end drops the play. ``worths`` are what each play has been worth so
    far, by its name; without evidence the prior alone speaks.
    """
    desk = Desk(view, diagnosis, refuse, worths)
    trace: list[Traced] = []
    for row in TABLE:
        answer = row.step(desk)
        trace.append(Traced(row.name, answer.found is not None, answer.why))
        if answer.found is not None:
            move = another_hour(desk, answer.found.move)
            return replace(answer.found, move=move, trace=tuple(trace), refused=tuple(desk.refused))
    raise AssertionError("the last row decides every case")
