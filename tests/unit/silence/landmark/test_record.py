"""A history as the fine model reads it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import timedelta

import numpy as np
import pytest

from unghost.domain.touch import Disposition, Side, Touch
from unghost.silence.landmark.arrays import DAY
from unghost.silence.landmark.record import US, WEEK_OF_WORK, Record, record_of
from unghost.silence.landmark.rows import Landmarks
from unghost.silence.model import Question
from unit.silence.landmark.tables import AHEAD, START, call, history, moment, ours, past_of, theirs

ADA, BEN = "ada@acme.example", "ben@other.example"
ZERO = START.timestamp()


def record(touches: Mapping[str, Sequence[Touch]], now: float, until: float | None = None) -> Record:
    known = history(touches, now, until)
    return record_of(known, past_of(known))


def test_our_house_is_one_owner_and_every_person_a_contact() -> None:
    found = record({ADA: [ours(0, ADA), theirs(1, ADA)], BEN: [ours(0.5, BEN)]}, 10)
    events = found.events
    assert found.number == {ADA: 1, BEN: 2}
    assert ((events.at - ZERO) / DAY).tolist() == [0.0, 0.5, 1.0]
    assert (events.sender.tolist(), events.recipient.tolist()) == ([US, US, 1], [1, 2, US])
    assert (events.people, events.account.tolist()) == (3, [-1, 0, 1])


def test_spells_are_the_waits_the_clock_found_and_the_one_still_open() -> None:
    spells = record({ADA: [ours(0, ADA), theirs(1, ADA), ours(2, ADA), ours(3, ADA)]}, 10).spells
    assert ((spells.opened - ZERO) / DAY).tolist() == [0.0, 2.0]
    assert spells.closed[0] == ZERO + DAY
    assert np.isnan(spells.closed[1])
    assert spells.answered.tolist() == [True, False]
    assert spells.seconds.tolist() == [8 * 3600.0 * WEEK_OF_WORK, 0.0]  # from nine to nine is a day of work


def test_a_wait_nobody_ended_in_four_months_has_expired() -> None:
    spells = record({ADA: [ours(0, ADA)]}, 121).spells
    assert (spells.closed[0] - ZERO) / DAY == 120.0
    assert not spells.answered[0]


def test_an_attempt_that_reached_nobody_is_no_message_and_a_call_they_took_is_two() -> None:
    tried = record({ADA: [call(0, ADA, Disposition.NO_ANSWER), call(1, ADA, Disposition.VOICEMAIL), call(2, ADA)]}, 10)
    assert ((tried.events.at - ZERO) / DAY).tolist() == [1.0, 2.0, 2.0]
    assert tried.events.sender.tolist() == [US, US, 1]


def test_what_came_after_the_record_ended_is_not_in_it() -> None:
    touches = [ours(0, ADA), theirs(1, ADA), ours(2, ADA), theirs(5, ADA), ours(6, ADA)]
    found = record({ADA: list(touches)}, 10, until=4)
    assert len(found.events) == 3
    assert found.spells.answered.tolist() == [True, False]
    assert np.isnan(found.spells.closed[1]), "their answer on day five is not known on day four"


def test_a_record_cut_in_time_is_the_record_of_that_time() -> None:
    touches = {ADA: [ours(0, ADA), theirs(1, ADA), ours(2, ADA), theirs(9, ADA)], BEN: [ours(3, BEN)]}
    cut, then = record(touches, 200).until(moment(5).timestamp()), record(touches, 5)
    for name in ("at", "sender", "recipient", "recipients"):
        assert np.array_equal(getattr(cut.events, name), getattr(then.events, name))
    for name in ("contact", "opened", "closed", "answered", "seconds"):
        assert np.array_equal(getattr(cut.spells, name), getattr(then.spells, name), equal_nan=name in ("closed", "seconds"))


def test_the_order_touches_come_in_does_not_matter() -> None:
    touches = [ours(0, ADA), theirs(1, ADA), ours(2, ADA)]
    found, turned = record({ADA: list(touches)}, 10).events, record({ADA: list(touches[::-1])}, 10).events
    assert np.array_equal(found.at, turned.at)
    assert np.array_equal(found.sender, turned.sender)


def test_silence_is_counted_on_their_clock_with_forty_hours_made_a_week() -> None:
    found = record({ADA: [ours(0, ADA)]}, 30)
    at = found.spells.opened[0] + np.array([0.0, 1.0, 5.0, 7.0]) * DAY
    hours = found.hours(found.spells, Landmarks(np.zeros(4, dtype=np.int64), np.array([0.0, 1.0, 5.0, 7.0]), at))
    assert (hours / WEEK_OF_WORK).tolist() == pytest.approx([0.0, 8.0, 40.0, 40.0])
    assert hours[-1] == pytest.approx(168.0)


def test_questions_become_openings_and_nobody_is_asked_before_their_silence_began() -> None:
    found = record({ADA: [ours(0, ADA)]}, 30)
    asked = [
        Question(ADA, moment(3), moment(1), (), -5.0, AHEAD),
        Question("eve@x.example", moment(0), moment(2), (), 16.0, AHEAD),
    ]
    openings, now, hours = found.questions(asked)
    assert (openings.owner.tolist(), openings.contact.tolist()) == ([US, US], [1, -1])
    assert ((now - ZERO) / DAY).tolist() == [3.0, 2.0]
    assert hours.tolist() == pytest.approx([0.0, 16 * WEEK_OF_WORK])


def test_a_history_of_nobody_is_an_empty_record() -> None:
    found = record({}, 10)
    assert (len(found.events), len(found.spells), found.events.people) == (0, 0, 1)


def test_a_mail_of_theirs_dated_before_ours_ends_no_wait_of_ours() -> None:
    early = replace(theirs(1, ADA), at=moment(0) - timedelta(days=3), side=Side.THEIRS)
    found = record({ADA: [early, ours(0, ADA)]}, 10)
    assert np.isnan(found.spells.closed).all()
