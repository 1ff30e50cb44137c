"""What every calmer wording promises, over all rules' own examples in all kinds of surroundings."""

from __future__ import annotations

import re
from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

from unghost.pressure.calmer import apply, calm, rewrite
from unghost.pressure.fold import fold
from unghost.pressure.lint import Finding, lint, rules
from unghost.pressure.rule import Level

PRESSING = [
    line for rule in rules() if "mail" in rule.level and rule.code.startswith("P") for line in rule.fires_on if len(line) < 300
]
INNOCENT = [
    "The seal kit is in the blue crate at gate 4.",
    "Your drawing of 12 May shows two doors; I enclose ours.",
    "The invoice for {{order}} is at https://bills.example/7.",
    "Hartmann measured the hall and wrote 41.5 dB.",
    "\n> Just checking in on the old mail.\n",
    "You wrote: \u201cact now or never\u201d, which made us smile.",
    "See plan_v3.pdf, page 6.",
    "The fitters have a key.",
    "So that is how the lid closes.",
]
GREETINGS = ["", "Hi Ann,\n\n", "Dear Mr Falk, ", "hello,\n", "Subject: the crane\n\nHi both,\n\n", "[Name] - "]
CLOSINGS = ["", "\n\nKind regards,\nJo", "\n\nBest", "\n-- \nJo Doe\n+44 20 7946 0000"]
GLUE = st.sampled_from([" ", "\n", "\n\n", "  "])
GRAVE = (Level.ERROR, Level.WARN)
FACT = re.compile(r"https?://\S+|\{\{\w+\}\}|\w+\.pdf|41\.5 dB|12 May|gate 4|page 6|Hartmann|> [^\r\n]+|\u201c[^\u201d]+\u201d")


@st.composite
def letters(draw: st.DrawFn) -> str:
    text = draw(st.sampled_from(GREETINGS))
    for line in draw(st.lists(st.sampled_from([*PRESSING, *INNOCENT]), min_size=1, max_size=7)):
        text += line + draw(GLUE)
    text = text.rstrip() + draw(st.sampled_from(CLOSINGS))
    if draw(st.booleans()):
        text = text.replace("'", "\u2019")
    return text.replace("\n", "\r\n") if draw(st.booleans()) else text


def grave(text: str, context: str = "mail") -> list[Finding]:
    return [finding for finding in lint(text, context=context) if finding.level in GRAVE]


CONTEXTS = st.sampled_from(["mail", "call"])


@settings(deadline=None)
@given(letters(), CONTEXTS)
def test_what_was_mended_no_longer_presses_and_nothing_new_does(text: str, context: str) -> None:
    found = lint(text, context=context)
    edits = calm(text, found, context=context)
    left = grave(apply(text, edits), context)
    at = [finding for finding in grave(text, context) if not any(e.start < finding.end and finding.start < e.end for e in edits)]
    assert Counter(finding.rule for finding in left) <= Counter(finding.rule for finding in at)


@settings(deadline=None)
@given(letters(), CONTEXTS)
def test_calming_twice_changes_nothing_more(text: str, context: str) -> None:
    once = apply(text, calm(text, lint(text, context=context), context=context))
    assert apply(once, calm(once, lint(once, context=context), context=context)) == once


@settings(deadline=None)
@given(letters())
def test_the_innocent_sentences_keep_every_letter(text: str) -> None:
    calmed = apply(text, calm(text, lint(text)))
    for line in INNOCENT:
        assert calmed.count(line.strip()) == text.count(line.strip())
    assert FACT.findall(calmed) == FACT.findall(text)


@settings(deadline=None)
@given(letters())
def test_no_number_or_name_comes_in(text: str) -> None:
    calmed = apply(text, calm(text, lint(text)))
    assert set(re.findall(r"\d[\d.,:]*", calmed)) <= set(re.findall(r"\d[\d.,:]*", text))


@settings(deadline=None)
@given(letters())
def test_edits_are_ascending_and_stay_with_the_sentences_that_press(text: str) -> None:
    found = grave(text)
    flat = fold(text)
    sentences = [flat.sentence(finding.start) for finding in found]
    done = 0
    for edit in calm(text, found):
        assert done <= edit.start <= edit.end
        touched = text[edit.start : edit.end].strip()
        first = edit.start + text[edit.start : edit.end].find(touched)
        assert any(start <= first and first + len(touched) <= end + 1 for start, end in sentences), edit
        done = edit.end


@settings(deadline=None)
@given(letters())
def test_line_ends_and_apostrophes_stay_as_they_are(text: str) -> None:
    calmed = apply(text, calm(text, lint(text)))
    if "\r\n" in text:
        assert "\n" not in calmed.replace("\r\n", "")
    else:
        assert "\r" not in calmed
    if "'" not in text:
        assert "'" not in calmed


@settings(deadline=None)
@given(letters())
def test_one_finding_is_mended_as_all_of_its_sentence_are(text: str) -> None:
    for finding in grave(text)[:2]:
        edit = rewrite(text, finding)
        assert edit is None or text[edit.start : edit.end] != edit.text


@settings(deadline=None)
@given(st.text(max_size=300), CONTEXTS)
def test_any_text_at_all_is_borne(text: str, context: str) -> None:
    calm(text, lint(text, context=context), context=context)


@settings(deadline=None)
@given(st.lists(st.sampled_from([*PRESSING, *INNOCENT]), max_size=4), st.text(max_size=60))
def test_sentences_flagged_as_a_whole_are_borne(lines: list[str], noise: str) -> None:
    text = noise + " ".join(lines)
    whole = [
        Finding(start, end - 1, 1, 1, rule.code, rule.name, Level.ERROR, text[start : end - 1], "", "")
        for rule in rules()
        for start, end in [fold(text).sentence(0)]
        if end - 1 > start
    ]
    for finding in whole:
        apply(text, calm(text, [finding]))
