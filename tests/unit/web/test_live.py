"""Live: an open page hears that something changed, within bounds, and not one word of what."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest
from starlette.datastructures import State
from starlette.requests import Request

from site_of import Tab, sample_home, tab
from unghost.domain.record import Note
from unghost.testing.sample.plant import SAMPLE_NOW
from unghost.web.homes.rooms import Room
from unghost.web.pages import live
from unghost.web.wire.problem import RefusedError
from unghost.wiring import App

COLIN = "colin.prentice@harrowgate-leisure.example"


@pytest.fixture
def room(tmp_path: Path) -> Room:
    home = sample_home(tmp_path)
    return Room(lambda: App.at(str(home)).from_moment(SAMPLE_NOW))


def request() -> Request:
    """Return a request of a site of its own."""
    return cast("Request", SimpleNamespace(app=SimpleNamespace(state=State())))


def test_a_change_is_told_and_nothing_of_it(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(live, "LOOK", 0.02)

    async def listen() -> list[str]:
        stream = live._events(request(), room, set())
        heard = [await anext(stream)]
        await asyncio.to_thread(room.write, lambda app: app.store.add_note(Note(SAMPLE_NOW, COLIN, "secret words")))
        heard.append(await anext(stream))
        await stream.aclose()  # type: ignore[attr-defined]  # an async generator
        return heard

    first, second = asyncio.run(listen())
    room.close()
    assert "event: stands" in first
    assert "event: changed" in second
    assert "secret" not in first + second
    assert COLIN not in first + second


def test_a_stream_lets_its_place_go_and_there_are_only_so_many(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(live, "MOST", 1)

    async def come_and_go() -> None:
        asked = request()
        visit: Any = SimpleNamespace(request=asked, room=room)
        stream = (await live._live(visit)).body_iterator  # type: ignore[attr-defined]  # a stream has one
        await anext(stream)
        with pytest.raises(RefusedError, match="Too many"):
            await live._live(visit)
        await stream.aclose()
        await live._live(visit)

    asyncio.run(come_and_go())
    room.close()


def test_one_home_cannot_take_every_stream(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(live, "OF_ONE", 1)

    async def come() -> None:
        asked = request()
        stream = (await live._live(cast("Any", SimpleNamespace(request=asked, room=room)))).body_iterator  # type: ignore[attr-defined]  # a stream has one
        await anext(stream)
        with pytest.raises(RefusedError, match="Too many"):
            await live._live(cast("Any", SimpleNamespace(request=asked, room=room)))
        await live._live(cast("Any", SimpleNamespace(request=asked, room=object())))
        await stream.aclose()

    asyncio.run(come())
    room.close()


def test_the_end_of_the_server_ends_a_stream_at_once() -> None:
    async def end() -> bool:
        asked = request()
        asked.app.state.ending = asyncio.Event()
        waiting = asyncio.create_task(live.pause(asked, 60.0))
        await asyncio.sleep(0)
        asked.app.state.ending.set()
        return await asyncio.wait_for(waiting, 1.0)

    assert asyncio.run(end())


def test_the_health_of_the_page_tells_a_stranger_nothing_else(tmp_path: Path) -> None:
    with tab(sample_home(tmp_path)) as opened:
        opened.client.cookies.clear()
        answer = opened.get("/health")
        assert (answer.status_code, json.loads(answer.text)) == (200, {"status": "ok"})
        assert opened.client.get("/live", follow_redirects=False).status_code in (303, 401)
        assert isinstance(opened, Tab)
