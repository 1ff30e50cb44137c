from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from unghost.lsp.document import Document

TEXTS = st.text(alphabet="ab\r\n😀é\u2028\x0c", max_size=40)


@given(TEXTS, st.sampled_from(["utf-8", "utf-16", "utf-32"]))
def test_every_character_has_a_place_and_every_place_leads_back(text: str, encoding: str) -> None:
    document = Document("x", text, 1, encoding=encoding)
    places = document.places(range(len(text) + 1))
    for offset in range(len(text) + 1):
        assert document.place(offset) == places[offset]
        between = text[offset - 1 : offset + 1] == "\r\n" or (
            offset and text[offset - 1] == "\r" and text[offset : offset + 1] == "\n"
        )
        if not between:
            assert document.offset(places[offset]) == offset


@given(TEXTS, TEXTS, st.integers(0, 40), st.integers(0, 40))
def test_a_change_puts_words_in_the_place_of_others(text: str, words: str, one: int, other: int) -> None:
    document = Document("x", text, 1)
    first, last = sorted(document.offset(document.place(min(at, len(text)))) for at in (one, other))
    document.replace((document.place(first), document.place(last)), words)
    assert document.text == text[:first] + words + text[last:]


def test_places_beyond_the_end_mean_the_end() -> None:
    document = Document("x", "ab\ncd", 1)
    assert document.offset((0, 99)) == 2
    assert document.offset((9, 0)) == 5
    assert document.offset((1, 99)) == 5


def test_half_an_emoji_means_where_it_begins() -> None:
    assert Document("x", "a😀b", 1).offset((0, 2)) == 1


def test_lines_end_with_three_things_only() -> None:
    assert Document("x", "a\x0cb\u2028c\x85d\r\ne\rf\ng", 1).starts == [0, 9, 11, 13]
