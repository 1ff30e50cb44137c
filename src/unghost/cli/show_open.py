"""What is open between us, and the groundwork, as lines for a person to read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime

from unghost.app.person_words import lapse_words
from unghost.app.words import one_line, quote, short_day
from unghost.causes.cause import BY_USER, Lapse, Owed
from unghost.domain.span import Evidence

_MARKS = {True: "✓", False: "○", None: "?"}


def lapse_lines(lapse: Lapse, now: datetime) -> list[str]:
    """Return one lapse of ours: what and since when, their words or ours, what would repair it."""
    since = f", since {short_day(lapse.since, now)}" if lapse.since else ""
    lines = [f"{lapse_words(lapse.kind)}{since}: {quote(lapse.quote)}"]
    return [*lines, one_line(lapse.repair)] if lapse.repair and not lapse.repaired else lines


def first_lines(lapses: Iterable[Lapse], person: str, now: datetime) -> list[str]:
    """Return our open lapses, to be read before anything else, and how to tick one off; nothing where none is open."""
    open_ = [x for x in lapses if not x.repaired]
    lines: list[str] = []
    for lapse in open_:
        first, *rest = lapse_lines(lapse, now)
        lines += [first, *(f"  {line}" for line in rest)]
    return [*lines, f"When it is done: unghost done {person}"] if lines else []


def repaired_lines(lapses: Iterable[Lapse], now: datetime) -> list[str]:
    """Return the lapses that have been put right, each on a line."""
    return [f"put right{_by(x)}: {lapse_lines(x, now)[0]}" for x in lapses if x.repaired]


def _by(lapse: Lapse) -> str:
    return " (you said so)" if lapse.by == BY_USER else ""


def owed_lines(owed: Iterable[Owed], now: datetime) -> list[str]:
    """Return what is open on their side, for patience: no day of theirs is called missed."""
    return [_owed_line(x, now) for x in owed]


def _owed_line(owed: Owed, now: datetime) -> str:
    asked = "you asked" if owed.kind == "question" else "they said"
    since = f" on {short_day(owed.since, now)}" if owed.since else ""
    due = f", for {short_day(owed.due, now)}" if owed.due else ""
    return f"{asked}{since}{due}: {quote(owed.quote)}"


def ground_lines(parts: Mapping[str, tuple[bool | None, tuple[Evidence, ...]]], now: datetime) -> list[str]:
    """Return the six parts of the groundwork, a line each, with the first passage."""
    lines = []
    for name, (met, evidence) in parts.items():
        proof = f"  {quote(evidence[0].quote, 70)}  {short_day(evidence[0].at, now)}" if evidence else ""
        lines.append(f"{_MARKS[met]} {name.replace('_', ' ')}{proof}")
    return lines
