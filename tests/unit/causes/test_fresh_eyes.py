"""What a reading with fresh eyes found: words that are not theirs, rare causes that were told, and answers in other words."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from unghost.causes.diagnose import diagnose
from unghost.causes.groundwork import groundwork
from unghost.causes.telling import tellings
from unghost.domain.record import Note
from unghost.reading.words import said
from unghost.silence.answers import answers
from unghost.testing.build import THEM, at, ours, theirs, view, warm

OPEN = ours(20, "Which of the two shall it be?", "Which of the two shall it be?")
DAY = datetime(2026, 6, 1, tzinfo=UTC)


def heard(cause: str, *said_by_them: str, note: str = "") -> list[str]:
    about = warm(*(theirs(30 - n, text) for n, text in enumerate(said_by_them)), OPEN)
    notes = (Note(at(10), THEM, note),) if note else ()
    found = diagnose(view(replace(about, notes=notes)))
    return [e.quote for w in found.causes if w.cause == cause for e in w.supports]


def test_our_own_news_in_a_note_is_not_theirs() -> None:
    assert heard("company_event", note="Met him at the fair. Our own company was acquired by a large group.") == []
    assert heard("company_event", note="Met him at the fair. They were acquired by a large group.") != []


def test_what_somebody_else_wrote_between_quotation_marks_is_not_theirs() -> None:
    pasted = "We were acquired by a large group last week and half of us are made redundant, so nothing is bought here."
    assert heard("company_event", f"See what a friend at another works sent me: “{pasted}” Poor man.") == []
    assert heard("company_event", pasted) != []


def test_a_rare_cause_that_was_told_outright_leads() -> None:
    about = warm(theirs(30, "My boss has been sacked, he was to sign it."), OPEN)
    assert diagnose(view(about)).top() == "decider_left"


def test_a_date_is_not_cut_from_its_month() -> None:
    (told, *_) = tellings("Ich bin bis zum 20. März im Urlaub und danach wieder erreichbar.")
    assert "20. März" in told.quote


@pytest.mark.parametrize(
    "text",
    ["We have decided to go with Hartmann after all, but thank you for everything.", "We opted for Nexova instead, sorry."],
)
def test_a_refusal_may_name_the_winner(text: str) -> None:
    assert said(text, DAY).no


def test_an_internal_sign_off_is_no_yes_of_theirs() -> None:
    assert said("The finance director signed it off this morning.", DAY).yes is None
    assert said("I signed it, copy attached.", DAY).yes


def test_a_price_may_be_told_in_words() -> None:
    assert answers("What does a spare thermocouple cost?", [ours(3, "They are 41 pounds each.")])
    assert not answers("What does a spare thermocouple cost?", [ours(3, "It was lovely to see the works.")])


def test_a_letter_that_presses_is_no_follow_up() -> None:
    press = "I have written to you four times now and I am hurt that you never answer. Reply by Friday or I close your file."
    about = warm(theirs(60, "Fine."), ours(50, "Which?", "Which?"), ours(40, press))
    assert groundwork(view(about))["follow_up"][0] is not True
