"""Predict: odds for the silences of any table of messages, each from nothing later than its own moment."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Protocol, TypeVar

import numpy as np

from unghost.app.ports import Progress
from unghost.silence.landmark.arrays import Flags
from unghost.silence.landmark.asked import Answers, Judge, Questions
from unghost.silence.landmark.events import Events
from unghost.silence.landmark.fit import fit
from unghost.silence.landmark.known import Known
from unghost.silence.landmark.spells import spells_of
from unghost.silence.landmark.weights import Weights

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Asked:
    """Messages, and questions about them, with the same numbers for people.

    ``trusted`` says of each person whether silences of theirs may be learnt from. ``left_out`` counts the rows of the table of
    messages that cannot be used, by reason.
    """

    events: Events
    questions: Questions
    trusted: Flags
    left_out: Mapping[str, int]


class Tables(Protocol):
    """Where messages and questions come from, and where the answers go."""

    def read(self) -> Asked:
        """Return everything. Raises MissingPlace, UnreadablePlace and BadTable."""

    def write(self, answers: Answers) -> None:
        """Keep the answers, in the order of the questions; all of them or none. Raises CouldNot."""


@dataclass(frozen=True, slots=True)
class Hands:
    """What a prediction works with; ``seconds`` is a clock that only runs forward."""

    tables: Tables
    progress: Progress
    seconds: Callable[[], float]


@dataclass(slots=True)
class Predicted:
    """How a prediction went: what was read, learnt from and answered, and the seconds of each stage.

    ``fitted_on`` is the number of silences learnt from, up to the moment ``fitted_until`` (seconds since 1970; None where nothing
    was to be learnt).
    """

    events: int = 0
    people: int = 0
    left_out: Mapping[str, int] = field(default_factory=dict)
    spells: int = 0
    rows: int = 0
    fitted_on: int = 0
    fitted_until: float | None = None
    seconds: dict[str, float] = field(default_factory=dict)


def predict(hands: Hands, prior: Weights, until: float | None, *, prior_alone: bool = False) -> Predicted:
    """Answer every question of the tables and return how it went.

    The weights are learnt from what was known at ``until``, and never later than the first question is asked, which is also what
    None means: else an answer would rest on what was not known yet. ``prior_alone`` learns nothing.
    """
    done = Predicted()
    asked = _timed(done, hands, "reading", hands.tables.read)
    done.events, done.people, done.left_out = len(asked.events), asked.events.people, asked.left_out
    done.rows = len(asked.questions)
    known = _timed(done, hands, "indexing", lambda: _known(asked))
    done.spells = len(known.spells)
    weights = prior
    if done.rows and not prior_alone:
        first = float(asked.questions.at.min())
        done.fitted_until = learnt_until = first if until is None else min(until, first)
        weights, lesson = _timed(
            done, hands, "learning", lambda: fit(known.events, known.spells, learnt_until, prior, asked.trusted)
        )
        done.fitted_on = lesson.spells
    judge = Judge(known, weights, done.fitted_on)
    answers = _timed(done, hands, "answering", lambda: _answered(hands.progress, asked.questions, judge))
    _timed(done, hands, "writing", lambda: hands.tables.write(answers))
    return done


def _known(asked: Asked) -> Known:
    """Return the record up to the last question: what comes after it is not even looked at."""
    last = float(asked.questions.at.max()) if len(asked.questions) else -np.inf
    events = asked.events.until(last)
    return Known(events, spells_of(events))


def _answered(progress: Progress, questions: Questions, judge: Judge) -> Answers:
    found = Answers.blank(len(questions))
    progress.start("answering", len(questions))
    for which, answers in judge.answers(questions):
        found.p[which], found.deviation[which] = answers.p, answers.deviation
        progress.advance(len(which))
    return found


def _timed(done: Predicted, hands: Hands, stage: str, work: Callable[[], T]) -> T:
    begun = hands.seconds()
    hands.progress.start(stage, 0)
    try:
        return work()
    finally:
        hands.progress.finish()
        done.seconds[stage] = hands.seconds() - begun
