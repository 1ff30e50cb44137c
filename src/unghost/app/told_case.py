"""One case of the day's list in parts, for a page that sets each in its own place: passages, sentences, answer times, hours."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from unghost.app.case import Case
from unghost.app.discreet import harmless, kind_notes
from unghost.app.entry import since_line
from unghost.app.truths import suggested
from unghost.app.words import causes_line, count, odds_line, one_line, short_day, wish_of
from unghost.causes.cause import Lapse, View
from unghost.causes.events.care import private
from unghost.domain.hours import HOURS_A_DAY
from unghost.domain.record import Truth
from unghost.domain.settings import Settings
from unghost.domain.touch import Channel
from unghost.history.history import History
from unghost.pictures.spark import Spark, spark_says
from unghost.plays.vary import Window, windows
from unghost.silence.assessment import State
from unghost.silence.figures import span
from unghost.silence.waits import waits

_LONGEST = 220
"""Letters of a passage that a list shows."""
_MOST_DEBTS = 3


@dataclass(frozen=True, slots=True)
class Passage:
    """Words of theirs and the mail they stand in; ``text`` is empty where a list may not show them.

    ``tick`` names what is ticked off where these words are open on our side, empty where they are not.
    """

    text: str
    message: str | None
    at: datetime | None
    tick: str = ""


@dataclass(frozen=True, slots=True)
class ToldCase:
    """What a list says of a case: sentences, the passages behind them, the row of answer times, what else is open on our side
    (each point once, in the order of ``unghost done``), what their words read as, and when to call.
    """

    lines: tuple[str, ...]
    passages: tuple[Passage, ...]
    perhaps: str
    odds: str
    spark: Spark | None
    lapses: tuple[Lapse, ...]
    reads_as: Truth | None
    why: tuple[str, ...]
    hours: str


def told_case(case: Case, settings: Settings, now: datetime) -> ToldCase:
    """Return the parts; ``now`` is in the user's own time."""
    quiet = case.silence.quiet and not case.let_be
    likely = quiet and any(c.supports for c in case.diagnosis.causes[:3])
    open_ = open_points(case)
    passages = () if case.let_be else tuple(_ticked(one, open_) for one in _passages(case))
    shown = {one.tick for one in passages}
    why = case.move.why[1:] if case.state is State.OURS else case.move.why  # the first reason is the question quoted above
    return ToldCase(
        lines=tuple(_lines(case, now)),
        passages=passages,
        perhaps=f"Perhaps {causes_line(case)}." if likely else "",
        odds=_sentence(odds_line(case)) if quiet else "",
        spark=_spark(case, now),
        lapses=tuple(one for one in open_ if one.key not in shown),
        reads_as=suggested(case),
        why=tuple(reason for reason in why if harmless(reason)),
        hours=_hours(case, settings, now),
    )


def open_points(case: Case) -> tuple[Lapse, ...]:
    """Return what is open on our side, each point once, in the order in which ``unghost done`` numbers it."""
    found = {x.key: x for x in reversed(case.diagnosis.lapses) if not x.repaired}
    return tuple(x for x in reversed(list(found.values())) if not private(x.quote))


def _lines(case: Case, now: datetime) -> list[str]:
    wish = wish_of(case, now)
    lines = [f"They {wish}."] if wish else []
    if case.let_be:
        return lines
    silence = case.silence
    if case.state is State.OURS:
        asked = count(len(silence.debts), "question", "questions").capitalize()
        first = silence.debts[0].touch.at
        has = "has" if len(silence.debts) == 1 else "have"
        lines.append(f"{asked} of theirs from {short_day(first, now)} {has} no answer yet.")
    if silence.known_reason is not None and silence.why_known and harmless(silence.why_known):
        lines.append(_sentence(silence.why_known))
    if silence.quiet and silence.since is not None:
        lines.append(_sentence(since_line(case, now)))
    read = suggested(case)
    if read is not None:
        lines.append(f"Their words read as: {read.state.value.replace('_', ' ')}. Please confirm it, or say what is.")
    return [*lines, *kind_notes(case)]


def _passages(case: Case) -> tuple[Passage, ...]:
    silence = case.silence
    if case.state is State.OURS:
        return tuple(_passage(d.quote, d.touch.message, d.touch.at) for d in silence.debts[:_MOST_DEBTS])
    known = silence.known_reason
    return (_passage(known.quote, known.message, known.at),) if known is not None and known.quote else ()


def _passage(text: str, message: str | None, at: datetime) -> Passage:
    line = "" if private(text) else one_line(text)
    return Passage(line if len(line) <= _LONGEST else line[: _LONGEST - 1].rstrip() + "…", message, at)


def _ticked(passage: Passage, open_: tuple[Lapse, ...]) -> Passage:
    """Return a passage with the name of the open point it stands for."""
    found = next((one.key for one in open_ if one.message == passage.message), "")
    return replace(passage, tick=found)


def _spark(case: Case, now: datetime) -> Spark | None:
    """Return the row of answer times, None where no answer of theirs to us is known."""
    days = tuple(w.hours / HOURS_A_DAY for w in waits(case.correspondence, now) if w.answered)
    if not days:
        return None
    rising = sorted(days)
    person = case.correspondence.person
    name = (one_line(person.name).split(" ")[0] if person.name else "") or person.id
    waiting = case.silence.quiet and not case.let_be
    waited = max(0.0, case.silence.waited) / HOURS_A_DAY if waiting else None
    return Spark(days, waited, _sentence(spark_says(name, rising, [span(day * HOURS_A_DAY) for day in rising])))


def _hours(case: Case, settings: Settings, now: datetime) -> str:
    """Return when to call, on their own clock; empty where the move is no call, or one to somebody else."""
    move = case.move
    if move.channel is not Channel.CALL or move.person != case.correspondence.person.id:
        return ""
    bare = History(now, now, settings, {}, {}, {})  # the hours rest on the quiet hours and on this one correspondence
    best = next(iter(windows(View(bare, case.correspondence, case.silence), max(now, move.not_before or now))), None)
    return _window(best, case.correspondence.week.local(now)) if best is not None else ""


def _window(window: Window, there: datetime) -> str:
    day = "" if window.start.date() == there.date() else f"{window.start:%A} "
    return f"best {day}{max(window.start, there):%H:%M} to {window.end:%H:%M} their time"


def _sentence(words: str) -> str:
    """Return words as a sentence; nothing where there are none."""
    return f"{words[:1].upper()}{words[1:].rstrip('.')}." if words else ""
