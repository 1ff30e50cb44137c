"""From the mailbox to the letter and back, by the command line against real servers: what is sent, and what stops it.

Dovecot holds the mailboxes, Postfix takes the letters in and writes a genuine report where nobody lives, and Dovecot's Sieve
writes a genuine vacation reply. It is a Tuesday morning for all of them and for the program.
"""

from __future__ import annotations

import subprocess
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest

from imap_server import PASSWORD
from mail_world import JIM, NORA, TUESDAY, World, away, clock, command, mail, mail_world
from program import Done, as_json, unghost

KIM = "kim@acme.example"
OTTO = "otto@birch.example"
PAT = "pat@cedar.example"
NAMES = {JIM: "Jim Doe", KIM: "Kim Lee", OTTO: "Otto Berg", PAT: "Pat Lund"}
BACK = datetime(2030, 6, 17, 9, 0, tzinfo=UTC)
NOTE = "Hello {name},\n\nhere is one thought about the pier lamps. Would a short page help you?\n\nA no is fine, too.\n\nNora\n"
ANSWER = "Hello Jim,\n\nyou asked something, and the answer is late. Twelve can be had in May. That is all.\n\nNora\n"


@dataclass
class Desk:
    """Nora's desk: her mail on the server, and a home of the program."""

    world: World
    home: Path

    def run(self, *words: str, code: int = 0) -> Done:
        """Call the program; fail where it ends otherwise than expected."""
        done = unghost(self.home, *words)
        assert done.returncode == code, f"{words}: {done.stdout}{done.stderr}"
        return done

    def draft(self, who: str, body: str, *more: str) -> str:
        """Draft a letter, put our own words into it, and return the name of the draft."""
        name = str(as_json(self.home, "draft", who)["draft"])
        words = self.home.parent / "words.txt"
        words.write_text(body.format(name=NAMES[who].split()[0]), encoding="utf-8")
        self.run("draft", name, "--body", str(words))
        self.run("approve", name, "--yes", *more)
        return name

    def state(self, who: str) -> str:
        """Return how somebody stands."""
        return str(as_json(self.home, "show", who)["state"])

    def letter(self, to: str) -> Mapping[str, Any]:
        """Return the letter to somebody, as the outbox shows it."""
        whole = as_json(self.home, "outbox")
        (found,) = [one for kind in ("asks", "waiting", "ended") for one in whole[kind] if one["to"] == to]
        return dict(found)

    def reply(self, to: bytes, text: str) -> EmailMessage:
        """Return Jim's answer to a letter of ours, in its thread."""
        asked = message_from_bytes(to)
        ident = str(asked["Message-ID"])
        subject = f"Re: {asked['Subject']}"
        return mail(f"Jim Doe <{JIM}>", NORA, clock(), text, Subject=subject, In_Reply_To=ident, References=ident)


def talk(who: str, *last: tuple[int, bool, str]) -> dict[str, list[EmailMessage]]:
    """Return a correspondence by folder that ends with these: so many days ago, whether it is theirs, and the words."""
    us, them = f"Nora Reed <{NORA}>", f"{NAMES[who]} <{who}>"
    lines = (
        (60, False, "Hello, which of the lamps would suit your pier?"),
        (59, True, "The small one, I think."),
        (55, False, "Thank you. Shall I send the drawing of the small one?"),
        (54, True, "Yes please, that would help."),
        (30, False, "Here is the drawing. Which of the two should come first?"),
        *last,
    )
    made: dict[str, list[EmailMessage]] = {"INBOX": [], "Sent": []}
    before = ""
    for number, (days, theirs, text) in enumerate(lines):
        ident = f"<{who.partition('@')[0]}-{number}@mail.example>"
        more = {"In_Reply_To": before, "References": before, "Subject": "Re: Pier lamps"} if before else {}
        at = TUESDAY - timedelta(days=days)
        sides = (them, us) if theirs else (us, them)
        made["INBOX" if theirs else "Sent"].append(mail(*sides, at, f"{text}\n", Message_ID=ident, **more))
        before = ident
    return made


@contextmanager
def desk(
    folder: Path, monkeypatch: pytest.MonkeyPatch, people: Mapping[str, str], *talks: dict[str, list[EmailMessage]]
) -> Iterator[Desk]:
    """Run a world, lay correspondences down, and read them from a fresh home, all by the command line."""
    with mail_world(people) as world:
        monkeypatch.setattr("unghost.adapters.clock.SystemClock.now", lambda _clock: clock())
        monkeypatch.setenv("SSL_CERT_FILE", str(world.authority))
        monkeypatch.setenv("UNGHOST_IMAP_PASSWORD", PASSWORD)
        for one in talks:
            world.lay(one)
        mine = Desk(world, folder / "home")
        mine.run("init", "--me", NORA, "--ours", "brightwell.example", "--timezone", "UTC", "--country", "GB")
        mine.run("settings", "undo_minutes", "0")
        imap = ("--host", "localhost", "--port", str(world.mailboxes.tls_port))
        smtp = ("--smtp-host", "localhost", "--smtp-port", str(world.submission), "--smtp-security", "starttls")
        mine.run("account", "add", NORA, *imap, *smtp, "--no-login")
        mine.run("sync", "imap", NORA)
        yield mine


def parsed(raw: bytes) -> EmailMessage:
    """Return a mail as another program reads it."""
    found = message_from_bytes(raw, policy=policy.default)
    assert isinstance(found, EmailMessage)
    return found


def test_an_answer_leaves_in_its_thread_once_and_their_reply_stops_what_was_to_follow(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = talk(JIM, (10, True, "The left one. What would twelve of them cost?"))
    with desk(tmp_path, monkeypatch, {JIM: "", KIM: ""}, asked, talk(KIM)) as mine:
        assert [case["person"] for case in as_json(mine.home, "today")["cases"]] == [JIM, KIM]
        assert mine.state(JIM) == "ours"
        mine.draft(JIM, ANSWER)
        mine.draft(KIM, NOTE, "--not-before", (clock() + timedelta(days=1)).isoformat())
        mine.run("dispatch")
        (raw,) = mine.world.wait(1, JIM)
        letter = parsed(raw)
        assert (letter["From"].addresses[0].addr_spec, letter["To"].addresses[0].addr_spec) == (NORA, JIM)
        assert letter["In-Reply-To"] == "<jim-5@mail.example>"
        assert str(letter["References"]).split()[-1] == "<jim-5@mail.example>"
        assert letter["Subject"] == "Re: Pier lamps"
        assert "Bcc" not in letter
        assert abs(letter["Date"].datetime - clock()) < timedelta(minutes=2)
        assert "Twelve can be had in May." in letter.get_content()
        copies = [one for one in mine.world.mails(NORA, "Sent") if parsed(one)["Message-ID"] == letter["Message-ID"]]
        assert len(copies) == 1
        mine.run("dispatch")
        assert len(mine.world.mails(JIM)) == 1
        assert len(mine.world.mails(NORA, "Sent")) == len(asked["Sent"]) + len(talk(KIM)["Sent"]) + 1
        assert mine.letter(JIM)["step"] == "sent"

        mine.world.bring(mine.reply(raw, "Thank you. And by when could they be here?\n"))
        told = mine.run("sync", "imap", NORA).stdout
        assert f"The letter to {KIM} will not go: Jim Doe wrote on Tuesday, 4 June, in the same matter." in told
        assert mine.state(JIM) == "ours"
        assert mine.letter(KIM)["step"] == "cancelled"
        mine.run("dispatch")
        assert mine.world.mails(KIM) == []


def test_a_reply_that_nobody_has_read_yet_stops_the_letter_at_the_last_look(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with desk(tmp_path, monkeypatch, {JIM: ""}, talk(JIM)) as mine:
        mine.draft(JIM, NOTE)
        lost = mail(f"Jim Doe <{JIM}>", NORA, clock(), "The left one first, please.\n", Subject="Lamps")
        mine.world.mailboxes.save(lost.as_bytes(), "Archive/2030", NORA)
        mine.run("dispatch")
        assert (mine.world.mails(JIM), mine.letter(JIM)["step"]) == ([], "cancelled")
        assert "Jim Doe wrote on Tuesday, 4 June" in mine.letter(JIM)["why"]


def test_a_letter_to_where_nobody_lives_comes_back_and_they_are_not_reachable(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with desk(tmp_path, monkeypatch, {"reception@birch.example": ""}, talk(OTTO)) as mine:
        before = len(mine.world.mails())
        mine.draft(OTTO, NOTE)
        mine.run("dispatch")
        mine.world.wait(before + 1)
        mine.run("sync", "imap", NORA)
        case = as_json(mine.home, "show", OTTO)
        assert case["state"] == "unreachable"
        assert case["odds"] is None


def test_a_vacation_reply_moves_the_letter_to_their_return(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with desk(tmp_path, monkeypatch, {PAT: away("Monday, 17 June 2030", PAT)}, talk(PAT)) as mine:
        before = len(mine.world.mails())
        mine.draft(PAT, NOTE, "--not-before", (clock() + timedelta(hours=3)).isoformat())
        mine.world.send(mail(f"Nora Reed <{NORA}>", PAT, clock(), "The invoice number is on page two.\n", Subject="Invoice"))
        mine.world.wait(before + 1)
        told = mine.run("sync", "imap", NORA).stdout
        assert f"The letter to {PAT} will go later: Pat Lund is away until 17 June 2030" in told
        letter = mine.letter(PAT)
        assert (letter["step"], datetime.fromisoformat(letter["not_before"])) == ("approved", BACK)
        case = as_json(mine.home, "show", PAT)
        assert (case["state"], case["wake"]) == ("parked", "2030-06-17")
        mine.run("dispatch")
        assert len(mine.world.mails(PAT)) == 1  # the invoice alone


def test_a_reply_stops_the_letter_within_seconds_while_the_mailbox_is_watched(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with desk(tmp_path, monkeypatch, {JIM: ""}, talk(JIM)) as mine:
        mine.draft(JIM, NOTE, "--not-before", (clock() + timedelta(hours=2)).isoformat())
        watch = [*command(mine.home), "sync", "imap", "--watch"]
        with subprocess.Popen(watch, stdout=subprocess.PIPE, text=True) as watching:
            try:
                assert watching.stdout is not None
                assert "imap:" in watching.stdout.readline()
                mine.world.bring(mail(f"Jim Doe <{JIM}>", NORA, clock(), "Let us do it.\n", Subject="Lamps"))
                began = time.monotonic()
                assert "will not go: Jim Doe wrote" in watching.stdout.readline()
                assert time.monotonic() - began < 10
            finally:
                watching.terminate()
        assert mine.letter(JIM)["step"] == "cancelled"


def test_a_no_by_mail_to_the_day_s_list_stops_the_letter_at_the_last_look(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("UNGHOST_PASSPHRASE", "three plain words")
    with desk(tmp_path, monkeypatch, {JIM: ""}, talk(JIM)) as mine:
        before = len(mine.world.mails())
        mine.run("daily")
        mine.run("dispatch")
        listed = parsed(mine.world.wait(before + 1)[-1])
        assert listed["To"].addresses[0].addr_spec == NORA
        mine.draft(JIM, NOTE)
        quoted = "".join(f"> {line}\n" for line in listed.get_content().splitlines())
        subject, ident = f"Re: {listed['Subject']}", str(listed["Message-ID"])
        answer = mail(f"Nora Reed <{NORA}>", NORA, clock(), f"1 no\n\n{quoted}", Subject=subject, In_Reply_To=ident)
        mine.world.bring(answer)
        mine.run("dispatch")
        assert (mine.world.mails(JIM), mine.letter(JIM)["step"]) == ([], "cancelled")
        assert "truth" in mine.letter(JIM)["why"]
