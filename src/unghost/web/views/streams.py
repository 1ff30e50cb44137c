"""Streams of the server's own events (SSE): how many are open at once, how long one lasts, and that it ends with the server."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from time import monotonic
from typing import TYPE_CHECKING

from starlette.responses import StreamingResponse

from unghost.web.wire.problem import RefusedError

if TYPE_CHECKING:
    from starlette.types import Receive, Scope, Send

    from unghost.web.homes.rooms import Room
    from unghost.web.visit import Visit

    Open = set[tuple[Room, object]]
    Lines = AsyncGenerator[str, None]

MOST, OF_ONE = 200, 40
"""So many streams are open at once, of all browsers together and of one home; a browser that finds no place asks again later."""
LONGEST = 900.0
"""Seconds after which a stream ends, so that whoever listens must show again who they are."""
_HEADERS = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}


class Stream(StreamingResponse):
    """An answer that goes on. It holds one of the places there are from the moment it is made until it ends; raises RefusedError
    (503) where there is none. ``told`` are its lines; it is closed however the stream ends.
    """

    def __init__(self, visit: Visit, told: Lines) -> None:
        state = visit.request.app.state._state
        self._open: Open = state.setdefault("streams", set())
        if len(self._open) >= MOST or sum(room is visit.room for room, _ in self._open) >= OF_ONE:
            raise RefusedError(503, "Too many pages listen at once.", "It works without: load the page again to see what is new.")
        self._place = (visit.room, object())
        self._open.add(self._place)
        self._lines = _until(told, state.get("ending"))
        super().__init__(self._lines, 200, _HEADERS, "text/event-stream")

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send what is told, line by line."""
        try:
            await super().__call__(scope, receive, send)
        finally:
            self._open.discard(self._place)
            await self._lines.aclose()


async def _until(told: Lines, ending: asyncio.Event | None) -> Lines:
    """Yield what is told until it ends, the server ends, or it went on for long enough."""
    last = monotonic() + LONGEST
    over = asyncio.ensure_future(ending.wait()) if ending is not None else None
    coming: asyncio.Future[str | None] | None = None
    try:
        while True:
            coming = asyncio.ensure_future(_next(told))
            waits = {coming} if over is None else {coming, over}
            await asyncio.wait(waits, timeout=max(0.0, last - monotonic()), return_when=asyncio.FIRST_COMPLETED)
            line = coming.result() if coming.done() else None
            if line is None:
                return
            yield line
    finally:
        for waiting in (coming, over):
            if waiting is not None:
                waiting.cancel()
                await asyncio.wait({waiting})  # a source that still runs cannot be closed
        await told.aclose()


async def _next(told: Lines) -> str | None:
    return await anext(told, None)
