"""The security page keeps its word: each line says yes, no or not applicable, and each test it names is there."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TESTS = sorted((ROOT / "tests").rglob("test_*.py"))


def lines() -> list[list[str]]:
    """Return the cells of each line of the table."""
    text = (ROOT / "docs/security.md").read_text(encoding="utf-8")
    return [
        [cell.strip() for cell in line.strip("|").split("|")]
        for line in text.splitlines()
        if re.match(r"\| \d+\.\d+\.\d+ ", line)
    ]


def test_every_line_says_whether_it_is_met_and_what_is_not_says_why() -> None:
    assert len(lines()) > 70
    for number, idea, met, how, _ in lines():
        assert met in ("yes", "no", "n/a"), number
        assert idea, number
        assert how, number


def test_every_chapter_is_there_and_no_line_stands_twice() -> None:
    numbers = [number for number, *_ in lines()]
    assert len(set(numbers)) == len(numbers)
    assert {number.split(".")[0] for number in numbers} == {str(chapter) for chapter in range(1, 17)}


def test_every_test_that_is_named_is_there() -> None:
    lost = []
    for number, *_, shown in lines():
        for file, name in re.findall(r"`(test_\w+\.py)(?:::(test_\w+))?`", shown):
            there = "".join(path.read_text(encoding="utf-8") for path in TESTS if path.name == file)
            if not there or (name and f"def {name}(" not in there):
                lost.append(f"{number}: {file}::{name}")
    assert lost == []


def test_most_of_what_is_met_is_shown() -> None:
    unshown = [number for number, _, met, _, shown in lines() if met == "yes" and not shown]
    assert len(unshown) <= 6, unshown
