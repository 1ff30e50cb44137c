"""How our messages to somebody sound, and whether their answers changed with it, in a few lines."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from unghost.app.case import Case
from unghost.app.words import count, short_day, wrapped_all
from unghost.pressure.trend import Course
from unghost.silence.figures import chance, listed

_LEVELS = "▁▂▃▄▅▆▇█"
_FULL = 2.0  # the least dose that fills a column: a faint one must not look grave
_LATEST = 32
_WORTH_NAMING = 0.1
_TONES = {"rising": "The tone is rising.", "easing": "The tone is easing.", "even": ""}


def tone_lines(case: Case, now: datetime) -> list[str]:
    """Return how our messages sound, column by column, what the open silence holds, and what became of their answers."""
    return [*_course_lines(case.course), *wrapped_all(_change_lines(case, now))]


def _course_lines(course: Course) -> list[str]:
    messages = course.messages[-_LATEST:]
    if not messages:
        return []
    many = count(len(messages), "message", "messages")
    if not any(m.dose.pressure for m in messages):
        return [f"Nothing in our last {many} presses." if len(messages) > 1 else "Nothing in our one message presses."]
    highest = max([_FULL, *(m.dose.pressure for m in messages), *(m.dose.relief for m in messages)])
    lines = [f"pressure  {columns([m.dose.pressure for m in messages], highest)}   our last {many}, the oldest first"]
    if any(m.dose.relief for m in messages):
        lines.append(f"relief    {columns([m.dose.relief for m in messages], highest)}")
    return [*lines, *_sums(course)]


def _sums(course: Course) -> list[str]:
    trend = course.trend
    tone = _TONES[trend.direction] if trend is not None else ""
    if not course.episode:
        return [tone] if tone else []
    dose = course.of_episode
    many = count(len(course.episode), "message", "messages")
    said = f"Since their last word: pressure {dose.pressure:.1f}, relief {dose.relief:.1f} in {many}. {tone}"
    return [said.rstrip()]


def columns(values: Sequence[float], highest: float) -> str:
    """Return values as a row of little columns; nothing at all is the lowest."""
    top = len(_LEVELS) - 1
    return "".join(_LEVELS[min(top, -int(-top * value // highest)) if value > 0.0 else 0] for value in values)


def _change_lines(case: Case, now: datetime) -> list[str]:
    found, change = case.diagnosis.break_, case.diagnosis.change
    if found is None:
        return [change.says] if change is not None else []
    likeliest, others = found.candidates[0], [c for c in found.candidates[1:] if c.p >= _WORTH_NAMING]
    lines = [f"The break ({chance(found.p)}): most likely our message of {short_day(likeliest.at, now)}. {found.why}"]
    days = listed([f"{short_day(c.at, now)} ({chance(c.p)})" for c in others])
    return [*lines, f"It may also be that of {days}."] if others else lines
