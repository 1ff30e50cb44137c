"""Answers of ours that came late: slower than nine in ten of our own to anybody, and five working days at least."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from datetime import timedelta

from unghost.causes.around import around, our_answers
from unghost.causes.cause import Lapse, View
from unghost.domain.hours import HOURS_A_DAY
from unghost.domain.said import Role
from unghost.domain.touch import Touch
from unghost.silence.answers import TELLING, words_of

_REPLY = re.compile(r"^(?:\s*(?:re|aw|sv|fw|fwd|wg|tr|rv|res|antw|r)\s*(?:\[\d+\])?\s*:|\s*\[[^\]]{1,40}\])*", re.IGNORECASE)
LATE_SHARE = 0.9
LATE_DAYS = 5
FEWEST = 5
"""Other answers of ours from which our pace is known."""
ENOUGH = 10
"""Other answers from which a tenth of them can be told; with fewer an answer is late where it is the slowest by far."""
BY_FAR = 3.0
LONGEST = timedelta(days=120)
"""What we write later than this begins anew and answers nothing."""
_REPAIR = "The answer is given; own the delay once, when you next speak, and leave it at that."


def late(view: View) -> Iterator[Lapse]:
    """Yield answers of ours that were late for us; ``repaired`` where they have written since."""
    pace = around(view.history).our_answers
    if len(pace) <= FEWEST:
        return
    touches = view.correspondence.touches
    for asked, answered, hours in our_answers(view.correspondence):
        question = next((t for t in touches[asked:answered] if t.said.asks and t.message), None)
        if question is None or not is_late(pace, hours) or _had_time(touches[asked:answered]):
            continue
        answer = touches[answered]
        if view.correspondence.week.between(question.at, answer.at) < LATE_DAYS * HOURS_A_DAY or not _answers(question, answer):
            continue
        repaired = any(t.sign_of_life for t in touches[answered + 1 :])
        by = answer.message if repaired else None
        yield Lapse("late_answer", question.message or "", question.said.asks[0], repaired, question.at, _REPAIR, by)


def _answers(question: Touch, answer: Touch) -> bool:
    """Say whether what we wrote next was meant as the answer: in the same thread, or on the same matter."""
    if answer.at - question.at > LONGEST:
        return False
    if (question.thread and question.thread == answer.thread) or _matter(question) == _matter(answer):
        return True
    told = words_of(answer.text)
    return any(len(words_of(ask) & told) >= TELLING for ask in question.said.asks)


def _matter(touch: Touch) -> str:
    return _REPLY.sub("", touch.subject).strip().casefold()


def is_late(pace: Sequence[float], hours: float) -> bool:
    """Say whether so many working hours are late for us; ``pace`` are all our answers, sorted, this one among them."""
    others = len(pace) - 1
    if hours < LATE_DAYS * HOURS_A_DAY or others < FEWEST:
        return False
    faster = bisect_left(pace, hours)
    if others >= ENOUGH:
        return faster / len(pace) >= LATE_SHARE
    return faster == others and hours >= BY_FAR * pace[others // 2]


def _had_time(touches: Sequence[Touch]) -> bool:
    """Say whether they named a later time themselves, or freed us from answering soon."""
    return any(t.said.frees or (t.said.when is not None and t.said.when.role is Role.CONTACT_AGAIN) for t in touches)
