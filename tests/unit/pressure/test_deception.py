"""Claims of contact held against a record, and hope in notes: wordings of our own, written down before the phrases were."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path

import pytest

from unghost.pressure.lint import lint, rules
from unghost.pressure.record import Contact, Record
from unghost.pressure.record_of import NOTHING, Dealings
from unghost.pressure.rule import Level
from unghost.pressure.rules.deception import RULE
from unghost.testing.build import NOW

ITEMS = [json.loads(line) for line in Path(__file__).with_name("record_and_hope.jsonl").read_text("utf-8").splitlines()]
# Odder wordings, written down later and before the phrases knew them; where phrases alone do not reach, the figure says so.
LATER = [json.loads(line) for line in Path(__file__).with_name("record_and_hope_later.jsonl").read_text("utf-8").splitlines()]
OURS = tuple(rule for rule in rules() if rule.code in ("P12", "P18"))


def levels(text: str, history: Dealings) -> list[Level]:
    return [finding.level for finding in lint(text, history=history, rules=(RULE,))]


def test_there_are_eighty_of_each() -> None:
    assert sum(item["rule"] is not None for item in ITEMS) >= 80
    assert sum(item["rule"] is None for item in ITEMS) >= 80


@pytest.mark.parametrize("item", [item for item in ITEMS if item["rule"]], ids=lambda item: item["text"][:50])
def test_a_false_claim_or_a_hope_is_found(item: dict[str, str]) -> None:
    found = lint(item["text"], context=item["context"], history=item["record"], rules=OURS)
    assert item["rule"] in {f.rule for f in found}
    assert {f.level for f in found} == {Level.ERROR if item["rule"] == "P12" else Level.NOTE}


@pytest.mark.parametrize("item", [item for item in ITEMS if not item["rule"]], ids=lambda item: item["text"][:50])
def test_what_only_looks_like_one_is_left_alone(item: dict[str, str]) -> None:
    assert lint(item["text"], context=item["context"], history=item["record"], rules=OURS) == []


@pytest.mark.parametrize(("rule", "share"), [("P12", 0.85), ("P18", 0.75)])
def test_most_of_the_odder_wordings_are_found_and_their_near_misses_are_not(rule: str, share: float) -> None:
    found = [
        rule in {f.rule for f in lint(item["text"], context=item["context"], history=item["record"], rules=OURS)}
        for item in LATER
        if item["rule"] == rule
    ]
    assert sum(found) / len(found) >= share
    for item in LATER:
        if item.get("near") == rule:
            assert lint(item["text"], context=item["context"], history=item["record"], rules=OURS) == [], item["text"]


@pytest.mark.parametrize(
    ("days", "words", "level"),
    [
        (1, "I called you yesterday.", []),
        (3, "I called you yesterday.", []),
        (40, "I called you yesterday.", [Level.ERROR]),
        (12, "I called you last week.", []),
        (60, "I called you last week.", [Level.ERROR]),
        (60, "I called you a few weeks ago.", []),
        (900, "I called you.", []),
    ],
)
def test_a_word_of_time_is_taken_generously(days: int, words: str, level: list[Level]) -> None:
    rang = Record((Contact(at=NOW - timedelta(days=days), reached=False),), (), (), (), (), (), NOW)
    assert levels(words, rang) == level


def test_where_nobody_keeps_calls_a_claim_of_one_is_doubted_and_not_refuted() -> None:
    (finding,) = lint("I tried to call you on Monday.", history={"mails": []}, rules=(RULE,))
    assert finding.level is Level.NOTE
    assert "is it so?" in finding.why


def test_without_a_record_only_what_is_often_false_is_asked_about() -> None:
    assert levels("As discussed, the drawing is attached.", None) == []
    assert levels("Thank you for your interest in our dryers.", None) == [Level.NOTE]
    assert levels("Thank you for your interest in our dryers.", NOTHING) == [Level.ERROR]


def test_a_subject_is_a_reply_only_to_a_thread_there_is() -> None:
    wrote = {"mails": [{"direction": "in", "subject": "Leaking seals"}]}
    assert levels("Subject: Re: leaking  seals\n\nThe seals are on their way.", wrote) == []
    assert levels("Subject: Re: your savings\n\nThe seals are on their way.", wrote) == [Level.ERROR]


def test_somebody_elses_matter_may_be_forwarded_and_theirs_may_not_be_invented() -> None:
    assert levels("Subject: Fwd: Crane timetable\n\nSee below.", "mail_out none") == []
    wrote = {"mails": [{"direction": "in", "subject": "Leaking seals"}]}
    assert levels("Subject: Fwd: Crane timetable\n\nSee below.", wrote) == [Level.NOTE]
    assert levels("Subject: Fwd: your request for a quote\n\nSee below.", wrote) == [Level.ERROR]


@pytest.mark.parametrize(
    "text",
    [
        "As we discussed, here is the list. We have never spoken, so let me say who we are.",
        "Subject: Re: your boiler\n\nHello,\n\nI came across your website and liked it.",
        "You don't know me, but you asked me to send a quote.",
    ],
)
def test_a_text_that_takes_its_own_claim_back_is_wrong_without_any_record(text: str) -> None:
    (finding,) = lint(text, rules=(RULE,))
    assert finding.level is Level.ERROR
    assert text[finding.start : finding.end] == finding.quote
    assert lint(text, history="call_in mail_in", rules=(RULE,)) == []


@pytest.mark.parametrize(
    "text",
    [
        "We have never met in person, but it was good talking to you yesterday.",
        "We have never spoken, and you did not ask me to write.",
        "I would be glad to talk. You don't know me yet.",
    ],
)
def test_what_is_consistent_is_no_contradiction(text: str) -> None:
    assert levels(text, None) == []


def test_a_thousand_denials_cost_no_more_than_their_length() -> None:
    text = "You do not know me. " * 4000 + "As discussed."
    assert len(lint(text, rules=(RULE,))) <= 3
