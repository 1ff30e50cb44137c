"""After a talk in which no next step was agreed: a day to look again, so that nobody is forgotten (R13, R16)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from unghost.domain.touch import Channel, Touch
from unghost.history.history import Correspondence
from unghost.silence.assessment import Silence, State

LOOK_AGAIN_DAYS = 10
"""Working days of theirs after which a look is proposed: two weeks, a judgement of ours."""


def last_talk(here: Correspondence) -> Touch | None:
    """Return the talk their last sign of life was, a call that was answered or a meeting held; None where it was a mail."""
    last = here.last_sign_of_life
    return last if last is not None and last.channel in (Channel.CALL, Channel.MEETING) else None


def look_again(here: Correspondence) -> date | None:
    """Return the day for another look after a talk that left nothing open: ten working days after we were last in touch.

    It is for whoever still has something before them: nothing is proposed where every deal with them has ended.
    """
    talk = last_talk(here)
    if talk is None or (here.deals and all(map(here.ended, here.deals))):
        return None
    reached = [talk.at, *(t.at for t in here.since_sign_of_life() if t.delivered)]
    day, left = here.week.local(max(reached)).date(), LOOK_AGAIN_DAYS
    while left:
        day += timedelta(1)
        left -= here.week.is_workday(day)
    return day


def after_talk(base: Silence, here: Correspondence, today: date) -> Silence | None:
    """Return how it stands where the last word was a talk and no wait was opened since: quiet until the day for a look, then due.

    None where the last word was no talk. The day is ours, not theirs: nobody is late before it or after it.
    """
    day, talk = look_again(here), last_talk(here)
    if day is None or talk is None:
        return None
    spoke = here.week.local(talk.at).date()
    why = f"you spoke on {spoke.day} {spoke:%B} and no next step is on record"
    return replace(base, state=State.EXPECTED if today < day else State.PARKED, wake=day, why_known=why)


def look_is_due(silence: Silence, here: Correspondence, today: date) -> bool:
    """Say whether the day for another look after a talk has come, and nothing else is known of them."""
    wake = silence.wake
    return silence.state is State.PARKED and wake is not None and wake <= today and wake == look_again(here)
