"""What acting needs of the world, as protocols: the store's part for words on their way out, and what is asked about mail.

The one door letters leave by is in ``ports_door``, which nobody but ``app.dispatch`` may use.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Protocol, TypeVar

from unghost.domain.deed import Deed
from unghost.domain.letter import Letter, Version
from unghost.outbox.standing import Standing

R = TypeVar("R")


class Desk(Protocol):
    """The store while one decision is made: what is read and what is written are one transaction, and nobody else writes."""

    @property
    def record(self) -> str:
        """A fingerprint of every fact that can bear on a judgement: another one means that the record has changed since."""

    def standings(self, since: datetime | None = None) -> Mapping[str, Standing]:
        """Return where every letter stands, by its id; see Outbox.standings."""

    def standing(self, letter: str) -> Standing | None:
        """Return where one letter stands, None where none of that id was ever approved."""

    def write(self, deed: Deed) -> Standing | None:
        """Write a line into the log; raise NotSoError, and write nothing, where it is about a letter and may not follow.

        Returns where the letter stands then, None where the line is about something else.
        """

    def name(self, words: str) -> str:
        """Return a name for a letter: small letters and digits that nobody can guess, and the same for the same words.

        A store that was put back from a backup gives the name it gave before: the copy of a letter it forgot is known by it.
        """

    def add_letter(self, letter: Letter) -> None:
        """Keep a letter's bytes for good."""

    def add_version(self, version: Version) -> None:
        """Keep a version of a draft for good; raise NotSoError where one of that number is there."""

    def versions(self, draft: str | None = None) -> tuple[Version, ...]:
        """Return versions of drafts, oldest first: of one draft, or all."""

    def letters(self, ids: Iterable[str] | None = None) -> tuple[Letter, ...]:
        """Return letters, in the order they were made: those named, or every one."""

    def letters_of(self, draft: str) -> tuple[Letter, ...]:
        """Return the letters of one draft, in the order they were made."""

    def held(self) -> Mapping[str, Deed]:
        """Return what is held back, by what the hold is about (see Outbox.held)."""

    @property
    def last_step(self) -> datetime | None:
        """When a step of any letter, or the end of a hold, was noted last; None where nothing ever was."""


class Outbox(Protocol):
    """Drafts, letters, and the log of what was done with them. Nothing in it is ever changed or removed."""

    def decide(self, work: Callable[[Desk], R]) -> R:
        """Run a decision in one transaction that holds the write lock: all it writes is stored for good, or nothing is.

        Raises StoreBusy or StoreBroken; what ``work`` raises passes through, with nothing written.
        """

    def record(self) -> str:
        """Return the fingerprint of Desk.record as it is now."""

    def versions(self, draft: str | None = None, person: str | None = None) -> tuple[Version, ...]:
        """Return versions of drafts, oldest first: of one draft, about one person, or all."""

    def letter(self, letter: str) -> Letter | None:
        """Return a letter."""

    def letters(self, ids: Iterable[str] | None = None) -> tuple[Letter, ...]:
        """Return letters, in the order they were made: those named, or every one."""

    def named(self, name: str) -> tuple[Letter, ...]:
        """Return the letters whose id begins so, or those of the draft of that name, in the order they were made."""

    def standing(self, letter: str) -> Standing | None:
        """Return where one letter stands, None where none of that id was ever approved."""

    def standings(self, since: datetime | None = None) -> Mapping[str, Standing]:
        """Return where every letter stands, by its id.

        With ``since`` only those that have not ended, and those that anything was noted of from that moment on: this takes as
        long as there are such letters, however long the log is.
        """

    def deeds(self, subject: str | None = None) -> tuple[Deed, ...]:
        """Return lines of the log in its order: those about one subject, or all. Lines blanked by an erasure are left out."""

    def held(self) -> Mapping[str, Deed]:
        """Return the holds in force: by ``*`` (everything), ``account NAME``, ``domain NAME`` or ``person ADDRESS``.

        A home that may be a copy, put back from a backup or carried elsewhere, is held as a whole until a person trusts it
        (promise P9); the body of that hold says ``restored``.
        """

    def trust(self) -> None:
        """Take this home for the one that goes on, at a person's word. Raises StoreBroken where that cannot be noted."""


class Copies(Protocol):
    """The folder of sent mail on the server."""

    def has(self, account: str, message_id: str) -> bool | None:
        """Say whether a mail of that Message-ID lies in the folder of sent mail; None where nobody can look."""

    def keep(self, account: str, raw: bytes, message_id: str) -> str:
        """Put a copy there unless one lies there; return why not, empty where one lies there now."""


class Looker(Protocol):
    """The last look at every place mail comes from, before something leaves."""

    def look(self) -> Sequence[str]:
        """Read what is new everywhere a sign of life could come from; return what could not be read, in sentences."""
