"""The table of words by which phrases are found is in step with the phrases."""

from __future__ import annotations

from pkgutil import get_data

from unghost.pressure.engine import SLOTS_NOW, Table, digest
from unghost.pressure.lint import rules

DATA = get_data("unghost.pressure", "anchors.tsv") or b""
HINT = "`make index` writes the table anew"


def test_the_table_was_written_for_the_word_lists_of_today() -> None:
    assert DATA.split(None, 1)[0] == SLOTS_NOW, HINT


def test_every_phrase_is_in_the_table() -> None:
    known = Table(DATA).phrases
    assert not [(rule.code, phrase) for rule in rules() for phrase in rule.phrases if digest(phrase) not in known], HINT


def test_the_table_holds_no_phrase_that_is_gone() -> None:
    assert set(Table(DATA).phrases) <= {digest(phrase) for rule in rules() for phrase in rule.phrases}, HINT
