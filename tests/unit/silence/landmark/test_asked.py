from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from unghost.silence.landmark import asked as module
from unghost.silence.landmark.arrays import DAY
from unghost.silence.landmark.asked import Answers, Judge, Questions
from unghost.silence.landmark.events import Events
from unghost.silence.landmark.known import Known
from unghost.silence.landmark.prior import shipped_prior
from unghost.silence.landmark.spells import spells_of

START = 1_600_000_000.0


def events(*rows: tuple[float, int, int], people: int = 5) -> Events:
    """Return events from (day, sender, recipient)."""
    at, sender, recipient = (np.array(column) for column in zip(*sorted(rows), strict=True))
    one, human = np.ones(len(at), dtype=np.int64), np.zeros(len(at), dtype=np.bool_)
    return Events(START + at * DAY, sender, recipient, one, human, at.round() % 2, people, np.full(people, -1))


def some_events(number: int = 400) -> Events:
    """Return a month in which five people write to each other at every odd hour."""
    dice = np.random.default_rng(4)
    who = dice.integers(0, 5, number)
    to = (who + dice.integers(1, 5, number)) % 5
    return events(*((i / 13, int(a), int(b)) for i, (a, b) in enumerate(zip(who, to, strict=True))))


def questions(*rows: tuple[int, int, float, float]) -> Questions:
    """Return questions from (owner, contact, day opened, days of silence)."""
    owner, contact, opened, days = (np.array(column) for column in zip(*rows, strict=True))
    at = START + (opened + days) * DAY
    return Questions(owner, contact, START + opened * DAY, at, days.astype(np.float64))


def ask(record: Events, asked: Questions, silences: int = 0) -> Answers:
    found = Answers.blank(len(asked))
    judge = Judge(Known(record, spells_of(record)), shipped_prior(), silences)
    for which, answers in judge.answers(asked):
        found.p[which], found.deviation[which] = answers.p, answers.deviation
    return found


def test_the_same_silence_is_described_once() -> None:
    asked = questions((0, 1, 1.0, 0.0), (0, 2, 1.0, 0.0), (0, 1, 1.0, 7.0), (0, 1, 2.0, 0.0))
    silences, number = asked.silences()
    assert len(silences) == 3
    assert number[0] == number[2]
    assert np.array_equal(silences.opened[number], asked.opened)
    assert np.array_equal(silences.contact[number], asked.contact)


def test_answers_do_not_depend_on_what_is_asked_beside_them_or_on_the_blocks(monkeypatch: pytest.MonkeyPatch) -> None:
    record = some_events()
    asked = questions(*((o, c, float(d), float(s)) for o in range(4) for c in (4, -1) for d in (3, 9, 20) for s in (0, 1, 2, 14)))
    whole = ask(record, asked)
    monkeypatch.setattr(module, "BLOCK", 10)
    monkeypatch.setattr(module, "STEP", 3)
    assert np.allclose(ask(record, asked).p, whole.p, rtol=0, atol=1e-12)
    backwards = np.arange(len(asked))[::-1]
    assert np.allclose(ask(record, asked.rows(backwards)).p, whole.p[backwards], rtol=0, atol=1e-12)
    assert np.allclose(ask(record, asked.rows(np.array([7]))).p, whole.p[[7]], rtol=0, atol=1e-12)


def test_nothing_later_than_a_question_changes_its_answer() -> None:
    record = some_events()
    asked = questions(*((o, 4, float(d), s) for o in range(4) for d in range(10) for s in (0.0, 0.4, 2.0)))
    whole = ask(record, asked)
    for i in range(len(asked)):
        now = float(asked.at[i])
        cut = record.until(now)
        turned = replace(record, sender=record.recipient, recipient=record.sender)
        other = (
            np.where(record.at <= now, record.sender, turned.sender),
            np.where(record.at <= now, record.recipient, turned.recipient),
        )
        changed = replace(record, sender=other[0], recipient=other[1])
        for world in (cut, changed):
            assert np.allclose(ask(world, asked.rows(np.array([i]))).p, whole.p[[i]], rtol=0, atol=1e-9)


def test_odds_are_lawful_whoever_is_asked_about_and_however_long_it_lasts() -> None:
    asked = questions(
        *((o, c, d, s) for o in (-1, 0) for c in (-1, 0, 1) for d in (-900.0, 5.0, 9e3) for s in (0.0, 0.3, 120.0, 4e4))
    )
    for record in (some_events(), some_events().until(0.0)):
        found = ask(record, asked)
        low, high = found.bounds()
        assert np.isfinite(found.p).all()
        assert ((low > 0) & (low <= found.p) & (found.p <= high) & (high < 1)).all()
        assert (np.diff(found.p, axis=1) >= 0).all()


def test_more_own_silences_make_surer() -> None:
    asked = questions((0, 4, 9.0, 1.0))
    assert ask(some_events(), asked, 5000).deviation[0] < ask(some_events(), asked, 0).deviation[0]
