"""An outbox in memory with letters that are due, and everything a pass over it needs: for tests of the hand-over."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import count

from unghost.adapters.progress import NoProgress
from unghost.app.dispatch.hands import Hands, nowhere
from unghost.app.verdict import Action, Verdict
from unghost.domain.address import Address
from unghost.domain.deed import Deed, What
from unghost.domain.letter import Letter, Version
from unghost.domain.message import Message
from unghost.domain.settings import Settings
from unghost.outbox.mime import build
from unghost.outbox.standing import Standing
from unghost.reading.read import read
from unghost.testing.outbox import MemoryOutbox
from unghost.testing.senders import Glance, SentFolder, Sink, SinkSender

ME = "me@ours.example"
START = datetime(2026, 6, 17, 9, 0, tzinfo=UTC)
SETTINGS = Settings(me=(ME,), send_per_hour=1000, send_per_day=1000)


def letter(number: int, *, person: str = "", play: str = "new-thread", made: datetime = START) -> Letter:
    """Return an approved letter to a person of a house of their own."""
    name, to = f"letter{number}", person or f"jim@house{number}.example"
    version = Version(f"draft{number}", 1, made, ME, to, to, play, "Lanterns", "The lanterns are in stock again.\n")
    raw = build(version, letter_id=name, sender=Address(ME, "Ann"), settings=SETTINGS)
    return Letter(name, version.draft, 1, to, play, "work", ME, to, f"{name}@ours.example", raw, made)


def approval(of: Letter, at: datetime, *, days: float = 5.0) -> Deed:
    """Return the line that approves a letter."""
    expires = (at + timedelta(days=days)).isoformat()
    body = {"digest": of.digest, "not_before": at.isoformat(), "expires": expires, "needed": 1}
    return Deed(at, ME, What.APPROVED, of.id, body)


@dataclass
class Watch:
    """A clock that goes when told; ``seconds`` only runs forward, ``at`` may be set back."""

    at: datetime = START
    seconds: float = 0.0

    def now(self) -> datetime:
        return self.at

    def go(self, by: timedelta) -> None:
        self.at += by
        self.seconds += max(by.total_seconds(), 0.0)


@dataclass
class World:
    """The outbox, the sink, and what a judge and a looker are told to find."""

    outbox: MemoryOutbox = field(default_factory=MemoryOutbox)
    sink: Sink = field(default_factory=Sink)
    folder: SentFolder = field(default_factory=SentFolder)
    looker: Glance = field(default_factory=Glance)
    clock: Watch = field(default_factory=Watch)
    record: list[Message] = field(default_factory=list)
    judge: Callable[[Letter, Version | None], Verdict] = lambda _letter, _version: Verdict(Action.GO)
    settings: Settings = SETTINGS
    claims: count[int] = field(default_factory=count)

    def approved(self, *letters: Letter, days: float = 5.0) -> None:
        """Put letters into the outbox, approved."""
        for one in letters:
            self.outbox.known[one.id] = one
            self.outbox.decide(lambda desk, one=one: desk.write(approval(one, self.clock.at, days=days)))  # type: ignore[misc]  # bound

    def hands(self, points: Callable[[str], None] = nowhere) -> Hands:
        """Return what a pass works with."""
        return Hands(
            outbox=self.outbox,
            sender=SinkSender(self.sink),
            copies=self.folder,
            looker=self.looker,
            judge=self.judge,
            witnesses=self.witnesses,
            remember=self.remember,
            undeliverable=lambda _letter, _result: None,
            clock=self.clock,
            seconds=lambda: self.clock.seconds,
            new_claim=lambda: f"claim{next(self.claims)}",
            settings=self.settings,
            progress=NoProgress(),
            points=points,
        )

    def witnesses(self, message_id: str) -> list[Message]:
        named = [(m, (m.message_id, m.in_reply_to, m.failed_message_id, *m.references)) for m in self.record]
        return [message for message, names in named if message_id in names]

    def remember(self, _letter: Letter, raw: bytes) -> None:
        message = read(raw)
        if message.key not in {m.key for m in self.record}:
            self.record.append(message)
            self.outbox.facts = str(len(self.record))

    def standing(self, name: str = "letter1") -> Standing:
        return self.outbox.standings()[name]

    def said(self, name: str = "letter1") -> list[str]:
        """Return what was done with a letter, in order."""
        return [deed.what.value for deed in self.outbox.deeds(name)]
