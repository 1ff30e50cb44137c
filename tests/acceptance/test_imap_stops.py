"""Sudden emptiness stops the line (P23): a mailbox emptied, shut or renamed makes nobody silent, and a person is told."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from typing import Any

import pytest

from imap_server import PASSWORD, Dovecot, dovecot, is_here, letter
from unghost.adapters.clock import SystemClock
from unghost.cli.main import main

pytestmark = pytest.mark.skipif(not is_here(), reason="Dovecot is not installed, or cannot be started by this user")


def written(number: int, at: datetime, *, ours: bool) -> bytes:
    us, them = "Nora <nora@brightwell.example>", "Jim <jim@acme.example>"
    sender, receiver = (us, them) if ours else (them, us)
    head = f"From: {sender}\r\nTo: {receiver}\r\nMessage-ID: <m{number}@post.example>\r\nDate: {format_datetime(at)}\r\n"
    parent = f"In-Reply-To: <m{number - 1}@post.example>\r\n" if number else ""
    text = "Shall we look at the offer together?" if ours else "Yes, gladly, tomorrow is fine."
    return f"{head}{parent}Subject: The pump\r\n\r\n{text} {number}\r\n".encode()


class Desk:
    """One user at one home, with a mailbox in which Jim has answered within hours, up to a letter written just now."""

    def __init__(self, server: Dovecot, home: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.server, self._home, self._capsys = server, home, capsys
        self.place = f"imap://ann@127.0.0.1:{server.port}"
        self.now = SystemClock().now().astimezone(UTC)
        begin = self.now - timedelta(days=40)
        for n in range(12):
            at = begin + timedelta(days=3 * n, hours=5 * (n % 2))
            server.lay([written(n, at, ours=n % 2 == 0)], "Sent" if n % 2 == 0 else "INBOX")
        server.lay([written(12, self.now - timedelta(hours=3), ours=True)], "Sent")
        assert self.run("init", "--me", "nora@brightwell.example", "--timezone", "UTC", "--country", "GB")[0] == 0

    def run(self, *arguments: str) -> tuple[int, str, str]:
        code = main(["--home", str(self._home), *arguments])
        out, err = self._capsys.readouterr()
        return code, out, err

    def sync(self) -> tuple[int, str, str]:
        return self.run("sync", "imap", self.place)

    def today(self) -> dict[str, Any]:
        """Return the list of a day three months from now, when Jim would long be called silent."""
        code, out, err = self.run("today", "--json", "--now", (self.now + timedelta(days=90)).isoformat())
        assert code in (0, 1), err
        found: dict[str, Any] = json.loads(out)
        return found

    def states(self) -> list[str]:
        """Return where everybody stands then."""
        code, out, err = self.run("cases", "--json", "--now", (self.now + timedelta(days=90)).isoformat())
        assert code == 0, err
        return [case["state"] for case in json.loads(out)]


@pytest.fixture
def desk(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    monkeypatch.setenv("UNGHOST_IMAP_PASSWORD", PASSWORD)
    with dovecot() as server:
        yield Desk(server, tmp_path / "home", capsys)


def emptied(server: Dovecot) -> None:
    for folder in ("INBOX", "Sent"):
        server.admin("expunge", "-u", "ann", "mailbox", folder, "all")


def inbox_emptied(server: Dovecot) -> None:
    server.admin("expunge", "-u", "ann", "mailbox", "INBOX", "all")


def password_revoked(server: Dovecot) -> None:
    server.set_password("another one")


def folder_renamed(server: Dovecot) -> None:
    server.admin("mailbox", "rename", "-u", "ann", "Sent", "Sent before 2026")


def inbox_shut(server: Dovecot) -> None:
    inbox = server.folder("INBOX")
    for index in (*inbox.glob("dovecot.*index*"), inbox / "dovecot-uidlist"):
        index.unlink(missing_ok=True)
    for part in ("cur", "new"):
        (inbox / part).chmod(0)


def server_gone(server: Dovecot) -> None:
    server.stop()


HAPPENINGS: dict[Callable[[Dovecot], None], str] = {
    emptied: "none now",
    inbox_emptied: "The inbox of",
    password_revoked: "does not let ann in",
    folder_renamed: "seems to be called 'Sent before 2026' now",
    inbox_shut: "cannot be opened",
    server_gone: "Nobody answers",
}


@pytest.mark.parametrize("happens", HAPPENINGS, ids=lambda h: h.__name__)
def test_whatever_happens_to_the_mailbox_nobody_becomes_silent(desk: Desk, happens: Callable[[Dovecot], None]) -> None:
    assert desk.sync()[0] == 0
    assert "silent" in desk.states()
    assert desk.today()["stopped"] == []

    happens(desk.server)
    code, _, told = desk.sync()

    assert code == 3
    assert HAPPENINGS[happens] in told
    assert len(told.strip().splitlines()) == 2
    assert PASSWORD not in told
    assert "silent" not in desk.states()
    assert [(s["kind"], s["place"]) for s in desk.today()["stopped"]] == [("imap", desk.place)]


def test_a_folder_renamed_stays_stopped_until_a_person_has_looked(desk: Desk) -> None:
    desk.sync()
    folder_renamed(desk.server)
    assert [desk.sync()[0] for _ in range(3)] == [3, 3, 3]
    assert desk.run("sync", "imap", desk.place, "--forget")[0] == 0
    code, out, _ = desk.sync()
    assert (code, "0 new" in out) == (0, True)
    assert desk.today()["stopped"] == []
    assert "silent" in desk.states()


@pytest.mark.parametrize("happens", [emptied, inbox_emptied], ids=lambda h: h.__name__)
def test_an_inbox_emptied_stays_stopped_until_mail_comes_in(desk: Desk, happens: Callable[[Dovecot], None]) -> None:
    desk.sync()
    happens(desk.server)
    assert [desk.sync()[0] for _ in range(2)] == [3, 3]
    desk.server.lay([letter(1)])
    assert desk.sync()[0] == 0


def test_an_inbox_tidied_into_other_folders_is_no_reason_to_stop(desk: Desk) -> None:
    desk.sync()
    desk.server.folder("Archive")
    desk.server.admin("move", "-u", "ann", "Archive", "mailbox", "INBOX", "all")
    assert desk.sync()[0] == 0
    assert desk.sync()[0] == 0


def test_an_inbox_thrown_away_by_hand_is_no_reason_to_stop(desk: Desk) -> None:
    desk.sync()
    desk.server.admin("move", "-u", "ann", "Trash", "mailbox", "INBOX", "all")
    assert desk.sync()[0] == 0


def test_the_password_given_back_lets_the_line_run_again(desk: Desk) -> None:
    desk.sync()
    password_revoked(desk.server)
    assert desk.sync()[0] == 3
    desk.server.set_password(PASSWORD)
    assert desk.sync()[0] == 0
    assert desk.today()["stopped"] == []


def test_a_password_in_the_address_is_refused_unshown(desk: Desk) -> None:
    code, _, told = desk.run("sync", "imap", "imaps://ann:hush-hush@imap.brightwell.example")
    assert code == 2
    assert "UNGHOST_IMAP_PASSWORD" in told
    assert "hush-hush" not in told
