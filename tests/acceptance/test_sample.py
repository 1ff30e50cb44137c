"""What the program says of every person of the sample is what a calm colleague would say."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from unghost.app.case import Case, Review
from unghost.testing.sample.letters import identity
from unghost.testing.sample.plant import SAMPLE_NOW, SAMPLE_SETTINGS, plant
from unghost.testing.sample.stories import Story, expected, stories
from unghost.wiring import App


@pytest.fixture(scope="module")
def review(tmp_path_factory: pytest.TempPathFactory) -> Review:
    app = App(tmp_path_factory.mktemp("home"))
    app.store.save_settings(SAMPLE_SETTINGS)
    for kind, place in plant(tmp_path_factory.mktemp("sample")).places.items():
        app.sync(kind, [str(place)], jobs=1, quiet=True)
    judged = app.review(SAMPLE_NOW)
    app.close()
    return judged


def case_of(review: Review, person: str) -> Case | None:
    return next((c for c in review.cases if person in c.correspondence.person.addresses), None)


def near(day: date | None, days: tuple[date, ...]) -> bool:
    return day is not None and any(abs(day - d) <= timedelta(days=1) for d in days)


@pytest.mark.parametrize("story", stories(), ids=lambda s: s.slug)
def test_the_verdict_on_a_person_is_the_right_one(review: Review, story: Story) -> None:
    want = expected(story)
    case = case_of(review, want.person)
    if not want.contact:
        assert case is None
        return
    assert case is not None
    silence = case.silence
    assert not want.states or case.state.value in want.states
    assert not want.plays or case.move.play in want.plays
    assert not want.since or near(silence.since.date() if silence.since else None, want.since)
    assert want.clock is None or (silence.since is not None) == want.clock
    assert not want.last_sign_of_life or near(
        silence.last_sign_of_life.at.date() if silence.last_sign_of_life else None, want.last_sign_of_life
    )
    assert not want.wake or near(silence.wake, (want.wake,))
    assert not want.suppressed or silence.suppressed is not None
    assert not want.truth or (case.truth is not None and case.truth.state.value == want.truth)


@pytest.mark.parametrize("story", [s for s in stories() if expected(s).breaks], ids=lambda s: s.slug)
def test_a_break_of_ours_is_found_where_it_is(review: Review, story: Story) -> None:
    case = case_of(review, expected(story).person)
    assert case is not None
    assert case.diagnosis.break_ is not None
    assert case.diagnosis.break_.message in {identity(story, number) for number in expected(story).breaks}


@pytest.mark.parametrize("story", [s for s in stories() if not expected(s).breaks and expected(s).contact], ids=lambda s: s.slug)
def test_nobody_of_us_is_accused_without_a_break(review: Review, story: Story) -> None:
    case = case_of(review, expected(story).person)
    assert case is not None
    assert case.diagnosis.break_ is None


@pytest.mark.parametrize("story", [s for s in stories() if expected(s).lapses], ids=lambda s: s.slug)
def test_a_lapse_of_ours_is_found(review: Review, story: Story) -> None:
    case = case_of(review, expected(story).person)
    assert case is not None
    assert {identity(story, number) for number in expected(story).lapses} & {x.message for x in case.diagnosis.lapses}
