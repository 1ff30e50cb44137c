"""Sentences are slices of the text; what never ends is taken in pieces."""

from __future__ import annotations

import pytest

from unghost.reading.sentences import LONGEST, sentences

PLAIN = "We looked at it. It is fine!"


@pytest.mark.parametrize("text", [PLAIN, "a word and " * 500, "x" * 5 * LONGEST, "価" * 3 * LONGEST, "", " " * 3 * LONGEST])
def test_each_is_a_slice_and_none_is_too_long(text: str) -> None:
    found = sentences(text)
    assert all(text[one.start : one.end] == one.text and 0 < len(one.text) <= LONGEST for one in found)
    assert "".join("".join(one.text.split()) for one in found) == "".join(text.split())


def test_what_goes_on_is_parted_between_words() -> None:
    words = "something " * 300
    assert len(sentences(words)) > 1
    assert all(set(one.text.split()) == {"something"} for one in sentences(words))
