"""Questions to the user and what an answer changes, as lines for a person to read."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from unghost.app.askable import Question
from unghost.app.asking import Answered
from unghost.app.entry import BY
from unghost.app.questions import Standing
from unghost.app.words import quote, short_day, title_of, wrapped
from unghost.plays.play import Move

NOTHING_TO_ASK = "Nothing you could tell would change the advice."


def question_texts(question: Question, now: datetime) -> list[str]:
    """Return one question, then its passage, its answers with their keys, and what they would change, where there are any."""
    about = [f"{quote(question.about.quote)} ({short_day(question.about.at, now)})"] if question.about else []
    keys = " · ".join(f"{o.key} {o.label}" for o in question.options)
    return [question.text, *about, keys, *([question.why] if question.why else [])]


def question_lines(question: Question, now: datetime, indent: int = 0) -> list[str]:
    """Return one question as lines, everything but the question itself set in."""
    first, *rest = question_texts(question, now)
    return [*wrapped(first, indent), *(line for text in rest for line in wrapped(text, indent + 2))]


def changed_lines(answered: Answered) -> list[str]:
    """Return what an answer made of the move."""
    if not answered.changed:
        return wrapped(f"Noted. The advice stays: {move_words(answered.after.move, answered.after)}.", 0)
    why = answered.after.move.why
    reason = f" {why[0]}" if why else ""
    return wrapped(f"Noted. The advice is now: {move_words(answered.after.move, answered.after)}.{reason}", 0)


def move_words(move: Move, standing: Standing) -> str:
    """Return a move in a few words: what, how, to whom, from when."""
    correspondence = standing.view.correspondence
    how = f", {BY[move.channel]}" if move.channel in BY else ""
    to = f" to {move.person}" if how and move.person != correspondence.person.id else ""
    local = correspondence.week.local(move.not_before) if move.not_before else None
    until = "until" if move.play == "wait" else "from"
    when = f", {until} {local.day} {local:%B}" if local else ""
    return f"{title_of(move.play)}{how}{to}{when}"


def asked_lines(waiting: Sequence[tuple[Standing, Question]], now: datetime) -> list[str]:
    """Return questions with whom they are about and how to answer each."""
    lines: list[str] = []
    for standing, question in waiting:
        person = standing.view.correspondence.person
        lines += ["", head(standing)] if lines else [head(standing)]
        lines += question_lines(question, now, 2)
        lines.append(f"    unghost answer {person.id} {question.id} KEY")
    return lines


def head(standing: Standing) -> str:
    """Return whom a question is about."""
    person = standing.view.correspondence.person
    return f"{person.name or person.id}   {person.account}"
