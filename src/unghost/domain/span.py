"""Passages that prove something."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Evidence:
    """A verbatim passage of one message's own text (or of a note, then ``message`` is None) and how much it says."""

    message: str | None
    at: datetime
    quote: str
    weight: float = 1.0
