from __future__ import annotations

import pytest

from unghost.pressure.engine import PlainMatcher, SetMatcher, matcher
from unghost.pressure.fold import fold
from unghost.pressure.lint import rules
from unghost.pressure.slots import coarse, exact

TEXTS = [text for rule in rules() for text in (*rule.fires_on, *rule.quiet_on)]
PHRASES = tuple(phrase for rule in rules() for phrase in rule.phrases)


def test_the_automaton_and_the_standard_library_find_the_same() -> None:
    fast, plain = SetMatcher(PHRASES), PlainMatcher(PHRASES)
    for text in [*TEXTS, "\n\n".join(TEXTS), ""]:
        flat = fold(text).text
        assert list(fast.hits(flat)) == list(plain.hits(flat)), text


def test_a_blank_of_a_phrase_stands_for_a_run_of_blanks() -> None:
    assert list(matcher(("last ?call",)).hits(b"the last   call"))
    assert list(matcher(("last ?call",)).hits(b"the lastcall"))


@pytest.mark.parametrize("phrase", ["a <few>b", "a.{0,9}b", "^a b$"])
def test_the_coarse_form_counts_nothing(phrase: str) -> None:
    assert "{0," not in coarse(phrase)
    assert exact(phrase) != phrase
