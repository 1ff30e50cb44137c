"""Answers to the day's list: whatever is typed, nothing raises, nothing is guessed about whom, and what is plain comes back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from time import perf_counter

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from daily_replies import STYLES, reply
from unghost.app.answer_words import CALLS, WORDS, Act
from unghost.app.answers import Answer, Unclear, Written, bare, read_answers
from unghost.app.daily_token import Listed, Token, is_ours, token_in, token_of
from unghost.domain.letter import DAILY, Letter
from unghost.domain.record import TruthState
from unghost.reading.read import read

NOW = datetime(2026, 6, 17, 8, 30, tzinfo=UTC)
WHEN = Written(NOW)
KEY = b"k" * 32
DAY = date(2026, 6, 17)
REASONS = st.sampled_from(["", "they chose another", "not needed", "too dear for this year", "zu teuer"])
NUMBER = st.integers(min_value=1, max_value=9)


def _no(number: int, reason: str) -> tuple[str, tuple[object, ...]]:
    return f"{number} no {reason}".strip(), (number, Act.TRUTH, TruthState.NO, None, reason)


def _park(number: int, days: int) -> tuple[str, tuple[object, ...]]:
    until = DAY + timedelta(days=days)
    return f"{number}. park until {until.isoformat()}", (number, Act.PARK, None, until, "")


def _note(number: int, text: str) -> tuple[str, tuple[object, ...]]:
    return f"#{number}: note {text}", (number, Act.NOTE, None, None, text)


def _call(number: int) -> tuple[str, tuple[object, ...]]:
    return f"{number}) called no answer", (number, Act.CALL, None, None, "")


ANSWERS = st.one_of(
    st.builds(_no, NUMBER, REASONS),
    st.builds(_park, NUMBER, st.integers(min_value=1, max_value=700)),
    st.builds(_note, NUMBER, st.sampled_from(["likes green", "asks for the sheet", "prefers Tuesdays"])),
    st.builds(_call, NUMBER),
)


def _one_a_number(found: list[tuple[str, tuple[object, ...]]]) -> list[tuple[str, tuple[object, ...]]]:
    return list({what[0]: (text, what) for text, what in found}.values())


def _letter(body: str) -> Letter:
    token = token_of(KEY, DAY, ())
    raw = f"Content-Type: text/plain; charset=utf-8\r\n\r\n{body}\n[{token}]\n".encode()
    return Letter(token, token, 1, "", DAILY, "", "", "", f"{token}@studio.example", raw, NOW)


LIST = _letter("Wednesday 17 June 2026\n\nTwo people are worth your time.\n\n1 · Jo, silent\n    harbour.example\n    Move: Ask")


@settings(max_examples=120, deadline=None)
@given(st.lists(ANSWERS, min_size=1, max_size=6).map(_one_a_number), st.sampled_from(sorted(STYLES)), st.booleans())
def test_what_is_typed_comes_back_from_every_mail_program(
    typed: list[tuple[str, tuple[object, ...]]], style: str, on_one_line: bool
) -> None:
    text = (", " if on_one_line else "\n").join(words for words, _ in typed)
    message = read(reply(text, LIST, STYLES[style]))
    known = frozenset(bare(line) for line in LIST.raw.decode().splitlines())
    found = read_answers(message.text, WHEN, 9, known)
    token = token_in(message)
    assert token is not None
    assert is_ours(token, KEY, ())
    assert [(a.number, a.act, a.state, a.until, a.text) for a in found if isinstance(a, Answer)] == [what for _, what in typed]
    assert [one for one in found if isinstance(one, Unclear)] == []


PIECES = st.sampled_from(
    [
        *WORDS,
        *CALLS,
        "1",
        "2.",
        "#3",
        "99",
        "until",
        "May",
        "bis",
        "2027-01-15",
        ",",
        ";",
        "?",
        "and",
        "or",
        "\n",
        "> ",
        "jo@x.example",
    ]
)


@settings(max_examples=300, deadline=None)
@given(st.one_of(st.text(max_size=300), st.lists(PIECES, max_size=25).map(" ".join)), st.integers(min_value=0, max_value=9))
@example("1 " + "\u0660 no", 9)
@example("١ no", 9)
@example("1 park until 9999-99-99", 9)
@example("1 no\x00\x1b[2J", 9)
def test_no_line_raises_and_no_answer_is_about_anybody_who_is_not_on_the_list(text: str, most: int) -> None:
    for one in read_answers(text, WHEN, most):
        if isinstance(one, Answer):
            assert 1 <= one.number <= most
            assert one.until is None or one.until > DAY
            assert (one.act is Act.TRUTH) == (one.state is not None)
            assert (one.act is Act.CALL) == (one.disposition is not None)
            assert one.act is not Act.PARK or one.until is not None


@settings(max_examples=200, deadline=None)
@given(st.lists(PIECES, max_size=25).map(" ".join))
def test_no_number_with_something_behind_it_is_passed_over_in_silence(text: str) -> None:
    wanted = any(bare(line)[:1].isdigit() and bare(line)[:1] != "9" for line in text.splitlines())
    assert not wanted or read_answers(text, WHEN, 9)


def guessing(text: str) -> list[str]:
    """Return what a reader would make of a text that takes the first word it knows: what ours must never be."""
    return [word for word in text.split() if word in ("no", "yes", "done", "gone")][:1]


@pytest.mark.parametrize("text", ["1 no answer", "1 not done", "1 no or yes", "1 yes but", "no"])
def test_the_law_tells_a_reader_that_guesses_from_ours(text: str) -> None:
    assert guessing(text)
    assert not [one for one in read_answers(text, WHEN, 9) if isinstance(one, Answer)]


@settings(max_examples=100, deadline=None)
@given(st.binary(min_size=32, max_size=32), st.lists(st.builds(Listed, st.text(max_size=20)), max_size=5), st.text(max_size=80))
@example(b"k" * 32, [], "daily٢٠٢٦٠٦١٧" + "a" * 32)
def test_no_other_text_is_our_token(key: bytes, listed: list[Listed], text: str) -> None:
    assert not is_ours(Token(text, DAY), key, listed) or text == token_of(key, DAY, listed)


FAMILIES: list[Callable[[int], str]] = [
    lambda n: "1 " + "no " * n,
    lambda n: "1," * n + " no",
    lambda n: "1 no, " * n,
    lambda n: "1 " + "," * n + " no",
    lambda n: "1 park until " + "May " * n,
    lambda n: " " * n + "1 no",
    lambda n: "1 no\n" * n,
    lambda n: "1 gone " + "a@" * n,
    lambda n: "1 gone " + "a." * n + "@x",
    lambda n: ">" * n,
]


@pytest.mark.parametrize("family", range(len(FAMILIES)))
def test_time_grows_no_faster_than_the_text(family: int) -> None:
    def cost(n: int) -> float:
        text = FAMILIES[family](n)
        begun = perf_counter()
        read_answers(text, WHEN, 9)
        return perf_counter() - begun

    cost(100)
    assert min(cost(50_000) for _ in range(3)) < 0.5
