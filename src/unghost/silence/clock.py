"""Whose turn it is, and since when: the right clock of PRODUCT.md.

A silence starts at our oldest unanswered touch that left the ball with them after their last sign of life. Where they named
a day of their own, the clock starts when that day has passed. Where they asked us something, the ball is ours and no clock runs.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from unghost.domain.hours import WorkWeek, zone
from unghost.domain.message import Precision
from unghost.domain.record import About, Says
from unghost.domain.said import Role
from unghost.domain.span import Evidence
from unghost.domain.touch import Channel, Side, Touch
from unghost.history.history import Correspondence
from unghost.silence.answers import answers, takes_back, takes_note, words_of
from unghost.silence.assessment import Debt

# A mail to more people than this leaves the ball with nobody in particular (the benchmark's protocol, max_rcpt).
BALL_RECIPIENTS = 3
# Working days granted beyond a day they named, by how exactly they named it.
GRACE = {Precision.DAY: 1, Precision.WEEK: 3, Precision.MONTH: 5, Precision.QUARTER: 10}


QUESTION = "unanswered_question"
"""The kind of lapse that a debt is, as ticks name it."""

# Words of substance from which a question has weight of its own.
WEIGHTY = 7
# A shorter name stands in too many words.
SHORTEST_NAME = 3


@dataclass(frozen=True, slots=True)
class NamedDay:
    """A day they named themselves, until which quiet is what they announced. ``promise`` where they owe us word by then."""

    day: date
    precision: Precision
    quote: str
    touch: Touch
    promise: bool
    come_back: bool


def leaves_ball(touch: Touch) -> bool:
    """Say whether a touch of ours asked, offered or promised something to react to. Attempts that reached nobody never do."""
    if touch.side is not Side.OURS or not touch.delivered or not touch.addressed or touch.recipients > BALL_RECIPIENTS:
        return False
    if touch.channel is not Channel.MAIL:
        return touch.disposition is not None and not touch.reached
    if touch.said.frees:
        return False
    return bool(touch.said.asks) or bool(touch.attachments) or not touch.said.courtesy


def last_turn(touches: Sequence[Touch]) -> list[Touch]:
    """Return their latest turn: what they said since we last got through. A talk settles what was open, and begins a turn."""
    turn: list[Touch] = []
    for touch in reversed(touches):
        if touch.sign_of_life:
            turn.append(touch)
            if touch.channel is not Channel.MAIL:
                break
        elif turn and touch.delivered:
            break
    return turn[::-1]


def debts(correspondence: Correspondence) -> tuple[Debt, ...]:
    """Return what they asked in their last turn and we have not answered; a touch of ours that passes over it pays nothing.

    Where we answered some of it, what is left is a debt only if it had weight: a small question may have been settled unseen.
    What the user ticked as done or as no lapse is none, nor what they took back themselves.
    """
    turn = last_turn(correspondence.touches)
    if not turn or any(t.said.opt_out for t in turn):
        return ()
    told = {key for key, tick in correspondence.ticked(About.LAPSE).items() if tick.says is not Says.YES}
    kept = [t for n, t in enumerate(turn) if f"{QUESTION}:{t.message}" not in told and not any(map(takes_back, turn[n + 1 :]))]
    asked = tuple(Debt(t, quote) for t in kept for quote in t.said.asks)
    replies = [t for t in correspondence.touches if t.side is Side.OURS and t.delivered and t.at > turn[-1].at]
    if any(t.channel is not Channel.MAIL and t.reached for t in replies):
        return ()
    if not replies:
        return asked
    open_ = tuple(debt for debt in asked if not answers(debt.quote, replies, len(asked)))
    return open_ if len(open_) == len(asked) else tuple(d for d in open_ if len(words_of(d.quote)) >= WEIGHTY)


def named_day(correspondence: Correspondence) -> NamedDay | None:
    """Return the day they named in their last turn for coming back to us or for us to come back to them, or None.

    A day on which, or after which, they have given another sign of life is spent.
    """
    found = [named for touch in last_turn(correspondence.touches) for named in days_in(touch)]
    last = correspondence.last_sign_of_life
    return _latest([n for n in found if last is None or n.touch is last or last.at < start_of(n.day, correspondence.week)])


def named_by_colleague(correspondence: Correspondence, colleagues: Sequence[Correspondence]) -> NamedDay | None:
    """Return the day somebody of their side named for them after our opening touch: an assistant, a colleague who names them."""
    told = _told_of_them(correspondence, colleagues)
    return _latest([replace(named, promise=True, come_back=False) for touch in told for named in days_in(touch)])


def life_told_by_colleague(correspondence: Correspondence, colleagues: Sequence[Correspondence]) -> Touch | None:
    """Return the latest mail after our opening touch in which a colleague of theirs speaks of an illness or a loss of theirs."""
    told = [t for t in _told_of_them(correspondence, colleagues) if t.said.sensitive]
    return max(told, key=lambda t: (t.at, t.message or ""), default=None)


def _told_of_them(correspondence: Correspondence, colleagues: Sequence[Correspondence]) -> list[Touch]:
    """Return the touches of colleagues of theirs after our opening touch that name them."""
    first = opener(correspondence)
    parts = correspondence.person.name.casefold().split()
    names = [part for part in parts if len(part) >= SHORTEST_NAME and not part.endswith(".")]
    if first is None or not names:
        return []
    return [t for other in colleagues for t in other.theirs if t.at > first.at and any(n in t.text.casefold() for n in names)]


def days_in(touch: Touch) -> list[NamedDay]:
    """Return every day a touch of theirs names for things to go on."""
    found: list[NamedDay] = []
    for promise in touch.said.promises:
        if promise.due is not None:
            precision = promise.precision or Precision.DAY
            found.append(NamedDay(promise.due, precision, promise.quote, touch, promise=True, come_back=False))
    when = touch.said.when
    if when is not None and when.role in (Role.CONTACT_AGAIN, Role.DECISION, Role.RETURN):
        come_back = when.role is Role.CONTACT_AGAIN
        found.append(NamedDay(when.date, when.precision, when.quote, touch, promise=not come_back, come_back=come_back))
    return found


def _latest(named: Sequence[NamedDay]) -> NamedDay | None:
    told = [n for n in named if n.come_back]
    return max(told or named, key=lambda n: n.day, default=None)


def grace_end(named: NamedDay, week: WorkWeek) -> datetime:
    """Return when a named day has passed for good: its end on their clock, and some working days of grace."""
    day, left = named.day, GRACE[named.precision]
    while left:
        day += timedelta(1)
        left -= week.is_workday(day)
    return datetime.combine(day, time(0), tzinfo=zone(week.zone))


def start_of(day: date, week: WorkWeek) -> datetime:
    """Return the first moment of a day on their clock."""
    return datetime.combine(day, time(0), tzinfo=zone(week.zone))


def opener(correspondence: Correspondence) -> Touch | None:
    """Return our oldest unanswered touch that left the ball with them after their last sign of life, or None.

    Where their last turn asked nothing, a line of ours that only takes note of it ("Good to know, take your time") leaves none.
    """
    turn = last_turn(correspondence.touches)
    answers_them = bool(turn) and not any(t.said.asks and not t.said.opt_out for t in turn)
    since = correspondence.since_sign_of_life()
    return next((t for t in since if leaves_ball(t) and not (answers_them and takes_note(t))), None)


def passage(touch: Touch, quote: str, weight: float = 1.0) -> Evidence:
    """Return a passage of a touch as evidence."""
    return Evidence(touch.message, touch.at, quote, weight)
