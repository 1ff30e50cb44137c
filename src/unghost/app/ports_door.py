"""The one door letters leave by, as a protocol. Of the use cases only ``app.dispatch`` may use it: an import contract says so."""

from __future__ import annotations

from contextlib import AbstractContextManager
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol


class Ended(StrEnum):
    """How one try to hand a letter over ended.

    ``LATER`` (4xx, no line): nothing left, another try may do. ``REFUSED`` (5xx, login, TLS): nothing left, and none will.
    ``UNSURE``: the body may have arrived; nobody can say.
    """

    ACCEPTED = "accepted"
    LATER = "later"
    REFUSED = "refused"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True)
class Result:
    """The end of a try: ``reply`` what the server said, one line, made safe to print; ``why`` a sentence for a person.

    ``remedy`` what to do about it, ``ours`` says that the trouble is with our server, login or line and so with every letter of
    this account, not with this recipient. ``stage`` is how far it came: connect, greeting, ehlo, tls, auth, mail, rcpt, data,
    body, end. ``undeliverable`` says that the address of the recipient is no good for any letter.
    """

    ended: Ended
    why: str
    reply: str = ""
    remedy: str = ""
    stage: str = ""
    ours: bool = False
    undeliverable: bool = False


class NotTakenError(Exception):
    """The server does not take the envelope, or cannot be reached: nothing of the letter has left; LATER or REFUSED."""

    def __init__(self, result: Result) -> None:
        super().__init__(result.why)
        self.result = result


class Line(Protocol):
    """A server that has accepted sender and recipient, and waits for the body."""

    def hand(self, raw: bytes) -> Result:
        """Hand over the body, once. Never raises: whatever happens is a result, UNSURE where nobody can say."""


class Sender(Protocol):
    """The one door out. Only dispatch holds one."""

    def ready(self, account: str, sender: str, to: str, size: int) -> AbstractContextManager[Line]:
        """Connect, encrypt, log in and name the envelope, on entering. Raises NotTakenError; nothing has left then."""
