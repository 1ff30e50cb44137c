"""How far a folder has been read, and how it stands on the server."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass

MOST_OWED = 200
"""Mails of one folder that are asked for again each time. More of them are no exception any more, and the oldest are let go."""


@dataclass(frozen=True, slots=True)
class Status:
    """What a server says of a folder unopened; 0 where it does not say. ``modseq`` grows with every change of a flag."""

    uidvalidity: int = 0
    uidnext: int = 0
    messages: int = 0
    modseq: int = 0


@dataclass(frozen=True, slots=True)
class Mark:
    """How far a folder has been read: up to the UID ``last``, under a UIDVALIDITY.

    ``uidnext`` and ``modseq`` are those at the end of a whole reading, 0 within one; ``messages`` is how many there were then.
    ``drafts`` were set aside as unsent, ``owed`` were not handed over: both are looked at again.
    """

    uidvalidity: int
    last: int = 0
    uidnext: int = 0
    modseq: int = 0
    messages: int = 0
    drafts: tuple[int, ...] = ()
    owed: tuple[int, ...] = ()

    def unchanged(self, status: Status) -> bool:
        """Return whether a folder that stands so holds nothing to read."""
        same = (status.uidvalidity, status.uidnext) == (self.uidvalidity, self.uidnext) and bool(self.uidnext)
        flags_same = not self.drafts or (status.modseq == self.modseq != 0)
        return same and flags_same and not self.owed

    def to_text(self) -> str:
        """Return it as a bookmark keeps it."""
        return json.dumps({name: value for name, value in asdict(self).items() if value}, separators=(",", ":"))


def mark_of(text: str) -> Mark | None:
    """Return what a bookmark says, or None where it says nothing we understand: the folder is then read anew."""
    try:
        kept = json.loads(text)
        validity, last, uidnext, modseq, messages = (
            int(kept.get(name, 0)) for name in ("uidvalidity", "last", "uidnext", "modseq", "messages")
        )
        drafts, owed = (tuple(map(int, kept.get(name, ())))[-MOST_OWED:] for name in ("drafts", "owed"))
        return Mark(validity, last, uidnext, modseq, messages, drafts, owed)
    except (ValueError, TypeError, AttributeError):
        return None
