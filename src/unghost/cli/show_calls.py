"""The call list, and the head of one call, for a person to read."""

from __future__ import annotations

from datetime import datetime

from unghost.app.calling import Calling, Calls
from unghost.app.words import count, long_day, matter_of, title_of, wrapped
from unghost.cli.command import Out
from unghost.domain.hours import zone
from unghost.domain.settings import Settings
from unghost.drafts.script import Draft
from unghost.plays.vary import Window

_SHOWN = 2


def show_calls(found: Calls, settings: Settings, out: Out) -> None:
    """Print the calls of today, and when the later ones come."""
    here = found.now.astimezone(zone(settings.timezone))
    out.line(out.strong(long_day(here.date())))
    out.line(f"{count(len(found.today), 'call', 'calls').capitalize()} worth making today.")
    for number, one in enumerate(found.today, 1):
        out.line()
        out.line(out.strong(f"{number:>2}  {one.name}") + f"   {title_of(one.case.move.play)}")
        out.line(out.soft(f"      {matter_of(one.case)}"))
        show_head(one, out, 6)
        out.line(f"      unghost call {one.case.correspondence.person.id}")
    if found.later:
        out.line()
        out.line("Later:")
        for one in found.later:
            out.line(f"  {_moment(one.not_before or found.now, one)}  {one.name}")


def show_head(one: Calling, out: Out, indent: int) -> None:
    """Print the number, their clock and best hours, the calls so far, and why: what one looks at before dialling."""
    space = " " * indent
    if one.number is not None:
        out.linked(space, one.number.shown, one.number.uri, f"   from {one.number.source}")
        for other in one.others[:_SHOWN]:
            out.linked(f"{space}or ", other.shown, other.uri, f"   from {other.source}")
    else:
        _lines(out, one.look, indent)
    _lines(out, _clock(one), indent)
    if one.not_before is not None:
        out.line(f"{space}best from {_moment(one.not_before, one)} their time")
    if one.attempts:
        times = ", ".join(f"{one.to.week.local(t.at):%A %H:%M}" for t in one.attempts[-3:])
        _lines(out, f"{count(len(one.attempts), 'call', 'calls')} reached nobody so far: {times}", indent)
    if one.why:
        _lines(out, one.why, indent)


def next_try(one: Calling) -> str:
    """Return when to try again, by their clock."""
    start = one.not_before or next((window.start for window in one.windows), None)
    return f"Try again: {_moment(start, one)} their time." if start is not None else "Try again when it suits you."


def show_script(draft: Draft, out: Out, note: str = "") -> None:
    """Print what to say, and what may come back; before it what whoever says it must know."""
    out.line()
    if note:
        _lines(out, note, 2)
        out.line()
    for line in draft.lines:
        _lines(out, line, 2)
    out.line()
    for branch in draft.branches:
        _lines(out, f"{branch.hears}: {branch.say}", 2)
    out.line()


def _clock(one: Calling) -> str:
    best = "; ".join(_window(window, one.there) for window in one.windows[:_SHOWN])
    return f"{one.there:%A %H:%M} there" + (f" · best: {best}" if best else "")


def _window(window: Window, there: datetime) -> str:
    usual = ", when they usually write or answer" if window.habit else ""
    return f"{max(window.start, there):%A %H:%M}–{window.end:%H:%M}{usual}"


def _moment(at: datetime, one: Calling) -> str:
    there = one.to.week.local(at)
    return f"{there:%A} {there.day} {there:%B} {there:%H:%M}"


def _lines(out: Out, text: str, indent: int) -> None:
    for line in wrapped(text, indent):
        out.line(line)
