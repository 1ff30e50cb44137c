"""The pictures in docs/page.md: each is there, none is too large, and none lies there unseen."""

from __future__ import annotations

import re
from pathlib import Path

DOCS = Path(__file__).parents[3] / "docs"
LARGEST = 120_000  # bytes


def _shown() -> set[str]:
    return set(re.findall(r"\((screenshots/[\w-]+\.png)\)", (DOCS / "page.md").read_text(encoding="utf-8")))


def test_every_picture_that_is_shown_is_there_and_small() -> None:
    assert _shown()
    for name in _shown():
        assert (DOCS / name).read_bytes().startswith(b"\x89PNG"), name
        assert (DOCS / name).stat().st_size < LARGEST, name


def test_every_picture_is_shown() -> None:
    elsewhere = (DOCS.parent / "README.md").read_text(encoding="utf-8")
    there = {str(file.relative_to(DOCS)) for file in (DOCS / "screenshots").glob("*.png")}
    assert {name for name in there - _shown() if name not in elsewhere} == set()
