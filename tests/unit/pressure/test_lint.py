from __future__ import annotations

import gc
import json
import time
from pathlib import Path

import pytest

from unghost.pressure.lint import Dose, dose, lint, rules
from unghost.pressure.rule import Level

# The shape of the apology the practice teaches, in our own words: nothing in it may be called an error.
APOLOGY = (
    "Hello Ines, this is Tom. I only wanted to ring and say sorry. I haven't heard from you since March, and I believe "
    "somewhere on the way I dropped the ball or left out something you needed. I'm not ringing to move anything forward; "
    "I assume you went with somebody else or changed your plans, and that is completely fine. "
    "If you have some feedback on what I could do better next time, I would be glad of it."
)


def _codes(text: str, context: str = "mail", play: str = "") -> set[str]:
    return {finding.rule for finding in lint(text, context=context, play=play) if finding.level is not Level.PRAISE}


def test_a_finding_points_at_its_words_in_the_original() -> None:
    text = "Hello Ana,\n\nGrüße 😀. I’ve called you four times.\n"
    (finding,) = lint(text)
    assert text[finding.start : finding.end] == finding.quote
    assert (finding.line, text.splitlines()[2][finding.column - 1 :].startswith(finding.quote)) == (3, True)


def test_findings_come_in_the_order_of_the_text_and_never_twice_for_the_same_words() -> None:
    text = "Last chance. I have called you four times, four times. You won't hear from me again."
    findings = lint(text)
    assert [f.start for f in findings] == sorted(f.start for f in findings)
    assert lint(text) == findings


@pytest.mark.parametrize("context", ["mail", "call"])
def test_the_taught_apology_draws_no_error(context: str) -> None:
    assert not [f for f in lint(APOLOGY, context=context, play="apology-call") if f.level is Level.ERROR]


def test_no_play_makes_a_mail_that_presses_a_letter_that_may_go() -> None:
    words = "I am sorry. Just checking in, did you get my last mail? I noticed you opened it twice."
    for play in ("apology-call", "answer-first", "value"):
        found = lint(words, context="mail", play=play)
        assert {"P01", "P02", "P13"} <= {f.rule for f in found if f.level is Level.ERROR}
        aloud = {f.rule: f.level for f in lint(words, context="call", play=play)}
        assert (aloud["P01"], aloud["P02"]) == (Level.WARN, Level.WARN)


def test_the_taught_apology_earns_praise() -> None:
    assert {"C01", "C02", "C04"} <= {f.rule for f in lint(APOLOGY, context="call", play="apology-call")}


def test_denied_pressure_is_the_opposite_of_pressure() -> None:
    assert _codes("I'm not writing to check in.") == set()
    assert _codes("I wanted to check in.") == {"P02"}


def test_what_they_asked_for_is_no_pressure() -> None:
    assert _codes("You asked me to copy your director, so I have copied your director.") == set()


def test_an_assumption_that_frees_is_clean_and_one_that_ends_is_not() -> None:
    assert _codes("I assume you went another way, and that's perfectly fine.") == set()
    assert "P04" in _codes("I'll stop writing to you.")


def test_a_past_reference_weighs_less_in_a_call() -> None:
    (written,) = lint("I have called you four times.")
    (spoken,) = lint("I have called you four times.", context="call")
    assert (written.level, spoken.level) == (Level.ERROR, Level.WARN)


def test_a_rule_is_silent_in_a_context_it_does_not_know() -> None:
    assert _codes("I have called you four times.", context="note") == set()


def test_words_across_a_line_break_are_still_found() -> None:
    assert "P04" in _codes("I wanted to tell you that this will be my\nlast message to you.")


def test_a_text_without_words_has_no_findings() -> None:
    assert lint("") == lint("\n\n") == lint("\ud800\x00 “”") == []


def test_the_dose_sums_pressure_and_relief() -> None:
    assert dose("The drawing is attached.") == Dose(0.0, 0.0)
    assert dose("I have called you four times. Last chance!").pressure == 2.0
    assert dose("No answer needed.") == Dose(0.0, 1.0)


def test_rules_are_listed_once() -> None:
    assert {"P01", "P02", "P03", "P04", "P05", "P06", "P11", "P13", "P14", "P19", "C01"} <= {rule.code for rule in rules()}


@pytest.mark.parametrize("piece", ["if i don't hear ", "i have called you ", "a " * 8, "“", ">", "your ", "last chance. ", "\n"])
def test_time_grows_with_the_length_and_no_faster(piece: str) -> None:
    lint(piece * 20)
    text = piece * (40_000 // len(piece))
    assert _least_seconds(text * 2) < 4 * _least_seconds(text) + 0.05


def _least_seconds(text: str) -> float:
    """Return the processor seconds of the fastest of three runs: the others were disturbed."""
    seconds = []
    for _ in range(3):
        gc.collect()
        began = time.process_time()
        lint(text)
        seconds.append(time.process_time() - began)
    return min(seconds)


def test_precision_and_near_misses_on_the_gold_set(shared: Path) -> None:
    right = wrong = near = flagged = 0
    for line in (shared / "gold" / "pressure_dev.jsonl").read_text(encoding="utf-8").splitlines():
        item = json.loads(line)
        found = lint(item["text"], context=item["context"], play=item["play"] or "")
        errors = {f.rule for f in found if f.level is Level.ERROR}
        right += len(errors & set(item["labels"]))
        wrong += len(errors - set(item["labels"]) - set(item["maybe"] or ()))
        near += bool(item["near_miss_of"])
        flagged += bool(item["near_miss_of"] and errors)
    assert right / (right + wrong) >= 0.85
    assert flagged / near <= 0.04


def test_neutral_business_sentences_are_left_alone(shared: Path) -> None:
    rows = map(json.loads, (shared / "lang" / "enron-intent.jsonl").read_text(encoding="utf-8").splitlines())
    neutral = [row["text"] for row in rows if row["label"] == "none"]
    false = sum(any(f.level is Level.ERROR for f in lint(text)) for text in neutral)
    assert 1000 * false / len(neutral) <= 10
