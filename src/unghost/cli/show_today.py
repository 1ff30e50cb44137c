"""The day's list for a person to read."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from unghost.app.case import Case
from unghost.app.discreet import harmless
from unghost.app.entry import move_line, story
from unghost.app.queue import Queued, short
from unghost.app.today import Today
from unghost.cli.command import Out
from unghost.cli.words import (
    STATE_MARKS,
    count,
    long_day,
    matter_of,
    name_of,
    short_day,
    standing_of,
    wrapped,
)
from unghost.domain.hours import zone
from unghost.domain.settings import Settings
from unghost.history.history import SourceState
from unghost.outbox.standing import Step
from unghost.plays.table import ORDINARY
from unghost.silence.assessment import State


def show_today(today: Today, settings: Settings, out: Out, *, sleeping: bool = False) -> None:
    """Print the list; with ``sleeping`` everybody who is not on it, too, and when they wake."""
    here = today.now.astimezone(zone(settings.timezone))
    out.line(out.strong(long_day(here.date())))
    show_stopped(today.stopped, here, out)
    show_notices(today.ended, today.notice, here, out)
    show_unsettled(today.letters, here, out)
    out.line(_greeting(today))
    for number, (case, place) in enumerate(zip(today.cases, today.places, strict=True), 1):
        out.line()
        show_entry(number, case, here, out)
        if not place.owed:  # the advice itself says that what we owe comes first
            _lines(out, f"here because: {place.says}", 8)
    out.line()
    _losing_step(today, out)
    if sleeping:
        _sleeping(today, here, out)
    if today.not_shown:
        _lines(out, "Not shown: " + " · ".join(f"{n} × {reason}" for reason, n in today.not_shown), 0)
    _lines(out, _limbo(today), 0)


def show_stopped(stopped: Iterable[SourceState], now: datetime, out: Out) -> None:
    """Warn of each source that has stopped: what is judged is judged without what came since."""
    for source in stopped:
        what = f"! {source.place} has stopped ({source.stopped}). Until it is read "
        until = f"again, nothing is judged later than {short_day(source.read_at, now)}."
        out.line(what + (until if source.ever_read else "to its end, nobody is judged."))


def show_notices(ended: datetime | None, notice: str, now: datetime, out: Out) -> None:
    """Say where the record has ended and where the odds are not the usual ones: a calm line each."""
    if ended is not None:
        since = f"Nothing new has come from anybody since {short_day(ended.astimezone(now.tzinfo), now)}"
        _lines(out, f"{since}: the record seems to end there, and nobody is called silent for that. See unghost doctor.", 0)
    if notice:
        _lines(out, notice, 0)


def show_unsettled(letters: Iterable[Queued], now: datetime, out: Out) -> None:
    """Say of which letters nobody knows whether they arrived: a person has to look."""
    for one in letters:
        if one.standing.step is Step.UNKNOWN:
            since = short_day(one.standing.since.astimezone(now.tzinfo), now)
            what = (
                f"! Nobody knows whether your letter to {one.letter.to} arrived (since {since}). It is not sent again by itself."
            )
            _lines(out, f"{what} Please look: unghost outbox {short(one.letter.id)}", 0)


def _losing_step(today: Today, out: Out) -> None:
    """Name those who still answer, but later and shorter than before, with what such a hint is worth."""
    warnings = [(case, case.early) for case in today.losing_step if case.early is not None]
    if not warnings:
        return
    out.line("Still answering, but later and shorter than they used to:")
    for case, early in warnings:
        _lines(out, f"{name_of(case)}: {early.sentence[:1].lower()}{early.sentence[1:]}", 2)
    _lines(out, warnings[0][1].worth.sentence, 2)
    out.line()


def _sleeping(today: Today, here: datetime, out: Out) -> None:
    """Name everybody who is not shown, with the day they come back by themselves."""
    out.line("Not shown, and when they come back:")
    for sleeper in today.sleeping:
        when = short_day(sleeper.wakes.astimezone(here.tzinfo), here) if sleeper.wakes else "no day set"
        why = f": {sleeper.why}" if sleeper.why and sleeper.why != ORDINARY else ""
        _lines(out, f"{when:>17}  {sleeper.name or sleeper.person}: {sleeper.reason}{why}", 2)
    out.line()


def _lines(out: Out, text: str, indent: int) -> None:
    for line in wrapped(text, indent):
        out.line(line)


def _greeting(today: Today) -> str:
    if today.unread:
        return today.unread
    if not today.cases:
        return "Nothing can be said of today." if today.stopped else "Nobody needs you today."
    people = count(len(today.cases), "person is", "people are").capitalize()
    waits = f" {count(today.waiting, 'wait is', 'waits are').capitalize()} ordinary." if today.waiting else ""
    return f"{people} worth your time.{waits}"


def show_entry(number: int, case: Case, now: datetime, out: Out) -> None:
    """Print one case of the list."""
    out.line(out.strong(f"{number:>2}  {STATE_MARKS[case.state]} {name_of(case)}") + f"   {standing_of(case)}")
    out.line(out.soft(f"      {matter_of(case)}"))
    for line in story(case, now):
        _lines(out, line, 6)
    for line in wrapped("→ " + move_line(case.move, case), 6):
        out.line(out.strong(line))
    if case.move.why:
        told = case.state is State.OURS and len(case.move.why) > 1  # the first reason is the question just quoted
        why = case.move.why[1 if told else 0]
        for line in wrapped(why, 8, 0) if harmless(why) else ():
            out.line(out.soft(line))


def _limbo(today: Today) -> str:
    limbo = today.limbo
    if not limbo.deals:
        return "Limbo: nobody is quiet with an unknown truth."
    deals = count(limbo.deals, "deal", "deals")
    hours = max(1, round(limbo.hours_got_back))
    back = f"Clear answers, yes or no, would give back about {count(hours, 'hour', 'hours')}."
    return f"Limbo: {deals}, {limbo.days} days. {back}"
