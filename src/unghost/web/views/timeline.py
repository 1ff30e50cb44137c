"""All that passed with one person, the latest first: touches of both sides, and what machines said."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from unghost.app.person_words import CALL_WORDS
from unghost.app.words import one_line
from unghost.causes.events.care import private
from unghost.domain.message import Kind
from unghost.domain.touch import Channel, Side, Signal, Touch
from unghost.web.rendering.tongue import mark

if TYPE_CHECKING:
    from unghost.app.case import Case

A_PAGE = 50
LATEST = 8
_READ, _SHOWN = 4000, 240
"""Characters of a text that are looked at, and that are shown."""
_SIGNALS = {
    Kind.BOUNCE: mark("The mail system: it could not be delivered"),
    Kind.DELAY: mark("The mail system: delivery is delayed"),
    Kind.OUT_OF_OFFICE: mark("An automatic reply: away"),
    Kind.LEFT_COMPANY: mark("An automatic reply: they have left"),
    Kind.AUTO_REPLY: mark("An automatic reply"),
    Kind.ARF: mark("A complaint about our mail"),
    Kind.MDN: mark("A receipt"),
}


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the timeline. ``side`` is ``ours``, ``theirs`` or ``machine``; ``how`` says by which way where it was no mail.

    ``words`` is the beginning of what was written, empty where ``private`` keeps it for whoever opens the mail. ``mark`` is
    ``opener`` where the clock starts there, ``break`` where answers changed after it.
    """

    at: datetime
    side: str
    how: str
    subject: str
    words: str
    message: str | None
    private: bool = False
    mark: str = ""
    recovered: bool = False


def rows(case: Case, start: int, count: int) -> tuple[Row, ...]:
    """Return so many lines from a place on, the latest first; only these are looked into, however many there are."""
    here = case.correspondence
    ordered: list[Touch | Signal] = sorted((*here.touches, *here.signals), key=lambda one: one.at, reverse=True)
    broken = case.diagnosis.break_.message if case.diagnosis.break_ else None
    return tuple(_row(one, case.silence.opener, broken) for one in ordered[start : start + count])


def total(case: Case) -> int:
    """Return how many lines the whole timeline has."""
    return len(case.correspondence.touches) + len(case.correspondence.signals)


def _row(one: Touch | Signal, opener: Touch | None, broken: str | None) -> Row:
    text = one_line(one.text[:_READ])
    if isinstance(one, Signal):
        hidden = one.sensitive or private(text)
        how = _SIGNALS.get(one.kind, "A machine")
        return Row(one.at, "machine", how, "", "" if hidden else _short(text), one.message, hidden)
    hidden = one.said.sensitive or private(text)
    mark = "opener" if one is opener else "break" if broken is not None and one.message == broken else ""
    subject = "" if hidden or private(one.subject) else _short(one.subject, 120)
    words = "" if hidden else _short(text)
    return Row(one.at, one.side.value, _how(one), subject, words, one.message, hidden, mark, one.recovered)


def _how(touch: Touch) -> str:
    if touch.channel is Channel.MAIL:
        return ""
    if touch.disposition is None:
        return "meeting" if touch.channel is Channel.MEETING else touch.channel.value
    who = "we called" if touch.side is Side.OURS else "they called"
    return f"{who}: {CALL_WORDS[touch.disposition]}"


def _short(text: str, most: int = _SHOWN) -> str:
    line = one_line(text)
    return line if len(line) <= most else f"{line[: most - 1].rstrip()}…"
