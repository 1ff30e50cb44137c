"""One case of a list in words: what a reader must know of it, and its move."""

from __future__ import annotations

from datetime import datetime

from unghost.app.case import Case
from unghost.app.discreet import kind_notes, quoted
from unghost.app.words import causes_line, count, odds_line, short_day, title_of, unusual_line, wish_of
from unghost.domain.touch import Channel
from unghost.plays.play import Move
from unghost.silence.assessment import State

BY = {Channel.CALL: "by phone", Channel.MAIL: "by mail", Channel.LETTER: "by letter", Channel.MEETING: "in person"}


def story(case: Case, now: datetime) -> list[str]:
    """Return what a reader must know of a case, in a few lines; what they asked us to stop comes first."""
    wish = wish_of(case, now)
    standing = [] if case.let_be else [*_standing(case, now), *kind_notes(case)]
    return [*(["they " + wish] if wish else []), *standing]


def _standing(case: Case, now: datetime) -> list[str]:
    silence = case.silence
    if case.state is State.OURS:
        first = silence.debts[0]
        asked = count(len(silence.debts), "question", "questions").capitalize()
        return [f"{asked} of theirs from {short_day(first.touch.at, now)} without an answer: {quoted(first.quote)}"]
    lines = []
    if silence.known_reason is not None and silence.known_reason.quote:
        why = f"{silence.why_known}: " if silence.why_known else ""
        lines.append(f"{why}{quoted(silence.known_reason.quote)}  {short_day(silence.known_reason.at, now)}")
    if silence.quiet and silence.since is not None:
        lines.append(since_line(case, now))
        lines += [line for line in (unusual_line(case), odds_line(case)) if line]
        lines.append(f"perhaps: {causes_line(case)}")
    if case.state is State.CLOSED and case.truth is not None and not case.truth.confirmed:
        plain = f"this reads as a plain {case.truth.state.value}; please confirm it, or say otherwise"
        lines.append(f"{plain}: unghost truth {case.correspondence.person.id} confirm")
    return lines


def since_line(case: Case, now: datetime) -> str:
    """Return since when a wait lasts, with how much of ours has no answer."""
    silence = case.silence
    touches = count(len(silence.unanswered), "touch", "touches")
    life = f"; their last word was on {short_day(silence.last_sign_of_life.at, now)}" if silence.last_sign_of_life else ""
    return f"waiting since {short_day(silence.since or now, now)}, {touches} of ours unanswered{life}"


def move_line(move: Move, case: Case) -> str:
    """Return the move in one line: what, how, to whom, from when."""
    name = title_of(move.play)
    how = f", {BY[move.channel]}" if move.channel in BY else ""
    to = f" to {move.person}" if move.person != case.correspondence.person.id and move.channel is not Channel.NONE else ""
    local = case.correspondence.week.local(move.not_before) if move.not_before else None
    when = f", from {local:%A} {local.day} {local:%B} {local:%H:%M} their time" if local else ""
    return f"{name}{how}{to}{when}"
