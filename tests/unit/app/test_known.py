"""Where the record ends nobody becomes silent for it, and it is said."""

from __future__ import annotations

import pytest

from mails import SETTINGS, at
from population import as_messages, letters
from unghost.app.case import Review
from unghost.app.contract import today_json
from unghost.app.doctor import _ended
from unghost.app.known import known_at
from unghost.app.review import judged
from unghost.app.today import today
from unghost.history.history import Facts
from unghost.history.weave import no_holidays
from unghost.silence.assessment import State
from unghost.silence.landmark.kept import Forgetful
from unghost.silence.landmark.learn import LandmarkLearner
from unghost.silence.landmark.prior import shipped_prior
from unghost.silence.watch.tops import SHIPPED_TOPS

MAIL = as_messages(letters(14, 300))
RANK = (State.EXPECTED, State.LATE, State.SILENT)


def seen(days: float, people: int | None = None) -> Review:
    facts = Facts(messages=MAIL if people is None else as_messages(letters(people, 300)))
    learn = LandmarkLearner(shipped_prior(), SHIPPED_TOPS, Forgetful())
    return judged(known_at(facts, at(days), SETTINGS, no_holidays), learn)


def test_a_mailbox_that_ends_makes_nobody_silent() -> None:
    late = seen(500)
    assert late.history.ended is not None
    last = (late.history.ended - at(0)).total_seconds() / 86_400
    before = {c.correspondence.person.id: RANK.index(c.state) for c in seen(last).cases if c.state in RANK}
    after = {c.correspondence.person.id: RANK.index(c.state) for c in late.cases if c.state in RANK}
    assert all(after[person] <= before.get(person, 0) for person in after)


def test_waiting_longer_never_looks_more_usual_though_the_end_is_noticed() -> None:
    seen_so_far: dict[str, float] = {}
    for days in (300, 310, 325, 340, 380, 500):
        for case in seen(days).cases:
            if case.silence.odds is not None:
                person = case.correspondence.person.id
                assert case.silence.odds.unusual >= seen_so_far.get(person, 0.0) - 1e-9
                seen_so_far[person] = case.silence.odds.unusual


def test_the_end_is_told_by_today_and_by_the_doctor() -> None:
    listed, (said,) = today(seen(500)), _ended(seen(500).history)
    assert listed.ended is not None
    assert today_json(listed)["record_ended"] == listed.ended.isoformat()
    assert said.startswith(f"Nothing new has come from anybody since {listed.ended.day} {listed.ended:%B %Y}")


@pytest.mark.parametrize("people", [4, 5])
def test_a_small_mailbox_has_silent_people_and_no_end(people: int) -> None:
    found = seen(500, people)
    assert found.history.ended is None
    assert {case.state for case in found.cases} <= {State.SILENT, State.LATE, State.EXPECTED}
    assert any(case.state is State.SILENT for case in found.cases)


def test_what_is_learnt_is_not_learnt_from_the_quiet_after_the_end() -> None:
    assert seen(400).fitted.says == seen(700).fitted.says
