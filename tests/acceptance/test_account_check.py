"""A mailbox is added, checked and read through the program, on a real server."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from imap_server import PASSWORD, Dovecot, dovecot, is_here, letter

pytestmark = pytest.mark.skipif(not is_here(), reason="Dovecot cannot be started here")


def run(home: Path, *words: str, typed: str = "") -> subprocess.CompletedProcess[str]:
    key = home.parent / "key"
    key.write_bytes(bytes(range(32)))
    key.chmod(0o600)
    command = [sys.executable, "-m", "unghost.cli.main", "--home", str(home), *words]
    surroundings = {"PATH": "/usr/bin:/bin", "UNGHOST_KEY_FILE": str(key)}
    return subprocess.run(command, input=typed, capture_output=True, text=True, env=surroundings, timeout=60, check=False)


def add(home: Path, server: Dovecot, password: str) -> None:
    where = ["--host", "127.0.0.1", "--port", str(server.port), "--security", "plain", "--user", "ann"]
    done = run(home, "account", "add", "mine", *where, "--password-stdin", typed=password)
    assert done.returncode == 0, done.stderr


def test_a_mailbox_with_the_right_password_opens_and_is_read(tmp_path: Path) -> None:
    home = tmp_path / "home"
    with dovecot() as server:
        server.lay([letter(1), letter(2)])
        add(home, server, PASSWORD)
        checked = run(home, "account", "check", "mine", "--json")
        assert checked.returncode == 0, checked.stderr
        assert json.loads(checked.stdout)["folders"][0] == "INBOX"
        synced = run(home, "sync", "imap", "mine", "--json")
        assert json.loads(synced.stdout)["new"] == 2, synced.stderr
    for path in home.iterdir():
        assert path.is_dir() or PASSWORD.encode() not in path.read_bytes(), path.name


def test_a_wrong_password_is_refused_and_a_right_one_given_anew(tmp_path: Path) -> None:
    home = tmp_path / "home"
    with dovecot() as server:
        add(home, server, "not the one")
        refused = run(home, "account", "check", "mine")
        assert refused.returncode == 3
        assert "not the one" not in refused.stdout + refused.stderr
        assert run(home, "account", "login", "mine", "--password-stdin", typed=PASSWORD).returncode == 0
        assert run(home, "account", "check", "mine").returncode == 0
