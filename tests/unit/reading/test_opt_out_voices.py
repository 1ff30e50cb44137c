"""Requests to be left alone in many voices and languages, and their near misses; each line is a case, its scope in front."""

from __future__ import annotations

from pathlib import Path

import pytest

from unghost.reading.opt_outs.opt_out import opt_out

_HERE = Path(__file__).with_name("opt_out_voices")


def _lines(name: str) -> list[str]:
    return (_HERE / name).read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("line", _lines("requests.txt"))
def test_a_request_is_heard_with_its_scope(line: str) -> None:
    scope, _, text = line.partition("|")
    text = text.replace("\\n", "\n")
    found = opt_out(text)
    assert found is not None
    assert found.scope.value == scope
    assert found.quote in text


@pytest.mark.parametrize("line", _lines("near_misses.txt"))
def test_a_near_miss_stays_silent(line: str) -> None:
    assert opt_out(line.replace("\\n", "\n")) is None
