"""What runs in a worker process: passes over the outbox with the program's own parts, and a fault at a named point."""

from __future__ import annotations

import os
import signal
import traceback
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from secrets import token_hex
from typing import Any

from faults import wrong
from unghost.adapters.clock import steady_seconds
from unghost.adapters.progress import NoProgress
from unghost.adapters.senders.smtp import SmtpSender
from unghost.adapters.senders.wire import Wire
from unghost.adapters.stores.sqlite import SqliteStore
from unghost.app.dispatch.hands import Hands
from unghost.app.dispatch.run import dispatch
from unghost.app.verdict import Action, Verdict
from unghost.domain.account import Credential, MailAccount, Security, Submission
from unghost.domain.letter import Letter, Version
from unghost.domain.message import Kind
from unghost.reading.read import READER_VERSION, read

KILL, STOP, REPLY, ANSWER, FORWARD, BACK = "kill", "stop", "reply", "answer in the mailbox", "clock forward", "clock back"
WIRE_POINTS = ("half the body", "body without its dot")
"""Points within the hand-over itself; the final dot is the sink's to act at."""
STEP = 7200.0


@dataclass
class Order:
    """What a worker is to do: at ``home``, sending to ``port``, with leases of so many seconds and a clock that goes wrong by
    ``skew``; at the n-th time it passes the point ``at``, ``act`` happens. ``wrong`` names a fault built into the dispatcher."""

    home: str
    port: int
    lease: float
    skew: float = 0.0
    at: str = ""
    nth: int = 1
    act: str = ""
    wrong: str = ""

    def told(self) -> dict[str, Any]:
        return asdict(self)


@dataclass
class Run:
    """A worker at work."""

    order: Order
    store: SqliteStore
    skew: timedelta
    passed: dict[str, int] = field(default_factory=dict)

    def now(self) -> datetime:
        return datetime.now(UTC) + self.skew  # noqa: TID251 - a test's own clock, which goes wrong on purpose

    def point(self, name: str) -> None:
        self.passed[name] = self.passed.get(name, 0) + 1
        if name == self.order.at and self.passed[name] == self.order.nth:
            self.act()

    def act(self) -> None:
        match self.order.act:
            case "kill":
                os.kill(os.getpid(), signal.SIGKILL)
            case "stop":
                os.kill(os.getpid(), signal.SIGSTOP)
            case "reply":
                add_answers(self.store)
                self._answered()
            case "answer in the mailbox":
                Path(self.order.home, "mailbox").touch()
                self._answered()
            case "clock forward":
                self.skew += timedelta(seconds=STEP)
            case "clock back":
                self.skew -= timedelta(seconds=STEP)

    def _answered(self) -> None:
        """Note how long the log was when they had answered: no line HANDING may come after."""
        note = Path(self.order.home, "answered")
        if not note.exists():
            note.write_text(str(max((deed.number for deed in self.store.outbox.deeds()), default=0)), encoding="ascii")


@dataclass
class Mailbox:
    """A mailbox that the last look reads: everybody's answers, once they are there."""

    home: Path
    store: SqliteStore

    def look(self) -> Sequence[str]:
        if (self.home / "mailbox").exists():
            add_answers(self.store)
        return ()


@dataclass
class Folder:
    """A folder of sent mail on disk."""

    home: Path

    def has(self, account: str, message_id: str) -> bool | None:
        return (self.home / f"{account} {message_id}").exists()

    def keep(self, account: str, raw: bytes, message_id: str) -> str:
        place = self.home / f"{account} {message_id}"
        if not place.exists():
            place.write_bytes(raw)
        return ""


def answer(to: Letter, *, kind: str = "reply") -> bytes:
    """Return a mail that speaks of a letter: their answer in a new thread, their reply, or a report of its delivery."""
    head = f"From: Jim <{to.to}>\r\nTo: {to.sender}\r\nMessage-ID: <{kind}.{to.id}@their.example>\r\n"
    head += "Date: Wed, 17 Jun 2026 10:00:00 +0000\r\nSubject: Lanterns\r\n"
    head += f"In-Reply-To: <{to.message_id}>\r\n" if kind == "reply" else ""
    return (head + "\r\nWe will take ten of them.\r\n").encode()


def add_answers(store: SqliteStore) -> None:
    """Let everybody answer, in new threads: what no header ties to the letter is a sign of life all the same."""
    found = [read(answer(letter, kind="answer")) for letter in store.outbox.letters()]
    store.add_mail(found, ["mailbox"] * len(found), [], READER_VERSION)


def judge(store: SqliteStore, letter: Letter) -> Verdict:
    """Cancel a letter whose recipient has written; the guards have tests of their own."""
    theirs = (m for m in store.naming(letter.to) if m.sender is not None and m.sender.email == letter.to)
    answered = next((m for m in theirs if m.kind is Kind.HUMAN), None)
    return Verdict(Action.CANCEL, "They have written.") if answered else Verdict(Action.GO)


def hands_of(run: Run) -> Hands:
    """Return the program's own hands: its store, its sender, its outbox; a mailbox, a folder and a judge as simple as can be."""
    order, store, home = run.order, run.store, Path(run.order.home)
    account = MailAccount(
        "work", "127.0.0.1", 1, Security.PLAIN, "me", submission=Submission("127.0.0.1", order.port, Security.PLAIN)
    )

    def judged(letter: Letter, _version: Version | None) -> Verdict:
        return judge(store, letter)

    def remember(letter: Letter, raw: bytes) -> None:
        store.add_mail([read(raw)], [letter.id], [], READER_VERSION)

    return Hands(
        outbox=store.outbox,
        sender=SmtpSender(lambda _name: account, _no_credential),
        copies=Folder(home),
        looker=Mailbox(home, store),
        judge=judged,
        witnesses=store.naming,
        remember=remember,
        undeliverable=lambda _letter, _result: None,
        clock=run,
        seconds=steady_seconds,
        new_claim=lambda: token_hex(8),
        settings=replace(store.settings()),
        progress=NoProgress(),
        lease=timedelta(seconds=order.lease),
        points=run.point,
    )


def _no_credential(account: MailAccount, *, fresh: bool) -> Credential:
    raise AssertionError(f"the sink asks nobody who they are: {account.name}, fresh: {fresh}")


def work(order: Order) -> None:
    """Go over the outbox once; what goes wrong is written down for the trial to find."""
    try:
        store = SqliteStore(Path(order.home))
        run = Run(order, store, timedelta(seconds=order.skew))
        _points_on_the_wire(run)
        wrong.build_in(order.wrong)
        dispatch(hands_of(run))
        store.close()
    except BaseException:
        Path(order.home, f"fault {os.getpid()}").write_text(traceback.format_exc(), encoding="utf-8")
        raise


def _points_on_the_wire(run: Run) -> None:
    """Put points into the writing of the body: the real sender, stopped in the middle of it."""
    pour = Wire.pour

    def poured(self: Wire, data: bytes) -> bool:
        half = len(data) // 2
        if not pour(self, data[:half]):
            return False
        run.point("half the body")
        whole = pour(self, data[half:])
        run.point("body without its dot")
        return whole

    Wire.pour = poured  # type: ignore[method-assign]  # this process ends with the run
