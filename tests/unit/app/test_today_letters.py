"""Whom a letter is on its way to: on no list, whatever they wait for, until the letter ends without having left."""

from __future__ import annotations

from datetime import timedelta

import pytest

from mails import JIM, ME, SETTINGS, at, mail
from unghost.app.queue import ON_THE_WAY, Queued
from unghost.app.review import review
from unghost.app.today import Today, today
from unghost.app.today_letters import with_letters
from unghost.domain.letter import Letter
from unghost.history.history import Facts
from unghost.history.weave import no_holidays
from unghost.outbox.standing import Standing, Step
from unghost.silence.kaplan_meier import learn_kaplan_meier

NOW = at(70)
OWED = (mail(69, JIM, ME, "What would the small pump cost?"),)
QUIET = (
    mail(1, ME, JIM, "Which pump runs hottest?", ident="q"),
    mail(1.9, JIM, ME, "The one by the door.", ident="a", answers="q"),
    mail(3, ME, JIM, "Which of the two should come first?", ident="r", answers="a"),
)


def listed(messages: tuple[object, ...]) -> Today:
    facts = Facts(messages=messages)  # type: ignore[arg-type]  # mails of these tests
    return today(review(facts, NOW, SETTINGS, no_holidays, learn_kaplan_meier))


def queued(play: str) -> Queued:
    letter = Letter("l1", "d1", 1, JIM, play, "ann", ME, JIM, "l1@brightwell.example", b"", NOW)
    return Queued(letter, Standing("l1", Step.APPROVED, NOW, ME, "", NOW + timedelta(hours=5), NOW + timedelta(days=5)))


@pytest.mark.parametrize(("messages", "play"), [(OWED, "answer-first"), (OWED, "ask-why"), (QUIET, "ask-why")])
def test_they_are_counted_and_not_asked_for(messages: tuple[object, ...], play: str) -> None:
    before = listed(messages)
    assert len(before.cases) == 1
    found = with_letters(before, [queued(play)])
    assert (found.cases, found.places) == ((), ())
    assert found.not_shown[0] == (ON_THE_WAY, 1)
    assert found.sleeping[0].wakes == NOW + timedelta(hours=5)


def test_once_no_letter_is_under_way_they_are_back() -> None:
    assert with_letters(listed(OWED), []).cases == listed(OWED).cases
