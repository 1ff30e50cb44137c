"""Every language pack of the linter proves itself: it speaks on its own examples and stays quiet on its near misses."""

from __future__ import annotations

import re

import pytest

from unghost.pressure.abroad import Reader, spoken
from unghost.pressure.fold import fold
from unghost.pressure.lint import lint, rules
from unghost.pressure.pack import Pack, Words, packs

SAID = [(pack, code, words) for pack in packs() for code, words in sorted(pack.words.items())]
NAMES = [f"{pack.name} {code}" for pack, code, _ in SAID]
KINDS = {"P01", "P02", "P03", "P04", "P05", "P06", "P07", "P08", "P09", "P11", "P13", "P19", "C01", "C02", "C03", "C04"}


@pytest.mark.parametrize(("pack", "code", "words"), SAID, ids=NAMES)
def test_a_pack_speaks_on_its_examples(pack: Pack, code: str, words: Words) -> None:
    assert words.fires_on
    for text in words.fires_on:
        assert code in [f.rule for f in lint(text)], text
        assert pack in spoken(fold(text)).packs, text


@pytest.mark.parametrize(("pack", "code", "words"), SAID, ids=NAMES)
def test_a_pack_stays_quiet_on_its_near_misses(pack: Pack, code: str, words: Words) -> None:
    assert words.quiet_on
    for text in words.quiet_on:
        assert [f.quote for f in lint(text) if f.rule == code] == [], (pack.name, text)


@pytest.mark.parametrize("pack", packs(), ids=[pack.name for pack in packs()])
def test_every_pack_tells_the_kinds_that_matter_most(pack: Pack) -> None:
    assert set(pack.words) >= KINDS
    assert set(pack.words) <= {rule.code for rule in rules()}


@pytest.mark.parametrize("pack", packs(), ids=[pack.name for pack in packs()])
def test_phrases_keep_to_the_syntax_both_engines_read(pack: Pack) -> None:
    for words in pack.words.values():
        for phrase in (*words.phrases, *words.relief):
            assert not re.search(r"\(\?[=!<P#i]|\\[1-9]|[*+}]\+", phrase), phrase
    Reader(pack)
