"""How our tone is shown: columns that never exaggerate, sums of the open silence, the break in words."""

from __future__ import annotations

from types import SimpleNamespace
from typing import cast

from unghost.app.case import Case
from unghost.causes.cause import Diagnosis
from unghost.causes.hidden_break.find import find_break, find_change
from unghost.cli.show_tone import columns, tone_lines
from unghost.domain.touch import Touch
from unghost.pressure.trend import course
from unghost.testing.build import NOW, correspondence, ours, theirs, touch, view, warm

PUSH = (
    "This is my third email and I have heard nothing. The discount expires on Friday, this is your last chance."
    " I need your commitment today."
)


def shown(*touches: Touch, alone: bool = False) -> list[str]:
    about = view(correspondence(touches) if alone else warm(*touches))
    diagnosis = Diagnosis((), (), find_break(about), find_change(about))
    case = SimpleNamespace(course=course(about.correspondence.touches), diagnosis=diagnosis)
    return tone_lines(cast("Case", case), NOW)


def test_columns_rise_with_the_dose_and_a_faint_one_stays_low() -> None:
    assert columns([0.0, 0.1, 1.0, 2.0], 2.0) == "▁▂▅█"
    assert columns([], 2.0) == ""


def test_a_calm_thread_is_said_to_be_calm() -> None:
    lines = shown(ours(60, "How did the board like it?", "How did the board like it?"))
    assert lines[0] == "Nothing in our last six messages presses."
    assert any("No break found" in line for line in lines)


def test_a_break_is_named_with_its_day_its_odds_and_our_words() -> None:
    text = " ".join(shown(touch(60, PUSH)))
    assert "The break (about" in text
    assert "our message of 18 April" in text
    assert "They have not written since." in text
    assert "Since their last word: pressure" in text


def test_without_a_word_of_ours_there_is_nothing_to_show() -> None:
    assert shown(theirs(5, "We look for lamps."), alone=True) == []


def test_one_message_is_called_one() -> None:
    assert shown(ours(5, "Here is the list."), alone=True)[0] == "Nothing in our one message presses."
