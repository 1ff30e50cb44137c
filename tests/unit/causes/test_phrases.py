"""Phrases are heard with their meaning: denial, condition, question, and what is over."""

from __future__ import annotations

import time

import pytest

from unghost.causes.catalogue import causes
from unghost.causes.cause import Cause
from unghost.causes.overheard import spoken
from unghost.causes.phrases import AGAINST, FOR, hear

CAUSES: dict[str, Cause] = {cause.name: cause for cause in causes()}


def polarity(text: str, cause: str) -> list[str]:
    return [heard.polarity for heard in hear(text, CAUSES[cause])]


def test_a_plain_sentence_speaks_for_its_cause() -> None:
    assert polarity("We are swamped this month.", "busy") == [FOR]


def test_a_denied_sentence_counts_against() -> None:
    assert polarity("We are not building it in-house after all.", "chose_other") == [AGAINST]


def test_what_is_over_counts_against() -> None:
    assert polarity("The spending freeze was lifted on Monday.", "company_event") == [AGAINST]


def test_a_condition_that_is_still_open_is_not_over() -> None:
    assert polarity("Once the board has approved we can start.", "awaiting_others") == [FOR]


def test_a_question_to_us_says_nothing_about_them() -> None:
    assert polarity("Does it help when a shop is swamped with parcels?", "busy") == []


def test_an_old_story_says_nothing() -> None:
    assert polarity("We were acquired in 2009.", "company_event") == []


def test_line_breaks_and_curly_marks_do_not_hide_a_phrase() -> None:
    assert polarity("I’m out of\nthe office until 4 May.", "away") == [FOR]


def test_a_quote_is_verbatim() -> None:
    text = "Hello,\n\nI’m  out of the office until 4 May, sorry.\n\nJo"
    for heard in hear(text, CAUSES["away"]):
        assert heard.quote in text
        assert heard.sentence in text


def test_spoken_puts_the_weightiest_first_and_quotes_verbatim() -> None:
    text = "I am swamped, and my mother passed away on Sunday."
    rows = spoken(text)
    assert rows[0][0] == "life_event"
    assert all(quote in text for _, _, quote, _ in rows)
    assert [row[3] for row in rows] == sorted((row[3] for row in rows), reverse=True)


@pytest.mark.parametrize("text", ["", " ", "\x00\x01", "?" * 50, "é" * 300, "((((("])
def test_odd_texts_say_nothing_and_raise_nothing(text: str) -> None:
    assert spoken(text) == []


def test_a_hostile_text_is_heard_in_bounded_time() -> None:
    started = time.process_time()
    spoken("we are waiting for the approval of the " * 20_000)
    assert time.process_time() - started < 3.0
