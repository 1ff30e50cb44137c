"""Pressure and relief along a thread: message by message, over one silence, and where the tone rises."""

from __future__ import annotations

from unghost.domain.touch import Channel, Disposition
from unghost.pressure.lint import Dose
from unghost.pressure.trend import Course, Rise, course, rise
from unghost.testing.build import call, ours, theirs, touch

PUSH = "This is my third email. The price expires on Friday and this is your last chance."
CALM = "Here is the drawing you asked for."
FREE = "If you went another way, that is perfectly fine. No reply needed."


def told(*pairs: tuple[float, str]) -> Course:
    return course([touch(days_ago, text) for days_ago, text in pairs])


def test_an_even_tone_has_no_rise() -> None:
    assert rise([Dose(0.2, 0.0), Dose(0.2, 0.0)]) is None
    assert rise([]) is None


def test_the_steepest_message_is_named() -> None:
    assert rise([Dose(0.0, 0.0), Dose(1.0, 0.0), Dose(3.0, 0.0)]) == Rise(2, 2.5)


def test_relief_in_the_same_message_counts_against_its_pressure() -> None:
    assert rise([Dose(0.0, 0.0), Dose(1.0, 1.0)]) is None


def test_each_message_of_ours_has_its_dose_and_theirs_have_none() -> None:
    found = course([ours(9, CALM), theirs(8, "We need it by Friday, this is your last chance."), ours(7, PUSH)])
    assert [m.touch.text for m in found.messages] == [CALM, PUSH]
    assert found.messages[0].dose.pressure == 0.0
    assert found.messages[1].dose.pressure >= 1.0
    assert found.total.pressure == found.messages[1].dose.pressure


def test_an_episode_is_what_came_since_their_last_word() -> None:
    found = course([ours(9, PUSH), theirs(8, "Not yet."), ours(7, PUSH), ours(5, FREE)])
    assert [m.touch.text for m in found.episode] == [PUSH, FREE]
    assert found.of_episode.pressure < found.total.pressure
    assert found.of_episode.relief > 0.0
    assert found.since == theirs(8).at


def test_a_call_that_reached_them_begins_a_new_episode() -> None:
    talked = touch(6, "talked it over", channel=Channel.CALL, disposition=Disposition.ANSWERED)
    assert course([ours(9, PUSH), talked, ours(5, CALM)]).of_episode.pressure == 0.0


def test_the_note_of_a_call_counts_where_there_is_one() -> None:
    assert len(course([call(3, Disposition.VOICEMAIL, "said that the offer expires on Friday"), call(2)]).messages) == 1


def test_a_tone_that_grows_harder_is_rising_and_one_that_grows_softer_is_easing() -> None:
    up = told((9, CALM), (8, CALM), (7, PUSH), (6, PUSH), (5, PUSH)).trend
    down = told((9, PUSH), (8, PUSH), (7, CALM), (6, CALM), (5, CALM)).trend
    assert up is not None
    assert down is not None
    assert (up.direction, down.direction) == ("rising", "easing")
    assert up.rise is not None
    assert up.rise.index == 2


def test_a_few_messages_have_nothing_before_them_to_rise_from() -> None:
    trend = told((9, PUSH)).trend
    assert trend is not None
    assert (trend.before, trend.direction) == (None, "even")
    assert course([]).trend is None


def test_only_the_latest_messages_are_looked_at() -> None:
    assert len(told(*((100.0 - n, CALM) for n in range(60))).messages) == 40
