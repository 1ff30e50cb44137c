"""The demo makes room for itself, and touches nothing that is not its own."""

from __future__ import annotations

from pathlib import Path

import pytest

from unghost.cli.commands.demo import OURS, make_room
from unghost.errors import BadUse


def test_what_somebody_tried_in_the_demo_is_cleared_for_the_next_one(tmp_path: Path) -> None:
    home = tmp_path / "demo"
    home.mkdir()
    for name in ("unghost.db", "kept.db", *OURS):
        (home / name).write_text("x", encoding="utf-8")
    make_room(home)
    assert not home.exists()
    make_room(home)


def test_a_folder_with_anything_else_in_it_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "my-letters.txt").write_text("x", encoding="utf-8")
    with pytest.raises(BadUse, match="my-letters"):
        make_room(tmp_path)
    assert (tmp_path / "my-letters.txt").exists()
