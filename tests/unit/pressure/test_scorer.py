from __future__ import annotations

import subprocess
import sys

import pytest

from unghost.pressure.fold import fold
from unghost.pressure.lint import lint, rules
from unghost.pressure.rule import Level
from unghost.pressure.scorer.features import features, scale, tokens
from unghost.pressure.scorer.score import Scorer
from unghost.pressure.scorer.sheet import UNIT
from unghost.pressure.scorer.table import parse, shipped

TINY = Scorer(
    parse(
        b"codes\tP03 P06\nstarts\t-1.0 -2.0\nlikely\t0.5 0.5\nsure\t2.0 inf\ngate\t-1.0 0.0\n"
        b"hurt\t100\t0:150\nso hurt\t\t0:100\nhurry\t200\t1:400\n#^hur\t50\t1:10\n"
    )
)


def test_weights_add_up_by_hand() -> None:
    words = tokens(b"i am so hurt")
    step = scale(4)
    assert TINY.logits(words) == pytest.approx((-1.0 + step * UNIT * (150 + 100), -2.0 + step * UNIT * 10))
    assert TINY.suspicion(words) == pytest.approx(-1.0 + step * UNIT * (100 + 50))


def test_a_sentence_over_the_threshold_is_found_with_its_words() -> None:
    (found,) = TINY.scored(fold("All is well here. I am so hurt today."), frozenset({"P03", "P06"}))
    assert (found.code, found.sure) == ("P03", True)
    assert found.because[0] == "hurt"
    assert "All is well here. I am so hurt today."[found.start : found.end].strip() == "I am so hurt today."


def test_only_the_classes_asked_for_speak() -> None:
    assert list(TINY.scored(fold("I am so hurt today."), frozenset({"P06"}))) == []


def test_a_long_sentence_is_not_the_more_suspicious_for_its_length() -> None:
    assert scale(40) < scale(10) < scale(3)


def test_numbers_placeholders_and_quoted_words_are_one_word_each() -> None:
    assert tokens(b"hi {{name}}, 17 of [your units] ~\x01\x01\x01 left!") == [b"hi", b"_", b"0", b"of", b"_", b"~", b"left", b"!"]


def test_the_shipped_table_knows_every_class_that_words_alone_can_tell() -> None:
    known = set(shipped().codes)
    assert known == {rule.code for rule in rules() if rule.code.startswith("P")} - {"P12", "P16"}


def test_the_table_holds_only_features_a_sentence_can_have() -> None:
    possible = set(features(tokens(fold("I have not heard back from you about the offer yet, have I?").text)))
    assert possible & shipped().rows.keys()


def test_the_scorer_can_be_left_out() -> None:
    text = "\n".join(text for rule in rules() for text in rule.fires_on)
    assert not [finding for finding in lint(text, scorer=False) if finding.because]


def test_what_only_the_scorer_finds_says_so_and_weighs_no_more_than_its_rule() -> None:
    levels = {rule.code: rule.level for rule in rules()}
    for text in ("Honestly, after all we did for you this hurts.", "Only today, then it is gone for good."):
        for finding in lint(text):
            assert finding.level is not Level.ERROR or levels[finding.rule]["mail"] is Level.ERROR


def test_scoring_loads_no_numerical_library() -> None:
    program = "import sys; from unghost import lint; lint('I am so hurt that nobody answers me.'); print('numpy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout == "False\n"
