"""The day's list leaves by the one door, lands in the user's own mailbox, and their reply becomes facts: on real servers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from email import message_from_bytes
from pathlib import Path

import pytest

from imap_server import PASSWORD
from mail_world import JIM, NORA, TUESDAY, World, clock, mail, mail_world
from program import Done, as_json, unghost

US, THEM = f"Nora Reed <{NORA}>", f"Jim Doe <{JIM}>"
LINES = (
    (60, False, "Hello, which of the lamps would suit your pier?"),
    (59, True, "The small one, I think."),
    (55, False, "Thank you. Shall I send the drawing of the small one?"),
    (54, True, "Yes please, that would help."),
    (30, False, "Here is the drawing. Which of the two should come first?"),
)


@dataclass
class Desk:
    """Nora's desk: her mail on the server, and a home of the program."""

    world: World
    home: Path

    def run(self, *words: str) -> Done:
        done = unghost(self.home, *words)
        assert done.returncode == 0, f"{words}: {done.stdout}{done.stderr}"
        return done


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    with mail_world({JIM: ""}) as world:
        monkeypatch.setattr("unghost.adapters.clock.SystemClock.now", lambda _clock: clock())
        monkeypatch.setenv("SSL_CERT_FILE", str(world.authority))
        monkeypatch.setenv("UNGHOST_IMAP_PASSWORD", PASSWORD)
        monkeypatch.setenv("UNGHOST_PASSPHRASE", "three plain words")
        for days, theirs, text in LINES:
            sides = (THEM, US) if theirs else (US, THEM)
            world.lay({"INBOX" if theirs else "Sent": [mail(*sides, TUESDAY - timedelta(days=days), f"{text}\n")]})
        mine = Desk(world, tmp_path / "home")
        mine.run("init", "--me", NORA, "--ours", "brightwell.example", "--timezone", "UTC", "--country", "GB")
        imap = ("--host", "localhost", "--port", str(world.mailboxes.tls_port))
        smtp = ("--smtp-host", "localhost", "--smtp-port", str(world.submission), "--smtp-security", "starttls")
        mine.run("account", "add", NORA, *imap, *smtp, "--no-login")
        mine.run("sync", "imap", NORA)
        yield mine


def test_the_list_comes_by_mail_once_and_a_reply_to_it_is_done_once(desk: Desk) -> None:
    before = len(desk.world.mails())
    queued = as_json(desk.home, "daily")
    desk.run("dispatch")
    desk.run("dispatch")
    raw = desk.world.wait(before + 1)[-1]
    listed = message_from_bytes(raw)
    assert (listed["To"], listed["Auto-Submitted"]) == (NORA, "auto-generated")
    assert queued["letter"] in str(listed["Message-ID"])
    payload = listed.get_payload(decode=True)
    assert isinstance(payload, bytes)
    assert "1 · Jim Doe" in payload.decode()

    ident = str(listed["Message-ID"])
    quote = "\n".join(f"> {line}" for line in payload.decode().splitlines())
    typed = f"1 park until {(clock() + timedelta(days=90)).date()} after the fair\n\nOn Tue, unghost wrote:\n{quote}\n"
    answer = mail(US, NORA, clock(), typed, Subject=f"Re: {listed['Subject']}", In_Reply_To=ident, References=ident)
    desk.world.send(answer)
    desk.world.lay({"Sent": [answer]})  # as a mail program keeps its copy
    desk.world.wait(before + 2)
    desk.run("sync", "imap", NORA)
    desk.run("sync", "imap", NORA)
    answers = as_json(desk.home, "daily", "--answers")
    assert [(one["number"], one["person"], one["why"]) for one in answers["answers"]] == [(1, JIM, "")]
    assert answers["refused"] == {}
    assert as_json(desk.home, "show", JIM)["state"] == "parked"


def test_who_got_hold_of_a_list_can_answer_nothing(desk: Desk) -> None:
    before = len(desk.world.mails())
    desk.run("daily")
    desk.run("dispatch")
    listed = message_from_bytes(desk.world.wait(before + 1)[-1])
    ident = str(listed["Message-ID"])
    desk.world.bring(mail(THEM, NORA, clock(), "1 yes\n", Subject="Re: list", In_Reply_To=ident, References=ident))
    desk.world.wait(before + 2)
    desk.run("sync", "imap", NORA)
    answers = as_json(desk.home, "daily", "--answers")
    assert answers == {"answers": [], "refused": {"it did not come from you": 1}}
