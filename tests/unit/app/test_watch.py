"""Watching places: each is read again when it tells of something, and a line that is down is no reason to stop."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from unghost.app import watch as watching
from unghost.app.ports import Source
from unghost.app.watch import watch
from unghost.errors import BadUse, LineBroken, LoginRefused, StoreBusy, UnghostError


class Enough(Exception):
    """The test has seen enough."""


def source(told: dict[str, list[bool | Exception]] | None) -> Source:
    """Return a source whose places tell of themselves as they are told to, then never again."""

    def wait(place: str, _seconds: float) -> bool:
        said = (told or {}).get(place)
        if not said:
            threading.Event().wait(60)
            return False
        one = said.pop(0)
        if isinstance(one, Exception):
            raise one
        return one

    return Source("x", "a thing", lambda _: iter(()), lambda _: 0, lambda f: str(f), wait if told is not None else None)


class Reader:
    """Notes what is read, and has enough after so many readings."""

    def __init__(self, enough: int, errors: list[UnghostError | None] | None = None) -> None:
        self.read: list[str] = []
        self.troubles: list[str] = []
        self._enough = enough
        self._errors = errors or []

    def take(self, place: str) -> None:
        self.read.append(place)
        if len(self.read) >= self._enough:
            raise Enough
        error = self._errors.pop(0) if self._errors else None
        if error is not None:
            raise error

    def trouble(self, error: UnghostError) -> None:
        self.troubles.append(error.sentence)


@pytest.fixture(autouse=True)
def _hasty(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watching, "FIRST_PAUSE", 0.01)


def test_what_cannot_tell_of_itself_cannot_be_watched(tmp_path: Path) -> None:
    with pytest.raises(BadUse, match="cannot be watched"):
        watch(source(None), [str(tmp_path)], Reader(9).take, Reader(9).trouble)


def test_a_place_is_read_again_whenever_it_tells_of_itself() -> None:
    reader = Reader(3)
    with pytest.raises(Enough):
        watch(source({"a": [True, True]}), ["a"], reader.take, reader.trouble)
    assert reader.read == ["a", "a", "a"]


def test_the_place_that_tells_of_itself_is_read_and_no_other() -> None:
    reader = Reader(5)
    with pytest.raises(Enough):
        watch(source({"a": [], "b": [True, True, True]}), ["a", "b"], reader.take, reader.trouble)
    assert reader.read == ["a", "b", "b", "b", "b"]


@pytest.mark.parametrize("error", [LineBroken("The line is down."), StoreBusy("Another is writing.")])
def test_what_passes_is_told_and_tried_again(error: UnghostError) -> None:
    reader = Reader(4, [None, error])
    with pytest.raises(Enough):
        watch(source({"a": [True, True, True]}), ["a"], reader.take, reader.trouble)
    assert reader.troubles == [error.sentence]


def test_a_line_that_breaks_while_waiting_is_told_and_tried_again() -> None:
    reader = Reader(2)
    with pytest.raises(Enough):
        watch(source({"a": [LineBroken("The line is down."), True]}), ["a"], reader.take, reader.trouble)
    assert reader.troubles == ["The line is down."]


def test_a_refused_login_ends_the_watch() -> None:
    reader = Reader(9)
    with pytest.raises(LoginRefused):
        watch(source({"a": [LoginRefused("No.")]}), ["a"], reader.take, reader.trouble)
    reader = Reader(9, [LineBroken("Down from the first.")])
    with pytest.raises(LineBroken):
        watch(source({"a": [True]}), ["a"], reader.take, reader.trouble)
