"""A server that refuses an address while we speak to it says what a delivery report would say later: it becomes the same fact."""

from __future__ import annotations

import re
from datetime import datetime

from unghost.app.ports_door import Result
from unghost.domain.letter import Letter
from unghost.domain.message import FailedRecipient, Kind, Message

_STATUS = re.compile(r"\b5\.\d{1,3}\.\d{1,3}\b")
UNKNOWN_STATUS = "5.0.0"
"""RFC 3463: refused for good, and nothing more is known."""


def report_of(letter: Letter, result: Result, now: datetime) -> Message:
    """Return the report that an address takes no letters: a bounce of this moment with the letter and the server's words."""
    status = _STATUS.search(result.reply)
    failed = FailedRecipient(
        address=letter.to.lower(),
        permanent=True,
        status=status[0] if status else UNKNOWN_STATUS,
        reason=result.reply or result.why,
    )
    return Message(
        key=f"refused {letter.id}",
        kind=Kind.BOUNCE,
        date=now,
        received=now,
        subject="Refused while it was handed over",
        text=result.reply or result.why,
        failed=(failed,),
        failed_message_id=letter.message_id,
    )
