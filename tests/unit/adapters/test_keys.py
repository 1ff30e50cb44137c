"""One keystroke: at once where a terminal can, never waiting where nobody is there."""

from __future__ import annotations

import io
import os
import sys
import threading
import time

import pytest

from unghost.adapters.keys import keystroke, somebody_there

pty = pytest.importorskip("pty", reason="only some systems have pseudo-terminals")


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_nobody_is_there_without_a_terminal_and_nothing_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("y"))
    assert not somebody_there()
    assert keystroke() is None


def test_a_closed_input_is_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    closed = io.StringIO()
    closed.close()
    monkeypatch.setattr(sys, "stdin", closed)
    assert keystroke() is None


@pytest.mark.parametrize(("typed", "key"), [("yes\n", "y"), ("Y\n", "y"), ("2\n", "2"), ("\n", None), ("q\n", None), ("", None)])
def test_a_terminal_that_gives_lines_only_gives_their_first_letter(
    monkeypatch: pytest.MonkeyPatch, typed: str, key: str | None
) -> None:
    monkeypatch.setattr(sys, "stdin", Terminal(typed))
    monkeypatch.setattr(sys, "stdout", Terminal())
    assert keystroke() == key


def test_a_real_terminal_gives_each_key_without_enter_and_is_set_back(monkeypatch: pytest.MonkeyPatch) -> None:
    import termios

    ours, theirs = pty.openpty()
    with os.fdopen(theirs, "r", encoding="utf-8") as inside:
        monkeypatch.setattr(sys, "stdin", inside)
        monkeypatch.setattr(sys, "stdout", Terminal())
        before = termios.tcgetattr(inside.fileno())

        def type_soon() -> None:
            time.sleep(0.2)
            os.write(ours, b"n")

        typing = threading.Thread(target=type_soon)
        typing.start()
        assert keystroke() == "n"
        typing.join()
        assert termios.tcgetattr(inside.fileno()) == before
    os.close(ours)
