"""The worker as a process of its own, on a real mailbox."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from socket import AF_UNIX, SOCK_DGRAM, socket

import pytest

from imap_server import PASSWORD, Dovecot, dovecot, is_here, letter
from program import as_json, unghost
from schemas import validate

needs_dovecot = pytest.mark.skipif(not is_here(), reason="Dovecot is not installed, or cannot be started by this user")
ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 40.0


@contextmanager
def worker(home: Path, **more: str) -> Iterator[subprocess.Popen[str]]:
    """Run a worker until the test is over; what it prints goes to ``worker.log`` beside the home."""
    surroundings = {**os.environ, "UNGHOST_IMAP_PASSWORD": PASSWORD, "PYTHONUNBUFFERED": "1", **more}
    with open(home.parent / "worker.log", "a", encoding="utf-8") as log:
        process = subprocess.Popen(
            [sys.executable, "-m", "unghost.cli.main", "--home", str(home), "worker"],
            stdout=log, stderr=log, text=True, env=surroundings, start_new_session=True,
        )  # fmt: skip
        try:
            yield process
        finally:
            if process.poll() is None:
                process.kill()
            process.wait(PATIENCE)


def until(holds: Callable[[], bool], what: str) -> None:
    """Wait until something holds; fail where it does not in time."""
    end = time.monotonic() + PATIENCE
    while not holds():
        assert time.monotonic() < end, what
        time.sleep(0.1)


def log_of(home: Path) -> str:
    return (home.parent / "worker.log").read_text(encoding="utf-8")


def health(home: Path) -> dict[str, object]:
    done = unghost(home, "worker", "--health", "--json")
    found: dict[str, object] = json.loads(done.stdout)
    validate("worker_health", found)
    return {**found, "code": done.returncode}


@pytest.fixture
def home(tmp_path: Path) -> Path:
    place = tmp_path / "home"
    assert unghost(place, "init", "--me", "nora@brightwell.example").returncode == 0
    return place


def watched(home: Path, server: Dovecot) -> str:
    """Let a home have read a mailbox once; return its place."""
    place = f"imap://ann@127.0.0.1:{server.port}"
    command = [sys.executable, "-m", "unghost.cli.main", "--home", str(home), "sync", "imap", place, "--quiet"]
    subprocess.run(command, check=True, env={**os.environ, "UNGHOST_IMAP_PASSWORD": PASSWORD})
    return place


@needs_dovecot
def test_mail_that_comes_in_is_read_within_seconds_and_the_worker_ends_when_asked(home: Path) -> None:
    with dovecot() as server:
        server.lay([letter(1)])
        watched(home, server)
        with worker(home) as process:
            until(lambda: health(home)["state"] == "well", "the worker never was well")
            time.sleep(1)
            server.deliver(letter(2))
            began = time.monotonic()
            until(lambda: "1 new" in log_of(home), "the new mail was not read")
            assert time.monotonic() - began < 10
            process.send_signal(signal.SIGTERM)
            assert process.wait(PATIENCE) == 0
    assert health(home)["state"] == "ended"
    assert health(home)["code"] == 3


@needs_dovecot
def test_a_wrong_password_is_told_with_its_remedy_and_the_rest_goes_on(home: Path, tmp_path: Path) -> None:
    (tmp_path / "news").mkdir()
    with dovecot() as server:
        server.lay([letter(1)])
        watched(home, server)
        with worker(home, UNGHOST_IMAP_PASSWORD="wrong") as process:
            until(lambda: health(home)["state"] == "troubled", "the wrong password was never told")
            found = health(home)
            assert found["code"] == 1
            assert "review" in json.dumps(found["duties"])
            assert "does not let ann in" in log_of(home)
            assert "Set the right one" in log_of(home)
            assert process.poll() is None
    shown = unghost(home, "worker", "--health").stdout
    assert "No worker works here now" in shown


def test_a_second_worker_at_one_home_ends_with_a_sentence(home: Path) -> None:
    with worker(home):
        until(lambda: health(home)["state"] == "well", "the worker never was well")
        second = subprocess.run(
            [sys.executable, "-m", "unghost.cli.main", "--home", str(home), "worker"], capture_output=True, text=True, check=False
        )
    assert second.returncode == 3
    assert "A worker works at this home already." in second.stderr


def test_a_killed_worker_is_gone_and_the_next_one_begins_at_once(home: Path) -> None:
    with worker(home) as first:
        until(lambda: health(home)["state"] == "well", "the worker never was well")
        first.kill()
        first.wait(PATIENCE)
        until(lambda: health(home)["state"] == "gone", "a killed worker counts as working")
        with worker(home):
            until(lambda: health(home)["state"] == "well", "the second worker never was well")


def test_the_command_line_works_beside_the_worker(home: Path) -> None:
    with worker(home):
        until(lambda: health(home)["state"] == "well", "the worker never was well")
        assert as_json(home, "today")["cases"] == []


def test_no_worker_ever_is_said_so(home: Path) -> None:
    assert health(home)["state"] == "none"
    assert health(home)["code"] == 3


def test_a_supervisor_hears_that_it_is_ready_and_still_works(home: Path, tmp_path: Path) -> None:
    address = str(tmp_path / "notify")
    with socket(AF_UNIX, SOCK_DGRAM) as line:
        line.bind(address)
        line.settimeout(PATIENCE)
        with worker(home, NOTIFY_SOCKET=address) as process:
            assert line.recv(100) == b"READY=1"
            assert line.recv(100) == b"WATCHDOG=1"
            process.send_signal(signal.SIGTERM)
            process.wait(PATIENCE)
        heard = b""
        while heard != b"STOPPING=1":
            heard = line.recv(100)


def test_the_unit_and_the_compose_file_name_commands_that_exist() -> None:
    unit, compose = ((ROOT / "deploy" / name).read_text(encoding="utf-8") for name in ("unghost.service", "compose.yaml"))
    assert "--home /var/lib/unghost worker" in unit
    assert '"--home", "/var/lib/unghost", "worker", "--health"' in compose
    if shutil.which("systemd-analyze"):
        done = subprocess.run(
            ["systemd-analyze", "verify", str(ROOT / "deploy" / "unghost.service")], capture_output=True, text=True, check=False
        )
        wrong = [line for line in done.stderr.splitlines() if "unghost.service" in line and "is not executable" not in line]
        assert wrong == []
