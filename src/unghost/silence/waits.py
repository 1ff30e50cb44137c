"""The waits of a history: what a silence model learns from."""

from __future__ import annotations

from datetime import datetime, timedelta

from unghost.domain.touch import Channel, Touch
from unghost.domain.wait import Wait
from unghost.history.history import Correspondence
from unghost.silence.answers import takes_note
from unghost.silence.clock import days_in, leaves_ball, start_of

# A later answer is a new conversation, not the end of this wait (the benchmark's protocol, expire_days).
EXPIRES = timedelta(days=120)


def waits(correspondence: Correspondence, until: datetime) -> tuple[Wait, ...]:
    """Return every closed wait of ours for this person, oldest first; the open one is the question, not the data.

    A wait opens with a touch of ours that left the ball with them and closes with their next sign of life; follow-ups do not
    restart it. Where their last word had named a day, it counts from that day: an announced pause is no habit.
    """
    found: list[Wait] = []
    answered = 0
    opened: Touch | None = None
    last: Touch | None = None
    asked = reached = False  # whether their latest turn asked something, and whether we got through since
    for touch in correspondence.touches:
        if touch.at > until:
            break
        if touch.sign_of_life:
            asked, reached = bool(touch.said.asks) or (asked and not reached and touch.channel is Channel.MAIL), False
        if touch.sign_of_life:
            if opened is not None:
                found.append(_wait(correspondence, opened, last, touch.at, answered))
                answered += found[-1].answered
                opened = None
            last = touch
        elif opened is None and leaves_ball(touch) and (last is None or asked or not takes_note(touch)):
            opened = touch
        reached = reached or (not touch.sign_of_life and touch.delivered)
    return tuple(found)


def _wait(correspondence: Correspondence, opened: Touch, last: Touch | None, closed: datetime, past: int) -> Wait:
    start = counts_from(correspondence, opened, last)
    answered = closed - opened.at <= EXPIRES
    end = closed if answered else opened.at + EXPIRES
    hours = correspondence.week.between(start, end)
    counted = start if start > opened.at else None
    return Wait(correspondence.person.id, opened.at, end, hours, answered, past, counted)


def counts_from(correspondence: Correspondence, opened: Touch, last: Touch | None) -> datetime:
    """Return when a wait that ``opened`` began starts to count: then, or on the day they had named in their last word."""
    days = [named.day for named in days_in(last)] if last is not None else []
    return max([opened.at, *(start_of(day, correspondence.week) for day in days)])
