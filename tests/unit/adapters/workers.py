"""Work for the pools under test; in a module of its own, so that fresh processes can import it."""

from __future__ import annotations

import os
import signal
from collections.abc import Sequence
from hashlib import pbkdf2_hmac

from unghost.app.ports import RawMail, SetAside
from unghost.domain.message import Message


def shout(batch: Sequence[RawMail]) -> list[Message | SetAside]:
    """Read a mail by saying who reads it; one called ``die`` kills the process, one called ``fail`` raises."""
    for mail in batch:
        if mail.raw == b"die":
            os.kill(os.getpid(), signal.SIGKILL)
        if mail.raw == b"fail":
            raise RuntimeError("as asked")
    return [SetAside(mail.origin, mail.raw.decode().upper()) for mail in batch]


def obey(batch: Sequence[RawMail]) -> list[Message | SetAside]:
    """Interrupt this very process, then read on if it is still there."""
    os.kill(os.getpid(), signal.SIGINT)
    return shout(batch)


def strain(batch: Sequence[RawMail]) -> list[Message | SetAside]:
    """Read a mail by what it asks for: to go round for ever, to stay in a library for ever, or to take all memory."""
    for mail in batch:
        if mail.raw == b"loop":
            while True:
                pass
        if mail.raw == b"library":
            pbkdf2_hmac("sha256", b"", b"", 10**9)
        if mail.raw == b"memory":
            hoard = [bytearray(2**24) for _ in range(4096)]
            assert hoard
    return shout(batch)
