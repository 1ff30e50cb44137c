"""The day's list for a person to read."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from unghost.app.case import Case
from unghost.app.discreet import harmless
from unghost.app.entry import move_line, story
from unghost.app.queue import Queued
from unghost.app.today import Today
from unghost.app.today_words import (
    LOSING,
    ended_line,
    greeting,
    limbo_line,
    look_at,
    losing_lines,
    losing_named,
    sleeper_line,
    stopped_line,
    unsettled,
    waking_day,
)
from unghost.app.words import STATE_MARKS, long_day, matter_of, name_of, standing_of, wrapped
from unghost.cli.command import Out
from unghost.domain.hours import zone
from unghost.domain.settings import Settings
from unghost.history.history import SourceState
from unghost.silence.assessment import State


def show_today(today: Today, settings: Settings, out: Out, *, sleeping: bool = False) -> None:
    """Print the list; with ``sleeping`` everybody who is not on it, too, and when they wake."""
    here = today.now.astimezone(zone(settings.timezone))
    out.line(out.strong(long_day(here.date())))
    show_stopped(today.stopped, here, out)
    show_notices(today.ended, today.notice, here, out)
    show_unsettled(today.letters, here, out)
    out.line(greeting(today))
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
    _lines(out, limbo_line(today), 0)


def show_stopped(stopped: Iterable[SourceState], now: datetime, out: Out) -> None:
    """Warn of each source that has stopped: what is judged is judged without what came since."""
    for source in stopped:
        out.line(f"! {stopped_line(source, now)}")


def show_notices(ended: datetime | None, notice: str, now: datetime, out: Out) -> None:
    """Say where the record has ended and where the odds are not the usual ones: a calm line each."""
    if ended is not None:
        _lines(out, ended_line(ended, now), 0)
    if notice:
        _lines(out, notice, 0)


def show_unsettled(letters: Iterable[Queued], now: datetime, out: Out) -> None:
    """Say of which letters nobody knows whether they arrived: a person has to look."""
    for one, what in unsettled(letters, now):
        _lines(out, f"! {what} Please look: {look_at(one)}", 0)


def _losing_step(today: Today, out: Out) -> None:
    """Name those who still answer, but later and shorter than before, with what such a hint is worth."""
    warnings, worth = losing_lines(today)
    if not warnings:
        return
    out.line(LOSING)
    for case, line in warnings:
        _lines(out, losing_named(case, line), 2)
    _lines(out, worth, 2)
    out.line()


def _sleeping(today: Today, here: datetime, out: Out) -> None:
    """Name everybody who is not shown, with the day they come back by themselves."""
    out.line("Not shown, and when they come back:")
    for sleeper in today.sleeping:
        _lines(out, f"{waking_day(sleeper, here):>17}  {sleeper_line(sleeper)}", 2)
    out.line()


def _lines(out: Out, text: str, indent: int) -> None:
    for line in wrapped(text, indent):
        out.line(line)


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
