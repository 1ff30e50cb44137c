"""Watching a mailbox: IDLE sees what comes in, a dropped IDLE is taken up again, and an interruption ends it calmly."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from imap_mailbox import HASTY, Mailbox
from imap_server import PASSWORD, PLAINEST, Dovecot, Kind, dovecot, is_here, letter
from tcp_proxy import Proxy
from unghost.app.ports import Source

pytestmark = pytest.mark.skipif(not is_here(), reason="Dovecot is not installed, or cannot be started by this user")

SLOW_LOOK = replace(HASTY, look=60.0, hear=5.0)


@pytest.fixture(scope="module", params=["", PLAINEST], ids=["idle", "without idle"])
def server(request: pytest.FixtureRequest) -> Iterator[Dovecot]:
    with dovecot(Kind(capabilities=request.param)) as running:
        running.lay([letter(n) for n in range(3)])
        yield running


def waited(source: Source, seconds: float, after: Callable[[], object], delay: float = 0.7) -> tuple[bool, float]:
    """Wait on a source while something happens a moment later; return what it said, and how long after that."""
    assert source.wait is not None
    began = time.monotonic()
    timer = threading.Timer(delay, after)
    timer.start()
    told = source.wait("mine", seconds)
    timer.join()
    return told, time.monotonic() - began - delay


def test_mail_that_comes_in_is_told_within_seconds(server: Dovecot) -> None:
    mailbox = Mailbox(server.port)
    source = mailbox.source()
    list(source.read("mine"))
    told, seconds = waited(source, 20, lambda: server.deliver(letter(900)))
    assert told
    assert seconds < 5


def test_mail_in_another_folder_is_told_too(server: Dovecot) -> None:
    mailbox = Mailbox(server.port)
    source = mailbox.source()
    list(source.read("mine"))
    told, seconds = waited(source, 20, lambda: server.save(letter(901), "Sent"))
    assert told
    assert seconds < 5


def test_nothing_new_is_told_after_its_time(server: Dovecot) -> None:
    source = Mailbox(server.port).source()
    list(source.read("mine"))
    assert source.wait is not None
    assert source.wait("mine", 1.0) is False


def test_mail_between_reading_and_waiting_is_told_at_once(server: Dovecot) -> None:
    source = Mailbox(server.port).source()
    list(source.read("mine"))
    server.deliver(letter(902))
    assert source.wait is not None
    began = time.monotonic()
    assert source.wait("mine", 20)
    assert time.monotonic() - began < 2


def test_idle_alone_tells_of_mail() -> None:
    with dovecot() as server, Proxy(server.port) as proxy:
        server.lay([letter(1)])
        source = Mailbox(proxy.port, patience=SLOW_LOOK).source()
        list(source.read("mine"))
        told, seconds = waited(source, 30, lambda: server.deliver(letter(2)))
        assert told
        assert seconds < 5
        assert any(line.endswith(b" IDLE") for line in proxy.counts.commands)


@pytest.mark.parametrize("how", ["reset", "close"])
def test_idle_dropped_is_taken_up_again(how: str) -> None:
    with dovecot() as server, Proxy(server.port) as proxy:
        server.lay([letter(1)])
        source = Mailbox(proxy.port, patience=SLOW_LOOK).source()
        list(source.read("mine"))
        threading.Timer(0.5, lambda: proxy.cut_all(how)).start()
        told, seconds = waited(source, 30, lambda: server.deliver(letter(2)), delay=1.5)
        assert told
        assert seconds < 5
        assert proxy.counts.connections >= 3


def test_mail_that_comes_while_the_line_is_down_is_told_when_it_is_up_again() -> None:
    with dovecot() as server, Proxy(server.port) as proxy:
        server.lay([letter(1)])
        source = Mailbox(proxy.port, patience=SLOW_LOOK).source()
        list(source.read("mine"))

        def happens() -> None:
            server.deliver(letter(2))
            proxy.cut_all()

        assert waited(source, 30, happens)[0]


class Watcher:
    """``unghost sync imap --watch`` in a process of its own."""

    def __init__(self, home: Path, port: int, *options: str) -> None:
        environment = {**os.environ, "UNGHOST_IMAP_PASSWORD": PASSWORD, "PYTHONUNBUFFERED": "1"}
        command = [sys.executable, "-m", "unghost.cli.main", "--home", str(home)]
        subprocess.run([*command, "init", "--me", "nora@brightwell.example"], check=True, capture_output=True, env=environment)
        place = f"imap://ann@127.0.0.1:{port}"
        self.process = subprocess.Popen(
            [*command, "sync", "imap", place, "--watch", *options],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment, start_new_session=True,
        )  # fmt: skip

    def line(self) -> str:
        assert self.process.stdout is not None
        return self.process.stdout.readline()

    def end(self) -> tuple[int, str, str]:
        self.process.send_signal(signal.SIGINT)
        out, err = self.process.communicate(timeout=20)
        return self.process.returncode, out, err


def test_watching_syncs_again_whenever_mail_comes_in(tmp_path: Path) -> None:
    with dovecot() as server:
        server.lay([letter(1), letter(2)])
        watcher = Watcher(tmp_path, server.port)
        assert watcher.line().startswith("imap: 2 read, 2 new")
        server.deliver(letter(3))
        assert watcher.line().startswith("imap: 1 read, 1 new")
        server.deliver(letter(4))
        assert watcher.line().startswith("imap: 1 read, 1 new")
        code, out, err = watcher.end()
    assert (code, out) == (0, "")
    assert err.strip() == "No longer watching. What was read is kept."


def test_watching_prints_an_object_a_line_for_programs(tmp_path: Path) -> None:
    with dovecot() as server:
        server.lay([letter(1)])
        watcher = Watcher(tmp_path, server.port, "--json")
        first = json.loads(watcher.line())
        server.deliver(letter(2))
        second = json.loads(watcher.line())
        assert watcher.end()[0] == 0
    assert [(found["kind"], found["new"]) for found in (first, second)] == [("imap", 1), ("imap", 1)]
