"""Practising a call: the other side is played, what you write is read for pressure, and nothing is kept."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from unghost.cli.call_practice import practise
from unghost.cli.command import Out
from unghost.domain.touch import Channel
from unghost.drafts.script import Draft, draft
from unghost.testing.build import THEM, view, warm

OUT = Out(as_json=False, quiet=False, colour=False)


class Typist:
    """Somebody who types these lines, and then leaves."""

    def __init__(self, *lines: str) -> None:
        self._lines: Iterator[str] = iter(lines)

    def typed_line(self) -> str | None:
        return next(self._lines, None)


def apology() -> Draft:
    found = draft("apology-call", view(warm()), Channel.CALL)
    assert found is not None
    return found


def test_an_answer_that_presses_is_named_with_what_to_say_instead(capsys: pytest.CaptureFixture[str]) -> None:
    assert practise(apology(), THEM, Typist("I have called you four times and you never answered."), OUT) == 1
    shown = capsys.readouterr().out
    assert "P01 “I have called you four times”" in shown
    assert "instead: " in shown
    assert "Nothing of this was logged." in shown


def test_enter_shows_our_words_and_a_free_answer_is_told_so(capsys: pytest.CaptureFixture[str]) -> None:
    practise(apology(), THEM, Typist("", "Whatever you decide is fine with me, a no as much as a yes."), OUT)
    shown = capsys.readouterr().out
    assert shown.count("Ours: ") == 2
    assert "Nothing in it presses. It leaves them free." in shown


def test_every_answer_of_the_page_comes_once_and_in_the_same_order_again(capsys: pytest.CaptureFixture[str]) -> None:
    branches = apology().branches
    assert practise(apology(), THEM, Typist(*[""] * 30), OUT) == len(branches)
    first = capsys.readouterr().out
    assert all(first.count("They: ") == len(branches) for _ in branches)
    practise(apology(), THEM, Typist(*[""] * 30), OUT)
    assert capsys.readouterr().out == first


def test_q_ends_it(capsys: pytest.CaptureFixture[str]) -> None:
    assert practise(apology(), THEM, Typist("q"), OUT) == 0
    assert "Nothing of this was logged." in capsys.readouterr().out
