"""One contact in either direction, on any channel, and the signals that are none."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from unghost.domain.message import Delegate, FailedRecipient, Kind, NamedDate
from unghost.domain.said import Said


class Side(StrEnum):
    """Who made the touch."""

    OURS = "ours"
    THEIRS = "theirs"


class Channel(StrEnum):
    """How a touch travels; ``LETTER`` and ``NONE`` occur in moves only."""

    CALL = "call"
    MAIL = "mail"
    MEETING = "meeting"
    LETTER = "letter"
    NONE = "none"


class Disposition(StrEnum):
    """The result of a call."""

    ANSWERED = "answered"
    NO_ANSWER = "no_answer"
    VOICEMAIL = "voicemail"
    GATEKEEPER = "gatekeeper"
    BUSY = "busy"
    MEETING = "meeting"

    @property
    def reached(self) -> bool:
        """Whether the person themselves was on the line."""
        return self in (Disposition.ANSWERED, Disposition.MEETING)


@dataclass(frozen=True, slots=True)
class Touch:
    """One contact. ``person`` is the prospect's identity, ``by`` the address of whoever made it (a colleague, an assistant).

    ``message`` is the Message-ID (or the key where there is none), None for calls and meetings; ``text`` the own words, or the
    note of a call; ``files`` the names of what was attached. ``addressed`` is False where a mail to several people greets another
    of them. A ``recovered`` touch is known from quoted history only; its time is what the attribution says. ``received`` is when
    a mail arrived, None where no server said so.
    """

    at: datetime
    side: Side
    channel: Channel
    person: str
    by: str
    message: str | None = None
    thread: str = ""
    subject: str = ""
    text: str = ""
    recipients: int = 1
    attachments: int = 0
    disposition: Disposition | None = None
    recovered: bool = False
    addressed: bool = True
    said: Said = field(default_factory=Said)
    files: tuple[str, ...] = ()
    received: datetime | None = None

    @property
    def reached(self) -> bool:
        """Whether it got through: mail and meetings do, a call only when the person answered."""
        return self.disposition is None or self.disposition.reached

    @property
    def attempt(self) -> bool:
        """Whether it is a call of ours that reached nobody (voicemail and gatekeeper included)."""
        return self.side is Side.OURS and self.channel is Channel.CALL and not self.reached

    @property
    def delivered(self) -> bool:
        """Whether the person has it: mail, voicemail, a call they answered, a meeting."""
        return self.reached or self.disposition is Disposition.VOICEMAIL

    @property
    def sign_of_life(self) -> bool:
        """Whether a person of theirs made it on purpose: their mail or call, a call they answered, a meeting held."""
        return self.side is Side.THEIRS or (self.channel is not Channel.MAIL and self.reached)


@dataclass(frozen=True, slots=True)
class Signal:
    """A machine's word about a person: bounce, absence, departure. Never a sign of life."""

    at: datetime
    kind: Kind
    person: str
    message: str
    text: str
    return_date: NamedDate | None = None
    delegates: tuple[Delegate, ...] = ()
    failed: tuple[FailedRecipient, ...] = ()
    sensitive: bool = False
