"""Places on disk: a walk that stays inside, opens only plain files, and says what it left out."""

from __future__ import annotations

import os
from pathlib import Path

from unghost.adapters import places
from unghost.adapters.places import read_whole, shown, walk
from unghost.app.ports import SetAside
from unghost.cli.commands import read as command
from unghost.reading import limits


def names(root: Path) -> list[str]:
    return [f"{Path(e.origin).name}: {e.reason}" if isinstance(e, SetAside) else e.name for e in walk(root)]


def test_a_walk_goes_by_name_and_leaves_hidden_things_out(tmp_path: Path) -> None:
    for name in ("b/2", "b/1", "a", "c/d/e", ".hidden/x", "c/.swp"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(b"x")
    assert names(tmp_path) == ["a", "1", "2", "e"]


def test_links_within_are_passed_over_and_links_outside_or_nowhere_set_aside(tmp_path: Path) -> None:
    root = tmp_path / "root"
    root.mkdir()
    (tmp_path / "secret").write_bytes(b"x")
    (root / "file").write_bytes(b"x")
    (root / "to file").symlink_to(root / "file")
    (root / "to itself").symlink_to(root)
    (root / "to secret").symlink_to("../secret")
    (root / "to nothing").symlink_to("gone")
    (root / "to loop").symlink_to("to loop")
    assert names(root) == [
        "file",
        "to loop: link leads nowhere",
        "to nothing: link leads nowhere",
        "to secret: link leads outside",
    ]


def test_a_very_deep_folder_is_walked(tmp_path: Path) -> None:
    deep = tmp_path
    for _ in range(300):
        deep = deep / "d"
    deep.mkdir(parents=True)
    (deep / "file").write_bytes(b"x")
    assert names(tmp_path) == ["file"]


def test_only_plain_files_of_a_sensible_size_are_read(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"hello")
    (tmp_path / "nothing").write_bytes(b"")
    (tmp_path / "link").symlink_to("file")
    os.mkfifo(tmp_path / "pipe")
    reasons = {"nothing": "empty file", "link": "unreadable file", "pipe": "not a file", "missing": "unreadable file"}
    assert read_whole(tmp_path / "file") == b"hello"
    assert read_whole(tmp_path / "file", largest=4) == SetAside(str(tmp_path / "file"), "too large")
    for name, reason in reasons.items():
        assert read_whole(tmp_path / name) == SetAside(str(tmp_path / name), reason)


def test_a_name_that_is_no_text_can_be_shown() -> None:
    assert shown(os.fsdecode(b"/mail/caf\xe9")) == "/mail/caf\\xe9"
    assert shown("/mail/café") == "/mail/café"


def test_a_mail_of_any_size_the_reader_takes_is_read() -> None:
    assert places.LARGEST_MAIL == command.MOST_BYTES == limits.MESSAGE_BYTES
