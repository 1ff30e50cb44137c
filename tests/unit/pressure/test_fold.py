from __future__ import annotations

import time

import pytest

from unghost.pressure.fold import BLOT, fold


def test_every_character_keeps_its_place() -> None:
    text = "Grüße — it’s \u201cfine\u201d\u2026 İstanbul 😀 ok\r\n> quoted\nend"
    assert len(fold(text).text) == len(text)


def test_curly_and_straight_apostrophes_look_alike() -> None:
    assert fold("I haven’t").text == fold("I haven't").text == b"i haven't"


def test_the_customers_words_in_quotation_marks_are_blotted_out() -> None:
    assert b"three times" not in fold("You wrote: “I called three times.” That was right, thank you for it.").text


def test_a_text_that_is_one_quotation_is_the_writers_own() -> None:
    assert b"sorry" in fold("“I am sorry for that.”").text


def test_quoted_lines_and_signatures_are_blotted_out() -> None:
    flat = fold("Hello\n> my last email\n\nBye\n-- \nlast chance").text
    assert b"last" not in flat
    assert BLOT in flat


def test_a_wrapped_line_is_one_sentence_and_a_blank_line_ends_one() -> None:
    flat = fold("the pump that we\ntested runs\n\nnext")
    assert [flat.text[a:b] for a, b in map(flat.sentence, flat.starts)] == [b"the pump that we tested runs", b"", b"next"]


def test_an_abbreviation_ends_no_sentence() -> None:
    flat = fold("Ask Mr. Hale. He knows.")
    assert flat.sentence(0) == (0, 13)
    assert flat.sentence(15) == (14, 23)


@pytest.mark.parametrize("unit", ["?", "?!", '."', ".) "])
def test_a_run_of_stops_is_looked_at_once(unit: str) -> None:
    """Time in the square would be minutes here (P14)."""
    begun = time.process_time()
    fold(unit * (200_000 // len(unit)))
    assert time.process_time() - begun < 2.0
