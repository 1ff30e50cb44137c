"""Promises that were not kept: ours as lapses, theirs as what they owe."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from unghost.causes.cause import Lapse, Owed, View
from unghost.causes.lapses.promise import About, about, kept, renewed, withdrawn
from unghost.causes.lapses.words import LOOSE_DAY
from unghost.domain.hours import WorkWeek, zone
from unghost.domain.message import Precision
from unghost.domain.said import Promise
from unghost.domain.touch import Channel, Side, Touch
from unghost.reading.tables import later

GRACE_DAYS = 2
"""Working days granted beyond a promised day."""
LOOSE_DAYS = 5
"""The same where the day was named loosely: "in the next days", "in a few days"."""
UNDATED_DAYS = 10
"""Working days after which a promise without a day counts as not kept: two weeks, longer than most people's "soon"."""
OPEN_DAYS = 365
"""A promise older than this is past: nobody waits for it any more."""
_LOOSELY = later(rf"\b(?:{LOOSE_DAY})\b", re.IGNORECASE)
_ROOM = {Precision.DAY: 0, Precision.WEEK: 6, Precision.MONTH: 30, Precision.QUARTER: 91}
_REPAIR = {
    About.SEND: "Send what was promised, with a word that it is late, and ask for nothing with it.",
    About.CALL: "Make the call that was promised, or say in a line when you will.",
    About.TELL: "Tell them what you know by now, even if it is that you do not know yet.",
}


def missed(view: View) -> Iterator[Lapse]:
    """Yield what we promised and did not do in time; ``repaired`` where it was done since."""
    if view.silence.let_be:
        return
    touches = view.correspondence.touches
    for place, touch in enumerate(touches):
        if touch.side is not Side.OURS or touch.message is None or touch.channel is not Channel.MAIL or touch.recovered:
            continue
        for promise in touch.said.promises:
            lapse = _missed(view, touch, promise, touches[place + 1 :])
            if lapse is not None:
                yield lapse


def _missed(view: View, touch: Touch, promise: Promise, after: tuple[Touch, ...]) -> Lapse | None:
    what, limit = about(promise), limit_of(promise, touch, view.correspondence.week)
    now = view.history.now
    if what is None or limit is None or limit >= now or now - touch.at > timedelta(OPEN_DAYS) or withdrawn(after, Side.OURS):
        return None
    if what is About.CALL and (promise.due is None or not _calls_are_logged(view)):
        return None
    by = kept(promise, what, after, Side.OURS)
    again = renewed(promise, what, after, Side.OURS)
    if (by is not None and (by.at <= limit or promise.due is None)) or (again is not None and again.at <= limit):
        return None
    return Lapse(
        "missed_promise", touch.message or "", promise.quote, by is not None, touch.at, _REPAIR[what], by.message if by else None
    )


def _calls_are_logged(view: View) -> bool:
    """Say whether calls are known at all: where none is, a call that was promised may have been made."""
    everybody = view.history.everybody
    known = everybody is not None and everybody.calls
    return (
        known
        or any(t.channel is Channel.CALL for c in view.history.people.values() for t in c.touches)
        or not any(t.side is Side.OURS and t.at > view.correspondence.touches[0].at for t in view.correspondence.touches[1:])
    )


def limit_of(promise: Promise, touch: Touch, week: WorkWeek) -> datetime | None:
    """Return when a promise counts as not kept, None where its day lay behind it already.

    The end of the second working day after a promised day (after the whole of a promised week, month, quarter); without a day
    the end of the tenth after it was made.
    """
    if promise.due is None:
        return _after(week.local(touch.at).date(), UNDATED_DAYS, week)
    day = promise.due + timedelta(_ROOM.get(promise.precision or Precision.DAY, 0))
    grace = LOOSE_DAYS if _LOOSELY.search(promise.quote) else GRACE_DAYS
    return _after(day, grace, week) if day >= week.local(touch.at).date() else None


def _after(day: date, workdays: int, week: WorkWeek) -> datetime:
    for _ in range(workdays):
        day = _next_workday(day, week)
    return datetime.combine(day, time(23, 59), tzinfo=zone(week.zone))


def _next_workday(day: date, week: WorkWeek) -> date:
    following = (day + timedelta(n) for n in range(1, 30))
    return next((d for d in following if week.is_workday(d)), day + timedelta(1))


def owed_promises(view: View) -> Iterator[Owed]:
    """Yield what they said they would do and have not done, as far as the record shows; the due day may be still to come."""
    touches = view.correspondence.touches
    for place, touch in enumerate(touches):
        if touch.side is not Side.THEIRS or touch.message is None or touch.said.opt_out:
            continue
        after = touches[place + 1 :]
        if view.history.now - touch.at > timedelta(OPEN_DAYS) or any(_goes_on(t) for t in after):
            continue
        for promise in touch.said.promises:
            what = about(promise)
            if what is not None and kept(promise, what, after, Side.THEIRS) is None and not withdrawn(after, Side.THEIRS):
                yield Owed("promise", touch.message, promise.quote, promise.due, touch.at)


def _goes_on(touch: Touch) -> bool:
    """Say whether they have written on since, so that what they had promised is told or overtaken."""
    return touch.sign_of_life and not touch.said.courtesy
