"""One wait for an answer: the spell a silence model learns from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Wait:
    """A wait of ours that ended with their answer, or is (or was) open when last seen.

    ``hours`` are working hours of theirs from ``opened`` to ``closed`` (their weekends, holidays and absences removed);
    ``answered`` is False where the record ends, or we gave up watching, before an answer: the wait is then censored.
    ``counted_from`` is when it began to count where that is later than ``opened``: on a day they had named themselves.
    ``past_answers`` counts their answered waits that had closed before this one opened.
    """

    person: str
    opened: datetime
    closed: datetime
    hours: float
    answered: bool
    past_answers: int = 0
    counted_from: datetime | None = None
