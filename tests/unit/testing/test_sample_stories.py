"""The stories themselves: complete, in order, invented, and each with its expectation."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

import pytest

from unghost.testing.sample.plant import SAMPLE_NOW, SAMPLE_SETTINGS
from unghost.testing.sample.stories import FOLDER, LONDON, Story, expected, read_story, stories, tagged

TAGS = {
    "hospital": 1,
    "decider-let-go": 1,
    "bosss-decider-let-go": 1,
    "company-bought": 1,
    "premature-baby": 1,
    "slow-answerer": 1,
    "out-of-office": 1,
    "our-debt": 1,
    "buried-question": 1,
    "our-pressure": 1,
    "plain-no": 1,
    "not-now-due": 1,
    "not-now-ahead": 1,
    "left-company": 1,
    "hard-bounce": 1,
    "promise-ahead": 1,
    "promise-passed": 1,
    "meeting-accepted": 1,
    "phone-only": 1,
    "colleague-has-it": 1,
    "forwarded-by-colleague": 1,
    "own-footer-trap": 1,
    "opt-out": 1,
    "silence": 8,
    "ordinary": 11,
    "same-day-late": 1,
    "two-deals": 1,
    "two-addresses": 1,
    "noise": 2,
    "german": 1,
    "french": 1,
    "spanish": 1,
    "calls": 4,
}
BEGIN = datetime(2025, 12, 15, tzinfo=UTC)
PEOPLE = [story for story in stories() if story.expectation.contact]


def by_slug(story: Story) -> str:
    return story.slug


@pytest.mark.parametrize(("tag", "count"), TAGS.items())
def test_every_kind_of_story_is_told(tag: str, count: int) -> None:
    assert len(tagged(tag)) == count


def test_no_story_carries_a_tag_that_nobody_looks_for() -> None:
    assert {tag for story in stories() for tag in story.tags} == set(TAGS)


def test_the_fixed_moment_is_a_wednesday_morning_in_london() -> None:
    assert SAMPLE_NOW.isoformat() == "2026-06-17T09:00:00+01:00"
    assert SAMPLE_NOW.weekday() == 2
    assert SAMPLE_NOW.utcoffset() == SAMPLE_NOW.astimezone(LONDON).utcoffset()


def test_everybody_lives_at_a_reserved_domain() -> None:
    for path in FOLDER.glob("*.toml"):
        for found in re.findall(r"[\w.+-]+@[\w.-]+\w", path.read_text(encoding="utf-8")):
            assert found.endswith(".example"), (path.name, found)


@pytest.mark.parametrize("story", stories(), ids=by_slug)
def test_a_story_runs_forward_within_half_a_year(story: Story) -> None:
    moments = [mail.at for mail in story.mails]
    assert moments == sorted(moments)
    assert moments[0] > BEGIN
    assert moments[-1] < SAMPLE_NOW


@pytest.mark.parametrize("story", PEOPLE, ids=by_slug)
def test_a_relationship_has_enough_mails_to_learn_from(story: Story) -> None:
    assert 5 <= len(story.mails) <= 14


@pytest.mark.parametrize("story", stories(), ids=by_slug)
def test_we_write_in_office_hours_only(story: Story) -> None:
    for mail in story.mails:
        if story.writer(mail.who).ours:
            here = mail.at.astimezone(LONDON)
            assert here.weekday() < 5, mail
            assert 8 <= here.hour < 18, mail


@pytest.mark.parametrize("story", stories(), ids=by_slug)
def test_only_the_empty_handed_send_no_words(story: Story) -> None:
    assert all(mail.text for mail in story.mails if mail.auto != "accept")


@pytest.mark.parametrize("story", PEOPLE, ids=by_slug)
def test_each_person_has_a_deal_and_an_expectation(story: Story) -> None:
    wanted = expected(story)
    assert story.deals
    assert wanted.person == story.person.email
    assert wanted.states
    assert wanted.plays
    assert wanted.last_sign_of_life


@pytest.mark.parametrize("story", PEOPLE, ids=by_slug)
def test_a_clock_starts_on_a_day_on_which_we_wrote_or_they_had_promised(story: Story) -> None:
    ours = {mail.at.astimezone(LONDON).date() for mail in story.mails if story.writer(mail.who).ours}
    for day in expected(story).since:
        assert day in ours or "promise-passed" in story.tags


@pytest.mark.parametrize("story", PEOPLE, ids=by_slug)
def test_the_last_sign_of_life_is_a_mail_or_a_call_of_theirs(story: Story) -> None:
    theirs = {
        mail.at.astimezone(LONDON).date()
        for mail in story.mails
        if not story.writer(mail.who).ours and mail.auto in ("", "accept")
    }
    theirs |= {datetime.fromisoformat(call["at"]).date() for call in story.calls if call["disposition"] == "answered"}
    assert max(theirs) in expected(story).last_sign_of_life
    assert set(expected(story).last_sign_of_life) <= theirs


@pytest.mark.parametrize("story", PEOPLE, ids=by_slug)
def test_breaks_are_mails_of_ours_and_lapses_are_questions_of_theirs(story: Story) -> None:
    mails = {mail.number: mail for mail in story.mails}
    assert all(story.writer(mails[number].who).ours for number in expected(story).breaks)
    for number in expected(story).lapses:
        assert not story.writer(mails[number].who).ours
        assert any(mark in mails[number].text for mark in ("?", "wants to know"))


def test_the_silent_have_been_quiet_for_weeks_and_the_ordinary_for_days() -> None:
    today = SAMPLE_NOW.date()
    for story in tagged("silence"):
        assert all(timedelta(weeks=4) < today - day <= timedelta(weeks=10) for day in expected(story).since), story.slug
    for story in tagged("ordinary"):
        assert all(today - day <= timedelta(days=3) for day in expected(story).since), story.slug


def test_whose_side_we_are_on_is_set() -> None:
    assert SAMPLE_SETTINGS.is_ours("tom@brightwell-pumps.example")
    assert not any(SAMPLE_SETTINGS.is_ours(email) for story in stories() for email in story.person.emails)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("@ they 2026-05-06 12:30", "@ nobody 2026-05-06 12:30"),
        ("@ they 2026-05-06 12:30", "@ they 2026-05-06 12:30 | colour=red"),
        ("@ they 2026-05-06 12:30", "@ they yesterday"),
        ('client = "plain"', 'client = "telegraph"'),
        ('client = "plain"', 'client = "plain"\nplace = "drawer"'),
    ],
)
def test_a_story_with_a_slip_is_refused(old: str, new: str) -> None:
    toml = (FOLDER / "harriet-stone.toml").read_text(encoding="utf-8")
    assert old in toml
    with pytest.raises(ValueError, match=r"harriet-stone|Harriet"):
        read_story("harriet-stone", toml.replace(old, new, 1))
