"""Words on their way out: versions of a draft, and the letter that was approved, to the byte."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from hashlib import sha256

DAILY = "daily"
"""What stands in the place of the play where a letter is the day's list, to the user themself."""


class Origin(StrEnum):
    """Who wrote a version: a template of ours or of the user's, a language model, or the user."""

    TEMPLATE = "template"
    MODEL = "model"
    PERSON = "person"


@dataclass(frozen=True, slots=True)
class Shown:
    """A passage of a draft that tells a fact of the record, and what shows it.

    ``start`` and ``end`` count characters of the body. ``message`` is the Message-ID, None where a table, the user or the
    library tells it; ``quote`` is verbatim from there.
    """

    start: int
    end: int
    message: str | None
    quote: str


@dataclass(frozen=True, slots=True)
class Version:
    """One state of a draft's words; a draft's versions are only ever added to, numbered from 1.

    ``draft`` is the draft's name, ``person`` the identity in the record it came up with, ``to`` the one address it would go to.
    ``body`` is plain text without header or signature block of a mail program, lines ended by line feeds. ``answers`` is the
    Message-ID it answers, empty for a new thread; ``references`` those before it, oldest first. ``shown`` links its facts to what
    shows them. ``backed_by`` are texts beyond the record that it draws on. ``note`` says what its writer must know, such as why
    a model was not used. ``not_before`` is the earliest moment the play and the guards allow, None for at once. ``by`` is the
    address of whoever of us would send it. ``seen`` are marks of what had passed in this matter when the words were written
    (``app.seen``), None where that was not noted.
    """

    draft: str
    number: int
    at: datetime
    by: str
    person: str
    to: str
    play: str
    subject: str
    body: str
    origin: Origin = Origin.TEMPLATE
    answers: str = ""
    references: tuple[str, ...] = ()
    shown: tuple[Shown, ...] = ()
    backed_by: tuple[str, ...] = ()
    note: str = ""
    not_before: datetime | None = None
    seen: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class Letter:
    """What was approved: the exact bytes of a mail but for its ``Date``, which is written at the hand-over, and one recipient.

    ``id`` names it for good and is the left side of its Message-ID. ``account`` is the mailbox it goes out through. ``needed`` is
    how often a person has to approve it. ``made`` is when the bytes were made.
    """

    id: str
    draft: str
    version: int
    person: str
    play: str
    account: str
    sender: str
    to: str
    message_id: str
    raw: bytes
    made: datetime
    needed: int = 1

    @property
    def digest(self) -> str:
        """The hash an approval binds: envelope and bytes, in hexadecimal SHA-256."""
        return digest_of(self.sender, self.to, self.raw)


def digest_of(sender: str, to: str, raw: bytes) -> str:
    """Return the hash of an envelope and the bytes in it."""
    return sha256(b"\0".join((sender.encode(), to.encode(), raw))).hexdigest()
