"""Every language pack carries its proof: it raises a cause where it must, and keeps quiet at its near misses."""

from __future__ import annotations

import re

import pytest
import re2

from unghost.causes.catalogue import causes
from unghost.causes.pack import Pack, Words, packs
from unghost.causes.phrases import AGAINST, FOR, hear

FULL = frozenset({"de", "es", "fr", "it", "nl", "pt", "sv"})  # as rich as English; others cover what they have
TOLD = frozenset(cause.name for cause in causes() if cause.phrases)
_CAUSES = {cause.name: cause for cause in causes()}


@pytest.fixture(params=packs(), ids=lambda pack: pack.name)
def pack(request: pytest.FixtureRequest) -> Pack:
    found = request.param
    assert isinstance(found, Pack)
    return found


def _raised(sentence: str) -> dict[str, float]:
    """Return the causes a sentence raises, each with its weight."""
    return {c.name: c.weight for c in _CAUSES.values() if any(h.polarity == FOR for h in hear(sentence, c))}


def _polarities(sentence: str, cause: str) -> set[str]:
    return {heard.polarity for heard in hear(sentence, _CAUSES[cause])}


def _all_phrases(words: Words) -> tuple[str, ...]:
    return (*words.phrases, *words.over)


def test_the_languages_promised_are_there() -> None:
    assert {pack.name for pack in packs()} >= FULL


def test_a_pack_has_an_iso_code_and_speaks_of_causes_there_are(pack: Pack) -> None:
    assert re.fullmatch("[a-z]{2}", pack.name)
    assert pack.title
    assert set(pack.words) <= TOLD
    assert pack.name not in FULL or set(pack.words) == TOLD


def test_a_full_pack_brings_enough_examples(pack: Pack) -> None:
    for name, words in pack.words.items():
        least = (4, 3, 2) if pack.name in FULL else (1, 0, 0)
        assert (len(words.speaks_on), len(words.silent_on), len(words.over_on)) >= least, name
        assert pack.name not in FULL or (len(words.silent_on) >= 3 and len(words.over_on) >= 2), name


def test_its_sentences_raise_their_cause_and_no_other_more_strongly(pack: Pack) -> None:
    for name, words in pack.words.items():
        for sentence in words.speaks_on:
            raised = _raised(sentence)
            assert name in raised, sentence
            assert raised[name] == max(raised.values()), (sentence, raised)


def test_what_is_heard_is_part_of_the_sentence(pack: Pack) -> None:
    for name, words in pack.words.items():
        for sentence in (*words.speaks_on, *words.over_on):
            assert all(h.quote in sentence and h.sentence in sentence for h in hear(sentence, _CAUSES[name]))


def test_it_keeps_quiet_at_its_near_misses(pack: Pack) -> None:
    for name, words in pack.words.items():
        for sentence in words.silent_on:
            assert FOR not in _polarities(sentence, name), sentence


def test_what_is_over_speaks_against(pack: Pack) -> None:
    for name, words in pack.words.items():
        for sentence in words.over_on:
            assert _polarities(sentence, name) == {AGAINST}, sentence


def test_phrases_are_linear(pack: Pack) -> None:
    """RE2 takes no look-around and no back reference, and so knows no slow text."""
    for words in pack.words.values():
        for phrase in _all_phrases(words):
            re2.compile(phrase)


def test_small_words_compile_and_keep_no_groups(pack: Pack) -> None:
    for some in (pack.denials, pack.openings, pack.awaited, pack.long_ago, pack.joints):
        assert some
        assert re.compile("|".join(some)).groups == 0
