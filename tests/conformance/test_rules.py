"""Every lint rule proves itself: it speaks on its own examples and stays quiet on its near misses."""

from __future__ import annotations

import re

import pytest

from unghost.pressure.lint import lint, rules
from unghost.pressure.rule import Level, Rule
from unghost.pressure.slots import exact

RULES = rules()
NAMES = [rule.name for rule in RULES]


def _context(rule: Rule) -> str:
    return next(iter(rule.level))


@pytest.mark.parametrize("rule", RULES, ids=NAMES)
def test_a_rule_speaks_on_its_examples(rule: Rule) -> None:
    for text in rule.fires_on:
        assert [f.name for f in lint(text, context=_context(rule), rules=(rule,))], text


@pytest.mark.parametrize("rule", RULES, ids=NAMES)
def test_a_rule_stays_quiet_on_its_near_misses(rule: Rule) -> None:
    for text in rule.quiet_on:
        assert lint(text, context=_context(rule), rules=(rule,)) == [], text


@pytest.mark.parametrize("rule", RULES, ids=NAMES)
def test_no_rule_calls_another_rules_near_miss_an_error(rule: Rule) -> None:
    for text in rule.quiet_on:
        assert [f.name for f in lint(text, context=_context(rule)) if f.level is Level.ERROR and f.name == rule.name] == [], text


@pytest.mark.parametrize("rule", RULES, ids=NAMES)
def test_a_rule_brings_its_reason_its_remedy_and_its_proof(rule: Rule) -> None:
    assert rule.why.endswith(".")
    assert rule.instead.endswith(".")
    assert len(rule.fires_on) >= 2
    assert len(rule.quiet_on) >= 2
    assert rule.level


@pytest.mark.parametrize("rule", RULES, ids=NAMES)
def test_phrases_keep_to_the_syntax_both_engines_read(rule: Rule) -> None:
    for phrase in rule.phrases:
        assert not re.search(r"\(\?[=!<P#i]|\\[1-9]|[*+}]\+", phrase), phrase
        re.compile(exact(phrase))


def test_codes_are_given_once() -> None:
    codes = [rule.code for rule in RULES]
    assert len(set(codes)) == len(codes)
