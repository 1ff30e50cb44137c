"""A seller for a day: Nora, ten people she writes to, her mail on real servers, and one home of the program."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from imap_server import PASSWORD
from mail_world import NORA, TUESDAY, World, away, clock, command, mail, mail_world
from program import Done, as_json, unghost
from terminal import Step, at_a_terminal

US = f"Nora Reed <{NORA}>"
LONDON = ZoneInfo("Europe/London")

JIM = "jim@acme.example"  # asked something, and waits for us
CAL = "cal@gorse.example"  # is called, and does not pick up
DEE = "dee@heath.example"  # is called, and says how it is
KIM = "kim@dune.example"  # writes before our letter has gone
UNA = "una@elm.example"  # has said no, as Nora knows
VIC = "vic@fern.example"  # is best left alone until October
OPAL = "opal@iris.example"  # wants to hear nothing more
PAT = "pat@cedar.example"  # is away
OTTO = "otto@birch.example"  # has left, and his mailbox with him
ERIN = "erin@juniper.example"  # is to be forgotten
NAMES = {
    JIM: "Jim Doe", CAL: "Cal Penn", DEE: "Dee Hart", KIM: "Kim Lee", UNA: "Una Falk",
    VIC: "Vic Moor", OPAL: "Opal Reyes", PAT: "Pat Lund", OTTO: "Otto Berg", ERIN: "Erin Vale",
}  # fmt: skip
NUMBERS = {CAL: "+44 20 7946 0123", DEE: "+44 20 7946 0145"}
LINES = (
    (60, False, "Which of the lamps would suit your pier?"),
    (59, True, "The small one, I think. It was good to meet you."),
    (55, False, "Thank you. Shall I send the drawing of the small one?"),
    (54, True, "Yes please, that would help. The crews love the lamps."),
    (30, False, "Here is the drawing. Which of the two should come first?"),
)
ASKED = (10, True, "The left one. What would twelve of them cost?")
DEALS = "deal,account,contacts,stage,amount,currency,stated_probability,opened,expected_close,owner,outcome\n"
CALLS = "at,who,direction,disposition,duration_s,note\n2030-04-10T09:30:00+01:00,{who},out,answered,240,likes the lamps\n"


def first(who: str) -> str:
    """Return somebody's first name."""
    return NAMES[who].split()[0]


def talk(who: str) -> dict[str, list[EmailMessage]]:
    """Return what Nora and somebody have written to each other, by folder."""
    made: dict[str, list[EmailMessage]] = {"INBOX": [], "Sent": []}
    before, signature = "", f"\n\n-- \n{NAMES[who]}\nTel. {NUMBERS[who]}" if who in NUMBERS else ""
    for number, (days, theirs, words) in enumerate((*LINES, ASKED) if who == JIM else LINES):
        ident = f"<{first(who).lower()}-{number}@mail.example>"
        more = {"In_Reply_To": before, "References": before, "Subject": "Re: Pier lamps"} if before else {}
        at = (TUESDAY - timedelta(days=days)).astimezone(LONDON)
        text = f"{words}{signature}\n" if theirs else f"Hello {first(who)},\n\n{words}\n\nBest wishes,\nNora\n"
        sides = (f"{NAMES[who]} <{who}>", US) if theirs else (US, f"{NAMES[who]} <{who}>")
        made["INBOX" if theirs else "Sent"].append(mail(*sides, at, text, Message_ID=ident, **more))
        before = ident
    return made


def parsed(raw: bytes) -> EmailMessage:
    """Return a mail as another program reads it."""
    found = message_from_bytes(raw, policy=policy.default)
    assert isinstance(found, EmailMessage)
    return found


@dataclass
class Seller:
    """Nora at her desk. What she types is called as a command; ``folder`` holds her files and the home."""

    world: World
    folder: Path

    @property
    def home(self) -> Path:
        return self.folder / "home"

    def at(self, hour: int, minute: int = 0, day: int = 5) -> None:
        """Let it be this hour, on her own clock, of the fifth of June (a Wednesday)."""
        self.world.turn_to(datetime(2030, 6, day, hour, minute, tzinfo=LONDON))

    def run(self, *words: str, code: int = 0) -> str:
        """Call the program and return all that it says; fail where it ends otherwise than expected."""
        done: Done = unghost(self.home, *words)
        said = " ".join(f"{done.stdout}{done.stderr}".split())
        assert done.returncode == code, f"{words}: {said}"
        return said

    def json(self, *words: str) -> Any:
        return as_json(self.home, *words)

    def sync(self) -> str:
        return self.run("sync", "imap", NORA)

    def sits(self, *words: str, steps: Sequence[Step]) -> str:
        """Call the program at a terminal and return what is shown; fail where it does not end well."""
        code, shown = at_a_terminal([*command(self.home), *words], steps, {**os.environ, "TERM": "dumb"})
        assert code == 0, shown
        return " ".join(shown.split())

    def write(self, name: str, words: str) -> str:
        """Write a file of hers and return its path."""
        (self.folder / name).write_text(words, encoding="utf-8")
        return str(self.folder / name)

    def receives(self, sender: str, words: str, subject: str = "Re: Pier lamps", answers: str = "") -> None:
        """Let a mail from somebody reach Nora's mailbox."""
        before = len(self.world.mails())
        more = {"In_Reply_To": answers, "References": answers} if answers else {}
        self.world.bring(mail(f"{NAMES[sender]} <{sender}>", NORA, clock(), words, Subject=subject, **more))
        self.world.wait(before + 1)

    def letter(self, to: str) -> Mapping[str, Any]:
        """Return the latest letter to somebody, as the outbox shows it."""
        whole = self.json("outbox")
        found = [one for kind in ("asks", "waiting", "ended") for one in whole[kind] if one["to"] == to]
        return dict(found[0])

    def state(self, who: str) -> str:
        """Return how somebody stands."""
        return str(self.json("show", who)["state"])

    def listed(self) -> list[str]:
        """Return whom the day's list names, the first one first."""
        return [case["person"] for case in self.json("today")["cases"]]


@contextmanager
def seller(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Seller]:
    """Run a world in which Nora has a mailbox with her correspondence, and nothing of the program yet."""
    lives = {who: "" for who in NAMES if who != OTTO} | {PAT: away("Monday, 17 June 2030", PAT), "reception@birch.example": ""}
    with mail_world(lives) as world:
        monkeypatch.setattr("unghost.adapters.clock.SystemClock.now", lambda _clock: clock())
        monkeypatch.setenv("SSL_CERT_FILE", str(world.authority))
        monkeypatch.setenv("UNGHOST_IMAP_PASSWORD", PASSWORD)
        monkeypatch.setenv("UNGHOST_PASSPHRASE", "three plain words")
        monkeypatch.delenv("VISUAL", raising=False)
        for who in NAMES:
            world.lay(talk(who))
        mine = Seller(world, folder)
        rows = (f"Pier lamps {n},{w.split('@')[1]},{w},proposal,{3000 + 1000 * n},GBP,0.6,2030-03-20,2030-07-31,nora,\n"
                for n, w in enumerate(NAMES))  # fmt: skip
        mine.write("deals.csv", DEALS + "".join(rows))
        mine.write("calls.csv", CALLS.format(who=CAL))
        yield mine
