from __future__ import annotations

from dataclasses import dataclass, field
from itertools import count

import numpy as np

from unghost.app.predict import Asked, Hands, Predicted, predict
from unghost.silence.landmark.arrays import DAY
from unghost.silence.landmark.asked import Answers, Questions
from unghost.silence.landmark.events import Events
from unghost.silence.landmark.prior import shipped_prior

START = 1_600_000_000.0


def record(days: int = 400, contacts: int = 12) -> Events:
    """Return a year in which person 0 writes to everybody every fortnight, and half of them answer the next day."""
    rows = []
    for day in range(0, days, 14):
        for person in range(1, contacts + 1):
            moment = START + day * DAY + person * 600.0
            rows.append((moment, 0, person))
            if person % 2 or day % 3 == 0:
                rows.append((moment + DAY, person, 0))
    at, sender, recipient = (np.array(column) for column in zip(*sorted(rows), strict=True))
    size, people = len(at), contacts + 1
    blank = np.zeros(size, dtype=np.bool_)
    return Events(at, sender, recipient, np.ones(size, dtype=np.int64), blank, np.full(size, np.nan), people, np.full(people, -1))


def ask(days: float, number: int = 6) -> Questions:
    opened = np.full(number, START + days * DAY)
    contact = np.arange(1, number + 1)
    return Questions(np.zeros(number, dtype=np.int64), contact, opened, opened + DAY, np.ones(number))


@dataclass
class Memory:
    asked: Asked
    written: list[Answers] = field(default_factory=list)

    def read(self) -> Asked:
        return self.asked

    def write(self, answers: Answers) -> None:
        self.written.append(answers)


@dataclass
class Said:
    words: list[str] = field(default_factory=list)
    units: int = 0

    def start(self, label: str, total: int) -> None:
        self.words.append(f"{label} {total}")

    def advance(self, units: int) -> None:
        self.units += units

    def finish(self) -> None:
        pass


def run(
    questions: Questions, until: float | None = None, trusted: list[int] | None = None, *, prior_alone: bool = False
) -> tuple[Predicted, Answers, Said]:
    events, said, ticks = record(), Said(), count()
    may = np.ones(events.people, dtype=np.bool_)
    if trusted is not None:
        may[:] = False
        may[trusted] = True
    memory = Memory(Asked(events, questions, may, {"no sender": 2}))
    done = predict(Hands(memory, said, lambda: float(next(ticks))), shipped_prior(), until, prior_alone=prior_alone)
    (written,) = memory.written
    return done, written, said


def test_a_prediction_says_how_it_went() -> None:
    done, answers, said = run(ask(300.0))
    assert (done.events, done.people, done.left_out, done.rows) == (len(record()), 13, {"no sender": 2}, 6)
    assert done.fitted_on > 100
    assert done.spells > done.fitted_on
    assert list(done.seconds) == ["reading", "indexing", "learning", "answering", "writing"]
    assert said.units == 6
    assert answers.p.shape == (6, 4)


def test_nothing_is_learnt_after_the_first_question_whatever_was_ordered() -> None:
    first = float(ask(200.0).at.min())
    done, answers, _ = run(ask(200.0))
    late, same, _ = run(ask(200.0), START + 390 * DAY)
    early, _, _ = run(ask(200.0), START + 150 * DAY)
    assert done.fitted_until == late.fitted_until == first
    assert np.array_equal(answers.p, same.p)
    assert early.fitted_until == START + 150 * DAY
    assert early.fitted_on < done.fitted_on


def test_people_who_are_not_trusted_teach_nothing() -> None:
    few, _, _ = run(ask(300.0), trusted=[1, 2])
    none, alone, _ = run(ask(300.0), trusted=[])
    _, prior, _ = run(ask(300.0), prior_alone=True)
    assert 0 < few.fitted_on < run(ask(300.0))[0].fitted_on
    assert none.fitted_on == 0
    assert np.allclose(alone.p, prior.p, rtol=0, atol=1e-9)


def test_the_prior_alone_learns_nothing() -> None:
    done, answers, _ = run(ask(300.0), prior_alone=True)
    assert (done.fitted_on, done.fitted_until) == (0, None)
    assert "learning" not in done.seconds
    assert not np.allclose(answers.p, run(ask(300.0))[1].p)


def test_no_questions_have_no_answers() -> None:
    done, answers, _ = run(ask(300.0, 0))
    assert (done.rows, done.spells, done.fitted_on) == (0, 0, 0)
    assert answers.p.shape == (0, 4)


def test_a_moment_before_anything_was_written_leaves_the_prior() -> None:
    done, answers, _ = run(ask(300.0), START - DAY)
    assert done.fitted_on == 0
    assert np.allclose(answers.p, run(ask(300.0), prior_alone=True)[1].p, rtol=0, atol=1e-9)
