"""The words of contact are spelt rightly again; other words and other languages are left as they are."""

from __future__ import annotations

import pytest

from unghost.reading.opt_outs.spelling import straight


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("plz dont contcat me", "please don't contact me"),
        ("u n s u b s c r i b e", "unsubscribe"),
        ("STOOOP", "STOP"),
        ("rem0ve me from this l1st", "remove me from this list"),
        ("plеase stоp еmailing", "please stop emailing"),
        ("remo\u200bve me", "remove me"),
    ],
)
def test_slips_and_disguises_are_undone(written: str, meant: str) -> None:
    assert straight(written) == meant


@pytest.mark.parametrize(
    "text", ["Sign the contract.", "The remote is broken.", "Wilt u mijn nummer wissen?", "Glöm mitt nummer nicht."]
)
def test_other_words_stay(text: str) -> None:
    assert straight(text) is text


def test_a_long_text_is_left_alone() -> None:
    text = "plz " * 400
    assert straight(text) is text
