"""Maildirs, alone and nested."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from unghost.adapters.sources import maildir
from unghost.app.ports import RawMail, SetAside
from unghost.errors import UnreadablePlace

MAIL = b"Subject: x\n\nHello.\n"


def lay(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(MAIL)


def seen(folder: Path) -> list[str]:
    items = [item for item in maildir.read(str(folder)) if isinstance(item, RawMail | SetAside)]
    return [Path(item.origin).relative_to(folder).as_posix() for item in items if isinstance(item, RawMail)]


def test_cur_and_new_are_read_and_tmp_is_not(tmp_path: Path) -> None:
    lay(tmp_path, "cur/2:2,S", "cur/1:2,RS", "new/3", "tmp/4", "cur/.lock", "dovecot.index")
    assert seen(tmp_path) == ["cur/1:2,RS", "cur/2:2,S", "new/3"]


def test_both_kinds_of_subfolders_are_read(tmp_path: Path) -> None:
    lay(tmp_path, "cur/a", ".Sent/cur/b", "Clients/cur/c", "Clients/North/cur/d", ".git/HEAD", ".git/objects/cur/e")
    assert seen(tmp_path) == ["cur/a", ".Sent/cur/b", "Clients/cur/c", "Clients/North/cur/d"]


def test_a_folder_that_only_holds_maildirs_is_fine(tmp_path: Path) -> None:
    lay(tmp_path, "INBOX/cur/a", "Sent/new/b", "Sent/tmp/c")
    assert seen(tmp_path) == ["INBOX/cur/a", "Sent/new/b"]


def test_the_moment_comes_from_the_name(tmp_path: Path) -> None:
    lay(tmp_path, "cur/1772442300.M1P2.host:2,S", "cur/letter")
    moments = [item.received for item in maildir.read(str(tmp_path)) if isinstance(item, RawMail)]
    assert moments == [datetime(2026, 3, 2, 9, 5, tzinfo=UTC), None]


def test_an_unsent_draft_is_set_aside(tmp_path: Path) -> None:
    lay(tmp_path, "cur/1:2,DS")
    assert list(maildir.read(str(tmp_path))) == [SetAside(str(tmp_path / "cur/1:2,DS"), "unsent draft")]


def test_links_outside_are_set_aside(tmp_path: Path) -> None:
    root = tmp_path / "root"
    lay(tmp_path, "elsewhere/cur/1")
    lay(root, "cur/2")
    (root / "cur" / "3").symlink_to(tmp_path / "elsewhere/cur/1")
    (root / "Other").symlink_to(tmp_path / "elsewhere")
    aside = [item for item in maildir.read(str(root)) if isinstance(item, SetAside)]
    assert {(Path(item.origin).name, item.reason) for item in aside} == {
        ("3", "link leads outside"),
        ("Other", "link leads outside"),
    }
    assert seen(root) == ["cur/2"]


def test_a_folder_without_any_maildir_is_refused(tmp_path: Path) -> None:
    lay(tmp_path, "letters/1.eml")
    with pytest.raises(UnreadablePlace) as caught:
        maildir.read(str(tmp_path))
    assert "sync eml" in caught.value.remedy


def test_size_counts_messages_only(tmp_path: Path) -> None:
    lay(tmp_path, "cur/1", "new/2", ".Sent/cur/3", "dovecot.index")
    assert maildir.size(str(tmp_path)) == 3 * len(MAIL)
