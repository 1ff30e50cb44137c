"""Word to systemd, or whatever else set NOTIFY_SOCKET: that we are ready, that we still work, that we stop (sd_notify(3))."""

from __future__ import annotations

import contextlib
import os
import socket


def tell_supervisor(words: str) -> None:
    """Send a line such as ``READY=1`` or ``WATCHDOG=1``; nothing happens where nobody supervises us or listens."""
    address = os.environ.get("NOTIFY_SOCKET", "")
    if not address.startswith(("/", "@")):
        return
    with contextlib.suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as line:
        line.settimeout(1.0)
        line.sendto(words.encode(), "\0" + address[1:] if address.startswith("@") else address)
