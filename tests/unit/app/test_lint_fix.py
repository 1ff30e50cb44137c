from __future__ import annotations

import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unghost.app.lint_fix import diff, fix


@dataclass(frozen=True)
class Change:
    start: int
    end: int
    text: str


SOURCE = "".join(f"line {number} of the letter\n" for number in range(1, 21))


def test_of_two_changes_that_overlap_the_first_is_made() -> None:
    fixed = fix("abcdef", [Change(2, 4, "X"), Change(1, 3, "Y"), Change(5, 6, "f")])
    assert fixed.text == "aYdef"
    assert [change.text for change in fixed.made] == ["Y"]


def test_a_diff_shows_three_lines_around_and_joins_what_is_close() -> None:
    at = SOURCE.index("line 5")
    far = SOURCE.index("line 18")
    fixed = fix(SOURCE, [Change(at, at + 6, "Line five"), Change(far, far + 7, "Line 18")])
    lines = diff("a.txt", SOURCE, fixed.made).splitlines()
    assert lines[:3] == ["--- a.txt", "+++ a.txt", "@@ -2,7 +2,7 @@"]
    assert "-line 5 of the letter" in lines
    assert "+Line five of the letter" in lines
    assert lines.count("@@ -15,6 +15,6 @@") == 1


def test_nothing_changed_shows_nothing() -> None:
    assert diff("a.txt", SOURCE, fix(SOURCE, []).made) == ""


@pytest.mark.skipif(shutil.which("patch") is None, reason="needs the program patch")
@given(
    source=st.text(alphabet="ab\n", max_size=60),
    places=st.lists(st.tuples(st.integers(0, 60), st.integers(0, 9), st.sampled_from(["", "X", "Y\nZ"])), max_size=4),
)
def test_a_diff_makes_the_same_changes(
    source: str, places: list[tuple[int, int, str]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    changes = [Change(min(at, len(source)), min(at + length, len(source)), words) for at, length, words in places]
    fixed = fix(source, changes)
    if not fixed.made or not source:
        return
    folder = tmp_path_factory.mktemp("patch")
    (folder / "a.txt").write_text(source, encoding="utf-8")
    (folder / "a.diff").write_text(diff("a.txt", source, fixed.made), encoding="utf-8")
    subprocess.run(["patch", "--silent", "--posix", "a.txt", "a.diff"], cwd=folder, check=True, capture_output=True)
    remains = Path(folder / "a.txt")
    assert (remains.read_text(encoding="utf-8") if remains.exists() else "") == fixed.text
