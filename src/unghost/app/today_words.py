"""The day's list in sentences: what the command line and the page both say of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime

from unghost.app.case import Case
from unghost.app.queue import Queued, short
from unghost.app.today import Sleeper, Today
from unghost.app.words import count, name_of, short_day
from unghost.history.history import SourceState
from unghost.outbox.standing import Step
from unghost.plays.table import ORDINARY


def greeting(today: Today) -> str:
    """Return how many people are worth one's time and how many waits are ordinary; or why nothing can be said."""
    if today.unread:
        return today.unread
    if not today.cases:
        return "Nothing can be said of today." if today.stopped else "Nobody needs you today."
    people = count(len(today.cases), "person is", "people are").capitalize()
    waits = f" {count(today.waiting, 'wait is', 'waits are').capitalize()} ordinary." if today.waiting else ""
    return f"{people} worth your time.{waits}"


def stopped_line(source: SourceState, now: datetime) -> str:
    """Say that a source has stopped: what is judged is judged without what came since."""
    until = f"Until it is read again, nothing is judged later than {short_day(source.read_at.astimezone(now.tzinfo), now)}."
    unread = "Until it is read to its end, nobody is judged."
    return f"{source.place} has stopped ({source.stopped}). {until if source.ever_read else unread}"


def ended_line(ended: datetime, now: datetime) -> str:
    """Say where the record as a whole has ended."""
    since = f"Nothing new has come from anybody since {short_day(ended.astimezone(now.tzinfo), now)}"
    return f"{since}: the record seems to end there, and nobody is called silent for that. See unghost doctor."


def unsettled(letters: Iterable[Queued], now: datetime) -> Iterator[tuple[Queued, str]]:
    """Yield the letters of which nobody knows whether they arrived, with the sentence about each: a person has to look."""
    for one in letters:
        if one.standing.step is Step.UNKNOWN:
            since = short_day(one.standing.since.astimezone(now.tzinfo), now)
            what = f"Nobody knows whether your letter to {one.letter.to} arrived (since {since}). It is not sent again by itself."
            yield one, what


def look_at(letter: Queued) -> str:
    """Return what to type in order to look at a letter."""
    return f"unghost outbox {short(letter.letter.id)}"


LOSING = "Still answering, but later and shorter than they used to:"


def losing_lines(today: Today) -> tuple[list[tuple[Case, str]], str]:
    """Return those who still answer, but later and shorter than before, each with the hint, and what such a hint is worth."""
    found = [(case, case.early) for case in today.losing_step if case.early is not None]
    lines = [(case, f"{early.sentence[:1].lower()}{early.sentence[1:]}") for case, early in found]
    return lines, found[0][1].worth.sentence if found else ""


def sleeper_line(sleeper: Sleeper) -> str:
    """Return who is not shown, and why."""
    why = f": {sleeper.why}" if sleeper.why and sleeper.why != ORDINARY else ""
    return f"{sleeper.name or sleeper.person}: {sleeper.reason}{why}"


def waking_day(sleeper: Sleeper, here: datetime) -> str:
    """Return the day somebody comes back by themselves."""
    return short_day(sleeper.wakes.astimezone(here.tzinfo), here) if sleeper.wakes else "no day set"


def limbo_line(today: Today) -> str:
    """Return what is in limbo and what would come back."""
    limbo = today.limbo
    if not limbo.deals:
        return "Limbo: nobody is quiet with an unknown truth."
    deals = count(limbo.deals, "deal", "deals")
    hours = max(1, round(limbo.hours_got_back))
    back = f"Clear answers, yes or no, would give back about {count(hours, 'hour', 'hours')}."
    return f"Limbo: {deals}, {limbo.days} days. {back}"


def losing_named(case: Case, line: str) -> str:
    """Return a hint with the name it is about."""
    return f"{name_of(case)}: {line}"
