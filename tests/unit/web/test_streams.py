"""Streams: so many and no more, a place that is let go however a stream ends, and an end with the server's."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from types import SimpleNamespace
from typing import Any

import pytest
from starlette.datastructures import State

from unghost.web.views import streams
from unghost.web.views.streams import Stream
from unghost.web.wire.problem import RefusedError

ROOM, ANOTHER = object(), object()


class Site:
    """A site, of which several browsers ask."""

    def __init__(self) -> None:
        self.state = State()

    def asks(self, room: object = ROOM) -> Any:
        """Return a visit to a room."""
        return SimpleNamespace(request=SimpleNamespace(app=self), room=room)


class Source:
    """Tells three lines and then nothing for long; knows whether it was closed."""

    def __init__(self) -> None:
        self.closed = False

    async def lines(self) -> AsyncGenerator[str, None]:
        """Yield them."""
        try:
            for number in range(3):
                yield f"data: {number}\n\n"
            await asyncio.sleep(60)
        finally:
            self.closed = True


async def answer(stream: Stream, gone: asyncio.Event | None = None) -> list[bytes]:
    """Send a stream to a browser that goes away when ``gone`` is set, and return what it heard."""
    heard: list[bytes] = []

    async def receive() -> Any:
        await (gone or asyncio.Event()).wait()
        return {"type": "http.disconnect"}

    async def send(message: Any) -> None:
        heard.append(message.get("body", b""))

    await asyncio.wait_for(stream({"type": "http", "asgi": {"spec_version": "2.3"}}, receive, send), 10)
    return [line for line in heard if line]


def test_there_are_only_so_many_and_one_home_cannot_take_them_all(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(streams, "MOST", 3)
    monkeypatch.setattr(streams, "OF_ONE", 2)
    site = Site()
    held = [Stream(site.asks(), Source().lines()) for _ in range(2)]  # taken at once: a burst finds no gap before they begin
    with pytest.raises(RefusedError, match="Too many"):
        Stream(site.asks(), Source().lines())
    held.append(Stream(site.asks(ANOTHER), Source().lines()))
    with pytest.raises(RefusedError, match="Too many"):
        Stream(site.asks(ANOTHER), Source().lines())


def test_a_browser_that_leaves_gives_its_place_back_and_nothing_runs_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(streams, "MOST", 1)
    site, source = Site(), Source()

    async def leave() -> list[bytes]:
        gone = asyncio.Event()
        asyncio.get_running_loop().call_later(0.1, gone.set)
        return await answer(Stream(site.asks(), source.lines()), gone)

    assert asyncio.run(leave()) == [b"data: 0\n\n", b"data: 1\n\n", b"data: 2\n\n"]
    assert source.closed
    Stream(site.asks(), Source().lines())


def test_a_stream_that_breaks_gives_its_place_back(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(streams, "MOST", 1)
    site = Site()

    async def broken() -> AsyncGenerator[str, None]:
        yield "data: 0\n\n"
        raise ZeroDivisionError

    with pytest.raises(BaseException):  # noqa: B017, PT011 - which kind it is wrapped in is the framework's
        asyncio.run(answer(Stream(site.asks(), broken())))
    Stream(site.asks(), Source().lines())


def test_the_end_of_the_server_ends_a_stream_at_once() -> None:
    site, source = Site(), Source()

    async def end() -> None:
        site.state.ending = asyncio.Event()
        asyncio.get_running_loop().call_later(0.05, site.state.ending.set)
        await asyncio.wait_for(answer(Stream(site.asks(), source.lines())), 5)

    asyncio.run(end())
    assert source.closed


def test_whoever_listens_long_must_show_again_who_they_are(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(streams, "LONGEST", 0.05)
    site, source = Site(), Source()
    assert len(asyncio.run(answer(Stream(site.asks(), source.lines())))) == 3
    assert source.closed
