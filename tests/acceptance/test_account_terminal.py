"""A person at a real terminal: what they type is not shown, and nothing of it stays but in the encrypted file."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

pty = pytest.importorskip("pty", reason="only some systems have pseudo-terminals")

PASSWORD, PASSPHRASE = "typed-by-jo-and-nobody-else", "words to lock it with"


def typed(home: Path, words: list[str], answers: dict[str, str]) -> tuple[int, str]:
    """Run the program on a terminal of its own and type each answer after its prompt; return exit code and what was shown."""
    terminal, inside = pty.openpty()
    surroundings = {"PATH": "/usr/bin:/bin", "TERM": "dumb", "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"}
    command = [sys.executable, "-m", "unghost.cli.main", "--home", str(home), *words]
    running = subprocess.Popen(command, stdin=inside, stdout=inside, stderr=inside, env=surroundings, start_new_session=True)
    os.close(inside)
    shown, waiting, latest = "", dict(answers), time.monotonic() + 60
    while time.monotonic() < latest:
        try:
            chunk = os.read(terminal, 4096)
        except OSError:
            break
        if not chunk:
            break
        shown += chunk.decode()
        for prompt in [p for p in waiting if p in shown]:
            time.sleep(0.1)  # getpass throws away what was typed before it hid the typing
            os.write(terminal, waiting.pop(prompt).encode() + b"\n")
    os.close(terminal)
    return running.wait(timeout=10), shown


def test_a_password_and_a_passphrase_are_typed_without_being_shown(tmp_path: Path) -> None:
    home = tmp_path / "home"
    add = ["account", "add", "jo@harbour.example", "--host", "imap.harbour.example"]
    answers = {"A new passphrase": PASSPHRASE, "again": PASSPHRASE, "Password for jo@harbour.example": PASSWORD}
    code, shown = typed(home, add, answers)
    assert code == 0, shown
    assert "Added: jo@harbour.example" in shown
    assert shown.index("passphrase") < shown.index("Password for")
    for secret in (PASSWORD, PASSPHRASE):
        assert secret not in shown
        assert all(secret.encode() not in path.read_bytes() for path in home.iterdir())


def test_passphrases_that_differ_keep_nothing(tmp_path: Path) -> None:
    home = tmp_path / "home"
    add = ["account", "add", "jo@harbour.example", "--host", "imap.harbour.example"]
    code, shown = typed(home, add, {"A new passphrase": PASSPHRASE, "again": "other words"})
    assert code == 3
    assert "differ" in shown
    assert not (home / "secrets").exists()
