"""What was done, by whom and when: one line of the log that nobody rewrites."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any


class What(StrEnum):
    """What was done. Those up to ``RELEASED`` are about one letter, and ``outbox.standing`` folds them into where it stands."""

    APPROVED = "approved"
    WITHDRAWN = "withdrawn"
    CANCELLED = "cancelled"
    EXPIRED = "expired"
    MOVED = "moved"
    CLAIMED = "claimed"
    HANDING = "handing"
    SENT = "sent"
    DEFERRED = "deferred"
    FAILED = "failed"
    UNKNOWN = "unknown"
    AGAIN = "again"
    COPIED = "copied"
    RELEASED = "released"
    DRAFTED = "drafted"
    DISCARDED = "discarded"
    HELD = "held"
    RESUMED = "resumed"
    SETTING = "setting"
    SUPPRESSED = "suppressed"
    ERASED = "erased"
    EXPORTED = "exported"
    RESTORED = "restored"
    ANSWERED = "answered"


@dataclass(frozen=True, slots=True)
class Deed:
    """One line. ``by`` is a person's address, or ``worker`` and the like for a program; ``subject`` what it is about (a letter's
    id, a draft, a person, a setting); ``body`` plain JSON values, whose keys each kind documents where it is made.

    ``number`` is its place in the log, 0 before it is there.
    """

    at: datetime
    by: str
    what: What
    subject: str
    body: Mapping[str, Any] = field(default_factory=dict)
    number: int = 0
