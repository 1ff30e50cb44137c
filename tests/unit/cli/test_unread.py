"""A home of which nothing is known yet: neither the list nor the doctor says that all is well."""

from __future__ import annotations

from pathlib import Path

import pytest

from program import laid, unghost

ME = "me@us.example"


@pytest.fixture
def empty(tmp_path: Path) -> Path:
    assert unghost(tmp_path, "init", "--me", ME, "--timezone", "UTC").returncode == 0
    return tmp_path


@pytest.mark.parametrize("command", ["today", "doctor"])
def test_where_nothing_was_read_the_way_to_read_it_is_named(empty: Path, command: str) -> None:
    assert "Nothing has been read yet: unghost sync KIND PLACE" in unghost(empty, command).stdout
    added = unghost(empty, "account", "add", ME, "--host", "localhost", "--no-login")
    assert added.returncode == 0, added.stderr
    shown = unghost(empty, command).stdout
    assert f"Nothing has been read yet: unghost sync imap {ME}" in shown
    assert "Nobody needs you today." not in shown
    assert "All is well." not in shown


def test_nor_does_the_daily_mail(empty: Path) -> None:
    shown = unghost(empty, "daily", "--preview").stdout
    assert "Nobody is on record yet" in shown
    assert "Nobody needs you today." not in shown


def test_once_something_was_read_it_is_not_said(tmp_path: Path) -> None:
    home = laid(tmp_path, ME, [(ME, "jim@acme.example", "01 May 2026", "Hello?")])
    assert "Nothing has been read" not in unghost(home, "today").stdout + unghost(home, "doctor").stdout
