"""A door out that leads nowhere: a server in memory that keeps, refuses or loses letters as told, and a folder of copies."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from email import message_from_bytes
from enum import StrEnum

from unghost.app.ports_door import Ended, NotTakenError, Result


class Behaviour(StrEnum):
    """How the server deals with a letter: what it says, and whether it keeps it."""

    TAKES = "takes it"
    KEEPS_SILENTLY = "keeps it, and the line breaks before it says so"
    LOSES = "loses it, and the line breaks"
    LATER = "puts it off after the body"
    REFUSES = "refuses it after the body"
    BUSY = "puts the recipient off"
    NOBODY = "knows no such recipient"
    DOWN = "lets nobody in"


_AT_THE_DOOR = {
    Behaviour.BUSY: Result(Ended.LATER, "The server is busy.", "451 4.3.2 later", stage="rcpt"),
    Behaviour.NOBODY: Result(Ended.REFUSED, "The server knows no such recipient.", "550 5.1.1 nobody", stage="rcpt"),
    Behaviour.DOWN: Result(Ended.REFUSED, "The server lets nobody in.", "535 5.7.8 no", "Look at it.", "auth", ours=True),
}
_AFTER_THE_BODY = {
    Behaviour.TAKES: Result(Ended.ACCEPTED, "The server took it.", "250 2.0.0 taken", stage="end"),
    Behaviour.KEEPS_SILENTLY: Result(Ended.UNSURE, "The line broke at the final dot.", stage="end"),
    Behaviour.LOSES: Result(Ended.UNSURE, "The line broke at the final dot.", stage="end"),
    Behaviour.LATER: Result(Ended.LATER, "The server put it off.", "451 4.3.0 later", stage="end"),
    Behaviour.REFUSES: Result(Ended.REFUSED, "The server refused it.", "554 5.6.0 no", stage="end"),
}


@dataclass(slots=True)
class Sink:
    """Where letters end: the copies that arrived, by Message-ID. ``behaviour`` may be changed at any time."""

    behaviour: Behaviour = Behaviour.TAKES
    arrived: dict[str, list[bytes]] = field(default_factory=lambda: defaultdict(list))

    def keep(self, raw: bytes) -> None:
        """Take in one copy."""
        self.arrived[identity(raw)].append(raw)

    def copies(self, message_id: str) -> int:
        """Return how many copies of a letter arrived."""
        return len(self.arrived.get(message_id, ()))


@dataclass(slots=True)
class SinkSender:
    """The door to a sink; fills the port ``Sender``."""

    sink: Sink

    @contextmanager
    def ready(self, account: str, sender: str, to: str, size: int) -> Iterator[SinkLine]:  # noqa: ARG002 - the port's words
        """Open a line, unless the sink is told to refuse."""
        refusal = _AT_THE_DOOR.get(self.sink.behaviour)
        if refusal is not None:
            raise NotTakenError(refusal)
        yield SinkLine(self.sink)


@dataclass(slots=True)
class SinkLine:
    """A line to a sink; fills the port ``Line``."""

    sink: Sink

    def hand(self, raw: bytes) -> Result:
        """Hand over the body."""
        behaviour = self.sink.behaviour
        if behaviour in _AT_THE_DOOR:  # told so when the envelope was taken already
            behaviour = Behaviour.TAKES
        if behaviour in (Behaviour.TAKES, Behaviour.KEEPS_SILENTLY):
            self.sink.keep(raw)
        return _AFTER_THE_BODY[behaviour]


@dataclass(slots=True)
class SentFolder:
    """A folder of sent mail in memory; fills the port ``Copies``. ``trouble`` says why it cannot be used, empty while it can."""

    trouble: str = ""
    held: dict[str, list[bytes]] = field(default_factory=lambda: defaultdict(list))

    def has(self, account: str, message_id: str) -> bool | None:  # noqa: ARG002 - the port's words
        """Say whether a copy lies there; None where nobody can look."""
        return None if self.trouble else message_id in self.held

    def keep(self, account: str, raw: bytes, message_id: str) -> str:  # noqa: ARG002 - the port's words
        """Put a copy there unless one lies there."""
        if not self.trouble and message_id not in self.held:
            self.held[message_id].append(raw)
        return self.trouble


@dataclass(slots=True)
class Glance:
    """A last look that finds what it is told; fills the port ``Looker``."""

    troubles: tuple[str, ...] = ()

    def look(self) -> Sequence[str]:
        """Return what could not be read."""
        return self.troubles


def identity(raw: bytes) -> str:
    """Return the Message-ID of a mail without its brackets."""
    return str(message_from_bytes(raw).get("Message-ID", "")).strip().strip("<>")
