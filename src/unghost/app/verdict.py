"""What the record says of a letter that is about to leave: go, not any more, or later."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from unghost.domain.letter import Letter, Version


class Action(StrEnum):
    """What is to become of a letter."""

    GO = "go"
    CANCEL = "cancel"
    MOVE = "move"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is to become of a letter, and why, in a sentence for a person.

    ``until`` is when it may go, for MOVE; ``expires`` when its approval ends then, None where that stays as it is. ``evidence``
    is the Message-ID of the mail that decided it, empty where something else did.
    """

    action: Action
    why: str = ""
    until: datetime | None = None
    expires: datetime | None = None
    evidence: str = ""


Judge = Callable[[Letter, Version | None], Verdict]
"""Judges a letter by the record as it is at the moment of the call; the version is the one it was made from, None if unknown."""
