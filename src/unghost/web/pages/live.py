"""What tells an open page that something new was read: a stream of the server's own events (SSE), few bytes and nobody's mail."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from hashlib import blake2b
from typing import TYPE_CHECKING

from anyio import to_thread
from starlette.responses import Response

from unghost.web.route import Page, Route
from unghost.web.views.streams import Stream

if TYPE_CHECKING:
    from unghost.web.homes.rooms import Room
    from unghost.web.visit import Visit

LOOK, BEAT = 1.0, 20.0
"""Seconds between two looks at the record, and between two signs that the line still stands."""
AGAIN = 5_000
"""Milliseconds after which a browser comes back when the line broke."""


async def _live(visit: Visit) -> Response:
    return Stream(visit, _events(visit.room))


async def _events(room: Room) -> AsyncGenerator[str, None]:
    """Yield a line whenever the record changed or what was judged of it is ready; silence in between is broken by a comment."""
    known, quiet = await to_thread.run_sync(_mark, room), 0.0
    yield f"retry: {AGAIN}\nevent: stands\ndata: {known}\n\n"
    while True:
        await asyncio.sleep(LOOK)
        quiet += LOOK
        found = await to_thread.run_sync(_mark, room)
        if found != known:
            known, quiet = found, 0.0
            yield f"event: changed\ndata: {known}\n\n"
        elif quiet >= BEAT:
            quiet = 0.0
            yield ": still here\n\n"


def _mark(room: Room) -> str:
    """Return two marks, of the record and of what was judged of it: they differ when those do, and say nothing of them."""
    room.look_again()
    parts = (room.stands(), room.made("today"))
    return " ".join(blake2b(repr(part).encode(), digest_size=8).hexdigest() for part in parts)


PAGE = Page("live", (Route("/live", "live", _live),))
