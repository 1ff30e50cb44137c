"""Laws of taking somebody out: in clear and by tombstones it comes to the same, twice is once, and time grows with the text."""

from __future__ import annotations

from dataclasses import replace
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dispatch_world import ME
from erasure_world import ANN, JIM, JIM_TOO, READ
from unghost.adapters.stores.tombstones import mark_of
from unghost.app.erased import BLANK, Gone, Marked, Taking, Traces, number
from unghost.domain.message import Message

KEY = b"k" * 32
TRACES = Traces(frozenset({JIM, JIM_TOO}), frozenset({"+442079460018"}), frozenset({"jim doe"}))
MARKS = {mark_of(KEY, "address", a) for a in TRACES.addresses} | {mark_of(KEY, "name", n) for n in TRACES.spellings}
MARKS |= {mark_of(KEY, "number", number(p)) for p in TRACES.phones}
MARKED = Marked(lambda kind, value: mark_of(KEY, kind, value) in MARKS)
PIECES = st.sampled_from(
    [
        *(JIM, JIM.upper(), f"<{JIM}>", f"{JIM}.", JIM_TOO, ANN, "Jim Doe", "Doe, Jim", "Jim", "Doe", "Jim Doerr", "Ann Lee"),
        *("+44 20 7946 0018", "020 7946 0018", "+44 20 7946 0019", "1,234", "12:30", "2026-05-01", "the", "A", "lanterns", "Hi"),
    ]
)
BREAKS = st.sampled_from([" ", "\n", ", ", ". ", "; ", "! "])
TEXTS = st.lists(st.tuples(PIECES, BREAKS), max_size=12).map(lambda parts: "".join(a + b for a, b in parts))


def taking(gone: Gone) -> Taking:
    return Taking(gone, lambda email: email == ME)


def mail(text: str, subject: str, at: int) -> Message:
    return replace(READ[at], text=text, subject=subject)


@given(TEXTS)
def test_tombstones_find_what_was_found_in_clear(text: str) -> None:
    assert MARKED.blanked(text) == TRACES.blanked(text)


@given(TEXTS, TEXTS, st.integers(0, len(READ) - 1))
def test_erased_and_then_read_is_read_and_then_erased(text: str, subject: str, at: int) -> None:
    found = mail(text, subject, at)
    assert taking(MARKED).left(found) == taking(TRACES).left(found)


@given(TEXTS, TEXTS, st.integers(0, len(READ) - 1))
def test_taking_out_twice_is_taking_out_once(text: str, subject: str, at: int) -> None:
    once = taking(TRACES).left(mail(text, subject, at))
    assert once is None or taking(TRACES).left(once) is once
    assert once is None or not TRACES.within(repr(once))


@given(st.text())
def test_a_text_that_names_nobody_erased_stays_to_the_letter(text: str) -> None:
    assert TRACES.blanked(text) == text or BLANK in TRACES.blanked(text)
    assert MARKED.blanked(text) == text or BLANK in MARKED.blanked(text)


@pytest.mark.parametrize(
    "pump", ["a", "a.", "+", "1 ", "1(", "Jim ", "Jim Do", "a@", "@a.", "x@a-", f"{JIM} ", "+44 20 7946 001"]
)
def test_time_grows_with_the_text_and_no_faster(pump: str) -> None:
    for gone in (TRACES, MARKED):
        text = (pump * 25_000)[:25_000]
        once, twice = (min(spent(gone, words) for _ in range(3)) for words in (text, text + text))
        assert twice < max(3 * once, 0.05), (once, twice)


def spent(gone: Gone, words: str) -> float:
    """Return the seconds of work, whatever else runs beside."""
    begun = process_time()
    gone.blanked(words)
    return process_time() - begun
