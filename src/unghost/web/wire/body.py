"""What is sent is bounded before it is read: so many bytes, and so much time."""

from __future__ import annotations

from typing import TYPE_CHECKING

import anyio

from unghost.web.wire.problem import RefusedError

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.types import Message, Receive

PATIENCE = 20.0
"""Seconds without a byte, and seconds to begin with."""
SLOWEST = 10_000.0
"""Bytes a second, from which on somebody is only holding the line."""


def bounded(request: Request, most: int) -> Receive:
    """Return how to receive a body of so many bytes; it raises RefusedError where there is more (413), or it takes ages (408)."""
    told = request.headers.get("Content-Length", "")
    if told.isascii() and told.isdigit() and len(told) < 19 and int(told) > most:
        raise _too_large(most)
    receive = request.receive
    begun, size, whole = anyio.current_time(), 0, False

    async def receiving() -> Message:
        nonlocal size, whole
        if whole:
            return await receive()  # the end of the line, which comes when it comes
        left = min(PATIENCE, begun + PATIENCE + size / SLOWEST - anyio.current_time())
        try:
            with anyio.fail_after(max(left, 0.0)):
                message = await receive()
        except TimeoutError:
            raise RefusedError(408, "What was sent came too slowly.", "Try it again on a better line.") from None
        size += len(message.get("body", b""))
        whole = not message.get("more_body", False)
        if size > most:
            raise _too_large(most)
        return message

    return receiving


def _too_large(most: int) -> RefusedError:
    enough = f"{most / 1_000_000:,.0f} MB" if most >= 1_000_000 else f"{most / 1000:,.0f} KB"
    return RefusedError(413, f"This is more than can be taken here: at most {enough}.", "Send less at a time.")
