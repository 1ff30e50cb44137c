"""What tells an open page that something new was read: a stream of the server's own events (SSE), few bytes and nobody's mail."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from hashlib import blake2b
from time import monotonic
from typing import TYPE_CHECKING

from anyio import to_thread
from starlette.responses import Response, StreamingResponse

from unghost.web.route import Page, Route
from unghost.web.wire.problem import RefusedError

if TYPE_CHECKING:
    from starlette.requests import Request

    from unghost.web.homes.rooms import Room
    from unghost.web.visit import Visit

    Streams = set[tuple[Room, object]]

MOST, OF_ONE = 200, 40
"""So many streams are open at once, of all browsers together and of one home; a browser that finds no place asks again later."""
LOOK, BEAT = 1.0, 20.0
"""Seconds between two looks at the record, and between two signs that the line still stands."""
LONGEST = 900.0
"""Seconds after which a stream ends, so that whoever listens must show again who they are."""
AGAIN = 5_000
"""Milliseconds after which a browser comes back when the line broke."""


async def _live(visit: Visit) -> Response:
    streams: Streams = visit.request.app.state._state.setdefault("streams", set())
    if len(streams) >= MOST or sum(room is visit.room for room, _ in streams) >= OF_ONE:
        raise RefusedError(503, "Too many pages listen at once.", "It works without: load the page again to see what is new.")
    headers = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}
    return StreamingResponse(_events(visit.request, visit.room, streams), 200, headers, "text/event-stream")


async def _events(request: Request, room: Room, streams: Streams) -> AsyncIterator[str]:
    """Yield a line whenever the record changed or what was judged of it is ready; silence in between is broken by a comment."""
    streams.add(me := (room, object()))
    try:
        known, quiet, begun = await to_thread.run_sync(_mark, room), 0.0, monotonic()
        yield f"retry: {AGAIN}\nevent: stands\ndata: {known}\n\n"
        while not await pause(request, LOOK) and monotonic() - begun < LONGEST:
            quiet += LOOK
            found = await to_thread.run_sync(_mark, room)
            if found != known:
                known, quiet = found, 0.0
                yield f"event: changed\ndata: {known}\n\n"
            elif quiet >= BEAT:
                quiet = 0.0
                yield ": still here\n\n"
    finally:
        streams.discard(me)


async def pause(request: Request, seconds: float) -> bool:
    """Wait so long; return at once, and True, where the server ends."""
    ending: asyncio.Event | None = request.app.state._state.get("ending")
    if ending is None:
        await asyncio.sleep(seconds)
        return False
    try:
        await asyncio.wait_for(ending.wait(), seconds)
    except TimeoutError:
        return False
    return True


def _mark(room: Room) -> str:
    """Return two marks, of the record and of what was judged of it: they differ when those do, and say nothing of them."""
    room.look_again()
    parts = (room.stands(), room.made("today"))
    return " ".join(blake2b(repr(part).encode(), digest_size=8).hexdigest() for part in parts)


PAGE = Page("live", (Route("/live", "live", _live),))
