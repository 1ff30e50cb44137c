"""Calmer wordings: what they keep, what they leave out, and when there is none."""

from __future__ import annotations

import re
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from unghost.pressure.calmer import Edit, apply, calm, facts, rewrite
from unghost.pressure.calmer.kinds import HEADING, KINDS
from unghost.pressure.calmer.topic import topic
from unghost.pressure.lint import Finding, lint, rules
from unghost.pressure.rule import Level, Rule

ROOT = Path(__file__).resolve().parents[3]


def calmed(text: str, context: str = "mail") -> str:
    return apply(text, calm(text, lint(text, context=context, scorer=False), context=context, scorer=False))


def flagged(text: str, code: str) -> Finding:
    """Return a finding that covers a whole sentence, as the learned scorer gives it."""
    rule = next(rule for rule in rules() if rule.code == code)
    return Finding(0, len(text), 1, 1, code, rule.name, Level.ERROR, text, rule.why, rule.instead)


@pytest.mark.parametrize(
    ("pressing", "calm_one"),
    [
        ("Just checking in on the pump drawing.", "No rush at all on the pump drawing; whenever it suits you is fine."),
        (
            "hi nadia, just checking in on the tablecloths",
            "hi nadia, no rush at all on the tablecloths; whenever it suits you is fine",
        ),
        ("I\u2019m sorry if my mail sounded pushy.", "If my mail sounded pushy, that is on me."),
        ("As per my last email, the gate code is 4471.", "The gate code is 4471."),
        ("Subject: Following up on the mezzanine quote", "Subject: The mezzanine quote"),
        ("The early-bird rate ends on 30 April.", "The early-bird rate runs until 30 April; whatever you decide is fine."),
        (
            "Please sign the attached form by tomorrow.",
            "If you decide to go ahead, you can sign the attached form whenever it suits you.",
        ),
        ("I know you must be swamped, but the form is only one page.", "The form is only one page."),
        ("Does Tuesday or Thursday work better?", "Does Tuesday or Thursday work better, or neither? Any answer is fine."),
        (
            "You went quiet after the tasting, Mrs Okafor.",
            "Nothing here needs an answer; whenever it suits you is fine, Mrs Okafor.",
        ),
        ("Our offer ends on Friday, so I need your answer today.", "Our offer runs until Friday; whatever you decide is fine."),
        ("The price goes up on Friday, so please sign today.", "From Friday the price is higher; whatever you decide is fine."),
        (
            "I need your answer today because our offer ends on Friday.",
            "Our offer stands until Friday; whatever you decide is fine.",
        ),
        (
            "I can hold the price until Friday, so please confirm by then.",
            "The price is held until Friday; whatever you decide is fine.",
        ),
        (
            "Only two units are left, so I need your answer today.",
            "Two units are free; whatever you decide is fine.",
        ),
        ("The crane comes on 4 May, so please confirm by Friday.", "The crane comes on 4 May; whatever you decide is fine."),
        ("Please confirm today.", "Whether and when to go ahead is entirely your call."),
    ],
)
def test_a_sentence_is_mended_as_an_editor_would(pressing: str, calm_one: str) -> None:
    assert calmed(pressing) == calm_one


@pytest.mark.parametrize(
    "pressing",
    [
        "I've copied Ms Lindqvist on this mail.",  # done is done: to hide it would be worse
        "No reply means I will cancel the booking.",  # a consequence that may be real
        "After that, we can't guarantee this discount.",
        "Our offer ends on Friday, so please call Maria today.",  # a name would be lost
        "I drove four hours to Leeds for you and got nothing but silence afterwards.",  # a place would be lost
    ],
)
def test_where_a_fact_would_be_passed_over_there_is_only_advice(pressing: str) -> None:
    assert calmed(pressing) == pressing


def test_a_sentence_of_nothing_but_pressure_goes_with_its_paragraph() -> None:
    text = "Hello Ruth,\n\nThe bracket is in stock at last.\n\nIt hurts to be ignored like this.\n\nBest\nIda\n"
    assert calmed(text) == "Hello Ruth,\n\nThe bracket is in stock at last.\n\nBest\nIda\n"


def test_sentences_that_go_together_leave_no_blank_line() -> None:
    text = "Hi Ruth,\n\nIt hurts to be ignored. I have emailed you three times.\nThe bracket is in stock.\n\nBest\nIda\n"
    assert calmed(text) == "Hi Ruth,\n\nThe bracket is in stock.\n\nBest\nIda\n"


def test_a_message_is_never_left_empty() -> None:
    assert len(calmed("Hi Jim,\n\nIt hurts to be ignored like this.\n\nBest\nIda")) > 40


def test_no_calm_sentence_is_said_twice() -> None:
    text = "Just following up. The key is at the front desk. Any thoughts? Pinging you again. The bell is broken, so knock."
    assert calmed(text).count("Nothing here needs an answer") <= 1


def test_a_sentence_on_which_the_next_one_leans_is_not_taken_out() -> None:
    leaning = "The gate code is new. It hurts to be ignored like this. So I asked the porter to help."
    assert calmed(leaning) == leaning
    alone = leaning.replace("So I asked", "I asked")
    assert calmed(alone) == "The gate code is new. I asked the porter to help."


def test_on_a_call_the_words_are_for_the_ear() -> None:
    assert calmed("Circling back on the roof survey.", "call") == "There's no rush at all on the roof survey."


def test_what_is_left_out_is_named_with_its_reason() -> None:
    text = "This is now the third time I write about the lease of the mixer."
    (edit,) = calm(text, lint(text))
    assert "third time" in edit.reason
    assert "counting" in edit.reason


def test_a_house_rule_without_calmer_words_has_no_rewrite() -> None:
    bare = Rule("no-synergy", "ACME01", "why", "instead", "house", (r"\bsynergy\b",), ("Synergy!",), ())
    text = "Our synergy is here."
    assert calm(text, lint(text, rules=[bare]), rules=[bare]) == ()
    kind = replace(bare, calmer=((r"\bsynergy\b", "work"),))
    assert apply(text, calm(text, lint(text, rules=[kind]), rules=[kind])) == "Our work is here."


def test_a_house_rule_that_takes_a_code_of_ours_has_none_either() -> None:
    bare = Rule("no-ping", "P02", "why", "instead", "house", (r"\bping\b",), ("Ping!",), ())
    assert calm("A ping for you.", lint("A ping for you.", rules=[bare]), rules=[bare]) == ()


def test_sentences_flagged_as_a_whole_are_mended_by_their_class() -> None:
    text = "One hates to count, of course."
    assert calm(text, [flagged(text, "P03")]) != ()
    assert calm(text, [flagged(text, "P12")]) == ()


def test_notes_and_praise_change_nothing() -> None:
    text = "No answer needed."
    assert calm(text, lint(text)) == ()


def test_one_finding_gets_the_edit_of_its_sentence() -> None:
    text = "The key is at reception. Just checking in on the boiler."
    (finding,) = [finding for finding in lint(text) if finding.rule == "P02"]
    edit = rewrite(text, finding)
    assert edit is not None
    assert apply(text, [edit]) == "The key is at reception. No rush at all on the boiler; whenever it suits you is fine."


def test_edits_are_made_in_any_order() -> None:
    assert apply("abcdef", [Edit(4, 5, "X"), Edit(0, 2, "")]) == "cdXf"


@pytest.mark.parametrize("context", ["mail", "call"])
def test_every_calm_sentence_is_clean_holds_no_fact_and_needs_no_mending(context: str) -> None:
    for kind in KINDS.values():
        for way in (*kind.ways, HEADING):
            written, _, spoken = way.partition(" || ")
            words = re.sub(r"\{\w+\}", "the boiler", spoken if context == "call" and spoken else written)
            assert not [finding for finding in lint(words, context=context) if finding.level in (Level.ERROR, Level.WARN)], words
            assert facts.facts(words) == (), words


def test_facts_are_numbers_dates_names_links_and_blanks() -> None:
    text = "Ms Falk pays €40.50 on 3 May for {{item}}, see https://a.example/b and plan.pdf."
    found = [text[start:end] for start, end in facts.facts(text)]
    for fact in ("€40.50", "3", "{{item}}", "https://a.example/b", "plan.pdf", "Falk"):
        assert fact in " ".join(found)
    assert facts.facts("Just a word about the boiler and how it hums.") == ()


@pytest.mark.parametrize(
    ("sentence", "about"),
    [
        ("circling back on the solar quote.", "the solar quote"),
        ("any thoughts on our proposal for the night shift?", "our proposal for the night shift"),
        ("following up on my message about sales training.", "sales training"),
        ("bumping this to the top of your inbox.", None),
        ("i wrote on monday.", None),
    ],
)
def test_the_topic_is_the_thing_and_never_our_knocking(sentence: str, about: str | None) -> None:
    span = topic(sentence)
    assert (sentence[span[0] : span[1]] if span else None) == about


def test_the_page_of_examples_is_what_the_program_says() -> None:
    command = [sys.executable, str(ROOT / "scripts/rewrite-table"), "--check"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_twice_the_text_takes_about_twice_the_time() -> None:
    def seconds(times: int) -> float:
        text = "Just following up on the boiler. The key is at the desk. " * times
        found = lint(text)
        begun = time.perf_counter()
        calm(text, found)
        return time.perf_counter() - begun

    seconds(20)
    assert min(seconds(400) for _ in range(3)) < 3.2 * min(seconds(200) for _ in range(3)) + 0.02
