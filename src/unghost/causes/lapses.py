"""Look at ourselves first: questions of theirs we left open, promises of ours we missed, answers far too late."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from unghost.causes.around import around, our_answers
from unghost.causes.cause import Lapse, View
from unghost.domain.hours import HOURS_A_DAY, WorkWeek, zone
from unghost.domain.message import Precision
from unghost.domain.said import Promise
from unghost.domain.touch import Touch
from unghost.silence.answers import answers

LATE_SHARE = 0.9
LATE_DAYS = 5
ENOUGH_ANSWERS = 10
GRACE_DAYS = 2
_ROOM = {Precision.DAY: 0, Precision.WEEK: 6, Precision.MONTH: 30, Precision.QUARTER: 91}


def lapses(view: View) -> tuple[Lapse, ...]:
    """Return what went wrong on our side, in order of time, each with a verbatim quote of the message behind it.

    A question counts only where nothing we wrote or said after it touches on it: precision before completeness.
    """
    found = (*_unanswered(view), *_missed(view), *_late(view))
    order = {t.message: n for n, t in enumerate(view.correspondence.touches)}
    unique = {(x.kind, x.message): x for x in reversed(found)}
    return tuple(sorted(unique.values(), key=lambda x: (order.get(x.message, 0), x.kind)))


def _unanswered(view: View) -> Iterator[Lapse]:
    if view.silence.let_be:
        return
    for debt in view.silence.debts:
        if debt.touch.message:
            yield Lapse("unanswered_question", debt.touch.message, debt.quote)
    last = view.correspondence.last_sign_of_life
    if last is None or last.message is None or not last.text or last.said.courtesy:
        return
    after = [t for t in view.correspondence.ours if t.at > last.at and t.delivered]
    told = any(t.disposition is not None or t.recovered or t.attachments for t in after)
    quote = None if told or not after else next((ask for ask in last.said.asks if not answers(ask, after)), None)
    if quote:
        yield Lapse("unanswered_question", last.message, quote)


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
