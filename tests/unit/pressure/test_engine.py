from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from unghost.pressure import engine
from unghost.pressure.engine import Hit, Matcher, PlainMatcher, SetMatcher, matcher, tokens
from unghost.pressure.fold import Flat, fold
from unghost.pressure.lint import rules
from unghost.pressure.slots import coarse, exact

TEXTS = [text for rule in rules() for text in (*rule.fires_on, *rule.quiet_on)]
PHRASES = tuple(phrase for rule in rules() for phrase in rule.phrases)
OUR_OWN = ("the gulls are back", "last ?call", r"\bherring \w+\b")  # as a house pack might have them: not in the table
PLAIN = PlainMatcher(PHRASES)


def found(by: Matcher, flat: Flat) -> list[Hit]:
    """Return the hits in one order."""
    return sorted(by.hits(flat), key=lambda hit: (hit.phrase, hit.start, hit.end))


@pytest.mark.parametrize("text", [*TEXTS[::4], "\n\n".join(TEXTS[1::4]), ""])
def test_what_words_call_for_is_all_there_is_to_find(text: str) -> None:
    flat = fold(text)
    assert found(matcher(PHRASES), flat) == found(PLAIN, flat)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from([word for text in TEXTS for word in text.split()]), max_size=40), st.sampled_from(TEXTS))
def test_made_up_sentences_hold_no_surprise(words: list[str], text: str) -> None:
    flat = fold(f"{' '.join(words[:20])} {text} {' '.join(words[20:])}")
    assert found(matcher(PHRASES), flat) == found(PLAIN, flat)


def test_phrases_that_nobody_indexed_are_found_as_well(monkeypatch: pytest.MonkeyPatch) -> None:
    phrases, flat = (*PHRASES[:5], *OUR_OWN), fold("The gulls are back. Last   call for herring rolls.")
    expected = [Hit(5, 0, 18), Hit(6, 20, 31), Hit(7, 36, 49)]
    assert found(matcher(phrases), flat) == expected
    monkeypatch.setattr(engine, "re2", None)
    matcher.cache_clear()
    assert found(matcher(phrases), flat) == expected
    matcher.cache_clear()


def test_the_automata_find_what_the_standard_library_finds() -> None:
    some = PHRASES[::25]
    flat = fold("\n\n".join(TEXTS))
    assert found(SetMatcher(some), flat) == found(PlainMatcher(some), flat)


def test_no_match_leaves_its_sentence() -> None:
    assert not found(matcher(OUR_OWN), fold("The gulls. Are back."))


def test_a_blank_of_a_phrase_stands_for_a_run_of_blanks() -> None:
    assert found(matcher(("last ?call",)), fold("the last   call"))
    assert found(matcher(("last ?call",)), fold("the lastcall"))


@pytest.mark.parametrize("phrase", ["a <few>b", "a.{0,9}b", "^a b$"])
def test_the_coarse_form_counts_nothing(phrase: str) -> None:
    assert "{0," not in coarse(phrase)
    assert exact(phrase) != phrase


def test_digits_and_brackets_are_words_and_sentences_are_parted() -> None:
    assert tokens(b"it's 2 (or\nnone)") == [b"it", b"s", b"0", b"(", b"or", b".", b"none"]


def test_ever_new_words_are_forgotten_and_change_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "_KEPT", 10)
    for text in TEXTS[:40]:
        assert found(matcher(PHRASES), fold(text)) == found(PLAIN, fold(text))


def test_twice_the_text_takes_about_twice_the_time() -> None:
    sentence = fold("we are happy to see you at the works and to show you the new line of pumps " * 2_000)
    twice = Flat(sentence.text * 2, (0,))
    assert _seconds(twice) < 4 * _seconds(sentence) + 0.05


def _seconds(flat: Flat) -> float:
    list(matcher(PHRASES).hits(flat))
    began = time.process_time()
    list(matcher(PHRASES).hits(flat))
    return time.process_time() - began
