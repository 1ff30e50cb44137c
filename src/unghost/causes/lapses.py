"""Look at ourselves first: questions of theirs we left open, promises of ours we missed, answers far too late."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from unghost.causes.around import around, our_answers
from unghost.causes.cause import Lapse, View
from unghost.domain.hours import HOURS_A_DAY, WorkWeek, zone
from unghost.domain.message import Precision
from unghost.domain.said import Promise
from unghost.domain.touch import Touch

LATE_SHARE = 0.9
LATE_DAYS = 5
ENOUGH_ANSWERS = 10
GRACE_DAYS = 2
_ROOM = {Precision.DAY: 0, Precision.WEEK: 6, Precision.MONTH: 30, Precision.QUARTER: 91}
_WORD = re.compile(r"\w{4,}")
_SETTLES = re.compile(
    r"^\W*(?:yes|no|sure|of course|certainly|ja|nein|natürlich|oui|non|sí|si|no|claro|sì|certo|nee|sim|não|nej)\b", re.IGNORECASE
)
_AMOUNT = re.compile(
    r"\b(?:how (?:much|many|long|big|far)|price|prices|cost|costs|what do|was kostet|combien|cuánto|"
    r"quanto|hoeveel|when|wann|quand)\b",
    re.I,
)
_EMPTY = frozenset(
    [
        "what",
        "when",
        "where",
        "which",
        "while",
        "with",
        "would",
        "could",
        "should",
        "have",
        "this",
        "that",
        "there",
        "their",
        "they",
        "them",
        "your",
        "yours",
        "about",
        "from",
        "will",
        "does",
        "been",
        "were",
        "just",
        "also",
        "some",
        "than",
        "then",
        "into",
        "over",
        "only",
        "very",
        "more",
        "most",
        "such",
        "please",
        "thanks",
        "thank",
        "still",
        "need",
        "want",
        "like",
        "know",
        "tell",
        "send",
        "give",
        "make",
        "take",
        "much",
        "many",
        "dear",
        "hello",
        "regards",
        "best",
        "kind",
    ]
)


def lapses(view: View) -> tuple[Lapse, ...]:
    """Return what went wrong on our side, in order of time, each with a verbatim quote of the message behind it.

    A question counts only where nothing we wrote or said after it touches on it: precision before completeness.
    """
    found = (*_unanswered(view), *_missed(view), *_late(view))
    order = {t.message: n for n, t in enumerate(view.correspondence.touches)}
    unique = {(x.kind, x.message): x for x in reversed(found)}
    return tuple(sorted(unique.values(), key=lambda x: (order.get(x.message, 0), x.kind)))


def _unanswered(view: View) -> Iterator[Lapse]:
    if view.silence.suppressed is not None:
        return
    for debt in view.silence.debts:
        if debt.touch.message:
            yield Lapse("unanswered_question", debt.touch.message, debt.quote)
    last = view.correspondence.last_sign_of_life
    if last is None or last.message is None or not last.text or last.said.courtesy:
        return
    after = [t for t in view.correspondence.ours if t.at > last.at and t.delivered]
    quote = next((ask for ask in last.said.asks if after and not any(_touches_on(t, ask) for t in after)), None)
    if quote:
        yield Lapse("unanswered_question", last.message, quote)


def _touches_on(touch: Touch, ask: str) -> bool:
    """Say whether a touch of ours may answer a question: common words, a plain yes or no, an attachment, a number asked for."""
    if touch.attachments or touch.disposition is not None or touch.recovered or _SETTLES.match(touch.text):
        return True
    words = _content(ask)
    if len(words) < 2 or words & _content(touch.text):
        return True
    return bool(_AMOUNT.search(ask)) and any(letter.isdigit() for letter in touch.text)


def _content(text: str) -> set[str]:
    """Return the telling words of a text, cut to five letters so that forms of one word meet."""
    return {word[:5] for word in _WORD.findall(text.casefold()) if word not in _EMPTY}


def _missed(view: View) -> Iterator[Lapse]:
    week = view.correspondence.week
    for touch in view.correspondence.ours:
        for promise in touch.said.promises:
            limit = _limit(promise, week)
            if limit and touch.message and limit < view.history.now and limit > touch.at:
                yield from _kept(view, touch, promise, limit)


def _kept(view: View, touch: Touch, promise: Promise, limit: datetime) -> Iterator[Lapse]:
    later = [t for t in view.correspondence.touches if t.at > touch.at]
    if any(t.at <= limit and (t.sign_of_life or (t in view.correspondence.ours and (t.delivered or t.attempt))) for t in later):
        return
    yield Lapse("missed_promise", touch.message or "", promise.quote, repaired=any(t.delivered for t in later))


def _limit(promise: Promise, week: WorkWeek) -> datetime | None:
    """Return the end of the second working day after a promised day (after the whole of a promised week, month, quarter)."""
    if promise.due is None:
        return None
    day = promise.due + timedelta(_ROOM.get(promise.precision or Precision.DAY, 0))
    for _ in range(GRACE_DAYS):
        day = _next_workday(day, week)
    return datetime.combine(day, time(23, 59), tzinfo=zone(week.zone))


def _next_workday(day: date, week: WorkWeek) -> date:
    following = (day + timedelta(n) for n in range(1, 30))
    return next((d for d in following if week.is_workday(d)), day + timedelta(1))


def _late(view: View) -> Iterator[Lapse]:
    """Yield answers of ours slower than nine in ten of our own to anybody, and five working days at least."""
    pace = around(view.history).our_answers
    if len(pace) < ENOUGH_ANSWERS:
        return
    touches = view.correspondence.touches
    for asked, answered, hours in our_answers(view.correspondence):
        rank = bisect_left(pace, hours) / len(pace)
        question = touches[asked]
        if hours >= LATE_DAYS * HOURS_A_DAY and rank >= LATE_SHARE and question.said.asks and question.message:
            repaired = any(t.sign_of_life for t in touches[answered + 1 :])
            yield Lapse("late_answer", question.message, question.said.asks[0], repaired)
